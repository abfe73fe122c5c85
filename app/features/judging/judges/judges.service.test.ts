import { describe, expect, it } from "vitest";
import { acceptInvitation } from "~/features/accounts/join.service.server";
import { lettersTo, tokenIn } from "~/features/accounts/letters.testing";
import { testCtx } from "~/server/testing.server";
import { makeAssignment } from "~db/factories/judging";
import { makeAccount } from "~db/factories/people";
import { countQueries, dialects, freshDb } from "~db/testing";
import { makeJudgingWorld } from "../testing.server";
import { keepApart, letSitTogether, publishJury } from "./apart.service.server";
import { declineInvitation, readDecline } from "./decline.service.server";
import { inviteJudge, inviteJudgeAgain, readJudge, readJudges } from "./judges.service.server";
import { addAbsence, readOwnProfile, removeAbsence, saveProfile } from "./profile.service.server";

const now = "2026-09-01T02:00:00.000Z";
const profile = {
  title: "TS.",
  organizationName: "Viện Vùng Núi",
  fits: {},
  skills: ["tài chính"],
  languages: ["vi" as const, "tay" as const],
  wantedLoad: 8,
};
const person = { ...profile, name: "Lương Thị Mẫu", minLoad: 0, maxLoad: 12, email: "luong.mau@example.vn" };

describe.each(dialects)("a judge on %s", (dialect) => {
  async function invited() {
    const db = await freshDb(dialect);
    const world = await makeJudgingWorld(db);
    const organizer = await testCtx(db, world.organizer, { now });
    const judge = await inviteJudge(organizer, world.competition.id, person);
    if (!judge.ok) throw new Error(judge.error);
    return { db, world, organizer, judgeId: judge.value, visitor: await testCtx(db, null, { now }) };
  }
  const token = async (db: Awaited<ReturnType<typeof invited>>["db"]) =>
    tokenIn((await lettersTo(db, person.email)).at(-1));

  it("declines by the letter's link, with a reason that those who invite are told, and may be asked again", async () => {
    const { db, world, organizer, judgeId, visitor } = await invited();
    const link = await token(db);
    expect((await readDecline(visitor, link)).ok).toBe(true);
    expect(await declineInvitation(visitor, link, "Bận giảng dạy.")).toEqual({ ok: true });
    expect(await declineInvitation(visitor, link, "Lần nữa")).toEqual({ ok: false, error: "link_expired" });
    const view = await readJudge(organizer, world.competition.id, judgeId);
    expect(view.ok && [view.value.declinedAt, view.value.declineReason, view.value.hasAccount]).toEqual([
      now,
      "Bận giảng dạy.",
      false,
    ]);
    const told = await db
      .selectFrom("letter")
      .select("to_email")
      .where("dedupe_key", "like", "judge-declined:%")
      .execute();
    expect(told.map(({ to_email }) => to_email).sort()).toEqual([world.organizer.email, world.secretary.email].sort());
    expect(await inviteJudgeAgain(organizer, world.competition.id, judgeId)).toEqual({ ok: true });
    const again = await readJudge(organizer, world.competition.id, judgeId);
    expect(again.ok && again.value.declinedAt).toBeNull();
  });

  it("accepts by the same link, and from then on has a page of their own", async () => {
    const { db, judgeId } = await invited();
    const account = await makeAccount(db, { email: person.email });
    const ctx = await testCtx(db, account, { now });
    expect(await readOwnProfile(ctx, judgeId)).toEqual({ ok: false, error: "not_found" });
    expect(await acceptInvitation(ctx, await token(db))).toEqual({ ok: true });
    const view = await readOwnProfile(ctx, judgeId);
    expect(view.ok && [view.value.acceptedAt, view.value.skills, view.value.languages, view.value.wantedLoad]).toEqual([
      now,
      ["tài chính"],
      ["vi", "tay"],
      8,
    ]);
  });

  it("says what they know and when they are away; nobody else's page is theirs", async () => {
    const db = await freshDb(dialect);
    const { judges, organizer, competition, roundId } = await makeJudgingWorld(db, { judges: 2 });
    const [one, other] = judges;
    if (!one || !other) throw new Error("two judges");
    const [ctx, desk] = [await testCtx(db, one.viewer, { now }), await testCtx(db, organizer, { now })];
    const field = competition.fieldIds[0] ?? "";
    expect(await saveProfile(ctx, one.id, { ...profile, fits: { [field]: 70, [roundId]: 100 } })).toEqual({ ok: true });
    expect(await saveProfile(ctx, other.id, profile)).toEqual({ ok: false, error: "not_found" });
    const days = { fromDay: "2026-09-03", toDay: "2026-09-04", note: "Đi công tác" };
    expect(await addAbsence(ctx, one.id, days)).toEqual({ ok: true });
    expect(await addAbsence(ctx, one.id, days)).toEqual({ ok: true });
    expect(await addAbsence(ctx, other.id, days)).toEqual({ ok: false, error: "not_found" });
    expect(await addAbsence(desk, one.id, { ...days, fromDay: "2026-12-01", toDay: "2026-12-02" })).toEqual({
      ok: true,
    });
    const view = await readOwnProfile(ctx, one.id);
    expect(view.ok && [view.value.fits, view.value.absences.length, view.value.rounds[0]?.away.length]).toEqual([
      { [field]: 70 },
      2,
      1,
    ]);
    const absence = await db.selectFrom("judge_absence").select("id").executeTakeFirstOrThrow();
    expect(await removeAbsence(await testCtx(db, other.viewer), one.id, absence.id)).toEqual({
      ok: false,
      error: "not_found",
    });
    expect(await removeAbsence(ctx, other.id, absence.id)).toEqual({ ok: false, error: "not_found" });
    expect(await removeAbsence(ctx, one.id, absence.id)).toEqual({ ok: true });
  });

  it("who moves to a team's organization loses its entry at once", async () => {
    const db = await freshDb(dialect);
    const { judges, entries, roundId } = await makeJudgingWorld(db);
    const [judge, entry] = [judges[0], entries[0]];
    if (!judge || !entry) throw new Error("one of each");
    const { id } = await makeAssignment(db, { roundId, entryId: entry.id, judgeId: judge.id });
    const colleague = { ...profile, organizationName: "Viện  vùng núi" };
    const other = await makeJudgingWorld(db);
    await db
      .updateTable("judge")
      .set({ organization_name: colleague.organizationName, account_id: entry.founder.id })
      .where("id", "=", other.judges[0]?.id ?? "")
      .execute();
    await saveProfile(await testCtx(db, judge.viewer, { now }), judge.id, profile);
    const rows = await db.selectFrom("assignment").select("state").where("id", "=", id).execute();
    expect(rows).toEqual([{ state: "recused" }]);
  });

  it("is kept apart from another, once, by those who run this competition", async () => {
    const db = await freshDb(dialect);
    const world = await makeJudgingWorld(db, { judges: 2 });
    const foreign = await makeJudgingWorld(db);
    const [one, other] = world.judges.map(({ id }) => id);
    if (!one || !other) throw new Error("two judges");
    const ctx = await testCtx(db, world.organizer, { now });
    const { id } = world.competition;
    const pair = { judgeA: other, judgeB: one, reason: "Vợ chồng" };
    expect(await keepApart(ctx, id, pair)).toEqual({ ok: true });
    expect(await keepApart(ctx, id, { ...pair, judgeA: one, judgeB: other })).toEqual({ ok: true });
    expect(await keepApart(ctx, id, { ...pair, judgeA: foreign.judges[0]?.id ?? "" })).toEqual({
      ok: false,
      error: "not_found",
    });
    expect(await keepApart(await testCtx(db, world.secretary), id, pair)).toEqual({ ok: false, error: "forbidden" });
    const [judge_a, judge_b] = [one, other].sort();
    expect(await db.selectFrom("judge_apart").select(["judge_a", "judge_b"]).execute()).toEqual([{ judge_a, judge_b }]);
    expect(await letSitTogether(ctx, id, pair)).toEqual({ ok: true });
    expect(await letSitTogether(ctx, id, pair)).toEqual({ ok: false, error: "not_found" });
    expect(await publishJury(ctx, id, true)).toEqual({ ok: true });
    expect(await publishJury(ctx, id, true)).toEqual({ ok: false, error: "already_done" });
  });

  it("is listed at the same number of queries, one or three", async () => {
    const db = await freshDb(dialect);
    const [one, three] = [await makeJudgingWorld(db, { judges: 1 }), await makeJudgingWorld(db, { judges: 3 })];
    const count = async ({ organizer, competition }: typeof one) => {
      const ctx = await testCtx(db, organizer, { now });
      return countQueries(db, async (counted) => readJudges({ ...ctx, db: counted }, competition.id));
    };
    expect(await count(three)).toBe(await count(one));
  });
});
