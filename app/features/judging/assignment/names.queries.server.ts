import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";

export type EntryName = {
  readonly title: string;
  readonly number: string | null;
  readonly divisionName: Localized | null;
  readonly fieldName: Localized | null;
};

/** How a round's entries and a competition's judges are called, by their ids; those who are gone are still named. */
export async function listNames(db: Db, competitionId: string, roundId: string) {
  const [entries, judges] = await Promise.all([
    db
      .selectFrom("round_entry as re")
      .innerJoin("entry as e", "e.id", "re.entry_id")
      .innerJoin("division as d", "d.id", "re.division_id")
      .innerJoin("competition_field as f", "f.id", "e.field_id")
      .select(["e.id", "e.title", "e.number", "e.state", "d.name_vi as division_vi", "d.name_en as division_en"])
      .select(["f.name_vi as field_vi", "f.name_en as field_en"])
      .where("re.round_id", "=", roundId)
      .execute(),
    db
      .selectFrom("judge")
      .select(["id", "name", "sort_key", "max_load", "organization_name"])
      .where("competition_id", "=", competitionId)
      .execute(),
  ]);
  const entryOf = new Map(entries.map((row) => [row.id, row]));
  const judgeOf = new Map(judges.map((row) => [row.id, row]));
  return {
    entry(id: string): EntryName {
      const row = entryOf.get(id);
      return {
        title: row?.title ?? "",
        number: row?.number ?? null,
        divisionName: row ? { vi: row.division_vi, en: row.division_en } : null,
        fieldName: row ? { vi: row.field_vi, en: row.field_en } : null,
      };
    },
    judge: (id: string) => judgeOf.get(id)?.name ?? "",
    judgeKey: (id: string) => judgeOf.get(id)?.sort_key ?? "",
    maxLoad: (id: string) => judgeOf.get(id)?.max_load ?? 0,
    isInRound(id: string) {
      const state = entryOf.get(id)?.state;
      return state !== undefined && state !== "withdrawn" && state !== "disqualified";
    },
  };
}
