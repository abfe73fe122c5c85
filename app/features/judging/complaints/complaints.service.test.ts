import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { day, dayOf, plus } from "~/core/instant";
import { testCtx } from "~/server/testing.server";
import type { Db } from "~db/dialect";
import { makeJudge, makeJuryMember } from "~db/factories/judging";
import { makeAccount } from "~db/factories/people";
import { makeSheet } from "~db/factories/sheet";
import { countQueries, dialects, freshDb } from "~db/testing";
import { makeSettledWorld } from "../results/settled.testing.server";
import { listSheets } from "../sheet/sheet.queries.server";
import {
  answerComplaint,
  fileComplaint,
  readComplaints,
  readOwnComplaints,
  setComplaintTimes,
  withdrawComplaint,
} from "./complaints.service.server";
import { listRescorers } from "./rescore.queries.server";

const refusal = (error: string) => ({ ok: false, error });

/** A published round with two entries and a second juror who has scored nothing. */
async function published(db: Db) {
  const world = await makeSettledWorld(
    db,
    [
      [5_000, 3_000],
      [5_500, 3_500],
    ],
    { state: "published" },
  );
  const organizer = await testCtx(db, world.organizer);
  const entry = world.entries[0];
  if (!entry) throw new Error("the world has entries");
  const { project_id } = await db
    .selectFrom("entry")
    .select("project_id")
    .where("id", "=", entry.id)
    .executeTakeFirstOrThrow();
  const lead = await db
    .selectFrom("project_member as m")
    .innerJoin("account as a", "a.id", "m.account_id")
    .select(["a.id", "a.name", "a.email"])
    .where("m.project_id", "=", project_id)
    .executeTakeFirstOrThrow();
  const viewer = {
    id: lead.id,
    name: lead.name,
    email: lead.email ?? "",
    isAdmin: false,
    emailVerified: true,
    duties: [],
  };
  const founder = await testCtx(db, viewer, { now: organizer.now });
  const second = await makeJudge(db, world.competition.id);
  await makeJuryMember(db, world.roundId, second.id);
  const until = plus(organizer.now, day);
  const times = { act: "times" as const, roundId: world.roundId, until, answersUntil: plus(until, day) };
  expect(await setComplaintTimes(organizer, world.competition.id, times)).toMatchObject({ ok: true });
  const file = (kind: "complaint" | "rescore") =>
    fileComplaint(founder, entry.id, {
      act: "file",
      roundId: world.roundId,
      kind,
      text: "Điểm cộng sai ở tiêu chí 2.",
    });
  return { db, world, organizer, founder, entry, second, file, competitionId: world.competition.id };
}

describe.each(dialects)("complaints on %s", (dialect) => {
  it("are the team's, in time, one of a kind at once, and can be withdrawn until they are taken up", async () => {
    const { db, world, founder, entry, file, organizer } = await published(await freshDb(dialect));
    const stranger = await testCtx(db, await makeAccount(db, { name: "Người ngoài" }), { now: organizer.now });
    const form = {
      act: "file" as const,
      roundId: world.roundId,
      kind: "complaint" as const,
      text: "Không phải của tôi.",
    };
    expect(await fileComplaint(stranger, entry.id, form)).toEqual(refusal("not_found"));
    const late = { ...founder, now: plus(founder.now, 2 * day) };
    expect(await fileComplaint(late, entry.id, form)).toEqual(refusal("complaints_closed"));
    const filed = await file("complaint");
    expect(filed).toMatchObject({ ok: true });
    expect(await file("complaint")).toEqual(refusal("complaint_open"));
    const id = filed.ok ? filed.value : "";
    expect(await withdrawComplaint(stranger, entry.id, id)).toEqual(refusal("not_found"));
    expect(await withdrawComplaint(founder, entry.id, id)).toMatchObject({ ok: true });
    expect(await withdrawComplaint(founder, entry.id, id)).toEqual(refusal("complaint_decided"));
    expect(await readOwnComplaints(founder, entry.id, [world.roundId])).toMatchObject([
      { complaints: [{ state: "withdrawn" }], mayFile: { complaint: true, rescore: true } },
    ]);
  });

  it("are answered by the organizer, each step once, with letters to the team", async () => {
    const { db, world, organizer, founder, entry, file, competitionId } = await published(await freshDb(dialect));
    const filed = await file("complaint");
    const complaintId = filed.ok ? filed.value : "";
    const secretary = await testCtx(db, world.secretary, { now: organizer.now });
    const accept = { act: "accept" as const, complaintId, revision: 1, judgeIds: [] };
    expect(await answerComplaint(secretary, competitionId, accept)).toEqual(refusal("forbidden"));
    expect(await answerComplaint(founder, competitionId, accept)).toEqual(refusal("not_found"));
    expect(await answerComplaint(organizer, competitionId, accept)).toMatchObject({ ok: true });
    expect(await answerComplaint(organizer, competitionId, accept)).toEqual(refusal("changed_elsewhere"));
    const answer = {
      act: "answer" as const,
      complaintId,
      revision: 2,
      answer: "Ban tổ chức đã kiểm tra lại.",
      outcome: "keep" as const,
    };
    expect(await answerComplaint(organizer, competitionId, answer)).toMatchObject({ ok: true });
    expect(await readOwnComplaints(founder, entry.id, [world.roundId])).toMatchObject([
      { complaints: [{ state: "answered", answer: answer.answer, outcome: null }] },
    ]);
    const letters = await db
      .selectFrom("letter")
      .select("dedupe_key")
      .where("account_id", "=", founder.viewer?.id ?? "")
      .orderBy("dedupe_key")
      .execute();
    expect(letters.map(({ dedupe_key }) => dedupe_key.split(":")[2])).toEqual(["accepted", "answered"]);
  });

  it("are scored once more by nobody who declined, is away or sits apart from a judge of the entry", async () => {
    const { db, world, organizer, entry, second } = await published(await freshDb(dialect));
    const divisionId = world.competition.divisionIds[0] ?? "";
    const place = { roundId: world.roundId, divisionId, entryId: entry.id };
    const free = async () => (await listRescorers(db, [place], organizer.now))[0]?.map(({ judgeId }) => judgeId);
    const decline = (at: string | null) =>
      db.updateTable("judge").set({ declined_at: at }).where("id", "=", second.id).execute();
    expect(await free()).toEqual([second.id]);
    await decline(organizer.now);
    expect(await free()).toEqual([]);
    await decline(null);
    const today = dayOf(organizer.now);
    const absence = { id: newId(), judge_id: second.id, from_day: today, to_day: today };
    await db.insertInto("judge_absence").values(absence).execute();
    expect(await free()).toEqual([]);
    await db.deleteFrom("judge_absence").where("id", "=", absence.id).execute();
    const [a = "", b = ""] = [second.id, world.judges[0]?.id ?? ""].sort();
    const competition_id = world.competition.id;
    const by = { created_by: world.organizer.id, created_at: organizer.now };
    await db
      .insertInto("judge_apart")
      .values({ competition_id, judge_a: a, judge_b: b, ...by })
      .execute();
    expect(await free()).toEqual([]);
  });

  it("have an entry scored once more by a judge who hasn't had it, and the new score take the place of the old", async () => {
    const { db, world, organizer, entry, second, file, competitionId } = await published(await freshDb(dialect));
    const filed = await file("rescore");
    const complaintId = filed.ok ? filed.value : "";
    const accept = { act: "accept" as const, complaintId, revision: 1 };
    expect(await answerComplaint(organizer, competitionId, { ...accept, judgeIds: [] })).toEqual(
      refusal("rescorer_missing"),
    );
    const firstJudge = world.judges[0]?.id ?? "";
    expect(await answerComplaint(organizer, competitionId, { ...accept, judgeIds: [firstJudge] })).toEqual(
      refusal("changed_elsewhere"),
    );
    expect(await answerComplaint(organizer, competitionId, { ...accept, judgeIds: [second.id] })).toMatchObject({
      ok: true,
    });
    const answer = {
      act: "answer" as const,
      complaintId,
      revision: 2,
      answer: "Hội đồng chấm lại, điểm thay đổi.",
      outcome: "replace" as const,
    };
    expect(await answerComplaint(organizer, competitionId, answer)).toEqual(refusal("rescore_missing"));
    const asked = await db
      .selectFrom("assignment")
      .select("id")
      .where("complaint_id", "=", complaintId)
      .executeTakeFirstOrThrow();
    await makeSheet(
      db,
      { id: asked.id, judgeId: second.id },
      { marks: { novelty: 6_000, market: 3_900 }, total: 9_900, savedBy: world.organizer.id, submitted: true },
    );
    await db.updateTable("assignment").set({ state: "submitted" }).where("id", "=", asked.id).execute();
    const counted = async () =>
      (await listSheets(db, world.roundId)).flatMap((sheet) => (sheet.entryId === entry.id ? [sheet.judgeId] : []));
    expect(await counted()).toEqual([firstJudge]);
    expect(await answerComplaint(organizer, competitionId, answer)).toMatchObject({ ok: true });
    const states = await db
      .selectFrom("assignment")
      .select(["judge_id", "state"])
      .where("entry_id", "=", entry.id)
      .orderBy("created_at")
      .execute();
    expect(new Map(states.map(({ judge_id, state }) => [judge_id, state]))).toEqual(
      new Map([
        [firstJudge, "replaced"],
        [second.id, "submitted"],
      ]),
    );
    expect(await counted()).toEqual([second.id]);
    const round = await db
      .selectFrom("round")
      .select("state")
      .where("id", "=", world.roundId)
      .executeTakeFirstOrThrow();
    expect(round.state).toBe("deliberating");
  });

  it("cost as many queries for three as for one", async () => {
    const { db, organizer, file, world, founder, competitionId } = await published(await freshDb(dialect));
    await file("rescore");
    const read = () => countQueries(db, (counted) => readComplaints({ ...organizer, db: counted }, competitionId));
    const one = await read();
    await file("complaint");
    await db
      .insertInto("complaint")
      .values({
        id: newId(),
        round_id: world.roundId,
        division_id: world.competition.divisionIds[0] ?? "",
        entry_id: world.entries[1]?.id ?? "",
        kind: "rescore",
        text: "Xin chấm lại.",
        filed_by: founder.viewer?.id ?? "",
        filed_at: organizer.now,
      })
      .execute();
    expect(await read()).toBe(one);
  });
});
