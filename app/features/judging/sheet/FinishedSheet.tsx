import { localized } from "~/i18n/catalogue";
import { formatDateTime, formatHundredths } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { refusalText } from "~/i18n/refusal";
import { scoringText } from "~/i18n/scoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { Prose } from "~/ui/Prose";
import { markOf, runningTotal } from "../score";
import { PaperNote } from "../typed/PaperNote";
import { DriftHint } from "./DriftHint";
import { SheetHead } from "./SheetHead";
import type { ScoreSheetView } from "./sheet.service.server";
import { useMarkWords } from "./use-mark-words";

/** A sheet that is read: what was submitted and counts, the next one in one tap, and the way to reopen it while it may be. */
export function FinishedSheet({ sheet, onDossier }: { sheet: ScoreSheetView; onDossier: () => void }) {
  const t = useText(scoringText);
  const sheetWords = useText(judgingText).sheet;
  const refusals = useText(refusalText);
  const locale = useLocale();
  const { criteria, draft, closedBecause, next, left, late } = sheet;
  const wordsOf = useMarkWords();
  const waiting = late?.counts === null && late.total !== null;
  const isSubmitted = draft.submittedAt !== null && draft.submittedTotal !== null;
  return (
    <div className="flex min-h-[calc(100dvh-3.75rem)] flex-1 flex-col lg:min-h-full">
      <SheetHead sheet={sheet} sum={runningTotal(criteria, draft.marks)} />
      <div className="flex-1 pt-4 pb-6">
        {isSubmitted ? (
          <Notice tone="leaf" title={t.done.title(formatHundredths(draft.submittedTotal ?? 0, locale))}>
            {t.done.when(formatDateTime(draft.submittedAt ?? sheet.now, locale))}
            {draft.hasUnsubmittedChanges && ` ${t.done.changed}`}
          </Notice>
        ) : (
          <Notice tone="turmeric" title={t.done.closed}>
            {!waiting && t.done.unsubmitted}
          </Notice>
        )}
        {late && late.counts !== true && (
          <div className="mt-3">
            <Notice
              tone="turmeric"
              title={t.done.late(formatDateTime(late.arrivedAt, locale))}
              action={<Button to={paths.judgingHistory(sheet.assignmentId)}>{t.done.lateHistory}</Button>}
            >
              {late.total === null && t.done.latePart}
              {waiting && t.done.lateWaits(formatHundredths(late.total ?? 0, locale))}
              {late.counts === false && t.done.lateRefused}
            </Notice>
          </div>
        )}
        {sheet.paper && (
          <div className="mt-3">
            <PaperNote paper={sheet.paper} />
          </div>
        )}
        {closedBecause && <p className="mt-3 text-[0.9375rem] text-stone">{refusals[closedBecause]}</p>}
        <DriftHint drift={sheet.drift} roundId={sheet.roundId} />
        <dl className="mt-4 divide-y divide-line border-y border-line text-[0.9375rem]/6">
          {criteria.map((criterion) => (
            <div key={criterion.key} className="flex items-baseline justify-between gap-4 py-2">
              <dt className="min-w-0">{localized(criterion.title, locale)}</dt>
              <dd className="flex-none font-semibold tabular-nums">
                {wordsOf(criterion, markOf(draft.marks, criterion.key))}
              </dd>
            </div>
          ))}
        </dl>
        {draft.confidence && (
          <p className="mt-4 text-[0.9375rem]">
            {t.sheet.confidence}: <strong>{t.sheet.confidenceOf[draft.confidence]}</strong>
          </p>
        )}
        {draft.remark && <Said title={sheetWords.remark} text={draft.remark} />}
        {draft.privateNote && <Said title={sheetWords.note} text={draft.privateNote} />}
        {isSubmitted && !closedBecause && (
          <div className="mt-6">
            <Button icon="pencil" to={paths.judgingReopened(sheet.assignmentId)}>
              {t.done.reopen}
            </Button>
            <p className="mt-2 text-small text-stone">{t.done.reopenHelp(formatDateTime(sheet.closesAt, locale))}</p>
          </div>
        )}
      </div>
      <div className="sheet-dock">
        {!closedBecause && (
          <p className="mb-2 text-small text-stone">{left === 0 ? t.done.noneLeft : t.done.left(left)}</p>
        )}
        <div className="flex gap-2">
          <Button icon="file" className="flex-none lg:hidden noscript:hidden" onClick={onDossier}>
            {t.sheet.switchToDossier}
          </Button>
          {next && !closedBecause ? (
            <Button kind="primary" to={paths.judgingSheet(next.assignmentId)} className="min-w-0 flex-1">
              <span className="truncate">{t.done.next(next.title)}</span>
            </Button>
          ) : (
            <Button kind="primary" to={paths.judging()} className="flex-1">
              {t.done.desk}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

function Said({ title, text }: { title: string; text: string }) {
  return (
    <div className="mt-4">
      <p className="mb-1 text-small font-semibold">{title}</p>
      <Prose text={text} />
    </div>
  );
}
