import * as z from "zod";
import type { Instant } from "~/core/instant";
import { phaseKinds } from "../competition";
import { eligibilitySchema } from "../eligibility/rule";
import { entryFormSchema } from "../entry-form";
import { checkNumbering, numberingScopes } from "../numbering/numbering";
import { hostsSchema, officialNameSchema } from "../particulars";
import { keyPattern } from "../setup/key";

export const partKey = z.string().regex(keyPattern);
/** Vietnamese, and English perhaps; an empty English is none. */
export const partText = (longest: number, least = 1) =>
  z.object({
    vi: z.string().trim().min(least).max(longest),
    en: z
      .string()
      .trim()
      .max(longest)
      .transform((text) => text || undefined)
      .optional(),
  });

const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant with its zone, between 2000 and 2100, as we store it. */
export const partInstant = z
  .string()
  .max(40)
  .transform((text, ctx): Instant => {
    const at = isoInstant.test(text) ? Date.parse(text) : Number.NaN;
    if (at >= Date.UTC(2000) && at < Date.UTC(2100)) return new Date(at).toISOString();
    ctx.addIssue({ code: "custom", params: { key: "instant" } });
    return z.NEVER;
  });

/** How many of each a set-up may hold: more than any thể lệ has, and little enough to read and write at once. */
export const mostOf = { divisions: 60, fields: 100, phases: 200, prizes: 300, checklist: 200 } as const;

const phase = z
  .object({
    kind: z.enum(phaseKinds),
    division: partKey.optional(),
    label: partText(120),
    from: partInstant,
    until: partInstant,
  })
  .refine(({ from, until }) => from < until, { path: ["until"], params: { key: "until_after_from" } });

const basics = z.object({
  name: partText(200),
  officialName: officialNameSchema.optional(),
  hosts: hostsSchema.optional(),
  summary: partText(1_000, 0),
  rules: partText(100_000, 0),
  numberPrefix: z.string().regex(/^[A-Z0-9][A-Z0-9/-]{0,11}$/),
  numbering: z.object({
    pattern: z
      .string()
      .refine((pattern) => checkNumbering({ pattern, scope: "competition" }, []).ok, {
        params: { key: "number_pattern" },
      })
      .optional(),
    scope: z.enum(numberingScopes),
  }),
  graceMinutes: z.int().min(0).max(1_440),
  adultAge: z.int().min(14).max(21),
});

/** The room's part of a set-up: everything but rounds and rubrics. Rows name each other by key; there are no ids and no people. */
export const competitionPart = z.object({
  competition: basics,
  divisions: z
    .array(
      z.object({
        key: partKey,
        name: partText(120),
        about: partText(1_000, 0),
        numberCode: z
          .string()
          .regex(/^[A-Z0-9]{1,6}$/)
          .optional(),
      }),
    )
    .max(mostOf.divisions),
  fields: z.array(z.object({ key: partKey, name: partText(120) })).max(mostOf.fields),
  phases: z.array(phase).max(mostOf.phases),
  prizes: z
    .array(
      z.object({
        division: partKey.optional(),
        name: partText(120),
        amount: z.string().regex(/^\d{1,18}$/),
        count: z.int().min(1).max(1_000),
      }),
    )
    .max(mostOf.prizes),
  form: entryFormSchema.optional(),
  eligibility: eligibilitySchema,
  checklist: z.array(z.object({ division: partKey.optional(), label: partText(300) })).max(mostOf.checklist),
  commitment: partText(10_000).optional(),
});
export type CompetitionPart = z.output<typeof competitionPart>;

/** A complaint about a place in the part: what two rows share, or what a row names and isn't there. */
export type PartComplaint = {
  readonly path: readonly (string | number)[];
  readonly key: "duplicate_key" | "unknown_division";
};

/** What no schema of one row can see: keys used twice, divisions that are named and not there. */
export function complaintsOf(part: CompetitionPart): PartComplaint[] {
  const known = new Set(part.divisions.map(({ key }) => key));
  const unknown = (list: "phases" | "prizes" | "checklist") =>
    part[list].flatMap(({ division }, at): PartComplaint[] =>
      division === undefined || known.has(division) ? [] : [{ path: [list, at, "division"], key: "unknown_division" }],
    );
  return [
    ...repeatedKeys(part.divisions, ["divisions"]),
    ...repeatedKeys(part.fields, ["fields"]),
    ...repeatedKeys(part.eligibility, ["eligibility"]),
    ...repeatedKeys(part.form?.steps ?? [], ["form", "steps"]),
    ...repeatedKeys(part.form?.steps.flatMap(({ fields }) => fields) ?? [], ["form", "steps"]),
    ...unknown("phases"),
    ...unknown("prizes"),
    ...unknown("checklist"),
  ];
}

/** The rows whose key an earlier row has. */
export function repeatedKeys(rows: readonly { readonly key: string }[], path: readonly string[]): PartComplaint[] {
  return rows.flatMap(({ key }, at): PartComplaint[] =>
    rows.findIndex((row) => row.key === key) === at ? [] : [{ path: [...path, at, "key"], key: "duplicate_key" }],
  );
}
