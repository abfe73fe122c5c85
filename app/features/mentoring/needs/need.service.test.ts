import { describe, expect, test } from "vitest";
import { day, plus } from "~/core/instant";
import { testCtx } from "~/server/testing.server";
import { factoryNow, makeAccount } from "~db/factories/people";
import { makeMember, makeProject } from "~db/factories/project";
import { countQueries, dialects, freshDb } from "~db/testing";
import { cohortActsIn, phaseOf } from "../cohorts/cohort";
import { cohortForm } from "../cohorts/cohort.form";
import { joinCohort, leaveCohort, readCohort, wishAsMentor } from "../cohorts/cohort.service.server";
import { changeCohort, createCohort, readCohortFile, updateCohort } from "../cohorts/desk.service.server";
import { makeMentoringWorld, makeNeeding, makeTakingPart } from "../testing.server";
import { readMentoringWork } from "../work.service.server";
import { needDraftForm, needForm } from "./need.form";
import { readNeed, stateNeed, withdrawNeed } from "./need.service.server";

const closesAt = plus(factoryNow, 10 * day);
const whole = {
  goal: "Mười điểm bán",
  obstacle: "Thiếu người",
  tried: "Bán ở chợ",
  mode: "both",
  skills: ["sales"],
  languages: ["vi"],
};

test("a cohort takes needs from its opening up to, not including, the closing instant", () => {
  const times = { state: "open", opensAt: "2026-09-01T00:00:00.000Z", closesAt: "2026-09-02T00:00:00.000Z" } as const;
  expect(phaseOf(times, "2026-08-31T23:59:59.999Z")).toBe("upcoming");
  expect(phaseOf(times, times.opensAt)).toBe("taking");
  expect(phaseOf(times, "2026-09-01T23:59:59.999Z")).toBe("taking");
  expect(phaseOf(times, times.closesAt)).toBe("matching");
  expect(phaseOf({ ...times, state: "running" }, times.closesAt)).toBe("running");
  expect(cohortActsIn(times, times.opensAt)).toEqual(["stop"]);
  expect(cohortActsIn(times, times.closesAt)).toEqual([]);
  expect(cohortActsIn({ ...times, state: "matching" }, times.opensAt)).toEqual(["resume"]);
  expect(cohortActsIn({ ...times, state: "draft" }, times.opensAt)).toEqual(["open"]);
  expect(cohortActsIn({ ...times, state: "running" }, times.closesAt)).toEqual(["finish"]);
});

describe.each(dialects)("cohorts and needs on %s", (dialect) => {
  async function start() {
    const db = await freshDb(dialect);
    const world = await makeMentoringWorld(db, { slug: "dot-1", closesAt });
    const lead = await makeAccount(db, { name: "Nông Thị Trưởng" });
    const project = await makeProject(db, lead, { name: "Sợi Mây" });
    return { db, ...world, lead, project, own: await testCtx(db, lead) };
  }

  test("a draft may lack anything; handed in it may change until the closing instant, and not after", async () => {
    const { db, own, project, cohort, organizer, organizationId } = await start();
    const state = (form: object, submit: boolean, ctx = own) =>
      stateNeed(ctx, "dot-1", project.id, submit ? needForm.parse(form) : needDraftForm.parse(form), { submit });
    const done = { ok: true, value: undefined };
    expect(await state({ goal: "Mười điểm bán" }, false)).toEqual(done);
    expect((await readMentoringWork(own)).map(({ text, due }) => ({ text, due }))).toEqual([
      { text: expect.stringContaining("Sợi Mây"), due: closesAt },
    ]);
    expect(await state(whole, true)).toEqual({ ok: false, error: "changed_elsewhere" });
    expect(await state({ ...whole, revision: 1 }, true)).toEqual(done);
    expect(await readMentoringWork(own)).toEqual([]);
    const late = { ...own, now: plus(closesAt, -1) };
    expect(await state({ ...whole, goal: "Hai mươi điểm bán", revision: 2 }, false, late)).toEqual(done);
    expect(await state({ goal: "", revision: 3 }, false)).toEqual({ ok: false, error: "invalid" });
    expect(await state({ ...whole, revision: 3 }, false, { ...own, now: closesAt })).toEqual({
      ok: false,
      error: "needs_closed",
    });
    const desk = await readCohortFile(await testCtx(db, organizer), organizationId, cohort.id);
    expect(desk.ok && desk.value.needs.map(({ goal, state: stands }) => ({ goal, stands }))).toEqual([
      { goal: "Hai mươi điểm bán", stands: "submitted" },
    ]);
    const acts = await db.selectFrom("activity").select("act").orderBy("id").execute();
    expect(acts.map(({ act }) => act)).toEqual(["need.begun", "need.submitted", "need.changed"]);
  });

  test("a member writes, the leader hands in and withdraws, a stranger finds nothing", async () => {
    const { db, own, project } = await start();
    const member = await makeAccount(db);
    await makeMember(db, project.id, { accountId: member.id });
    const asMember = await testCtx(db, member);
    const stranger = await testCtx(db, await makeAccount(db));
    const draft = needDraftForm.parse(whole);
    const no = { ok: false, error: "not_found" };
    expect(await stateNeed(stranger, "dot-1", project.id, draft, { submit: false })).toEqual(no);
    expect(await readNeed(stranger, "dot-1", project.id)).toEqual(no);
    expect(await stateNeed(asMember, "dot-1", project.id, draft, { submit: false })).toMatchObject({ ok: true });
    const again = needForm.parse({ ...whole, revision: 1 });
    expect(await stateNeed(asMember, "dot-1", project.id, again, { submit: true })).toEqual({
      ok: false,
      error: "forbidden",
    });
    expect(await withdrawNeed(asMember, "dot-1", project.id)).toEqual({ ok: false, error: "forbidden" });
    expect(await withdrawNeed(own, "dot-1", project.id)).toMatchObject({ ok: true });
    expect(await withdrawNeed(own, "dot-1", project.id)).toEqual({ ok: false, error: "already_done" });
    expect(
      await stateNeed(own, "dot-1", project.id, needForm.parse({ ...whole, revision: 2 }), { submit: true }),
    ).toEqual({ ok: true, value: undefined });
  });

  test("both sides wish; a mentor reads a need once in the cohort, and nobody reads the other's wish", async () => {
    const { db, organizationId, cohort, own, project } = await start();
    const inside = await makeTakingPart(db, { organizationId, cohort }, "Cố vấn trong");
    const outside = await makeTakingPart(db, { organizationId, cohort }, "Cố vấn ngoài");
    const mentor = await testCtx(db, inside.account);
    const form = { ...whole, wish: { [inside.id]: "want", [outside.id]: "never", [project.id]: "want" } };
    await stateNeed(own, "dot-1", project.id, needForm.parse(form), { submit: true });
    expect(await leaveCohort(await testCtx(db, outside.account), "dot-1")).toMatchObject({ ok: true });
    const seen = await readCohort(mentor, "dot-1");
    if (!seen.ok || !seen.value.needs) throw new Error("the mentor sees the needs");
    const [need] = seen.value.needs;
    expect(need).toMatchObject({ projectName: "Sợi Mây", goal: "Mười điểm bán" });
    expect(JSON.stringify(seen.value)).not.toContain('"want"');
    expect(await wishAsMentor(mentor, "dot-1", { [need?.id ?? ""]: "want", "no id": "never" })).toMatchObject({
      ok: true,
    });
    const gone = await readCohort(await testCtx(db, outside.account), "dot-1");
    expect(gone).toMatchObject({ ok: true, value: { needs: null, mayWish: false } });
    expect(await wishAsMentor(await testCtx(db, outside.account), "dot-1", {})).toEqual({
      ok: false,
      error: "not_found",
    });
    const rows = await db
      .selectFrom("pair_wish")
      .select(["mentor_id", "side", "wish"])
      .orderBy("side")
      .orderBy("wish")
      .execute();
    expect(rows).toEqual([
      { mentor_id: inside.id, side: "mentor", wish: "want" },
      { mentor_id: outside.id, side: "project", wish: "never" },
      { mentor_id: inside.id, side: "project", wish: "want" },
    ]);
  });

  test("a mentor joins with so many places, changes them, leaves and comes back", async () => {
    const { db, organizationId, cohort } = await start();
    const { account, id } = await makeTakingPart(db, { organizationId, cohort }, "Cố vấn");
    const ctx = await testCtx(db, account);
    expect(await joinCohort(ctx, "dot-1", 4)).toMatchObject({ ok: true });
    expect(await leaveCohort(ctx, "dot-1")).toMatchObject({ ok: true });
    expect(await leaveCohort(ctx, "dot-1")).toEqual({ ok: false, error: "already_done" });
    expect(await joinCohort(ctx, "dot-1", 1)).toMatchObject({ ok: true });
    expect(await db.selectFrom("cohort_mentor").select(["mentor_id", "capacity", "left_at"]).execute()).toEqual([
      { mentor_id: id, capacity: 1, left_at: null },
    ]);
    const stranger = await testCtx(db, await makeAccount(db));
    expect(await joinCohort(stranger, "dot-1", 1)).toEqual({ ok: false, error: "mentor_not_approved" });
  });

  test("a coordinator makes, opens, stops and changes a cohort; an older revision changes nothing", async () => {
    const { db, organizationId, organizer, lead } = await start();
    const desk = await testCtx(db, organizer);
    const typed = {
      nameVi: "Đợt xuân",
      opensAt: "2026-09-01T08:00",
      closesAt: "2026-09-20T17:00",
      startsOn: "2026-10-01",
      endsOn: "2026-12-31",
    };
    expect(await createCohort(await testCtx(db, lead), organizationId, cohortForm.parse(typed))).toEqual({
      ok: false,
      error: "not_found",
    });
    const made = await createCohort(desk, organizationId, cohortForm.parse(typed));
    if (!made.ok) throw new Error(made.error);
    const at = [organizationId, made.value] as const;
    expect(await readCohort(await testCtx(db, lead), "dot-xuan")).toEqual({ ok: false, error: "not_found" });
    expect(await changeCohort(desk, ...at, "open")).toMatchObject({ ok: true });
    expect(await changeCohort(desk, ...at, "open")).toEqual({ ok: false, error: "already_done" });
    expect(await readCohort(await testCtx(db, lead), "dot-xuan")).toMatchObject({
      ok: true,
      value: { phase: "taking" },
    });
    expect(await changeCohort(desk, ...at, "stop")).toMatchObject({ ok: true });
    expect(await readCohort(await testCtx(db, lead), "dot-xuan")).toMatchObject({
      ok: true,
      value: { phase: "matching" },
    });
    expect(await updateCohort(desk, ...at, cohortForm.parse({ ...typed, revision: 1 }))).toEqual({
      ok: false,
      error: "changed_elsewhere",
    });
    expect(await updateCohort(desk, ...at, cohortForm.parse({ ...typed, revision: 3 }))).toMatchObject({ ok: true });
    expect((await readMentoringWork(desk)).map(({ key }) => key.split(":")[1]).sort()).toEqual(["closing", "matching"]);
  });

  test("three needs cost as many queries as one", async () => {
    const { db, organizationId, organizer, cohort } = await start();
    const desk = await testCtx(db, organizer);
    const cost = () =>
      countQueries(db, (counted) => readCohortFile({ ...desk, db: counted }, organizationId, cohort.id));
    await makeNeeding(db, cohort, "Một");
    await makeTakingPart(db, { organizationId, cohort }, "Cố vấn một");
    const one = await cost();
    for (const name of ["Hai", "Ba"]) {
      await makeNeeding(db, cohort, name);
      await makeTakingPart(db, { organizationId, cohort }, `Cố vấn ${name}`);
    }
    expect(await cost()).toBe(one);
  });
});
