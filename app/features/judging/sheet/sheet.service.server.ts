import { isId, newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Dossier } from "~/features/competition/entry/dossier";
import { readDossier } from "~/features/competition/entry/dossier.service.server";
import type { Localized } from "~/i18n/catalogue";
import type { Ctx } from "~/server/context.server";
import { judgingPolicy } from "../judging.policy";
import { isOpen } from "../round";
import { type Criterion, computedMaximum, judgedCriteria } from "../rubric";
import { groupsOver, type SheetGroup } from "../rubric-outline";
import { findPaper, type Paper } from "../typed/typed.queries.server";
import type { Drift } from "./drift";
import { findOwnLate, type OwnLate } from "./offline/own-late.queries.server";
import { nextOf } from "./queue";
import { readRoundQueue } from "./queue.service.server";
import type { SheetDraft } from "./sheet";
import { findScoreSheet } from "./sheet.queries.server";

export type ScoreSheetView = {
  readonly assignmentId: string;
  readonly title: string;
  readonly number: string | null;
  readonly entryId: string;
  readonly division: Localized;
  readonly roundName: Localized;
  readonly closesAt: string;
  /** why nothing can be written any more; null while the round is open */
  readonly closedBecause: Refusal | null;
  readonly mayRecuse: boolean;
  readonly criteria: readonly Criterion[];
  readonly groups: readonly SheetGroup[];
  /** hundredths */
  readonly maximum: number;
  readonly draft: SheetDraft;
  /** for the form without a script */
  readonly saveKey: string;
  readonly dossier: Dossier;
  /** the sheet to do after this one; null when none is left */
  readonly next: { readonly assignmentId: string; readonly title: string; readonly number: string | null } | null;
  /** the judge's other sheets of the round that aren't submitted */
  readonly left: number;
  /** how the judge's own later sheets differ from their earlier ones */
  readonly drift: Drift | null;
  readonly roundId: string;
  /** the paper that what counts was typed from; null when it was submitted here */
  readonly paper: Paper | null;
  /** what arrived after scoring had ended; null when nothing did */
  readonly late: OwnLate | null;
  readonly now: string;
};

/**
 * A judge's sheet with the dossier of the version that the round is pinned to, made without what identifies when the
 * round is blind. Fails with `not_found`, `recused`, `conflict_declared`, `entry_withdrawn`.
 */
export async function readScoreSheet(ctx: Ctx, assignmentId: string): Promise<Result<ScoreSheetView, Refusal>> {
  const sheet = isId(assignmentId) ? await findScoreSheet(ctx.db, assignmentId) : undefined;
  if (!sheet) return err("not_found");
  const { viewer, now } = ctx;
  const judgement = { ...sheet, now };
  const opened = judgingPolicy["sheet.open"](viewer, judgement);
  if (!opened.allowed) return err(opened.reason);
  const dossier = await readDossier(ctx, sheet.entry.versionId, { blind: sheet.isBlind });
  if (!dossier.ok) return dossier;
  const submit = judgingPolicy["score.submit"](viewer, judgement);
  const criteria = judgedCriteria(sheet.rubric);
  const queue = await readRoundQueue(ctx, sheet.roundId);
  const next = nextOf(queue.sheets, assignmentId);
  return ok({
    assignmentId,
    title: sheet.entry.title,
    number: sheet.entry.number,
    entryId: sheet.entry.id,
    division: sheet.division,
    roundName: sheet.roundName,
    closesAt: sheet.round.closesAt,
    closedBecause: submit.allowed ? null : submit.reason,
    mayRecuse: isOpen(sheet.round, now) && judgingPolicy["score.recuse"](viewer, judgement).allowed,
    criteria,
    groups: groupsOver(sheet.rubric, criteria),
    maximum: computedMaximum(criteria),
    draft: sheet.draft,
    saveKey: newId(),
    dossier: dossier.value,
    next: next ? { assignmentId: next.assignmentId, title: next.title, number: next.number } : null,
    left: queue.sheets.filter((other) => other.state !== "submitted" && other.assignmentId !== assignmentId).length,
    drift: queue.drift,
    roundId: sheet.roundId,
    paper: sheet.draft.submittedAt === null ? null : await findPaper(ctx.db, assignmentId),
    late: submit.allowed ? null : await findOwnLate(ctx.db, assignmentId),
    now,
  });
}
