import { describe, expect, it } from "vitest";
import type { Viewer } from "~/core/permission";
import { testCtx } from "~/server/testing.server";
import { makeAccount, makeDuty } from "~db/factories/people";
import { makeMember } from "~db/factories/project";
import { countQueries, dialects, freshDb } from "~db/testing";
import type { DecisionForm } from "./decision.form";
import { applyDecisions, decideEntry, planDecisions } from "./decision.service.server";
import { makeDeskEntry, makeDeskWorld } from "./testing.server";

const now = "2026-09-01T02:00:00.000Z";
const due = "2026-09-04T10:00:00.000Z";
const eligible: DecisionForm = { act: "eligible", revision: 1 };

describe.each(dialects)("deciding about an entry (%s)", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const desk = await makeDeskWorld(db);
    const entry = await makeDeskEntry(db, desk.competition, "Sợi Mây");
    const ctx = await testCtx(db, desk.secretary, { now });
    const stateOf = (id = entry.id) =>
      db
        .selectFrom("entry")
        .select(["state", "state_reason", "state_at", "revision"])
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
    return { db, ...desk, entry, ctx, stateOf, competitionId: desk.competition.id };
  }

  it("changes its state, is in the log, and tells the team by letter once", async () => {
    const { db, ctx, competitionId, entry, secretary, organizationId, stateOf } = await world();
    expect(await decideEntry(ctx, competitionId, entry.id, eligible)).toEqual({ ok: true, value: undefined });
    expect(await stateOf()).toEqual({ state: "eligible", state_reason: null, state_at: now, revision: 2 });
    const acts = await db
      .selectFrom("activity")
      .select(["act", "actor_id", "organization_id", "subject_id", "detail"])
      .where("act", "=", "entry.eligible")
      .execute();
    expect(acts).toEqual([
      {
        act: "entry.eligible",
        actor_id: secretary.id,
        organization_id: organizationId,
        subject_id: entry.id,
        detail: JSON.stringify({ from: "submitted", to: "eligible" }),
      },
    ]);
    const letters = await db.selectFrom("letter").select(["to_email", "locale", "subject"]).execute();
    expect(letters).toEqual([
      { to_email: entry.lead.email, locale: "vi", subject: `Hồ sơ hợp lệ ${entry.number}: Sợi Mây` },
    ]);
  });

  it("writes to each member with an address, in their own language, with the reason", async () => {
    const { db, ctx, competitionId, competition, stateOf } = await world();
    const lead = await makeAccount(db, { locale: "en" });
    const entry = await makeDeskEntry(db, competition, "Ủ Ấm", { lead });
    const { project_id } = await db
      .selectFrom("entry")
      .select("project_id")
      .where("id", "=", entry.id)
      .executeTakeFirstOrThrow();
    await makeMember(db, project_id, { name: "Bế Văn Có", email: "co@example.vn" });
    await makeMember(db, project_id, { name: "Bế Văn Không" });
    const form: DecisionForm = { act: "ineligible", revision: 1, reason: "Trưởng nhóm ngoài tỉnh." };
    expect((await decideEntry(ctx, competitionId, entry.id, form)).ok).toBe(true);
    expect((await stateOf(entry.id)).state_reason).toBe("Trưởng nhóm ngoài tỉnh.");
    const letters = await db.selectFrom("letter").select(["to_email", "locale", "body"]).orderBy("locale").execute();
    expect(letters.map(({ to_email, locale }) => [to_email, locale])).toEqual([
      [lead.email, "en"],
      ["co@example.vn", "vi"],
    ]);
    expect(letters.every(({ body }) => body.includes("Trưởng nhóm ngoài tỉnh."))).toBe(true);
  });

  it("asks for a supplement of some fields until an instant to come", async () => {
    const { db, ctx, competitionId, entry, stateOf } = await world();
    const form = { act: "supplement", revision: 1, message: "Thêm bản thuyết minh.", fields: ["deck"], due } as const;
    const past = { ...form, fields: [], due: now };
    expect(await decideEntry(ctx, competitionId, entry.id, past)).toEqual({ ok: false, error: "due_in_past" });
    const unknown = { ...form, fields: ["nothing"] };
    expect(await decideEntry(ctx, competitionId, entry.id, unknown)).toEqual({ ok: false, error: "invalid" });
    expect((await decideEntry(ctx, competitionId, entry.id, { ...form, fields: ["deck"] })).ok).toBe(true);
    expect((await stateOf()).state).toBe("supplement_asked");
    const asked = db.selectFrom("supplement").select(["message", "field_keys", "due_at", "answered_at"]);
    const first = { message: form.message, field_keys: '["deck"]', due_at: due };
    expect(await asked.execute()).toEqual([{ ...first, answered_at: null }]);

    const undo: DecisionForm = { act: "undo", revision: 2, reason: "Nhóm đã nộp bản giấy." };
    expect((await decideEntry(ctx, competitionId, entry.id, undo)).ok).toBe(true);
    expect(await stateOf()).toEqual({ state: "submitted", state_reason: null, state_at: now, revision: 3 });
    expect(await asked.execute()).toEqual([{ ...first, answered_at: now }]);
  });

  it("lets one of two secretaries win and tells the other", async () => {
    const { db, ctx, competitionId, entry, organizationId } = await world();
    const other = await makeDuty(db, await makeAccount(db), { organizationId, kind: "secretary" });
    const second = await testCtx(db, other, { now });
    const no: DecisionForm = { act: "ineligible", revision: 1, reason: "Thiếu bản thuyết minh." };
    const answers = await Promise.all([
      decideEntry(ctx, competitionId, entry.id, eligible),
      decideEntry(second, competitionId, entry.id, no),
    ]);
    expect(answers.map((answer) => (answer.ok ? "done" : answer.error)).sort()).toEqual(["changed_elsewhere", "done"]);
    expect(await db.selectFrom("letter").select("id").execute()).toHaveLength(1);
  });

  it("is refused to outsiders, for drafts, for other competitions and for ids that are none", async () => {
    const { db, ctx, competitionId, competition, entry, stateOf } = await world();
    const draft = await makeDeskEntry(db, competition, "Nháp", { state: "draft" });
    const elsewhere = await makeDeskWorld(db);
    const as = (viewer: Viewer | null) => testCtx(db, viewer, { now });
    const missing = { ok: false, error: "not_found" };
    expect(await decideEntry(await as(null), competitionId, entry.id, eligible)).toEqual(missing);
    expect(await decideEntry(await as(entry.lead), competitionId, entry.id, eligible)).toEqual(missing);
    expect(await decideEntry(await as(elsewhere.secretary), competitionId, entry.id, eligible)).toEqual(missing);
    expect(await decideEntry(ctx, competitionId, draft.id, eligible)).toEqual(missing);
    expect(await decideEntry(ctx, competitionId, "không phải mã", eligible)).toEqual(missing);
    const theirs = await as(elsewhere.secretary);
    expect(await decideEntry(theirs, elsewhere.competition.id, entry.id, eligible)).toEqual(missing);
    expect((await stateOf()).state).toBe("submitted");
  });

  it("is refused to a secretary who is on the team", async () => {
    const { db, competition, competitionId, secretary, ctx } = await world();
    const own = await makeDeskEntry(db, competition, "Của thư ký", { lead: secretary });
    const answer = await decideEntry(ctx, competitionId, own.id, eligible);
    expect(answer).toEqual({ ok: false, error: "decider_is_author" });
  });

  it("of many shows a plan, applies that very plan, and reports what changed meanwhile", async () => {
    const { db, ctx, competition, competitionId, entry, stateOf } = await world();
    const late = await makeDeskEntry(db, competition, "Muộn", { isLate: true });
    const raced = await makeDeskEntry(db, competition, "Cùng lúc");
    const ids = [entry.id, late.id, raced.id, "không phải mã"];
    const plan = await planDecisions(ctx, competitionId, { act: "eligible", ids });
    expect(plan).toEqual({
      ok: true,
      value: {
        act: "eligible",
        rows: [
          {
            id: entry.id,
            number: entry.number,
            title: "Sợi Mây",
            state: "submitted",
            revision: 1,
            skippedBecause: null,
          },
          {
            id: late.id,
            number: late.number,
            title: "Muộn",
            state: "submitted",
            revision: 1,
            skippedBecause: "entry_late",
          },
          {
            id: raced.id,
            number: raced.number,
            title: "Cùng lúc",
            state: "submitted",
            revision: 1,
            skippedBecause: null,
          },
        ],
      },
    });
    expect((await stateOf()).state).toBe("submitted");
    const no: DecisionForm = { act: "ineligible", revision: 1, reason: "Trùng hồ sơ." };
    expect((await decideEntry(ctx, competitionId, raced.id, no)).ok).toBe(true);
    const rows = [entry, late, raced].map(({ id }) => ({ id, revision: 1 }));
    expect(await applyDecisions(ctx, competitionId, { act: "eligible", rows })).toEqual({
      ok: true,
      value: {
        done: 1,
        left: [
          { id: late.id, number: late.number, title: "Muộn", state: "submitted", reason: "entry_late" },
          { id: raced.id, number: raced.number, title: "Cùng lúc", state: "ineligible", reason: "changed_elsewhere" },
        ],
      },
    });
    expect([await stateOf(), await stateOf(raced.id)].map(({ state }) => state)).toEqual(["eligible", "ineligible"]);
  });

  it("plans one entry and three with the same number of queries", async () => {
    const { ctx, db, competition, competitionId, entry } = await world();
    const more = [await makeDeskEntry(db, competition, "Hai"), await makeDeskEntry(db, competition, "Ba")];
    const costs = (ids: readonly string[]) =>
      countQueries(db, (counted) =>
        planDecisions({ ...ctx, db: counted }, competitionId, { act: "eligible", ids: [...ids] }),
      );
    expect(await costs([entry.id, ...more.map(({ id }) => id)])).toBe(await costs([entry.id]));
  });
});
