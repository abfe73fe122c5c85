import { judgesText } from "~/i18n/judges";
import { judgingText } from "~/i18n/judging";
import { rubricText } from "~/i18n/rubric";
import { scoringText } from "~/i18n/scoring";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { CalibrationNotices } from "../calibration/CalibrationNotices";
import type { JudgeDeskView } from "./queue.service.server";
import { RoundQueue } from "./RoundQueue";

/** Everything a judge has to do: each round with its deadline, what is left and how long it will take, the sheets one by one. */
export function JudgeDesk({ desk }: { desk: JudgeDeskView }) {
  const t = useText(judgingText).desk;
  const scoring = useText(scoringText).desk;
  const words = useText(rubricText).correction;
  const { title: profile } = useText(judgesText).profile;
  const first = desk.rounds.find(({ isOpen, nextAssignmentId }) => isOpen && nextAssignmentId);
  const next = first?.sheets.find(({ assignmentId }) => assignmentId === first.nextAssignmentId);
  const hasBegun = first?.sheets.some(({ state }) => state !== "published");
  return (
    <>
      <PageHeader
        title={t.title}
        secondary={
          <Button kind="quiet" to={paths.judgingProfiles()}>
            {profile}
          </Button>
        }
        action={
          next && (
            <Button kind="primary" to={paths.judgingSheet(next.assignmentId)} className="max-lg:hidden noscript:flex">
              {hasBegun ? t.next : t.start}
            </Button>
          )
        }
      />
      {desk.corrections.map((id) => (
        <Notice
          key={id}
          tone="turmeric"
          title={words.pending}
          action={
            <Button size="small" to={paths.rubricCorrection(id)}>
              {words.open}
            </Button>
          }
        />
      ))}
      <CalibrationNotices calibrations={desk.calibrations} />
      {desk.rounds.length === 0 && <EmptyState title={t.empty}>{t.emptyHelp}</EmptyState>}
      {desk.rounds.map((round) => (
        <RoundQueue key={round.id} round={round} now={desk.now} />
      ))}
      {next && (
        <div className="sheet-dock lg:hidden">
          <Button kind="primary" to={paths.judgingSheet(next.assignmentId)} className="w-full">
            <span className="truncate">{hasBegun ? scoring.go(next.title) : scoring.begin(next.title)}</span>
          </Button>
        </div>
      )}
    </>
  );
}
