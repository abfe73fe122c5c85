import { localized } from "~/i18n/catalogue";
import { formatClock, formatDate, formatDateTime, formatHundredths } from "~/i18n/format";
import { progressText } from "~/i18n/progress";
import { scoringText } from "~/i18n/scoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { Timeline } from "~/ui/Timeline";
import type { SheetHistoryView } from "./history.service.server";
import type { SheetChange } from "./sheet-history";

/** Every change to one sheet with its time, for its judge and for those who run the competition. */
export function HistoryPage({ history }: { history: SheetHistoryView }) {
  const t = useText(scoringText).history;
  const locale = useLocale();
  const { changes, isJudge, title, number, roundName, judgeName } = history;
  const back = isJudge
    ? paths.judgingSheet(history.assignmentId)
    : paths.deskProgress(history.competitionId, history.roundId);
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        title={t.title}
        eyebrow={[number, title, localized(roundName, locale)].filter(Boolean).join(" · ")}
        backTo={back}
        description={isJudge ? t.about : `${t.by(judgeName)}. ${t.about}`}
      />
      {changes.length === 0 ? (
        <EmptyState title={t.empty} />
      ) : (
        <Timeline
          moments={changes.map((change) => ({
            id: String(change.revision),
            when: `${formatClock(change.savedAt, { seconds: true })}, ${formatDate(change.savedAt, locale)}`,
            tone: change.isLate ? "madder" : change.isSubmission ? "leaf" : "cham",
            what: <Head change={change} />,
            note: <Details change={change} criteria={history.criteria} />,
          }))}
        />
      )}
      {history.leftOut && <p className="mt-4 text-small text-stone">{t.leftOut}</p>}
    </div>
  );
}

function Head({ change }: { change: SheetChange }) {
  const t = useText(scoringText).history;
  const locale = useLocale();
  const total = change.total === null ? null : formatHundredths(change.total, locale);
  return (
    <p className="flex flex-wrap items-center gap-2">
      <span className={change.isSubmission ? "font-semibold" : "font-medium"}>
        {change.isSubmission && total !== null ? t.submitted(total) : t.saved}
      </span>
      {!change.isSubmission && total !== null && <span className="text-stone tabular-nums">{t.total(total)}</span>}
      {change.isLate && (
        <Badge tone="madder" icon="clock">
          {t.late}
        </Badge>
      )}
    </p>
  );
}

type Criteria = SheetHistoryView["criteria"];

function Details({ change, criteria }: { change: SheetChange; criteria: Criteria }) {
  const t = useText(scoringText).history;
  const confidences = useText(scoringText).sheet;
  const paper = useText(progressText).typed;
  const locale = useLocale();
  const { marks, remark, privateNote, confidence, via, madeAt, savedBy, scanFileId } = change;
  const mark = (value: number | null) => (value === null ? t.none : formatHundredths(value, locale));
  const nameOf = (key: string) => {
    const criterion = criteria.find((one) => one.key === key);
    return criterion ? localized(criterion.title, locale) : key;
  };
  return (
    <>
      {marks.length > 0 && (
        <ul className="mt-1 tabular-nums">
          {marks.map(({ key, from, to }) => (
            <li key={key}>{t.mark(nameOf(key), mark(from), mark(to))}</li>
          ))}
        </ul>
      )}
      {confidence !== undefined && (
        <p>{t.confidence(confidence ? confidences.confidenceOf[confidence] : confidences.noConfidence)}</p>
      )}
      {remark !== undefined && <Text label={t.remark} gone={t.remarkGone} text={remark} />}
      {privateNote !== undefined && <Text label={t.note} gone={t.noteGone} text={privateNote} />}
      {via === "offline" && madeAt && <p>{t.offline(formatDateTime(madeAt, locale))}</p>}
      {via === "typed" && <p>{t.typed}</p>}
      {via === "typed" && madeAt && <p>{paper.signed(formatDate(madeAt, locale))}</p>}
      {savedBy && <p>{t.savedBy(savedBy)}</p>}
      {scanFileId && (
        <a className="link" href={paths.file(scanFileId)}>
          {paper.noteScan}
        </a>
      )}
    </>
  );
}

function Text({ label, gone, text }: { label: string; gone: string; text: string }) {
  if (text === "") return <p>{gone}</p>;
  return (
    <p className="whitespace-pre-line">
      {label}: “{text}”
    </p>
  );
}
