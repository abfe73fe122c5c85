import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Locale } from "~/i18n/catalogue";
import { type Db, lockRow, toNumber } from "~/server/db.server";
import type { RoundState } from "../round";
import type { Complaint, ComplaintKind, ComplaintState, ComplaintTimes, RescoreOutcome } from "./complaint";

const complaintRows = (db: Db) =>
  db
    .selectFrom("complaint as k")
    .select(["k.id", "k.round_id", "k.division_id", "k.entry_id", "k.kind", "k.text", "k.state", "k.filed_at"])
    .select(["k.answer", "k.outcome", "k.answered_at", "k.revision", "k.filed_by"]);
type Row = Awaited<ReturnType<ReturnType<typeof complaintRows>["executeTakeFirstOrThrow"]>>;

const complaintOf = (row: Row): Complaint & { readonly revision: number; readonly filedBy: string } => ({
  id: row.id,
  roundId: row.round_id,
  divisionId: row.division_id,
  entryId: row.entry_id,
  kind: row.kind as ComplaintKind,
  text: row.text,
  state: row.state as ComplaintState,
  filedAt: row.filed_at,
  answer: row.answer,
  outcome: row.outcome as RescoreOutcome | null,
  answeredAt: row.answered_at,
  revision: row.revision,
  filedBy: row.filed_by,
});

/** An entry in a round, with the team that may complain and until when. */
export async function findFiling(db: Db, roundId: string, entryId: string) {
  const rows = await db
    .selectFrom("round_entry as re")
    .innerJoin("round as r", "r.id", "re.round_id")
    .innerJoin("competition as c", "c.id", "r.competition_id")
    .innerJoin("entry as e", "e.id", "re.entry_id")
    .leftJoin("project_member as m", (join) =>
      join.onRef("m.project_id", "=", "e.project_id").on("m.left_at", "is", null),
    )
    .select(["re.division_id", "r.state", "r.complaints_until", "r.complaint_answers_until", "c.organization_id"])
    .select(["c.id as competition_id", "e.number", "e.title", "m.account_id"])
    .where("re.round_id", "=", roundId)
    .where("re.entry_id", "=", entryId)
    .execute();
  const [row] = rows;
  if (!row) return undefined;
  return {
    divisionId: row.division_id,
    roundState: row.state as RoundState,
    times: { until: row.complaints_until, answersUntil: row.complaint_answers_until } satisfies ComplaintTimes,
    organizationId: row.organization_id,
    competitionId: row.competition_id,
    number: row.number ?? "",
    title: row.title,
    memberAccountIds: rows.flatMap(({ account_id }) => account_id ?? []),
  };
}

/** The times of some rounds, by round. */
export async function listTimes(db: Db, roundIds: readonly string[]): Promise<Map<string, ComplaintTimes>> {
  if (roundIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("round")
    .select(["id", "complaints_until", "complaint_answers_until"])
    .where("id", "in", [...roundIds])
    .execute();
  return new Map(
    rows.map((row) => [row.id, { until: row.complaints_until, answersUntil: row.complaint_answers_until }]),
  );
}

/** The rounds of a competition that are published or have taken complaints, in order, with their times. */
export async function listComplainedRounds(db: Db, competitionId: string) {
  const rows = await db
    .selectFrom("round")
    .select(["id", "name_vi", "name_en", "complaints_until", "complaint_answers_until"])
    .where("competition_id", "=", competitionId)
    .where((eb) => eb.or([eb("state", "=", "published"), eb("complaints_until", "is not", null)]))
    .orderBy("position", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: { vi: row.name_vi, en: row.name_en },
    until: row.complaints_until,
    answersUntil: row.complaint_answers_until,
  }));
}

export async function saveTimes(trx: Db, roundId: string, { until, answersUntil }: ComplaintTimes): Promise<void> {
  await trx
    .updateTable("round")
    .set({ complaints_until: until, complaint_answers_until: answersUntil })
    .where("id", "=", roundId)
    .execute();
}

/** The complaints about an entry, the newest first. */
export async function listComplaintsOf(db: Db, entryId: string): Promise<Complaint[]> {
  const rows = await complaintRows(db)
    .where("k.entry_id", "=", entryId)
    .orderBy("k.filed_at", "desc")
    .orderBy("k.id", "desc")
    .execute();
  return rows.map(complaintOf);
}

/** Every complaint of a competition with its entry, those that wait first. */
export async function listComplaints(db: Db, competitionId: string) {
  const rows = await complaintRows(db)
    .innerJoin("entry as e", "e.id", "k.entry_id")
    .innerJoin("round as r", "r.id", "k.round_id")
    .innerJoin("division as d", "d.id", "k.division_id")
    .leftJoin("account as a", "a.id", "k.filed_by")
    .select(["e.number", "e.title", "a.name", "r.name_vi", "r.name_en", "d.name_vi as d_vi", "d.name_en as d_en"])
    .where("r.competition_id", "=", competitionId)
    .orderBy((eb) => eb.case().when("k.state", "in", ["filed", "accepted"]).then(0).else(1).end())
    .orderBy("k.filed_at", "desc")
    .orderBy("k.id")
    .execute();
  return rows.map((row) => ({
    ...complaintOf(row),
    number: row.number ?? "",
    title: row.title,
    filedByName: row.name ?? "",
    roundName: { vi: row.name_vi, en: row.name_en },
    divisionName: { vi: row.d_vi, en: row.d_en },
  }));
}

/** How many complaints of a competition wait. */
export async function countPending(db: Db, competitionId: string): Promise<number> {
  const row = await db
    .selectFrom("complaint as k")
    .innerJoin("round as r", "r.id", "k.round_id")
    .select((eb) => eb.fn.countAll().as("n"))
    .where("r.competition_id", "=", competitionId)
    .where("k.state", "in", ["filed", "accepted"])
    .executeTakeFirstOrThrow();
  return toNumber(row.n);
}

/** The round that a complaint is about. */
export async function findRoundOf(db: Db, complaintId: string): Promise<string | undefined> {
  const row = await db.selectFrom("complaint").select("round_id").where("id", "=", complaintId).executeTakeFirst();
  return row?.round_id;
}

/** A complaint, locked, with the competition that it belongs to. */
export async function lockComplaint(trx: Db, complaintId: string) {
  const held = await lockRow(
    trx,
    trx.selectFrom("complaint").select("id").where("id", "=", complaintId),
  ).executeTakeFirst();
  if (!held) return undefined;
  const row = await complaintRows(trx)
    .innerJoin("round as r", "r.id", "k.round_id")
    .select("r.competition_id")
    .where("k.id", "=", complaintId)
    .executeTakeFirstOrThrow();
  return { ...complaintOf(row), competitionId: row.competition_id };
}

export async function insertComplaint(
  trx: Db,
  row: Pick<Complaint, "roundId" | "divisionId" | "entryId" | "kind" | "text"> & { by: string; at: Instant },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto("complaint")
    .values({
      id,
      round_id: row.roundId,
      division_id: row.divisionId,
      entry_id: row.entryId,
      kind: row.kind,
      text: row.text,
      filed_by: row.by,
      filed_at: row.at,
    })
    .execute();
  return id;
}

export async function saveStep(
  trx: Db,
  complaintId: string,
  step: {
    readonly state: ComplaintState;
    readonly answer?: string;
    readonly outcome?: RescoreOutcome;
    readonly by: string;
    readonly at: Instant;
  },
): Promise<void> {
  const answered = step.answer === undefined ? {} : { answer: step.answer, answered_by: step.by, answered_at: step.at };
  await trx
    .updateTable("complaint")
    .set((eb) => ({
      state: step.state,
      revision: eb("revision", "+", 1),
      ...answered,
      ...(step.outcome ? { outcome: step.outcome } : {}),
    }))
    .where("id", "=", complaintId)
    .execute();
}

/** The people of an entry's team who can be written to. */
export async function listTeam(db: Db, entryId: string) {
  const rows = await db
    .selectFrom("entry as e")
    .innerJoin("project_member as m", "m.project_id", "e.project_id")
    .innerJoin("account as a", "a.id", "m.account_id")
    .select(["a.id", "a.email", "a.name", "a.locale"])
    .where("e.id", "=", entryId)
    .where("m.left_at", "is", null)
    .where("a.erased_at", "is", null)
    .orderBy("m.position")
    .execute();
  return rows.flatMap(({ id, email, name, locale }) =>
    email === null ? [] : [{ accountId: id, email, name, locale: (locale === "en" ? "en" : "vi") as Locale }],
  );
}
