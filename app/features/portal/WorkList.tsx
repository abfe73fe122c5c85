import { Link } from "@remix-run/react";
import { useDeskAct } from "~/features/competition/DeskActs";
import { localized } from "~/i18n/catalogue";
import { formatDateTime, timeLeft } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { workText } from "~/i18n/work";
import { paths } from "~/paths";
import { Icon, type IconName } from "~/ui/Icon";
import { urgencyOf, type WorkItem } from "./work";

type Words = { readonly to: string | null; readonly label: string; readonly hint: string; readonly icon: IconName };

const dueTone = { overdue: "text-madder", soon: "text-turmeric-ink", later: "text-stone", undated: "text-stone" };

/** What waits, each line a link to where it is done, with what is left beside the date. */
export function WorkList({ items, now }: { items: readonly WorkItem[]; now: string }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={keyOf(item)} className="flex items-start gap-3 border-b border-line py-4">
          {item.kind === "desk" ? <DeskLine item={item} now={now} /> : <PlainLine item={item} now={now} />}
        </li>
      ))}
    </ul>
  );
}

function keyOf(item: WorkItem): string {
  if (item.kind === "desk")
    return `${item.competitionId}:${item.act.kind}${"round" in item.act ? item.act.round.id : ""}`;
  if (item.kind === "room") return item.work.key;
  const subject = "entryId" in item ? item.entryId : "roundId" in item ? item.roundId : "id" in item ? item.id : "";
  return `${item.kind}:${subject}`;
}

function DeskLine({ item, now }: { item: Extract<WorkItem, { kind: "desk" }>; now: string }) {
  const { to, label, hint } = useDeskAct(item.competitionId, item.act);
  const locale = useLocale();
  const about = `${localized(item.competition, locale)}. ${hint}`;
  return <Line words={{ to, label, hint: about, icon: "inbox" }} due={item.due} now={now} />;
}

function PlainLine({ item, now }: { item: Exclude<WorkItem, { kind: "desk" }>; now: string }) {
  return <Line words={useWords(item)} due={item.due} now={now} />;
}

function Line({ words: { to, label, hint, icon }, due, now }: { words: Words; due: string | null; now: string }) {
  const t = useText(workText);
  const locale = useLocale();
  return (
    <>
      <Icon name={icon} className="mt-0.75 flex-none text-cham" />
      <div className="min-w-0">
        {to === null ? (
          <p className="font-semibold">{label}</p>
        ) : (
          <Link to={to} className="link font-semibold">
            {label}
          </Link>
        )}
        {due !== null && (
          <p className={`text-table tabular-nums ${dueTone[urgencyOf(due, now)]}`}>
            {t.due(timeLeft(now, due, locale), formatDateTime(due, locale))}
          </p>
        )}
        {hint && <p className="text-table text-stone">{hint}</p>}
      </div>
    </>
  );
}

function useWords(item: Exclude<WorkItem, { kind: "desk" }>): Words {
  const t = useText(workText);
  const locale = useLocale();
  switch (item.kind) {
    case "room":
      return { to: item.work.to, label: item.work.text, hint: "", icon: "inbox" };
    case "verify_email":
      return { to: paths.accountEmail(), label: t.verifyEmail, hint: t.verifyEmailHint, icon: "warning" };
    case "invitation":
      return { to: null, label: t.invitation(localized(item.about, locale)), hint: t.invitationHint, icon: "inbox" };
    case "data_requests":
      return {
        to: paths.adminDataRequests(),
        label: t.dataRequests(item.count),
        hint: t.dataRequestsHint,
        icon: "lock",
      };
    case "score":
      return { to: paths.judging(), label: t.score(item.count), hint: localized(item.round, locale), icon: "pencil" };
    case "declare_conflicts":
      return {
        to: paths.judgingConflicts(item.roundId),
        label: t.declareConflicts,
        hint: localized(item.round, locale),
        icon: "warning",
      };
    case "results_out":
      return {
        to: paths.myEntryStanding(item.entryId),
        label: t.resultsOut(item.title),
        hint: localized(item.competition, locale),
        icon: "trophy",
      };
    default:
      return {
        to: paths.myEntry(item.entryId),
        label: item.kind === "supplement" ? t.supplement(item.title) : t.finishEntry(item.title),
        hint: localized(item.competition, locale),
        icon: "pencil",
      };
  }
}
