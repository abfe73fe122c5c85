import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";

/** What a letter can say of an entry, and who is on its team with an address. */
export type LetterEntry = {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly division: Localized;
  readonly field: Localized;
  readonly state: string;
  readonly reason: string | null;
  readonly team: readonly Addressee[];
};
export type Addressee = {
  readonly accountId: string | null;
  readonly name: string;
  readonly email: string;
  readonly locale: "vi" | "en";
  readonly isLead: boolean;
};

/** Entries by id, in the order of the ids; those that are gone are left out. Two queries, however many. */
export async function listLetterEntries(db: Db, competitionId: string, ids: readonly string[]): Promise<LetterEntry[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("entry as e")
    .innerJoin("division as d", "d.id", "e.division_id")
    .innerJoin("competition_field as f", "f.id", "e.field_id")
    .select(["e.id", "e.project_id", "e.title", "e.number", "e.state", "e.state_reason"])
    .select(["d.name_vi as division_vi", "d.name_en as division_en", "f.name_vi as field_vi", "f.name_en as field_en"])
    .where("e.competition_id", "=", competitionId)
    .where("e.id", "in", ids)
    .execute();
  const teams = await db
    .selectFrom("project_member as m")
    .leftJoin("account as a", "a.id", "m.account_id")
    .select(["m.project_id", "m.account_id", "m.name", "m.email", "m.role", "a.email as account_email", "a.locale"])
    .where("m.project_id", "in", [...rows.map((row) => row.project_id), ""])
    .where("m.left_at", "is", null)
    .orderBy("m.position")
    .orderBy("m.id")
    .execute();
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id): LetterEntry[] => {
    const row = known.get(id);
    if (!row) return [];
    return [
      {
        id,
        title: row.title,
        number: row.number,
        division: localizedOf(row.division_vi, row.division_en),
        field: localizedOf(row.field_vi, row.field_en),
        state: row.state,
        reason: row.state_reason,
        team: teams.flatMap((member): Addressee[] => {
          const email = member.account_email ?? member.email;
          if (member.project_id !== row.project_id || !email) return [];
          return [
            {
              accountId: member.account_id,
              name: member.name,
              email,
              locale: member.locale === "en" ? "en" : "vi",
              isLead: member.role === "lead",
            },
          ];
        }),
      },
    ];
  });
}

function localizedOf(vi: string, en: string | null): Localized {
  return en ? { vi, en } : { vi };
}
