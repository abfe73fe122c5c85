import { Link, useSearchParams } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { deliberationText } from "~/i18n/deliberation";
import { formatDateTime, timeLeft } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { offlineText } from "~/i18n/offline";
import { scoringText } from "~/i18n/scoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { Progress } from "~/ui/Progress";
import { Section } from "~/ui/Section";
import { LinkTabs } from "~/ui/Tabs";
import { RoundBadge } from "../StateBadge";
import { DriftHint } from "./DriftHint";
import { QueueLine } from "./QueueLine";
import { isInView, queueViewOf, queueViews } from "./queue";
import type { JudgeDeskView } from "./queue.service.server";

type Round = JudgeDeskView["rounds"][number];

/** Fewer are seen at a glance. */
const fewestToFilter = 5;

/** One round on a judge's desk: its deadline, what is left, how long that will take, and its sheets in their order. */
export function RoundQueue({ round, now }: { round: Round; now: string }) {
  const t = useText(judgingText).desk;
  const late = useText(offlineText).late;
  const deliberation = useText(deliberationText);
  const locale = useLocale();
  const { isOpen, declaredAt } = round;
  const deadline = formatDateTime(round.round.closesAt, locale);
  const remaining = isOpen ? `${timeLeft(now, round.round.closesAt, locale)} · ` : "";
  return (
    <Section
      title={localized(round.name, locale)}
      aside={
        <span className="flex flex-wrap gap-2">
          {round.isChair && <Badge tone="cham">{t.chair}</Badge>}
          <RoundBadge
            state={round.round.state === "open" && now >= round.round.closesAt ? "closed" : round.round.state}
          />
        </span>
      }
      description={`${localized(round.competitionName, locale)} · ${t.deadline}: ${remaining}${deadline}`}
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
      {round.sheets.length === 0 ? <p className="text-stone">{t.noSheets}</p> : <Queue round={round} />}
      {round.showsRanking && (
        <p className="mt-3 flex flex-wrap gap-x-6 gap-y-3">
          <Link className="link" to={paths.deliberation(round.id)}>
            {deliberation.tab}
          </Link>
          <Link className="link" to={paths.judgingRanking(round.id)}>
            {t.ranking}
          </Link>
        </p>
      )}
      {round.isChair && !isOpen && (
        <p className="mt-3">
          <Link className="link" to={paths.judgingLate(round.id)}>
            {late.title}
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

function Queue({ round }: { round: Round }) {
  const t = useText(judgingText).desk;
  const words = useText(scoringText).desk;
  const [search] = useSearchParams();
  const { sheets, left, submitted, isOpen, pace } = round;
  const view = isOpen ? queueViewOf(search.get("xem")) : "all";
  const shown = sheets.filter((sheet) => isInView(sheet, view));
  const named = { all: words.all, left: words.leftView, begun: words.begun, submitted: words.submitted };
  const leftWords = left === 0 ? t.left(0) : `${t.left(left)} · ${words.timeLeft(round.minutesLeft)}`;
  return (
    <>
      <div className="mb-4 max-w-[42rem]">
        <Progress
          label={isOpen ? leftWords : t.progress}
          value={submitted}
          max={sheets.length}
          told={`${submitted}/${sheets.length}`}
          tone={left === 0 ? "leaf" : "cham"}
        />
        {isOpen && left > 0 && (
          <p className="mt-2 text-small text-stone">
            {pace.isOwn ? words.ownPace(pace.minutes) : words.usualPace(pace.minutes)}{" "}
            <span className="max-lg:hidden">{words.order}</span>
          </p>
        )}
      </div>
      {isOpen && <DriftHint drift={round.drift} roundId={round.id} />}
      {isOpen && sheets.length >= fewestToFilter && (
        <LinkTabs
          label={words.views}
          tabs={queueViews.map((each) => ({
            to: each === "all" ? paths.judging() : paths.judgingPart(each),
            label: named[each],
            count: sheets.filter((sheet) => isInView(sheet, each)).length,
            current: each === view,
          }))}
        />
      )}
      {shown.length === 0 ? (
        <p className="py-4 text-stone">{words.none}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {shown.map((sheet) => (
            <QueueLine key={sheet.assignmentId} sheet={sheet} />
          ))}
        </ul>
      )}
    </>
  );
}
