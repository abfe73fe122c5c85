import { newId } from "~/core/id";
import type { Db } from "../dialect";
import type { MakeCompetition } from "./competition";

/** The divisions of a competition, in the order given. */
export async function insertDivisions(
  db: Db,
  competitionId: string,
  divisions: NonNullable<MakeCompetition["divisions"]>,
) {
  const rows = divisions.map((division, index) => ({
    id: newId(),
    competition_id: competitionId,
    key: division.key,
    name_vi: division.nameVi,
    name_en: division.nameEn ?? null,
    about_vi: division.aboutVi ?? "",
    about_en: division.aboutEn ?? null,
    position: index + 1,
  }));
  await db.insertInto("division").values(rows).execute();
  return rows.map((row) => row.id);
}

/** Its fields, in the order given. */
export async function insertFields(db: Db, competitionId: string, fields: NonNullable<MakeCompetition["fields"]>) {
  const rows = fields.map((field, index) => ({
    id: newId(),
    competition_id: competitionId,
    key: field.key,
    name_vi: field.nameVi,
    name_en: field.nameEn ?? null,
    position: index + 1,
  }));
  await db.insertInto("competition_field").values(rows).execute();
  return rows.map((row) => row.id);
}
