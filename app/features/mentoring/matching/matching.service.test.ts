import { describe, expect, test } from "vitest";
import { day, plus } from "~/core/instant";
import type { Ctx } from "~/server/context.server";
import { testCtx } from "~/server/testing.server";
import { makeCompetition, makeEntry } from "~db/factories/competition";
import {
  makeAssignment,
  makeJudge,
  makeJuryMember,
  makeRound,
  makeRoundEntry,
  makeRubric,
} from "~db/factories/judging";
import { makeWish } from "~db/factories/mentoring";
import { factoryNow, makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeMember } from "~db/factories/project";
import { countQueries, dialects, freshDb } from "~db/testing";
import { makeMentoringWorld, makeNeeding, makeTakingPart } from "../testing.server";
import { listMatchConflicts } from "./conflict.queries.server";
import { usualWeights } from "./matching";
import { discardRun, layHand, liftHand, readRun, readWorkbench, saveDraft } from "./matching.service.server";
import { planMatching } from "./plan";
import { publishRun } from "./publication.service.server";

const over = { closesAt: plus(factoryNow, -day) };

describe.each(dialects)("matching on %s", (dialect) => {
  async function start(given: Parameters<typeof makeMentoringWorld>[1] = over) {
    const db = await freshDb(dialect);
    const world = await makeMentoringWorld(db, { slug: "dot-1", ...given });
    const desk = await testCtx(db, world.organizer);
    return { db, ...world, desk, at: [world.organizationId, world.cohort.id] as const };
  }
  type World = Awaited<ReturnType<typeof start>>;

  async function draft({ desk, at }: World): Promise<string> {
    const saved = await saveDraft(desk, ...at, usualWeights);
    if (!saved.ok) throw new Error(saved.error);
    return saved.value;
  }
  const listMentorships = ({ db }: World) =>
    db.selectFrom("mentorship").select(["need_id", "mentor_id", "state"]).orderBy("need_id").execute();

  test("a draft is kept as it was seen and published as one act: mentorships, letters to both, the cohort runs", async () => {
    const world = await start();
    const { db, desk, at, cohort } = world;
    const mentor = await makeTakingPart(db, world, "Cố vấn Bán hàng");
    const need = await makeNeeding(db, cohort, "Sợi Mây");
    const idle = await makeNeeding(db, cohort, "Chàm Slao", { languages: ["mong"] });
    const runId = await draft(world);
    const bench = await readWorkbench(desk, ...at, new URLSearchParams());
    const seen = await readRun(desk, ...at, runId);
    if (!bench.ok || !seen.ok) throw new Error("the desk reads both");
    expect(seen.value.run.plan).toEqual(planMatching(bench.value.input, usualWeights));
    expect(seen.value.isStale).toBe(false);
    expect(await publishRun(desk, ...at, runId)).toEqual({ ok: true, value: 1 });
    expect(await publishRun(desk, ...at, runId)).toEqual({ ok: true, value: 0 });
    expect(await listMentorships(world)).toEqual([{ need_id: need.id, mentor_id: mentor.id, state: "proposed" }]);
    expect(seen.value.run.plan.unmatched.map(({ needId }) => needId)).toEqual([idle.id]);
    const letters = await db.selectFrom("letter").select(["to_email", "subject"]).orderBy("subject").execute();
    expect(letters).toEqual([
      { to_email: need.lead.email, subject: "Đề nghị cố vấn cho dự án: Cố vấn Bán hàng" },
      { to_email: mentor.account.email, subject: "Đề nghị đồng hành cùng dự án Sợi Mây" },
    ]);
    expect(await db.selectFrom("cohort").select("state").execute()).toEqual([{ state: "running" }]);
    expect(await db.selectFrom("coordinator_task").select(["kind", "note"]).execute()).toEqual([
      { kind: "unmatched", note: "1" },
    ]);
    const acts = await db.selectFrom("activity").select("act").orderBy("id").execute();
    expect(acts.map(({ act }) => act)).toEqual(["matching.drafted", "matching.published"]);
  });

  test("nothing is published while needs are taken, from a discarded draft, or by anyone but the network's coordinators", async () => {
    const world = await start({});
    const { db, desk, at, cohort } = world;
    await makeTakingPart(db, world, "Cố vấn");
    const need = await makeNeeding(db, cohort, "Sợi Mây");
    const runId = await draft(world);
    expect(await publishRun(desk, ...at, runId)).toEqual({ ok: false, error: "matching_too_early" });
    expect(await discardRun(desk, ...at, runId)).toMatchObject({ ok: true });
    const later: Ctx = { ...desk, now: plus(factoryNow, 11 * day) };
    expect(await publishRun(later, ...at, runId)).toEqual({ ok: false, error: "already_done" });
    const { id: elsewhere } = await makeOrganization(db);
    const foreign = await testCtx(
      db,
      await makeDuty(db, await makeAccount(db), { organizationId: elsewhere, kind: "organizer" }),
    );
    const no = { ok: false, error: "not_found" };
    for (const ctx of [foreign, await testCtx(db, need.lead), await testCtx(db, null)]) {
      expect(await publishRun(ctx, ...at, runId)).toEqual(no);
      expect(await readWorkbench(ctx, ...at, new URLSearchParams())).toEqual(no);
      expect(await saveDraft(ctx, ...at, usualWeights)).toEqual(no);
    }
    expect(await readRun(foreign, elsewhere, cohort.id, runId)).toEqual(no);
  });

  test("a draft that something has changed under is shown as stale and refused", async () => {
    const world = await start();
    const { db, desk, at, cohort } = world;
    const mentor = await makeTakingPart(db, world, "Cố vấn");
    const need = await makeNeeding(db, cohort, "Sợi Mây");
    const runId = await draft(world);
    await makeWish(db, need.id, mentor.id, { side: "mentor", wish: "never" });
    expect(await readRun(desk, ...at, runId)).toMatchObject({ ok: true, value: { isStale: true } });
    expect(await publishRun(desk, ...at, runId)).toEqual({ ok: false, error: "changed_elsewhere" });
    expect(await listMentorships(world)).toEqual([]);
  });

  test("after a no, a new plan keeps what stands and does not propose the same pair again", async () => {
    const world = await start();
    const { db, desk, at, cohort } = world;
    const first = await makeTakingPart(db, world, "Cố vấn Một", { capacity: 1 });
    const second = await makeTakingPart(db, world, "Cố vấn Hai", { capacity: 1, fields: ["crafts"] });
    const third = await makeTakingPart(db, world, "Cố vấn Ba", { capacity: 1, fields: ["crafts"], skills: ["legal"] });
    const one = await makeNeeding(db, cohort, "Một", { skills: ["sales", "marketing"] });
    const two = await makeNeeding(db, cohort, "Hai", { project: { field: "crafts" } });
    await publishRun(desk, ...at, await draft(world));
    expect(await listMentorships(world)).toEqual([
      { need_id: one.id, mentor_id: first.id, state: "proposed" },
      { need_id: two.id, mentor_id: second.id, state: "proposed" },
    ]);
    await db.updateTable("mentorship").set({ state: "declined" }).where("need_id", "=", one.id).execute();
    await db.updateTable("mentorship").set({ state: "active" }).where("need_id", "=", two.id).execute();
    expect(await publishRun(desk, ...at, await draft(world))).toEqual({ ok: true, value: 1 });
    expect(await listMentorships(world)).toEqual(
      expect.arrayContaining([
        { need_id: one.id, mentor_id: first.id, state: "declined" },
        { need_id: one.id, mentor_id: third.id, state: "proposed" },
        { need_id: two.id, mentor_id: second.id, state: "active" },
      ]),
    );
  });

  test("two who publish at once propose each pair once", async () => {
    const world = await start();
    const { db, desk, at, cohort } = world;
    await makeTakingPart(db, world, "Cố vấn");
    await makeNeeding(db, cohort, "Sợi Mây");
    const runId = await draft(world);
    const both = await Promise.all([publishRun(desk, ...at, runId), publishRun(desk, ...at, runId)]);
    expect(both.map((done) => (done.ok ? done.value : done.error)).sort()).toEqual([0, 1]);
    expect(await listMentorships(world)).toHaveLength(1);
  });

  test("a pin is kept with its reason; one that breaks a conflict, a never or the places is refused", async () => {
    const world = await start();
    const { db, desk, at, cohort } = world;
    const mentor = await makeTakingPart(db, world, "Cố vấn", { capacity: 1, fields: ["crafts"] });
    await makeTakingPart(db, world, "Cố vấn Hợp");
    const one = await makeNeeding(db, cohort, "Một");
    const two = await makeNeeding(db, cohort, "Hai");
    const hand = (needId: string, kind: "pin" | "forbid" = "pin") =>
      layHand(desk, ...at, { needId, mentorId: mentor.id, kind, reason: "Hai bên đã quen." });
    expect(await hand(one.id)).toMatchObject({ ok: true });
    expect(await hand(one.id)).toMatchObject({ ok: true });
    expect(await hand(two.id)).toEqual({ ok: false, error: "pair_impossible" });
    expect(await hand(two.id, "forbid")).toMatchObject({ ok: true });
    const bench = await readWorkbench(desk, ...at, new URLSearchParams());
    if (!bench.ok) throw new Error(bench.error);
    const { pairs } = planMatching(bench.value.input, usualWeights);
    expect(pairs.find(({ needId }) => needId === one.id)).toMatchObject({ mentorId: mentor.id, isPinned: true });
    expect(await liftHand(desk, ...at, { needId: one.id, mentorId: mentor.id })).toMatchObject({ ok: true });
    expect(await liftHand(desk, ...at, { needId: one.id, mentorId: mentor.id })).toEqual({
      ok: false,
      error: "already_done",
    });
    await makeWish(db, one.id, mentor.id, { side: "project", wish: "never" });
    expect(await hand(one.id)).toEqual({ ok: false, error: "pair_impossible" });
    const other = await start();
    const foreign = await makeNeeding(other.db, other.cohort, "Nơi khác");
    expect(await hand(foreign.id)).toEqual({ ok: false, error: "not_found" });
  });

  test("nobody mentors what they judge until its results are published, nor their own team's project", async () => {
    const world = await start();
    const { db, organizer, organizationId, cohort } = world;
    const competition = await makeCompetition(db, organizationId, organizer);
    const [divisionId = ""] = competition.divisionIds;
    const rubric = await makeRubric(db, competition.id, organizer);
    const round = await makeRound(db, competition, rubric.id);
    const seated = await makeTakingPart(db, world, "Giám khảo hội đồng");
    const assigned = await makeTakingPart(db, world, "Giám khảo phân công");
    const member = await makeTakingPart(db, world, "Thành viên nhóm");
    const free = await makeTakingPart(db, world, "Giám khảo vòng khác");
    const need = await makeNeeding(db, cohort, "Sợi Mây");
    const entry = await makeEntry(db, competition, { id: need.projectId, name: "Sợi Mây" }, need.lead, {
      state: "eligible",
    });
    await makeRoundEntry(db, round.id, entry, divisionId);
    const judge = async ({ account }: { account: typeof organizer }) => makeJudge(db, competition.id, { account });
    await makeJuryMember(db, round.id, (await judge(seated)).id);
    const { id: judgeId } = await judge(assigned);
    await makeAssignment(db, { roundId: round.id, entryId: entry.id, judgeId });
    await judge(free);
    await makeMember(db, need.projectId, { accountId: member.account.id });
    const conflicts = async () =>
      (await listMatchConflicts(db, cohort.id)).map(({ mentorId, kind }) => [mentorId, kind]).sort();
    const team = [member.id, "team"];
    expect(await conflicts()).toEqual([[seated.id, "judge"], [assigned.id, "judge"], team].sort());
    await db.updateTable("round").set({ state: "published" }).execute();
    expect(await conflicts()).toEqual([team]);
  });

  test("three needs and mentors cost as many queries as one", async () => {
    const world = await start();
    const { db, desk, at, cohort } = world;
    const cost = () =>
      countQueries(db, (counted) => readWorkbench({ ...desk, db: counted }, ...at, new URLSearchParams()));
    await makeTakingPart(db, world, "Cố vấn Một");
    await makeNeeding(db, cohort, "Một");
    await draft(world);
    const one = await cost();
    for (const name of ["Hai", "Ba"]) {
      await makeTakingPart(db, world, `Cố vấn ${name}`);
      await makeNeeding(db, cohort, name);
      await draft(world);
    }
    expect(await cost()).toBe(one);
  });
});
