import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Locale } from "~/i18n/catalogue";
import { localized, textFor } from "~/i18n/catalogue";
import { offlineText } from "~/i18n/offline";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import { listHiddenEntries } from "../../conflicts/hidden-entries.queries.server";
import { judgingPolicy } from "../../judging.policy";
import { listChairs } from "../../ranking/chairs.queries.server";
import { type Chair, presiding } from "../../ranking/presiding";
import { clearOutcomes } from "../../ranking/ranking.queries.server";
import { findRound, type RoundHead } from "../../rounds/rounds.queries.server";
import { admitsMarks, knownMarks, sheetTotal } from "../../score";
import { holdSheet } from "../hold-sheet.queries.server";
import { freezeRubric, markAssignment, saveSheet } from "../save-sheet.queries.server";
import type { ScoreForm } from "../score.form";
import { type Confidence, confidences, type SaveAnswer } from "../sheet";
import { type LockedSheet, lockScoreSheet } from "../sheet.queries.server";
import { closedWhen, isKeptAsLate } from "./late";
import type { LateForm } from "./late.form";
import { findClosing, findReader, insertLate, type LateSheet, listLate, saveLateDecision } from "./late.queries.server";

/**
 * A save that arrives after scoring has ended, from a device that says it was written before: kept beside the sheet,
 * which stays as it is, until the chair decides. Fails with `round_closed` when it was written later or nobody says
 * when, `mark_invalid` and `marks_missing` as always.
 */
export async function keepLate(
  ctx: Ctx,
  trx: Db,
  sheet: LockedSheet,
  form: ScoreForm,
  { madeAt, isSubmission }: { readonly madeAt: string | null; readonly isSubmission: boolean },
): Promise<Result<SaveAnswer, Refusal>> {
  const closedAt = closedWhen(sheet.round, await findClosing(trx, sheet.assignmentId));
  if (!ctx.viewer || madeAt === null || !isKeptAsLate(madeAt, closedAt)) return err("round_closed");
  const marks = knownMarks(sheet.criteria, form.marks);
  if (!admitsMarks(sheet.criteria, marks)) return err("mark_invalid");
  const total = sheetTotal(sheet.criteria, marks);
  if (!total.ok && isSubmission) return total;
  const { assignmentId, judgeId, revision } = sheet;
  const { saveKey, remark, privateNote, confidence } = form;
  const content = { marks, total: total.ok ? total.value : null, remark, privateNote, confidence };
  const who = { assignmentId, judgeId, accountId: ctx.viewer.id };
  await insertLate(trx, { ...who, ...content, saveKey, isSubmission, madeAt, at: ctx.now });
  await recordActivity(trx, ctx, {
    act: "score.kept_late",
    subjectKind: "assignment",
    subjectId: assignmentId,
    organizationId: sheet.organizationId,
    detail: { madeAt, total: content.total },
  });
  return ok({ revision, total: content.total, savedAt: ctx.now, isSubmission, isLate: true });
}

export type LateView = Extract<Awaited<ReturnType<typeof readLate>>, { ok: true }>["value"];

/**
 * A round's late sheets with when scoring really ended and what was decided, for those who run the competition and for its chairs, who see nothing
 * of an entry they are in conflict with. Fails with `not_found` for everyone else.
 */
export async function readLate(ctx: Ctx, { roundId, competitionId }: { roundId: string; competitionId?: string }) {
  const opened = await openLate(ctx, ctx.db, roundId);
  if (!opened.ok) return opened;
  const { head, sheets, chairs } = opened.value;
  if (competitionId !== undefined && competitionId !== head.competitionId) return err("not_found" as Refusal);
  const [first] = sheets;
  return ok({
    ...head,
    closedAt: closedWhen(head.round, first ? await findClosing(ctx.db, first.assignmentId) : null),
    sheets: sheets.map(({ privateNote: _own, marks: _marks, judgeAccountId, ...sheet }) => {
      const verdict = judgingPolicy["late.decide"](ctx.viewer, subjectOf(head, chairs, { ...sheet, judgeAccountId }));
      return { ...sheet, mayDecide: sheet.counts === null && verdict.allowed };
    }),
  });
}

/**
 * The chair lets a late sheet count, or not, with a reason; the judge gets a letter. Accepted, it becomes what counts,
 * recomputed by the rubric that holds now, and outcomes are decided again. Fails with `already_done`,
 * `changed_elsewhere` when a newer one came, `marks_missing` or `mark_invalid` when it no longer fits, and the reasons of
 * the policy.
 */
export function decideLate(ctx: Ctx, roundId: string, form: LateForm): Promise<Result<boolean, Refusal>> {
  return inTransaction<Result<boolean, Refusal>>(ctx.db, async (trx) => {
    const known = isId(roundId)
      ? (await listLate(trx, roundId)).find(({ versionId }) => versionId === form.versionId)
      : undefined;
    if (!known || !ctx.viewer) return err("not_found");
    await holdSheet(trx, known.assignmentId); // nothing is published, and no other late save comes, meanwhile
    const opened = await openLate(ctx, trx, roundId);
    if (!opened.ok) return opened;
    const { head, sheets, chairs } = opened.value;
    const late = sheets.find(({ assignmentId }) => assignmentId === known.assignmentId);
    if (!late) return err("not_found");
    if (late.versionId !== form.versionId) return err("changed_elsewhere");
    const verdict = judgingPolicy["late.decide"](ctx.viewer, subjectOf(head, chairs, late));
    if (!verdict.allowed) return err(verdict.reason);
    const counts = form.decision === "accept";
    const decision = { counts, reason: form.reason, by: ctx.viewer.id, at: ctx.now };
    if (!(await saveLateDecision(trx, late.versionId, decision))) return err("already_done");
    if (counts) {
      const written = await letCount(trx, late, ctx.now, ctx.viewer.id);
      if (!written.ok) return written;
      await clearOutcomes(trx, roundId);
    }
    await tellJudge(ctx, trx, head, late, form);
    await recordActivity(trx, ctx, {
      act: counts ? "late_score.accepted" : "late_score.refused",
      subjectKind: "assignment",
      subjectId: late.assignmentId,
      organizationId: head.organizationId,
      detail: { reason: form.reason, total: late.total },
    });
    return ok(counts);
  });
}

async function letCount(trx: Db, late: LateSheet, now: string, by: string): Promise<Result<undefined, Refusal>> {
  const { assignmentId, versionId } = late;
  const saveKey = `late-${versionId}`;
  const sheet = await lockScoreSheet(trx, assignmentId, saveKey);
  if (!sheet) return err("not_found");
  const marks = knownMarks(sheet.criteria, late.marks);
  const total = sheetTotal(sheet.criteria, marks);
  if (!total.ok) return total;
  const saved = await saveSheet(trx, {
    ...{ assignmentId, saveKey, marks, total: total.value, revision: sheet.revision, judgeId: sheet.judgeId },
    ...{ remark: late.remark, privateNote: late.privateNote, confidence: sureOf(late.confidence) },
    ...{ accountId: sheet.judgeAccountId ?? by, isSubmission: true, keepsSubmission: false, at: now },
    ...{ via: "offline" as const, madeAt: late.madeAt },
  });
  if (!saved) return err("changed_elsewhere");
  if (!sheet.rubricFrozen) await freezeRubric(trx, sheet.rubricId, now);
  await markAssignment(trx, assignmentId, "submitted", now);
  return ok();
}

function sureOf(stored: number | null): Confidence | null {
  return confidences.find((confidence) => confidence === stored) ?? null;
}

async function tellJudge(ctx: Ctx, trx: Db, head: RoundHead, late: LateSheet, form: LateForm): Promise<void> {
  const reader = late.judgeAccountId ? await findReader(trx, late.judgeAccountId) : undefined;
  if (!reader?.email) return;
  const locale: Locale = reader.locale === "en" ? "en" : "vi";
  const words = textFor(offlineText, locale).late.letters;
  const entry = [late.entryNumber, late.entryTitle].filter(Boolean).join(" ");
  const isAccepted = form.decision === "accept";
  await writeLetter(trx, ctx.now, {
    dedupeKey: `late-score:${late.versionId}`,
    to: { email: reader.email, name: reader.name, accountId: reader.id },
    locale,
    organizationId: head.organizationId,
    subject: isAccepted ? words.accepted(entry) : words.refused(entry),
    body: words.body({
      name: reader.name,
      entry,
      round: localized(head.name, locale),
      isAccepted,
      reason: form.reason,
    }),
  });
}

type Opened = { readonly head: RoundHead; readonly sheets: readonly LateSheet[]; readonly chairs: readonly Chair[] };

async function openLate(ctx: Ctx, db: Db, roundId: string): Promise<Result<Opened, Refusal>> {
  const head = ctx.viewer && isId(roundId) ? await findRound(db, roundId) : undefined;
  if (!head || !ctx.viewer) return err("not_found");
  const chairs = await listChairs(db, roundId);
  const chairAccountIds = chairs.map(({ accountId }) => accountId);
  const verdict = judgingPolicy["late.read"](ctx.viewer, { ...head, chairAccountIds, judgeAccountId: null });
  if (!verdict.allowed) return err(verdict.reason);
  const isStaff = judgingPolicy["round.read"](ctx.viewer, head).allowed;
  const { id } = ctx.viewer;
  const sheets = await listLate(db, roundId);
  const hidden = await listHiddenEntries(db, roundId, id);
  const mine = sheets.filter(
    (sheet) => !hidden.has(sheet.entryId) && (isStaff || presiding(chairs, sheet.divisionId).includes(id)),
  );
  return ok({ head, sheets: mine, chairs });
}

function subjectOf(head: RoundHead, chairs: readonly Chair[], late: Pick<LateSheet, "divisionId" | "judgeAccountId">) {
  return { ...head, chairAccountIds: presiding(chairs, late.divisionId), judgeAccountId: late.judgeAccountId };
}
