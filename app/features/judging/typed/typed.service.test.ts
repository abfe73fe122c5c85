import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import type { Viewer } from "~/core/permission";
import { openFile } from "~/features/files/file.service.server";
import { receiveWhole } from "~/features/files/upload.service.server";
import { testCtx } from "~/server/testing.server";
import { makeAssignment, makeConflict, makeJudge } from "~db/factories/judging";
import { dialects, freshDb } from "~db/testing";
import { readEntryScores, readEntrySheets } from "../progress/entry-scores.service.server";
import { readSheetHistory } from "../sheet/history.service.server";
import { submitScore } from "../sheet/score.service.server";
import { readScoreSheet } from "../sheet/sheet.service.server";
import { makeJudgingWorld } from "../testing.server";
import { scanFiles } from "./scan-files.service.server";
import { scanFileKind, scanSlot } from "./typed";
import { readTypedSheet, typeSheet } from "./typed.service.server";

const now = "2026-09-05T02:00:00.000Z";
const round = { state: "open", opensAt: "2026-09-01T00:00:00.000Z", closesAt: "2026-09-10T10:00:00.000Z" } as const;
const owners = { [scanFileKind]: scanFiles };
const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Title(Phieu)>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

describe.each(dialects)("typing a paper sheet on %s", (dialect) => {
  async function stage(given: { withScan?: boolean; state?: "open" | "closed" } = {}) {
    const db = await freshDb(dialect);
    const world = await makeJudgingWorld(db, { judges: 2, round: { ...round, state: given.state ?? "open" } });
    const [entry] = world.entries;
    const [judge, other] = world.judges;
    if (!entry || !judge || !other) throw new Error("the world has an entry and judges");
    const { id: assignmentId } = await makeAssignment(db, {
      roundId: world.roundId,
      entryId: entry.id,
      judgeId: judge.id,
      state: "published",
    });
    const place = { competitionId: world.competition.id, roundId: world.roundId, assignmentId };
    const as = (viewer: Viewer | null, at = now) => testCtx(db, viewer, { now: at });
    const ctx = await as(world.secretary);
    const slot = { ownerKind: scanFileKind, ownerId: assignmentId, fieldKey: scanSlot };
    const send = async (from: typeof ctx) =>
      receiveWhole(from, owners, { ...slot, name: "phieu.pdf", size: pdf.length }, pdf);
    if (given.withScan !== false) expect(await send(ctx)).toMatchObject({ ok: true });
    const form = {
      saveKey: newId(),
      revision: 0,
      marks: { novelty: 5_000, market: 3_000 },
      remark: "Tốt.",
      signedOn: "2026-09-04",
      reason: "",
    };
    const sheet = () =>
      db.selectFrom("score_sheet").select(["total", "remark", "private_note", "revision"]).executeTakeFirst();
    return { db, world, entry, judge, other, place, as, ctx, form, send, sheet, assignmentId };
  }

  it("submits in the judge's place, marked as typed, by whom, with its scan, in the history and the log", async () => {
    const { db, world, judge, place, as, ctx, form, sheet, assignmentId } = await stage();
    expect(await typeSheet(ctx, place, form)).toEqual({ ok: true, value: 8_000 });
    expect(await typeSheet(ctx, place, form)).toEqual({ ok: true, value: 8_000 });
    expect(await sheet()).toEqual({ total: 8_000, remark: "Tốt.", private_note: "", revision: 1 });
    const versions = await db
      .selectFrom("score_version")
      .select(["via", "saved_by", "made_at", "is_submission", "judge_id", "scan_file_id"])
      .execute();
    const file = await db.selectFrom("file").select("id").executeTakeFirstOrThrow();
    expect(versions).toEqual([
      {
        via: "typed",
        saved_by: world.secretary.id,
        made_at: "2026-09-03T17:00:00.000Z",
        is_submission: 1,
        judge_id: judge.id,
        scan_file_id: file.id,
      },
    ]);
    expect((await db.selectFrom("activity").select("act").where("act", "=", "score.typed").execute()).length).toBe(1);
    const paper = {
      typedBy: world.secretary.name,
      typedAt: now,
      signedAt: "2026-09-03T17:00:00.000Z",
      scanFileId: file.id,
    };
    const seen = await readScoreSheet(await as(judge.viewer), assignmentId);
    expect(seen.ok && [seen.value.paper, seen.value.draft.submittedTotal]).toEqual([paper, 8_000]);
    const history = await readSheetHistory(ctx, assignmentId);
    expect(
      history.ok && history.value.changes.map(({ via, savedBy, scanFileId }) => [via, savedBy, scanFileId]),
    ).toEqual([["typed", world.secretary.name, file.id]]);
    const page = await readTypedSheet(ctx, place);
    expect(page.ok && [page.value.paper, page.value.revision, page.value.isSubmitted]).toEqual([paper, 1, true]);
  });

  it("shows the scan to staff and the judge it is of, to nobody else", async () => {
    const { db, world, entry, judge, other, as } = await stage();
    const { id } = await db.selectFrom("file").select("id").executeTakeFirstOrThrow();
    const reads = async (viewer: Viewer | null) => (await openFile(await as(viewer), owners, id)).ok;
    expect(await reads(world.organizer)).toBe(true);
    expect(await reads(judge.viewer)).toBe(true);
    for (const viewer of [null, other.viewer, entry.founder]) expect(await reads(viewer)).toBe(false);
  });

  it("needs the scan, whole marks on the rubric's steps, and a day of signing in time", async () => {
    const { place, ctx, form, send, sheet } = await stage({ withScan: false });
    const refusal = async (change: Partial<typeof form>) => {
      const typed = await typeSheet(ctx, place, { ...form, ...change });
      return typed.ok ? "yes" : typed.error;
    };
    expect(await refusal({})).toBe("scan_missing");
    expect((await send(ctx)).ok).toBe(true);
    expect(await refusal({ marks: { novelty: 5_000 } as never })).toBe("marks_missing");
    expect(await refusal({ marks: { novelty: 5_001, market: 3_000 } })).toBe("mark_invalid");
    expect(await refusal({ signedOn: "2026-09-06" })).toBe("paper_signed_late");
    expect(await refusal({ revision: 4 })).toBe("changed_elsewhere");
    expect(await sheet()).toBeUndefined();
  });

  it("goes over what the judge wrote online only with a reason, keeps it in the history and leaves their note", async () => {
    const { db, judge, place, as, ctx, form, sheet, assignmentId } = await stage();
    const online = {
      ...{ act: "submit" as const, saveKey: newId(), revision: 0, marks: { novelty: 1_000, market: 1_000 } },
      ...{ remark: "", privateNote: "Riêng tôi.", confidence: null },
    };
    expect((await submitScore(await as(judge.viewer), assignmentId, online)).ok).toBe(true);
    const over = { ...form, revision: 1 };
    expect(await typeSheet(ctx, place, over)).toEqual({ ok: false, error: "reason_required" });
    expect(await typeSheet(ctx, place, { ...over, reason: "Giám khảo ký lại." })).toEqual({ ok: true, value: 8_000 });
    expect(await sheet()).toEqual({ total: 8_000, remark: "Tốt.", private_note: "Riêng tôi.", revision: 2 });
    const totals = await db.selectFrom("score_version").select(["via", "total"]).orderBy("revision").execute();
    expect(totals).toEqual([
      { via: "web", total: 2_000 },
      { via: "typed", total: 8_000 },
    ]);
  });

  it("takes paper that comes after scoring was closed, signed before; not once the jury deliberates", async () => {
    const { db, world, place, as, form } = await stage({ state: "closed" });
    const late = await as(world.organizer, "2026-09-12T00:00:00.000Z");
    expect(await typeSheet(late, place, { ...form, signedOn: "2026-09-11" })).toEqual({
      ok: false,
      error: "paper_signed_late",
    });
    await db.updateTable("round").set({ state: "deliberating" }).execute();
    expect(await typeSheet(late, place, form)).toEqual({ ok: false, error: "round_wrong_state" });
    await db.updateTable("round").set({ state: "closed" }).execute();
    expect(await typeSheet(late, place, form)).toEqual({ ok: true, value: 8_000 });
  });

  it("is signed by the day on which the organizer closed scoring, and takes outcomes back that counted less", async () => {
    const { db, world, place, as, form } = await stage({ state: "closed" });
    const change = { round_id: world.roundId, from_state: "open", to_state: "closed", changed_by: world.organizer.id };
    await db
      .insertInto("round_change")
      .values({ id: newId(), ...change, changed_at: "2026-09-07T05:00:00.000Z" })
      .execute();
    await db.updateTable("round_entry").set({ outcome: "advanced", decided_at: now }).execute();
    const late = await as(world.organizer, "2026-09-12T00:00:00.000Z");
    const page = await readTypedSheet(late, place);
    expect(page.ok && page.value.latestDay).toBe("2026-09-07");
    const typed = await typeSheet(late, place, { ...form, signedOn: "2026-09-08" });
    expect(typed).toEqual({ ok: false, error: "paper_signed_late" });
    expect(await typeSheet(late, place, { ...form, signedOn: "2026-09-07" })).toEqual({ ok: true, value: 8_000 });
    expect(await db.selectFrom("round_entry").select("outcome").execute()).toEqual([{ outcome: null }]);
  });

  it("isn't for staff to read who judge here too and are in conflict with the entry", async () => {
    const { db, world, entry, place, ctx, form, assignmentId } = await stage();
    expect((await typeSheet(ctx, place, form)).ok).toBe(true);
    const hosted = { competitionId: world.competition.id, organizationId: ctx.viewer?.duties[0]?.organizationId ?? "" };
    const [round] = await readEntrySheets(ctx, hosted, entry.id);
    expect(round?.sheets.map(({ isTyped }) => isTyped)).toEqual([true]);
    expect((await readSheetHistory(ctx, assignmentId)).ok).toBe(true);
    const own = await makeJudge(db, world.competition.id, { account: world.secretary });
    await makeConflict(db, own.id, entry.id);
    expect(await readSheetHistory(ctx, assignmentId)).toEqual({ ok: false, error: "not_found" });
    expect(await readEntrySheets(ctx, hosted, entry.id)).toEqual([]);
    expect((await readEntryScores(ctx, hosted, [entry.id]))?.scores).toEqual({});
  });

  it("is refused in conflict, to judges and strangers, under another round or competition", async () => {
    const { db, entry, judge, other, place, as, ctx, form } = await stage();
    for (const viewer of [null, judge.viewer, other.viewer, entry.founder])
      expect(await typeSheet(await as(viewer), place, form)).toEqual({ ok: false, error: "not_found" });
    for (const wrong of [{ competitionId: newId() }, { roundId: newId() }, { assignmentId: "x" }])
      expect(await typeSheet(ctx, { ...place, ...wrong }, form)).toEqual({ ok: false, error: "not_found" });
    expect(await readTypedSheet(ctx, { ...place, roundId: newId() })).toEqual({ ok: false, error: "not_found" });
    await makeConflict(db, judge.id, entry.id);
    expect(await typeSheet(ctx, place, form)).toEqual({ ok: false, error: "conflict_declared" });
  });
});
