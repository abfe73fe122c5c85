import type { FieldKey } from "~/features/directory/project";
import type { Db } from "~/server/db.server";
import type { Language, Mode, Skill } from "../mentoring";
import { listMentorTags } from "../mentors/mentor.queries.server";

/** A mentor of a cohort as the projects in it read them. */
export type CohortMentor = {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly headline: { readonly vi: string; readonly en: string | null };
  readonly mode: Mode;
  readonly capacity: number;
  readonly isListed: boolean;
  readonly fields: readonly FieldKey[];
  readonly skills: readonly Skill[];
  readonly languages: readonly Language[];
};

/** The approved mentors who take part in a cohort, by given name. */
export async function listCohortMentors(db: Db, cohortId: string): Promise<CohortMentor[]> {
  const rows = await db
    .selectFrom("cohort_mentor as cm")
    .innerJoin("mentor as m", "m.id", "cm.mentor_id")
    .select([
      "m.id",
      "m.account_id",
      "m.name",
      "m.headline_vi",
      "m.headline_en",
      "m.mode",
      "m.is_listed",
      "cm.capacity",
    ])
    .where("cm.cohort_id", "=", cohortId)
    .where("cm.left_at", "is", null)
    .where("m.state", "=", "approved")
    .orderBy("m.sort_key")
    .orderBy("m.id")
    .execute();
  const tags = await listMentorTags(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const keys = <Key extends string>(kind: string) =>
      (tags.get(row.id) ?? []).filter((tag) => tag.kind === kind).map(({ key }) => key as Key);
    return {
      id: row.id,
      accountId: row.account_id,
      name: row.name,
      headline: { vi: row.headline_vi, en: row.headline_en },
      mode: row.mode as Mode,
      capacity: row.capacity,
      isListed: row.is_listed === 1,
      fields: keys<FieldKey>("field"),
      skills: keys<Skill>("skill"),
      languages: keys<Language>("language"),
    };
  });
}
