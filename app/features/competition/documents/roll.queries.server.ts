import { type Locale, localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";
import { entryState } from "../entry/entry";
import type { RollEntry } from "./roll";

/** Every entry that was handed in, in the order of the numbers. */
export async function listRollEntries(db: Db, competitionId: string, locale: Locale): Promise<RollEntry[]> {
  const rows = await db
    .selectFrom("entry as e")
    .innerJoin("competition_field as f", "f.id", "e.field_id")
    .select(["e.number", "e.title", "e.division_id", "e.state", "e.state_reason", "f.name_vi", "f.name_en"])
    .select((eb) =>
      eb
        .selectFrom("project_member as m")
        .select("m.name")
        .whereRef("m.project_id", "=", "e.project_id")
        .where("m.role", "=", "lead")
        .where("m.left_at", "is", null)
        .orderBy("m.position")
        .limit(1)
        .as("lead"),
    )
    .where("e.competition_id", "=", competitionId)
    .where("e.state", "!=", "draft")
    .orderBy("e.number_key")
    .orderBy("e.id")
    .execute();
  return rows.map((row) => ({
    number: row.number,
    title: row.title,
    lead: row.lead ?? "",
    divisionId: row.division_id,
    field: localized(row.name_en ? { vi: row.name_vi, en: row.name_en } : { vi: row.name_vi }, locale),
    state: entryState(row.state),
    reason: row.state_reason,
  }));
}
