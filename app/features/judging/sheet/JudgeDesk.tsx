import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatDateTime, formatHundredths, timeLeft } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Motif } from "~/ui/Motif";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Progress } from "~/ui/Progress";
import { Section } from "~/ui/Section";
import { AssignmentBadge, RoundBadge } from "../StateBadge";
import type { JudgeDeskView } from "./queue.service.server";

type Round = JudgeDeskView["rounds"][number];

/** Everything a judge has to do: each round with its deadline, what is left, and the sheets one by one. */
export function JudgeDesk({ desk }: { desk: JudgeDeskView }) {
  const t = useText(judgingText).desk;
  const words = useText(rubricText).correction;
  const first = desk.rounds.find(({ isOpen, nextAssignmentId }) => isOpen && nextAssignmentId);
  const hasBegun = first?.sheets.some(({ state }) => state !== "published");
  return (
    <>
      <PageHeader
        title={t.title}
        action={
          first?.nextAssignmentId && (
            <Button kind="primary" to={paths.judgingSheet(first.nextAssignmentId)}>
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
      {desk.rounds.length === 0 && <EmptyState title={t.empty}>{t.emptyHelp}</EmptyState>}
      {desk.rounds.map((round) => (
        <RoundQueue key={round.id} round={round} now={desk.now} />
      ))}
    </>
  );
}

function RoundQueue({ round, now }: { round: Round; now: string }) {
  const t = useText(judgingText).desk;
  const locale = useLocale();
  const { sheets, submitted, isOpen, declaredAt } = round;
  const left = sheets.length - submitted;
  const deadline = formatDateTime(round.round.closesAt, locale);
  return (
    <Section
      title={localized(round.name, locale)}
      aside={
        <span className="flex flex-wrap gap-2">
          {round.isChair && <Badge tone="cham">{t.chair}</Badge>}
          <RoundBadge state={round.round.state} />
        </span>
      }
      description={`${localized(round.competitionName, locale)} · ${t.deadline}: ${isOpen ? `${timeLeft(now, round.round.closesAt, locale)} · ` : ""}${deadline}`}
    >
      {isOpen && declaredAt === null && (
        <div className="mb-5">
          <Notice
            tone="turmeric"
            title={t.declareFirst}
            action={<Button to={paths.judgingConflicts(round.id)}>{t.declare}</Button>}
          >
            {t.declareHelp}
          </Notice>
        </div>
      )}
      {sheets.length === 0 ? (
        <p className="text-stone">{t.noSheets}</p>
      ) : (
        <>
          <div className="mb-3 max-w-[42rem]">
            <Progress
              label={isOpen ? t.left(left) : t.progress}
              value={submitted}
              max={sheets.length}
              told={`${submitted}/${sheets.length}`}
              tone={left === 0 ? "leaf" : "cham"}
            />
          </div>
          <ul className="divide-y divide-line border-y border-line">
            {sheets.map((sheet) => (
              <QueueLine key={sheet.assignmentId} sheet={sheet} />
            ))}
          </ul>
        </>
      )}
      {round.showsRanking && (
        <p className="mt-3">
          <Link className="link" to={paths.judgingRanking(round.id)}>
            {t.ranking}
          </Link>
        </p>
      )}
      {isOpen && declaredAt !== null && (
        <p className="mt-3">
          <Link className="link text-table" to={paths.judgingConflicts(round.id)}>
            {t.declareAgain}
          </Link>
        </p>
      )}
    </Section>
  );
}

function QueueLine({ sheet }: { sheet: Round["sheets"][number] }) {
  const t = useText(judgingText).desk;
  const locale = useLocale();
  return (
    <li>
      <Link
        to={paths.judgingSheet(sheet.assignmentId)}
        className="flex min-h-14 items-center gap-3 py-2 hover:bg-hover"
      >
        <Motif seed={sheet.entryId} size={36} />
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">{sheet.title}</span>
          <span className="block truncate text-small text-stone">
            {[sheet.number, localized(sheet.divisionName, locale)].filter(Boolean).join(" · ")}
          </span>
        </span>
        {sheet.total !== null && (
          <span className="flex-none text-right font-semibold tabular-nums">
            <span className="sr-only">{t.points(formatHundredths(sheet.total, locale))}</span>
            <span aria-hidden="true">{formatHundredths(sheet.total, locale)}</span>
          </span>
        )}
        <AssignmentBadge state={sheet.state} />
      </Link>
    </li>
  );
}
