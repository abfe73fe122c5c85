import { Link } from "@remix-run/react";
import type { Refusal } from "~/core/refusal";
import { formatHundredths } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { refusalText } from "~/i18n/refusal";
import { scoringText } from "~/i18n/scoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Notice } from "~/ui/Notice";
import type { ScoreSheetView } from "./sheet.service.server";

type Props = {
  readonly sheet: ScoreSheetView;
  readonly refusal: Refusal | null | undefined;
  /** a submission was stopped before it was sent */
  readonly isStopped: boolean;
  readonly sum: { readonly missing: readonly string[] };
};

/** What stands above a sheet that is being written: why it wasn't taken, that it was reopened. */
export function SheetNotices({ sheet, refusal, isStopped, sum }: Props) {
  const t = useText(judgingText).sheet;
  const words = useText(scoringText).sheet;
  const refusals = useText(refusalText);
  const locale = useLocale();
  const { submittedAt, submittedTotal } = sheet.draft;
  const stopped = sum.missing.length > 0 ? words.submitMissing(sum.missing.length) : words.submitWrong;
  return (
    <>
      {refusal && (
        <div className="mt-4" role="alert">
          <Notice tone="madder">
            {refusals[refusal]}{" "}
            <Link className="link" to={paths.judgingSheet(sheet.assignmentId)} target="_blank">
              {t.reload}
            </Link>
          </Notice>
        </div>
      )}
      {isStopped && (
        <p className="mt-3 text-small font-medium text-madder" role="alert">
          {stopped}
        </p>
      )}
      {sheet.closedBecause && (
        <div className="mt-4">
          <Notice tone="turmeric" title={t.closed}>
            {refusals[sheet.closedBecause]}
          </Notice>
        </div>
      )}
      {submittedAt !== null && submittedTotal !== null && !sheet.closedBecause && (
        <p className="mt-3 text-small text-turmeric-ink">
          <strong>{words.reopenedTitle}.</strong> {words.reopenedHelp(formatHundredths(submittedTotal, locale))}
        </p>
      )}
    </>
  );
}
