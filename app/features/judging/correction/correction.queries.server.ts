import { newId } from "~/core/id";
import type { Locale } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";
import type { Correction } from "./correction";

const columns = (db: Db) =>
  db
    .selectFrom("rubric_correction as k")
    .innerJoin("account as p", "p.id", "k.proposed_by")
    .leftJoin("account as d", "d.id", "k.approved_by")
    .select(["k.id", "k.competition_id", "k.old_rubric_id", "k.new_rubric_id", "k.reason", "k.proposed_at"])
    .select(["k.approved_at", "k.refused_at", "p.name as proposer", "d.name as decider"])
    .select(["k.proposed_by", "k.decision_reason"]);

type Row = Awaited<ReturnType<ReturnType<typeof columns>["executeTakeFirstOrThrow"]>>;

function correctionOf(row: Row): Correction {
  return {
    id: row.id,
    competitionId: row.competition_id,
    oldRubricId: row.old_rubric_id,
    newRubricId: row.new_rubric_id,
    reason: row.reason,
    proposedAt: row.proposed_at,
    proposedBy: row.proposer,
    proposerId: row.proposed_by,
    decidedAt: row.approved_at ?? row.refused_at,
    decidedBy: row.decider,
    decisionReason: row.decision_reason,
    state: row.approved_at !== null ? "approved" : row.refused_at !== null ? "refused" : "proposed",
  };
}

/** The corrections of a competition's rubrics, the newest first. */
export async function listCorrections(db: Db, competitionId: string): Promise<Correction[]> {
  const rows = await columns(db)
    .where("k.competition_id", "=", competitionId)
    .orderBy("k.proposed_at", "desc")
    .orderBy("k.id", "desc")
    .execute();
  return rows.map(correctionOf);
}

export async function findCorrection(db: Db, id: string): Promise<Correction | undefined> {
  const row = await columns(db).where("k.id", "=", id).executeTakeFirst();
  return row && correctionOf(row);
}

export async function insertCorrection(
  trx: Db,
  row: Pick<Correction, "competitionId" | "oldRubricId" | "newRubricId" | "reason"> & {
    readonly by: string;
    readonly at: string;
  },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto("rubric_correction")
    .values({
      id,
      competition_id: row.competitionId,
      old_rubric_id: row.oldRubricId,
      new_rubric_id: row.newRubricId,
      reason: row.reason,
      proposed_by: row.by,
      proposed_at: row.at,
    })
    .execute();
  return id;
}

/** Writes the decision down. */
export async function saveDecision(
  trx: Db,
  id: string,
  {
    isApproved,
    reason,
    by,
    at,
  }: { readonly isApproved: boolean; readonly reason: string; readonly by: string; readonly at: string },
): Promise<void> {
  await trx
    .updateTable("rubric_correction")
    .set({ approved_by: by, decision_reason: reason, ...(isApproved ? { approved_at: at } : { refused_at: at }) })
    .where("id", "=", id)
    .execute();
}

/** Whose competition it is, and what it is called. */
export async function findHost(db: Db, competitionId: string) {
  const row = await db
    .selectFrom("competition")
    .select(["id", "organization_id", "name_vi", "name_en"])
    .where("id", "=", competitionId)
    .executeTakeFirst();
  return (
    row && {
      competitionId: row.id,
      organizationId: row.organization_id,
      name: { vi: row.name_vi, en: row.name_en },
    }
  );
}

/** The rounds judged by a version of a rubric, in order. */
export async function listRoundsUsing(db: Db, rubricId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("round_division as rd")
    .innerJoin("round as r", "r.id", "rd.round_id")
    .select(["r.id", "r.position"])
    .where("rd.rubric_id", "=", rubricId)
    .groupBy(["r.id", "r.position"])
    .orderBy("r.position")
    .execute();
  return rows.map(({ id }) => id);
}

/** Of some rounds: those that have scores, and whether the results of any are published. */
export async function findUse(db: Db, roundIds: readonly string[]) {
  const rounds = await db
    .selectFrom("round as r")
    .select(["r.id", "r.state"])
    .select((eb) =>
      eb
        .selectFrom("assignment as a")
        .innerJoin("score_sheet as s", "s.assignment_id", "a.id")
        .select("a.id")
        .whereRef("a.round_id", "=", "r.id")
        .limit(1)
        .as("sheet"),
    )
    .select((eb) =>
      eb.selectFrom("organizer_mark as m").select("m.entry_id").whereRef("m.round_id", "=", "r.id").limit(1).as("mark"),
    )
    .where("r.id", "in", [...roundIds, ""])
    .execute();
  return {
    scoredIds: rounds.filter(({ sheet, mark }) => sheet !== null || mark !== null).map(({ id }) => id),
    isPublished: rounds.some(({ state }) => state === "published"),
  };
}

export type JuryAccount = {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly isChair: boolean;
};

/** Everybody with an account on the juries of some rounds, once each. */
export async function listJury(db: Db, roundIds: readonly string[]): Promise<JuryAccount[]> {
  if (roundIds.length === 0) return [];
  const rows = await db
    .selectFrom("jury_member as m")
    .innerJoin("judge as j", "j.id", "m.judge_id")
    .innerJoin("account as a", "a.id", "j.account_id")
    .select(["a.id", "a.name", "a.email", "a.locale", "m.role"])
    .where("m.round_id", "in", [...roundIds])
    .where("j.removed_at", "is", null)
    .where("a.erased_at", "is", null)
    .orderBy("a.id")
    .execute();
  return [...new Set(rows.map(({ id }) => id))].flatMap((id) => {
    const own = rows.filter((row) => row.id === id);
    const [row] = own;
    if (!row?.email) return [];
    const locale: Locale = row.locale === "en" ? "en" : "vi";
    return [
      { accountId: id, name: row.name, email: row.email, locale, isChair: own.some(({ role }) => role === "chair") },
    ];
  });
}

/** Who proposed a correction, to be written to; undefined for an erased account. */
export async function findProposer(db: Db, correctionId: string): Promise<JuryAccount | undefined> {
  const row = await db
    .selectFrom("rubric_correction as k")
    .innerJoin("account as a", "a.id", "k.proposed_by")
    .select(["a.id", "a.name", "a.email", "a.locale"])
    .where("k.id", "=", correctionId)
    .where("a.erased_at", "is", null)
    .executeTakeFirst();
  if (!row?.email) return undefined;
  return {
    accountId: row.id,
    name: row.name,
    email: row.email,
    locale: row.locale === "en" ? "en" : "vi",
    isChair: false,
  };
}

/** The corrections that wait for an account as a chair, by id, the oldest first. */
export async function listPendingFor(db: Db, accountId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("rubric_correction as k")
    .select("k.id")
    .where("k.approved_at", "is", null)
    .where("k.refused_at", "is", null)
    .where("k.proposed_by", "!=", accountId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("round_division as rd")
          .innerJoin("jury_member as m", "m.round_id", "rd.round_id")
          .innerJoin("judge as j", "j.id", "m.judge_id")
          .select("m.id")
          .whereRef("rd.rubric_id", "=", "k.old_rubric_id")
          .where((eb) =>
            eb.or([
              eb.exists(
                eb
                  .selectFrom("assignment as a")
                  .innerJoin("score_sheet as s", "s.assignment_id", "a.id")
                  .select("a.id")
                  .whereRef("a.round_id", "=", "rd.round_id"),
              ),
              eb.exists(
                eb.selectFrom("organizer_mark as g").select("g.entry_id").whereRef("g.round_id", "=", "rd.round_id"),
              ),
            ]),
          )
          .where("m.role", "=", "chair")
          .where("j.account_id", "=", accountId)
          .where("j.removed_at", "is", null),
      ),
    )
    .orderBy("k.proposed_at")
    .execute();
  return rows.map(({ id }) => id);
}
