import { describe, expect, it } from "vitest";
import { ok } from "~/core/result";
import { testCtx } from "~/server/testing.server";
import { makeSlot, makeSpeaker } from "~db/factories/agenda";
import { makeCompetition, makeEntry } from "~db/factories/competition";
import { makeDelegate, makeDelegateKind } from "~db/factories/delegates";
import { makeEvent } from "~db/factories/event";
import { makeApplication } from "~db/factories/exhibitors";
import { makeInterest } from "~db/factories/interest";
import { makeGrant, makeIntroduction, makeInvestor, makeInvestorList, makeSavedSearch } from "~db/factories/investing";
import { makeJudge } from "~db/factories/judging";
import { makeCohort, makeCohortMentor, makeMentor, makeMentorship, makeNeed } from "~db/factories/mentoring";
import { makeNote } from "~db/factories/mentorship";
import { factoryNow, makeAccount, makeOrganization } from "~db/factories/people";
import { makeProject } from "~db/factories/project";
import { dialects, freshDb } from "~db/testing";
import { askForData, handleRequest, readMyRequests } from "./data-request.service.server";
import { countMyData, downloadMyData } from "./my-data.service.server";

const email = "nguoi_nay@example.vn";
const name = "Nông Thị Rất Riêng";

/** A person who is a mentor, an investor, a delegate, a speaker and a booth's contact, and a founder who knows them. */
async function year(dialect: "sqlite" | "postgres") {
  const db = await freshDb(dialect);
  const { id: organizationId } = await makeOrganization(db);
  const admin = await makeAccount(db, { isAdmin: true });
  const founder = await makeAccount(db);
  const person = await makeAccount(db, { email, name, phone: "+84912345678" });
  const project = await makeProject(db, founder, { name: "Sợi Mây" });
  const mentor = await makeMentor(db, organizationId, person, { phone: "+84912345678", bioVi: `${name} kể` });
  const cohort = await makeCohort(db, organizationId, admin);
  await makeCohortMentor(db, cohort.id, mentor.id, { capacity: 2 });
  const need = await makeNeed(db, cohort.id, project.id, founder);
  const pair = { cohortId: cohort.id, needId: need.id, projectId: project.id, mentorId: mentor.id };
  const { id: mentorshipId } = await makeMentorship(db, pair, { state: "active" });
  await makeNote(db, mentorshipId, person, { body: "Riêng tôi biết", isPrivate: true });
  const investor = await makeInvestor(db, organizationId, { account: person, name, phone: "+84912345678" });
  const about = { investorId: investor.id, projectId: project.id };
  await makeGrant(db, { ...about, fields: ["raising"], untilOn: "2026-12-31", grantedBy: founder.id });
  await makeIntroduction(db, { ...about, message: `Tôi là ${name}` });
  await makeInvestorList(db, investor.id, { name: "Xem sau" });
  await makeSavedSearch(db, investor.id, { name: "Miến dong" });
  const event = await makeEvent(db, organizationId, admin);
  const kind = await makeDelegateKind(db, event.id);
  await makeDelegate(db, event.id, kind.id, { name, email, accountId: person.id, phone: "+84912345678" });
  await makeSpeaker(db, (await makeSlot(db, event.id)).id, { name, email });
  await makeApplication(db, event.id, person, { projectId: project.id });
  const competition = await makeCompetition(db, organizationId, admin);
  await makeJudge(db, competition.id, { name, email });
  await db.updateTable("judge").set({ phone: "+84912345678", decline_reason: "Riêng tôi bận" }).execute();
  return { db, admin, person, founder, organizationId };
}

describe.each(dialects)("the other half of the year on %s", (dialect) => {
  it("is in the copy that a person takes", async () => {
    const { db, person } = await year(dialect);
    const ctx = await testCtx(db, person);
    const counts = await countMyData(ctx, person);
    expect(Object.fromEntries(counts.ok ? counts.value.map(({ kind, count }) => [kind, count]) : [])).toMatchObject({
      ...{ registrations: 1, speaking: 1, booths: 1, mentoring: 1, mentoringNotes: 1 },
      ...{ investing: 1, introductions: 1, searches: 1, kept: 1, invitedToJudge: 1 },
    });
    const copy = await downloadMyData(ctx, person);
    expect(copy.ok && copy.value.mentoringNotes[0]?.body).toBe("Riêng tôi biết");
  });

  it("is in nobody's copy by an address they didn't prove", async () => {
    const { db, person } = await year(dialect);
    await db.updateTable("account").set({ email: "cu@example.vn" }).where("id", "=", person.id).execute();
    const stranger = await makeAccount(db, { email, verified: false });
    const copy = await downloadMyData(await testCtx(db, stranger), stranger);
    expect(copy.ok && [copy.value.registrations, copy.value.speaking, copy.value.booths]).toEqual([[], [], []]);
  });

  it("leaves neither name nor age in what the rules flagged, and the flag open", async () => {
    const { db, admin, person, organizationId } = await year(dialect);
    const competition = await makeCompetition(db, organizationId, admin);
    const project = await makeProject(db, person, { name: "Chè Giảo Cổ Lam" });
    const entry = await makeEntry(db, competition, project, person, { state: "submitted" });
    const people = [
      { name, age: 61 },
      { name: "Bế Văn Hai", age: 62 },
    ];
    const finding = { kind: "member_age", ruleKey: "age", severity: "flag", reason: null, field: null };
    const detail = JSON.stringify({ ...finding, detail: { people, least: null, most: 60 } });
    const flag = { entry_id: entry.id, rule_key: "age", detail, raised_at: factoryNow };
    await db.insertInto("entry_flag").values(flag).execute();
    await askForData(await testCtx(db, person), person, { act: "ask", kind: "erase", note: "" });
    const [request] = await readMyRequests(await testCtx(db, person), person);
    await handleRequest(await testCtx(db, admin), { act: "done", requestId: request?.id ?? "" });
    const left = await db.selectFrom("entry_flag").select(["detail", "cleared_at"]).executeTakeFirstOrThrow();
    expect(left.cleared_at).toBeNull();
    expect(JSON.parse(left.detail)).toEqual({
      ...finding,
      detail: { people: [{ name: "—", age: null }, people[1]], least: null, most: 60 },
    });
  });

  it("tells a judge what they said of entries, and keeps it no longer than the judge", async () => {
    const { db, admin, person, founder, organizationId } = await year(dialect);
    const competition = await makeCompetition(db, organizationId, admin);
    const project = await makeProject(db, founder, { name: "Miến Dong" });
    const entry = await makeEntry(db, competition, project, founder, { state: "eligible" });
    const judge = await makeJudge(db, competition.id, { account: person });
    await makeInterest(db, judge.id, entry.id, "rather_not");
    const copy = await downloadMyData(await testCtx(db, person), person);
    expect(copy.ok && copy.value.judgeInterests).toEqual([
      { number: entry.number, interest: "rather_not", said_at: factoryNow },
    ]);
    await askForData(await testCtx(db, person), person, { act: "ask", kind: "erase", note: "" });
    const [request] = await readMyRequests(await testCtx(db, person), person);
    await handleRequest(await testCtx(db, admin), { act: "done", requestId: request?.id ?? "" });
    expect(await db.selectFrom("judge_interest").select("interest").execute()).toEqual([]);
  });

  it("names nobody who was erased, and opens nothing to them", async () => {
    const { db, admin, person } = await year(dialect);
    await askForData(await testCtx(db, person), person, { act: "ask", kind: "erase", note: "" });
    const [request] = await readMyRequests(await testCtx(db, person), person);
    const done = await handleRequest(await testCtx(db, admin), { act: "done", requestId: request?.id ?? "" });
    expect(done).toEqual(ok());
    const left = await Promise.all(
      (
        [
          ...(["mentor", "investor", "delegate", "slot_speaker", "booth_application", "introduction"] as const),
          ...(["mentorship_note", "saved_search", "investor_list", "search_text", "judge"] as const),
        ] as const
      ).map((table) => db.selectFrom(table).selectAll().execute()),
    );
    expect(JSON.stringify(left)).not.toMatch(/rất riêng|rat rieng|nguoi_nay|912345678|riêng tôi/i);
    const states = await Promise.all(
      (["mentor", "mentorship", "investor", "introduction", "delegate"] as const).map((table) =>
        db.selectFrom(table).select("state").executeTakeFirst(),
      ),
    );
    expect(states.map((row) => row?.state)).toEqual(["ended", "ended", "rejected", "withdrawn", "cancelled"]);
    const open = await db.selectFrom("project_grant").select("id").where("revoked_at", "is", null).execute();
    expect(open).toEqual([]);
  });
});
