import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeAssignment, makeRound, makeRoundEntry } from "~db/factories/judging";
import { dialects, freshDb } from "~db/testing";
import { inviteJudge, readJudges, removeJudge, seatJudge, unseatJudge } from "../judges/judges.service.server";
import { makeJudgingWorld } from "../testing.server";
import { readRound, stepRound } from "./rounds.service.server";

const now = "2026-09-01T02:00:00.000Z";

describe.each(dialects)("a round on %s", (dialect) => {
  it("opens with the eligible entries, pinned to their version", async () => {
    const db = await freshDb(dialect);
    const world = await makeJudgingWorld(db, { entries: 2, inRound: false, round: { state: "planned" } });
    await db
      .updateTable("entry")
      .set({ state: "ineligible" })
      .where("id", "=", world.entries[1]?.id ?? "")
      .execute();
    const ctx = await testCtx(db, world.organizer, { now });
    expect(await stepRound(ctx, world.competition.id, world.roundId, { to: "open", reason: "" })).toEqual({
      ok: true,
      value: undefined,
    });
    const pinned = await db.selectFrom("round_entry").select(["entry_id", "entry_version_id"]).execute();
    expect(pinned).toEqual([{ entry_id: world.entries[0]?.id, entry_version_id: world.entries[0]?.versionId }]);
    const view = await readRound(ctx, world.competition.id, world.roundId);
    expect(
      view.ok && [view.value.round.state, view.value.task, view.value.changes.map(({ from, to }) => [from, to])],
    ).toEqual(["open", "assign", [["planned", "open"]]]);
  });

  it("takes into a later round only who advanced", async () => {
    const db = await freshDb(dialect);
    const world = await makeJudgingWorld(db, {
      entries: 2,
      inRound: false,
      round: { position: 1, state: "deliberating" },
    });
    const [through, out] = world.entries;
    if (!through || !out) throw new Error("two entries");
    const division = world.competition.divisionIds[0] ?? "";
    await makeRoundEntry(db, world.roundId, through, division, { outcome: "advanced" });
    await makeRoundEntry(db, world.roundId, out, division, { outcome: "eliminated" });
    const final = await makeRound(db, world.competition, world.rubricId, { position: 2, state: "planned" });
    const ctx = await testCtx(db, world.organizer, { now });
    await stepRound(ctx, world.competition.id, final.id, { to: "open", reason: "" });
    const entered = await db.selectFrom("round_entry").select("entry_id").where("round_id", "=", final.id).execute();
    expect(entered).toEqual([{ entry_id: through.id }]);
  });

  it("goes back only with a reason, which stays on record", async () => {
    const db = await freshDb(dialect);
    const world = await makeJudgingWorld(db, { round: { state: "closed" } });
    const ctx = await testCtx(db, world.organizer, { now });
    const back = (reason: string) => stepRound(ctx, world.competition.id, world.roundId, { to: "open", reason });
    expect(await back("")).toEqual({ ok: false, error: "reason_required" });
    expect(await back("Một giám khảo ốm.")).toEqual({ ok: true, value: undefined });
    const changes = await db
      .selectFrom("round_change")
      .select(["from_state", "to_state", "reason", "changed_by"])
      .execute();
    expect(changes).toEqual([
      { from_state: "closed", to_state: "open", reason: "Một giám khảo ốm.", changed_by: world.organizer.id },
    ]);
  });

  it("is its organizers' alone to move", async () => {
    const db = await freshDb(dialect);
    const world = await makeJudgingWorld(db);
    const step = async (viewer: typeof world.organizer) =>
      stepRound(await testCtx(db, viewer, { now }), world.competition.id, world.roundId, { to: "closed", reason: "" });
    expect(await step(world.secretary)).toEqual({ ok: false, error: "forbidden" });
    expect(await step(world.judges[0]?.viewer ?? world.secretary)).toEqual({ ok: false, error: "not_found" });
  });
});

describe.each(dialects)("judges on %s", (dialect) => {
  const person = {
    ...{ name: "Lương Thị Mẫu", title: "TS.", organizationName: "Trường mẫu", maxLoad: 12, fits: {} },
    ...{ minLoad: 0, wantedLoad: null, skills: [], languages: [] },
  };

  it("are invited by letter, seated, and removed while nothing is begun", async () => {
    const db = await freshDb(dialect);
    const world = await makeJudgingWorld(db, { judges: 0 });
    const { competition, roundId } = world;
    const ctx = await testCtx(db, world.organizer, { now });
    const field = competition.fieldIds[0] ?? "";
    const invited = await inviteJudge(ctx, competition.id, {
      ...person,
      email: "luong.mau@example.vn",
      fits: { [field]: 70 },
    });
    if (!invited.ok) throw new Error(invited.error);
    const judgeId = invited.value;
    expect(await inviteJudge(ctx, competition.id, { ...person, email: "luong.mau@example.vn" })).toEqual({
      ok: false,
      error: "already_done",
    });
    expect((await db.selectFrom("letter").select("to_email").execute()).map(({ to_email }) => to_email)).toEqual([
      "luong.mau@example.vn",
    ]);
    expect(await seatJudge(ctx, competition.id, { roundId, judgeId, divisionId: null, role: "chair" })).toEqual({
      ok: true,
      value: undefined,
    });
    const view = await readJudges(ctx, competition.id);
    expect(
      view.ok && view.value.judges.map(({ name, fits, seats }) => [name, fits, seats.map(({ role }) => role)]),
    ).toEqual([["Lương Thị Mẫu", { [field]: 70 }, ["chair"]]]);
    expect(await removeJudge(ctx, competition.id, judgeId)).toEqual({ ok: true, value: undefined });
    const after = await readJudges(ctx, competition.id);
    expect(after.ok && after.value.judges).toEqual([]);
  });

  it("stay where they have begun to score, and it is said what to do instead", async () => {
    const db = await freshDb(dialect);
    const world = await makeJudgingWorld(db, { judges: 1 });
    const ctx = await testCtx(db, world.organizer, { now });
    const [judge, entry] = [world.judges[0], world.entries[0]];
    if (!judge || !entry) throw new Error("an empty world");
    await makeAssignment(db, { roundId: world.roundId, entryId: entry.id, judgeId: judge.id, state: "begun" });
    expect(await removeJudge(ctx, world.competition.id, judge.id)).toEqual({ ok: false, error: "judge_has_begun" });
    const { id } = await db.selectFrom("jury_member").select("id").executeTakeFirstOrThrow();
    expect(await unseatJudge(ctx, world.competition.id, id)).toEqual({ ok: false, error: "judge_has_begun" });
  });

  it("are never authors of an entry here", async () => {
    const db = await freshDb(dialect);
    const world = await makeJudgingWorld(db);
    const ctx = await testCtx(db, world.organizer, { now });
    const email = world.entries[0]?.founder.email ?? "";
    expect(await inviteJudge(ctx, world.competition.id, { ...person, email })).toEqual({
      ok: false,
      error: "judge_is_author",
    });
  });

  it("have one chair: a new one makes the old a member", async () => {
    const db = await freshDb(dialect);
    const world = await makeJudgingWorld(db, { judges: 2 });
    const ctx = await testCtx(db, world.organizer, { now });
    for (const { id } of world.judges) {
      await seatJudge(ctx, world.competition.id, {
        roundId: world.roundId,
        judgeId: id,
        divisionId: null,
        role: "chair",
      });
    }
    const roles = await db.selectFrom("jury_member").select(["judge_id", "role"]).execute();
    expect(new Map(roles.map(({ judge_id, role }) => [judge_id, role]))).toEqual(
      new Map([
        [world.judges[0]?.id, "member"],
        [world.judges[1]?.id, "chair"],
      ]),
    );
  });
});
