import type { SaveAnswer } from "../sheet";
import type { ScoreSheetView } from "../sheet.service.server";
import { draftWith } from "./draft";
import type { Waiting } from "./outbox";
import { keepPage, keptPage } from "./shelf.client";

/** What the next save of a sheet on this page is written on. */
export type Ground = { readonly revision: number; readonly after: string | null };

const grounds = new Map<string, Ground>();

/** Where this page stands on a sheet: the server's revision, or a save of its own that still waits. */
export function groundOf(assignmentId: string): Ground | undefined {
  return grounds.get(assignmentId);
}

export function standOn(assignmentId: string, ground: Ground): void {
  grounds.set(assignmentId, ground);
}

/** A save was answered: whoever wrote on it stands on its revision now. */
export function hearAnswer(assignmentId: string, key: string, revision: number): void {
  if (grounds.get(assignmentId)?.after === key) grounds.set(assignmentId, { revision, after: null });
}

/** The sheet that this device keeps says what the server has just taken. */
export async function takeAnswer(save: Waiting, answer: SaveAnswer): Promise<void> {
  const page = await keptPage(save.accountId, save.assignmentId);
  if (!page || answer.isLate) return;
  const content = page.content as { readonly sheet: ScoreSheetView };
  const { sheet } = content;
  const draft = {
    ...draftWith(sheet.draft, save.fields),
    revision: answer.revision,
    savedAt: answer.savedAt,
    ...(answer.isSubmission
      ? { submittedAt: answer.savedAt, submittedTotal: answer.total, hasUnsubmittedChanges: false }
      : { hasUnsubmittedChanges: sheet.draft.submittedAt !== null }),
  };
  await keepPage({ ...page, content: { ...content, sheet: { ...sheet, draft } } });
}
