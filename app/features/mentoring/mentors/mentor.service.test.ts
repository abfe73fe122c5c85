import { describe, expect, test } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeCohort, makeCohortMentor, makeMentor } from "~db/factories/mentoring";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { countQueries, dialects, freshDb } from "~db/testing";
import { decideMentor, listMyNetworks, readMentorDesk, readMentorFile } from "./desk.service.server";
import { mentorActs, mentorStep, readMentorQuery } from "./mentor";
import { mentorActForm, mentorForm } from "./mentor.form";
import { changeOwnState, readApplication, readMentor, saveMentorProfile, searchMentors } from "./mentor.service.server";

const typed = {
  name: "Hoàng Thị Cố Vấn",
  headlineVi: "Mở thị trường cho nông sản",
  hoursPerMonth: "6",
  capacity: "2",
  mode: "both",
  fields: ["agriculture"],
  skills: ["sales", "marketing"],
  languages: ["vi", "tay"],
  stages: ["idea", "pilot"],
  phone: "0912 345 678",
  isListed: "yes",
};
const act = (name: (typeof mentorActs)[number], reason = "") => mentorActForm.parse({ act: name, reason });
const query = (text: string) => readMentorQuery(new URLSearchParams(text));

test("a step that makes no sense any more is told so, and a no needs a reason", () => {
  const led = (state: "applied" | "approved" | "rejected" | "paused" | "ended") =>
    mentorActs.map((one) => {
      const step = mentorStep(state, one, "vì");
      return step.ok ? step.value : step.error;
    });
  expect(led("applied")).toEqual(["approved", "rejected", "already_done", "already_done", "already_done"]);
  expect(led("approved")).toEqual(["already_done", "already_done", "paused", "already_done", "ended"]);
  expect(led("rejected")).toEqual(["approved", "already_done", "already_done", "already_done", "already_done"]);
  expect(led("paused")).toEqual(["already_done", "already_done", "already_done", "approved", "ended"]);
  expect(led("ended")).toEqual(Array(5).fill("already_done"));
  expect(mentorStep("applied", "reject", " ")).toEqual({ ok: false, error: "reason_required" });
});

describe.each(dialects)("mentors on %s", (dialect) => {
  async function start() {
    const db = await freshDb(dialect);
    const { id: organizationId } = await makeOrganization(db, { nameVi: "Sở Mẫu" });
    const organizer = await makeDuty(db, await makeAccount(db), { organizationId, kind: "organizer" });
    const person = await makeAccount(db, { name: "Hoàng Thị Cố Vấn" });
    return { db, organizationId, desk: await testCtx(db, organizer), person, own: await testCtx(db, person) };
  }

  test("an application sent twice at one moment is one application", async () => {
    const { db, organizationId, own } = await start();
    const send = () => saveMentorProfile(own, organizationId, mentorForm.parse(typed));
    const answers = (await Promise.all([send(), send()])).map((sent) => (sent.ok ? "sent" : sent.error));
    expect(answers.sort()).toEqual(["changed_elsewhere", "sent"]);
    expect(await db.selectFrom("mentor").select("state").execute()).toEqual([{ state: "applied" }]);
  });

  test("an application is waited for, approved with a letter, and only then shown to anyone, without telephone or e-mail", async () => {
    const { db, organizationId, desk, own, person } = await start();
    const visitor = await testCtx(db, null);
    const applied = await saveMentorProfile(own, organizationId, mentorForm.parse(typed));
    if (!applied.ok) throw new Error(applied.error);
    const { id } = applied.value;
    expect(applied.value.isWaiting).toBe(true);
    expect(await readMentor(visitor, id)).toEqual({ ok: false, error: "not_found" });
    expect((await searchMentors(visitor, query(""))).total).toBe(0);
    expect(await decideMentor(desk, organizationId, id, act("approve"))).toEqual({ ok: true, value: undefined });
    expect(await decideMentor(desk, organizationId, id, act("approve"))).toEqual({ ok: false, error: "already_done" });
    const shown = await readMentor(visitor, id);
    expect(shown).toMatchObject({ ok: true, value: { isShown: true, isOwn: false, mayCoordinate: false } });
    expect(JSON.stringify(shown)).not.toContain("912345678");
    expect(JSON.stringify(shown)).not.toContain(person.email);
    const found = await searchMentors(visitor, query("q=nong+san+thi+truong&skill=sales&language=tay&mode=online"));
    expect(found.mentors.map(({ name }) => name)).toEqual(["Hoàng Thị Cố Vấn"]);
    expect(JSON.stringify(found)).not.toContain(person.email);
    expect((await searchMentors(visitor, query("skill=legal"))).total).toBe(0);
    const letters = await db.selectFrom("letter").select(["to_email", "subject"]).orderBy("id").execute();
    expect(letters).toEqual([
      { to_email: person.email, subject: "Đã nhận đăng ký làm cố vấn: Sở Mẫu" },
      { to_email: person.email, subject: "Chào mừng quý vị đến với mạng lưới cố vấn của Sở Mẫu" },
    ]);
    const acts = await db.selectFrom("activity").select(["act", "actor_id"]).orderBy("id").execute();
    expect(acts.map((one) => one.act)).toEqual(["mentor.applied", "mentor.approved"]);
  });

  test("a rejection needs a reason and reaches the applicant, who may apply anew", async () => {
    const { db, organizationId, desk, own } = await start();
    const applied = await saveMentorProfile(own, organizationId, mentorForm.parse(typed));
    if (!applied.ok) throw new Error(applied.error);
    const { id } = applied.value;
    expect(await decideMentor(desk, organizationId, id, act("reject"))).toEqual({
      ok: false,
      error: "reason_required",
    });
    await decideMentor(desk, organizationId, id, act("reject", "Chưa có kinh nghiệm."));
    const seen = await readApplication(own, organizationId);
    expect(seen).toMatchObject({
      ok: true,
      value: { mentor: { state: "rejected", stateReason: "Chưa có kinh nghiệm." } },
    });
    const revision = seen.ok ? (seen.value.mentor?.revision ?? 0) : 0;
    expect(
      await saveMentorProfile(own, organizationId, mentorForm.parse({ ...typed, revision: revision - 1 })),
    ).toEqual({
      ok: false,
      error: "changed_elsewhere",
    });
    expect(await saveMentorProfile(own, organizationId, mentorForm.parse({ ...typed, revision }))).toEqual({
      ok: true,
      value: { id, isWaiting: true },
    });
    expect(await db.selectFrom("letter").select("id").execute()).toHaveLength(3);
  });

  test("whoever pauses is no longer shown; whoever ends leaves the cohorts that aren't over", async () => {
    const { db, organizationId, own, person, desk } = await start();
    const { id } = await makeMentor(db, organizationId, person);
    const cohort = await makeCohort(db, organizationId, person);
    await makeCohortMentor(db, cohort.id, id);
    const visitor = await testCtx(db, null);
    expect((await searchMentors(visitor, query("q=hoang"))).total).toBe(1);
    expect(await changeOwnState(own, id, act("pause"))).toEqual({ ok: true, value: undefined });
    expect((await searchMentors(visitor, query("q=hoang"))).total).toBe(0);
    expect(await changeOwnState(own, id, act("approve"))).toEqual({ ok: false, error: "forbidden" });
    expect(await changeOwnState(desk, id, act("resume"))).toEqual({ ok: false, error: "not_found" });
    await changeOwnState(own, id, act("resume"));
    expect((await searchMentors(visitor, query("q=hoang"))).total).toBe(1);
    await changeOwnState(own, id, act("end"));
    expect(await db.selectFrom("cohort_mentor").select("left_at").execute()).toEqual([{ left_at: own.now }]);
  });

  test("nobody decides about themselves, and another host's coordinator learns nothing", async () => {
    const { db, organizationId, desk } = await start();
    const { id: elsewhere } = await makeOrganization(db);
    const foreign = await testCtx(
      db,
      await makeDuty(db, await makeAccount(db), { organizationId: elsewhere, kind: "organizer" }),
    );
    const { viewer } = desk;
    if (!viewer) throw new Error("the desk has a viewer");
    const { id } = await makeMentor(db, organizationId, viewer, { state: "applied" });
    expect(await decideMentor(desk, organizationId, id, act("approve"))).toEqual({ ok: false, error: "forbidden" });
    const no = { ok: false, error: "not_found" };
    expect(await decideMentor(foreign, elsewhere, id, act("approve"))).toEqual(no);
    expect(await decideMentor(foreign, organizationId, id, act("approve"))).toEqual(no);
    expect(await readMentorFile(foreign, elsewhere, id)).toEqual(no);
    expect(await readMentorDesk(foreign, organizationId, { words: "", state: null })).toEqual(no);
    expect((await listMyNetworks(foreign)).map((network) => network.id)).toEqual([elsewhere]);
  });

  test("whoever has not confirmed an e-mail address can't apply, nor to an organization without organizers", async () => {
    const { db, organizationId, own } = await start();
    const unverified = await testCtx(db, await makeAccount(db, { verified: false }));
    expect(await saveMentorProfile(unverified, organizationId, mentorForm.parse(typed))).toEqual({
      ok: false,
      error: "email_unverified",
    });
    const { id: silent } = await makeOrganization(db);
    expect(await saveMentorProfile(own, silent, mentorForm.parse(typed))).toEqual({ ok: false, error: "not_found" });
    expect(await saveMentorProfile(own, organizationId, mentorForm.parse({ ...typed, placeText: "Atlantis" }))).toEqual(
      {
        ok: false,
        error: "place_unknown",
      },
    );
  });

  test("three mentors cost as many queries as one", async () => {
    const { db, organizationId, person, desk } = await start();
    await makeMentor(db, organizationId, person);
    const cost = async () => [
      await countQueries(db, (counted) => searchMentors({ ...desk, db: counted }, query(""))),
      await countQueries(db, (counted) =>
        readMentorDesk({ ...desk, db: counted }, organizationId, { words: "", state: null }),
      ),
      await countQueries(db, (counted) => listMyNetworks({ ...desk, db: counted })),
    ];
    const one = await cost();
    await makeMentor(db, organizationId, await makeAccount(db));
    await makeMentor(db, organizationId, await makeAccount(db));
    expect(await cost()).toEqual(one);
  });
});
