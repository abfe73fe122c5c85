import { newId } from "~/core/id";
import { minute, plus } from "~/core/instant";
import { nameSortKey, sortKey } from "~/core/sort-key";
import { searchableEntry } from "~/features/competition/entry/entry";
import { numberFor } from "~/features/competition/numbering/numbering";
import type { Db } from "../dialect";
import { indexNewTexts } from "../search";
import type { MadeCompetition } from "./competition";
import { plainSnapshot } from "./entry-snapshot";
import { type Draw, drawFrom, personOf, titleOf } from "./many-words";
import { factoryNow } from "./people";

export type MakeManyEntries = Partial<{
  prefix: string;
  states: readonly string[];
  /** the answers of the n-th entry */
  answers: (n: number, draw: Draw) => Readonly<Record<string, string | number>>;
  /** the field that a file is attached to */
  fileField: string;
  /** handed in one after the other from then on */
  from: string;
  people: number;
  seed: number;
}>;

const atOnce = 200;

/**
 * Many entries that were handed in, in a few statements: titles that differ (one in fifty nearly repeats another), a team
 * each, answers, a file and what the secretary finds them by. Everybody is named without an account; `by` made them all.
 */
export async function makeManyEntries(
  db: Db,
  competition: MadeCompetition,
  by: { readonly id: string },
  count: number,
  given: MakeManyEntries = {},
): Promise<string[]> {
  const draw = drawFrom(given.seed ?? 1);
  const states = given.states ?? ["submitted", "submitted", "submitted", "eligible", "ineligible"];
  const from = given.from ?? factoryNow;
  const titles: string[] = [];
  const made: string[] = [];
  for (let begin = 0; begin < count; begin += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, count - begin) }, (_, offset) => {
      const n = begin + offset;
      const repeats = n > 0 && n % 50 === 0;
      const title = repeats ? `${titles[draw(n)]} mới` : titleOf(draw);
      titles.push(title);
      const submittedAt = plus(from, n * minute);
      const people = Array.from({ length: given.people ?? 3 }, () => personOf(draw, n));
      const answers = given.answers?.(n, draw) ?? { problem: `Vấn đề thứ ${n}` };
      const { number, key } = numberFor("{prefix}{n:3}", { prefix: given.prefix ?? "NN-", code: "", count: n + 1 });
      const ids = { id: newId(), projectId: newId(), versionId: newId() };
      return { ...ids, n, title, submittedAt, people, answers, number, key };
    });
    const pick = (list: readonly string[], n: number) => list[n % list.length] ?? "";
    const classOf = (n: number) => ({
      divisionId: pick(competition.divisionIds, n),
      fieldId: pick(competition.fieldIds, n),
    });
    await db
      .insertInto("project")
      .values(
        some.map(({ projectId, title, n, submittedAt }) => ({
          id: projectId,
          slug: `nhieu-${given.seed ?? 1}-${n}-${projectId.slice(-6)}`,
          name: title,
          sort_key: sortKey(title),
          pitch: "Một câu.",
          summary: "",
          field: "other",
          stage: "idea",
          needs: "",
          created_by: by.id,
          created_at: submittedAt,
          updated_at: submittedAt,
        })),
      )
      .execute();
    await db
      .insertInto("project_member")
      .values(
        some.flatMap(({ projectId, people, submittedAt }) =>
          people.map((person, at) => ({
            id: newId(),
            project_id: projectId,
            name: person.name,
            sort_key: nameSortKey(person.name),
            email: person.email,
            phone: person.phone,
            birth_year: person.birthYear,
            role: at === 0 ? "lead" : "member",
            position: at,
            created_at: submittedAt,
          })),
        ),
      )
      .execute();
    await db
      .insertInto("entry")
      .values(
        some.map(({ id, projectId, versionId, n, title, number, key, submittedAt }) => ({
          id,
          competition_id: competition.id,
          project_id: projectId,
          division_id: classOf(n).divisionId,
          field_id: classOf(n).fieldId,
          entry_form_id: competition.entryFormId,
          title,
          sort_key: sortKey(title),
          number,
          number_key: key,
          state: pick(states, draw(1_000)),
          state_at: submittedAt,
          is_late: n % 40 === 39 ? (1 as const) : (0 as const),
          entry_version_id: versionId,
          created_by: by.id,
          created_at: submittedAt,
          submitted_at: submittedAt,
          channel: n % 10 === 9 ? "paper" : "online",
        })),
      )
      .execute();
    await db
      .insertInto("entry_answer")
      .values(
        some.flatMap(({ id, answers, submittedAt }) =>
          Object.entries(answers).map(([field_key, value]) => ({
            entry_id: id,
            field_key,
            value: JSON.stringify(value),
            revision: 1,
            saved_by: by.id,
            saved_at: submittedAt,
          })),
        ),
      )
      .execute();
    await db
      .insertInto("entry_version")
      .values(
        some.map(({ id, versionId, projectId, n, title, answers, submittedAt }) => ({
          id: versionId,
          entry_id: id,
          version: 1,
          snapshot: plainSnapshot(competition, { id: projectId, name: title }, { ...classOf(n), answers }),
          sha256: "0".repeat(64),
          created_by: by.id,
          created_at: submittedAt,
        })),
      )
      .execute();
    const fileField = given.fileField;
    if (fileField) {
      const files = some.map(({ id, submittedAt, n }) => ({ id, submittedAt, sha256: blobOf(n, given.seed ?? 1) }));
      await db
        .insertInto("blob")
        .values(
          files.map(({ sha256, submittedAt }) => ({
            sha256,
            size: 1_000,
            type: "application/pdf",
            created_at: submittedAt,
            preview_state: "none",
          })),
        )
        .execute();
      await db
        .insertInto("file")
        .values(
          files.map(({ id, sha256, submittedAt }) => ({
            id: newId(),
            blob_sha256: sha256,
            owner_kind: "entry",
            owner_id: id,
            field_key: fileField,
            name: "thuyet-minh.pdf",
            uploaded_by: by.id,
            created_at: submittedAt,
          })),
        )
        .execute();
    }
    await indexNewTexts(
      db,
      "entry",
      some.map(({ id, title, number, people }) => ({ id, texts: searchableEntry(title, number, people) })),
    );
    made.push(...some.map(({ id }) => id));
  }
  return made;
}

/** The name of content that nobody reads; no two alike. */
function blobOf(n: number, seed: number): string {
  return `${seed.toString(16)}f`.padEnd(40, "0") + n.toString(16).padStart(24, "0");
}
