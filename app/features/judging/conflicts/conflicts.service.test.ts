import { describe, expect, it } from "vitest";
import { ok } from "~/core/result";
import { inTransaction } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import type { Db } from "~db/dialect";
import {
  makeAssignment,
  makeConflict,
  makeJudge,
  makeJuryMember,
  makeRound,
  makeRoundEntry,
} from "~db/factories/judging";
import { countQueries, dialects, freshDb } from "~db/testing";
import { readJudgeDesk } from "../sheet/queue.service.server";
import { makeJudgingWorld } from "../testing.server";
import { addConflict, declareConflicts, readConflictPass } from "./conflicts.service.server";
import { nameJudge, readNaming } from "./founder.service.server";
import { inferConflicts, watchConflicts } from "./inference.service.server";
import { readRoundConflicts, unwaiveConflict, waiveConflict } from "./waiver.service.server";

const now = "2026-09-01T02:00:00.000Z";
const first = <Row>([row]: readonly Row[]): Row => {
  if (!row) throw new Error("nothing there");
  return row;
};

describe.each(dialects)("conflicts on %s", (dialect) => {
  async function world(given: Parameters<typeof makeJudgingWorld>[1] = {}) {
    const db = await freshDb(dialect);
    const made = await makeJudgingWorld(db, given);
    const [judge, entry] = [first(made.judges), first(made.entries)];
    const as = (viewer: typeof made.organizer) => testCtx(db, viewer, { now });
    const where = { competitionId: made.competition.id, roundId: made.roundId };
    return { db, ...made, judge, entry, as, where, organizerCtx: await as(made.organizer) };
  }
  const stateOf = async (db: Db, id: string) =>
    (await db.selectFrom("assignment").select("state").where("id", "=", id).executeTakeFirstOrThrow()).state;
  /** The judge and the entry's leader have addresses of one institute. */
  const sameDomain = async (db: Db, accounts: readonly string[]) => {
    for (const [at, id] of accounts.entries())
      await db
        .updateTable("account")
        .set({ email: `nguoi${at}@vien.edu.vn` })
        .where("id", "=", id)
        .execute();
  };
  const infer = (db: Db, ctx: Awaited<ReturnType<typeof testCtx>>, roundId: string) =>
    inTransaction(db, async (trx) => ok(await inferConflicts(ctx, trx, roundId)));

  it("are found, end what was assigned, are told once, and aren't found again", async () => {
    const { db, judge, entry, roundId, organizerCtx, secretary, organizer } = await world();
    await sameDomain(db, [judge.viewer.id, entry.founder.id]);
    const { id } = await makeAssignment(db, { roundId, entryId: entry.id, judgeId: judge.id, state: "begun" });
    expect(await infer(db, organizerCtx, roundId)).toEqual({ ok: true, value: 1 });
    expect(await infer(db, organizerCtx, roundId)).toEqual({ ok: true, value: 0 });
    await watchConflicts({ db, baseUrl: "http://127.0.0.1" }, now);
    const rows = await db.selectFrom("conflict").select(["source", "kind", "reason", "created_by"]).execute();
    expect(rows).toEqual([{ source: "inferred", kind: "email_domain", reason: "vien.edu.vn", created_by: null }]);
    expect(await stateOf(db, id)).toBe("recused");
    const letters = await db.selectFrom("letter").select("to_email").orderBy("to_email").execute();
    expect(letters.map(({ to_email }) => to_email)).toEqual([organizer.email, secretary.email].sort());
    const acts = await db.selectFrom("activity").select("act").execute();
    expect(acts.map(({ act }) => act)).toEqual(["conflict.inferred"]);
  });

  it("are waived by the chair with a reason: the sheet is given back as far as it had come, and stays waived", async () => {
    const { db, judge, entry, roundId, organizerCtx, as, where, judges } = await world({ judges: 2 });
    const chair = judges[1];
    if (!chair) throw new Error("two judges");
    await db.updateTable("jury_member").set({ role: "chair" }).where("judge_id", "=", chair.id).execute();
    await sameDomain(db, [judge.viewer.id, entry.founder.id]);
    const { id } = await makeAssignment(db, { roundId, entryId: entry.id, judgeId: judge.id, state: "submitted" });
    await infer(db, organizerCtx, roundId);
    const conflict = first(await db.selectFrom("conflict").select("id").execute());
    const form = { conflictId: conflict.id, reason: "Viện có 400 người." };
    expect(await waiveConflict(organizerCtx, where, form)).toEqual({ ok: false, error: "waiver_is_chairs" });
    expect(await waiveConflict(await as(judge.viewer), { roundId }, form)).toEqual({ ok: false, error: "not_found" });
    const chairCtx = await as(chair.viewer);
    expect(await waiveConflict(chairCtx, { roundId }, form)).toEqual({ ok: true });
    expect(await stateOf(db, id)).toBe("submitted");
    expect(await waiveConflict(chairCtx, { roundId }, form)).toEqual({ ok: false, error: "already_done" });
    expect(await infer(db, organizerCtx, roundId)).toEqual({ ok: true, value: 0 });
    const view = await readRoundConflicts(organizerCtx, where);
    expect(view.ok && view.value.conflicts.map(({ waiver, closed }) => [waiver?.reason, waiver?.by, closed])).toEqual([
      [form.reason, chair.viewer.name, null],
    ]);
    expect(await unwaiveConflict(organizerCtx, where, form)).toEqual({ ok: true });
    expect(await stateOf(db, id)).toBe("recused");
  });

  it("turned graver stand again after a waiver", async () => {
    const { db, judge, entry, roundId, organizerCtx, where } = await world();
    await sameDomain(db, [judge.viewer.id, entry.founder.id]);
    await infer(db, organizerCtx, roundId);
    const conflict = first(await db.selectFrom("conflict").select("id").execute());
    expect(await waiveConflict(organizerCtx, where, { conflictId: conflict.id, reason: "Xa nhau." })).toEqual({
      ok: true,
    });
    await db.updateTable("project_member").set({ email: judge.viewer.email, account_id: judge.viewer.id }).execute();
    expect(await infer(db, organizerCtx, roundId)).toEqual({ ok: true, value: 1 });
    expect(await db.selectFrom("conflict").select(["kind", "lifted_at"]).execute()).toEqual([
      { kind: "author", lifted_at: null },
    ]);
    expect(await waiveConflict(organizerCtx, where, { conflictId: conflict.id, reason: "?" })).toEqual({
      ok: false,
      error: "judge_is_author",
    });
  });

  it("are declared before the round opens, over the entries that may enter it", async () => {
    const { db, judge, entry, roundId, as } = await world({ round: { state: "planned" }, inRound: false, entries: 2 });
    const ctx = await as(judge.viewer);
    const pass = await readConflictPass(ctx, roundId);
    expect(pass.ok && [pass.value.isPlanned, pass.value.entries.length]).toEqual([true, 2]);
    const form = { entries: [entry.id], reasons: { [entry.id]: "Em họ" }, noOther: "yes" as const };
    expect(await declareConflicts(ctx, roundId, form)).toEqual({ ok: true, value: 1 });
    const rows = await db.selectFrom("conflict").select(["entry_id", "source", "reason"]).execute();
    expect(rows).toEqual([{ entry_id: entry.id, source: "declared", reason: "Em họ" }]);
    expect(await declareConflicts(ctx, roundId, { ...form, entries: [] })).toEqual({ ok: true, value: 0 });
    expect(await db.selectFrom("conflict").select("id").execute()).toEqual([]);
  });

  it("taken back by the judge give the sheet back", async () => {
    const { db, judge, entry, roundId, as } = await world();
    const { id } = await makeAssignment(db, { roundId, entryId: entry.id, judgeId: judge.id });
    const ctx = await as(judge.viewer);
    const form = { entries: [entry.id], reasons: { [entry.id]: "Em họ" }, noOther: "yes" as const };
    await declareConflicts(ctx, roundId, form);
    expect(await stateOf(db, id)).toBe("recused");
    await declareConflicts(ctx, roundId, { ...form, entries: [] });
    expect(await stateOf(db, id)).toBe("published");
  });

  it("taken back by the judge leave a round that is over as it is", async () => {
    const { db, judge, entry, roundId, as, competition, rubricId } = await world({ round: { position: 1 } });
    const { id } = await makeAssignment(db, { roundId, entryId: entry.id, judgeId: judge.id, state: "submitted" });
    const ctx = await as(judge.viewer);
    const form = { entries: [entry.id], reasons: {}, noOther: "yes" as const };
    await declareConflicts(ctx, roundId, form);
    await db.updateTable("round").set({ state: "deliberating" }).where("id", "=", roundId).execute();
    const next = await makeRound(db, competition, rubricId, { position: 2 });
    await makeRoundEntry(db, next.id, { id: entry.id, versionId: entry.versionId }, competition.divisionIds[0] ?? "");
    await makeJuryMember(db, next.id, judge.id);
    expect(await declareConflicts(ctx, next.id, { ...form, entries: [] })).toEqual({ ok: true, value: 0 });
    expect(await stateOf(db, id)).toBe("recused");
  });

  it("recorded or waived after scoring has ended take the outcomes back that counted the sheet", async () => {
    const { db, judge, entry, roundId, where, organizerCtx } = await world();
    await makeAssignment(db, { roundId, entryId: entry.id, judgeId: judge.id, state: "submitted" });
    await db.updateTable("round").set({ state: "closed" }).where("id", "=", roundId).execute();
    const decide = () => db.updateTable("round_entry").set({ outcome: "advanced", decided_at: now }).execute();
    const outcomes = async () =>
      (await db.selectFrom("round_entry").select("outcome").execute()).map(({ outcome }) => outcome);
    await decide();
    const form = { judgeId: judge.id, entryId: entry.id, kind: "other" as const, reason: "Báo chí" };
    expect(await addConflict(organizerCtx, where.competitionId, roundId, form)).toEqual({ ok: true });
    expect(await outcomes()).toEqual([null]);
    await decide();
    const conflict = first(await db.selectFrom("conflict").select("id").execute());
    const waiver = { conflictId: conflict.id, reason: "Đã rõ." };
    expect(await waiveConflict(organizerCtx, where, waiver)).toEqual({ ok: true });
    expect(await outcomes()).toEqual([null]);
    await decide();
    expect(await unwaiveConflict(organizerCtx, where, waiver)).toEqual({ ok: true });
    expect(await outcomes()).toEqual([null]);
  });

  it("named by the team stand when the judge takes back their own word", async () => {
    const { db, judge, entry, roundId, as, competition } = await world();
    await db.updateTable("competition").set({ jury_published_at: now }).where("id", "=", competition.id).execute();
    const ctx = await as(judge.viewer);
    const pass = { entries: [entry.id], reasons: { [entry.id]: "Em họ" }, noOther: "yes" as const };
    await declareConflicts(ctx, roundId, pass);
    const naming = { judgeId: judge.id, kind: "relation" as const, reason: "Tranh chấp đất." };
    const founder = await as(entry.founder);
    expect(await nameJudge(founder, entry.id, naming)).toEqual({ ok: true });
    expect(await nameJudge(founder, entry.id, naming)).toEqual({ ok: false, error: "already_done" });
    const view = await readNaming(founder, entry.id);
    expect(view.ok && view.value.named.map(({ reason }) => reason)).toEqual([naming.reason]);
    await declareConflicts(ctx, roundId, { ...pass, entries: [] });
    const rows = await db.selectFrom("conflict").select(["source", "reason", "created_by"]).execute();
    expect(rows).toEqual([{ source: "founder", reason: naming.reason, created_by: entry.founder.id }]);
  });

  it("are named by the team over the published list, and it is told nothing else", async () => {
    const { db, judge, entry, roundId, as, competition, organizer } = await world({ judges: 2 });
    const ctx = await as(entry.founder);
    const form = { judgeId: judge.id, kind: "relation" as const, reason: "Tranh chấp đất." };
    expect(await readNaming(ctx, entry.id)).toEqual({ ok: false, error: "jury_unpublished" });
    expect(await readNaming(await as(organizer), entry.id)).toEqual({ ok: false, error: "not_found" });
    await db.updateTable("competition").set({ jury_published_at: now }).where("id", "=", competition.id).execute();
    await makeAssignment(db, { roundId, entryId: entry.id, judgeId: judge.id });
    expect(await nameJudge(ctx, entry.id, form)).toEqual({ ok: true });
    expect(await nameJudge(ctx, entry.id, form)).toEqual({ ok: false, error: "already_done" });
    const desk = await readJudgeDesk(await as(judge.viewer));
    expect(JSON.stringify(desk)).not.toContain(entry.id);
    const view = await readNaming(ctx, entry.id);
    expect(view.ok && [view.value.jury.length, view.value.named.map(({ reason }) => reason)]).toEqual([
      2,
      [form.reason],
    ]);
    const other = await makeJudge(db, competition.id, {});
    await makeConflict(db, other.id, entry.id, { source: "declared", reason: "Bí mật" });
    expect(await nameJudge(ctx, entry.id, { ...form, judgeId: other.id })).toEqual({ ok: true });
    expect(JSON.stringify(await readNaming(ctx, entry.id))).not.toContain("Bí mật");
    const sources = await db.selectFrom("conflict").select("source").where("judge_id", "=", other.id).execute();
    expect(sources).toEqual([{ source: "declared" }]);
  });

  it("recorded by the organizer stand once; strangers' rows are not found", async () => {
    const { db, judge, entry, where, organizerCtx } = await world();
    const foreign = await makeJudgingWorld(db);
    const form = { judgeId: judge.id, entryId: entry.id, kind: "other" as const, reason: "Báo chí" };
    const add = (given: Partial<typeof form>) =>
      addConflict(organizerCtx, where.competitionId, where.roundId, { ...form, ...given });
    expect(await add({ judgeId: first(foreign.judges).id })).toEqual({ ok: false, error: "not_found" });
    expect(await add({ entryId: first(foreign.entries).id })).toEqual({ ok: false, error: "not_found" });
    expect(await add({})).toEqual({ ok: true });
    expect(await add({})).toEqual({ ok: false, error: "already_done" });
    expect(await readRoundConflicts(organizerCtx, { ...where, roundId: foreign.roundId })).toEqual({
      ok: false,
      error: "not_found",
    });
  });

  it("hide an entry from a chair who is in conflict with it, and in a blind round every reason", async () => {
    const { db, judges, entries, roundId, as } = await world({ judges: 2, entries: 2, round: { isBlind: true } });
    const [chair, judge] = judges;
    const [one, two] = entries;
    if (!chair || !judge || !one || !two) throw new Error("two of each");
    await db.updateTable("jury_member").set({ role: "chair" }).where("judge_id", "=", chair.id).execute();
    await makeConflict(db, chair.id, one.id, { source: "declared", reason: "Anh ruột" });
    await makeConflict(db, judge.id, one.id, { source: "founder", reason: "Nhóm Một" });
    await makeConflict(db, judge.id, two.id, { source: "founder", reason: "Nhóm Hai" });
    const view = await readRoundConflicts(await as(chair.viewer), { roundId });
    expect(view.ok && view.value.conflicts.map(({ entryId, reason }) => [entryId, reason])).toEqual([[two.id, ""]]);
  });

  it("cost as many queries for three as for one", async () => {
    const { db, judge, entries, competition, roundId, organizerCtx, where } = await world({ entries: 3 });
    await makeConflict(db, judge.id, first(entries).id);
    const count = () =>
      countQueries(db, async (counted) => readRoundConflicts({ ...organizerCtx, db: counted }, where));
    const one = await count();
    for (const entry of entries.slice(1)) await makeConflict(db, judge.id, entry.id);
    const more = await makeJudge(db, competition.id, {});
    await makeJuryMember(db, roundId, more.id);
    await makeConflict(db, more.id, first(entries).id);
    expect(await count()).toBe(one);
  });
});
