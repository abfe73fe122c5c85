import * as z from "zod";
import { canonicalJson } from "~/core/canonical-json";
import { answerSchema } from "./answers/stored";

/**
 * What an entry was at its submission: the content of an entry version, complete enough to be read without any other
 * row but the form version it names. It holds no instants and no addresses of people, so an unchanged dossier has an
 * unchanged hash.
 */
export type EntrySnapshot = z.infer<typeof snapshotSchema>;

/** The stored JSON of an entry version. */
export const snapshotSchema = z.object({
  competitionId: z.string(),
  divisionId: z.string(),
  fieldId: z.string(),
  project: z.object({
    id: z.string(),
    name: z.string(),
    pitch: z.string(),
    summary: z.string(),
    field: z.string(),
    stage: z.string(),
    needs: z.string(),
    website: z.string().nullable(),
    /** "Phường Thục Phán, Cao Bằng" as it read then */
    place: z.string().nullable(),
  }),
  team: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: z.string(),
      part: z.string(),
      birthYear: z.number().nullable(),
      /** whether a guardian had agreed; null: none was needed */
      guardianConsented: z.boolean().nullable(),
    }),
  ),
  /** by field key; fields that weren't answered or weren't asked are absent, and a place stands as it read then */
  answers: z.record(z.string(), answerSchema),
  files: z.array(
    z.object({
      fieldKey: z.string(),
      fileId: z.string(),
      name: z.string(),
      /** the sniffed type */
      type: z.string(),
      /** bytes */
      size: z.number(),
      sha256: z.string(),
    }),
  ),
  form: z.object({ id: z.string(), version: z.number() }),
  /** the consent texts accepted at this submission */
  consents: z.array(z.object({ textId: z.string(), version: z.number() })),
});

/** The canonical text that is stored and hashed. Source: RFC 8785. */
export function snapshotText(snapshot: EntrySnapshot): string {
  return canonicalJson(snapshot);
}
