import { newId } from "~/core/id";
import type { Db } from "~/server/db.server";
import type { Phase } from "../competition";
import type { Addressee } from "./timeline";
import type { PhaseForm } from "./timeline.form";

type PhaseRow = Pick<Phase, "kind" | "divisionId" | "label" | "from" | "until">;

function columns({ kind, divisionId, label, from, until }: PhaseRow) {
  return {
    kind,
    division_id: divisionId,
    label_vi: label.vi,
    label_en: label.en ?? null,
    from_at: from,
    until_at: until,
  };
}

export async function insertPhase(trx: Db, competitionId: string, form: PhaseForm, position: number): Promise<string> {
  const id = newId();
  await trx
    .insertInto("phase")
    .values({ id, competition_id: competitionId, position, ...columns(form) })
    .execute();
  return id;
}

export async function savePhase(trx: Db, id: string, form: PhaseRow): Promise<void> {
  await trx.updateTable("phase").set(columns(form)).where("id", "=", id).execute();
}

export async function deletePhase(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom("phase").where("id", "=", id).execute();
}

/** Keeps what the phase was, why and by whom it was moved. */
export async function insertPhaseChange(
  trx: Db,
  { before, reason, changedBy, now }: { before: Phase; reason: string; changedBy: string; now: string },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto("phase_change")
    .values({
      id,
      phase_id: before.id,
      old_from_at: before.from,
      old_until_at: before.until,
      reason,
      changed_by: changedBy,
      changed_at: now,
    })
    .execute();
  return id;
}

/** The leaders of entries that are still in play, of one division or of all. */
export async function listEntrants(db: Db, competitionId: string, divisionId: string | null): Promise<Addressee[]> {
  const rows = await db
    .selectFrom("entry as e")
    .innerJoin("project_member as m", "m.project_id", "e.project_id")
    .innerJoin("account as a", "a.id", "m.account_id")
    .select(["a.id", "a.email", "a.name", "a.locale"])
    .distinct()
    .where("e.competition_id", "=", competitionId)
    .where("e.state", "not in", ["withdrawn", "disqualified", "ineligible"])
    .where("m.role", "=", "lead")
    .where("m.left_at", "is", null)
    .where("a.erased_at", "is", null)
    .$if(divisionId !== null, (query) => query.where("e.division_id", "=", divisionId ?? ""))
    .orderBy("a.id")
    .execute();
  return rows.flatMap(toAddressee);
}

export async function listJudgeAddressees(db: Db, competitionId: string): Promise<Addressee[]> {
  const rows = await db
    .selectFrom("judge as j")
    .leftJoin("account as a", "a.id", "j.account_id")
    .select(["a.id", "j.email", "j.name", "a.locale"])
    .where("j.competition_id", "=", competitionId)
    .where("j.removed_at", "is", null)
    .orderBy("j.id")
    .execute();
  return rows.flatMap(toAddressee);
}

type Row = { id: string | null; email: string | null; name: string; locale: string | null };

function toAddressee({ id, email, name, locale }: Row): Addressee[] {
  return email ? [{ accountId: id, email, name, locale: locale === "en" ? "en" : "vi" }] : [];
}

/** When each round that isn't over yet is to open. */
export async function listRoundOpenings(db: Db, competitionId: string) {
  const rows = await db
    .selectFrom("round")
    .select(["name_vi", "name_en", "opens_at"])
    .where("competition_id", "=", competitionId)
    .where("state", "=", "planned")
    .orderBy("position")
    .execute();
  return rows.map((row) => ({ name: { vi: row.name_vi, en: row.name_en }, opensAt: row.opens_at }));
}
