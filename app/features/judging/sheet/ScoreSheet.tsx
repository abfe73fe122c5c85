import { useSearchParams } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FinishedSheet } from "./FinishedSheet";
import { ScoringForm } from "./ScoringForm";
import type { ScoreSheetView } from "./sheet.service.server";

type Props = {
  readonly sheet: ScoreSheetView;
  readonly state: FormState | undefined;
  /** to the dossier, on a phone */
  readonly onDossier: () => void;
};

/**
 * A judge's sheet. While it can be written it is a form; once submitted, or once the round is closed, it is read, and
 * reopened by the judge's own act. What was just refused stays in the form, so that nothing typed is lost.
 */
export function ScoreSheet({ sheet, state, onDossier }: Props) {
  const [search] = useSearchParams();
  const { submittedAt, hasUnsubmittedChanges } = sheet.draft;
  const isReopened = submittedAt === null || hasUnsubmittedChanges || search.has("sua");
  const isWritten = (sheet.closedBecause === null && isReopened) || state !== undefined;
  return isWritten ? (
    <ScoringForm sheet={sheet} state={state} onDossier={onDossier} />
  ) : (
    <FinishedSheet sheet={sheet} onDossier={onDossier} />
  );
}
