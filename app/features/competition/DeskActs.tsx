import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { organizingText } from "~/i18n/organizing";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { EmptyState } from "~/ui/EmptyState";
import { Icon, type IconName } from "~/ui/Icon";
import type { DeskAct } from "./desk";

const icons: Record<DeskAct["kind"], IconName> = {
  setup: "settings",
  check: "inbox",
  supplement: "clock",
  judges: "users",
  assign: "swap",
  open_round: "unlock",
  watch: "eye",
  rank: "trophy",
};

/** What waits for the organizer: each line leads to where it is done. */
export function DeskActs({ competitionId, acts }: { competitionId: string; acts: readonly DeskAct[] }) {
  const t = useText(organizingText).overview;
  if (acts.length === 0) return <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>;
  return (
    <ul>
      {acts.map((act) => (
        <Line key={act.kind + ("round" in act ? act.round.id : "")} competitionId={competitionId} act={act} />
      ))}
    </ul>
  );
}

function Line({ competitionId, act }: { competitionId: string; act: DeskAct }) {
  const { to, label, hint } = useDeskAct(competitionId, act);
  return (
    <li className="flex items-start gap-3 border-b border-line py-3">
      <Icon name={icons[act.kind]} className="mt-0.75 flex-none text-cham" />
      <div className="min-w-0">
        <Link to={to} className="link font-semibold">
          {label}
        </Link>
        <p className="text-table text-stone">{hint}</p>
      </div>
    </li>
  );
}

/** An act of the desk in words, and where it is done. */
export function useDeskAct(id: string, act: DeskAct): { to: string; label: string; hint: string } {
  const t = useText(organizingText).overview;
  const locale = useLocale();
  if (act.kind === "setup") return { to: paths.deskSetup(id), label: t.toSetup, hint: t.draftHint };
  if (act.kind === "judges") return { to: paths.deskJudges(id), label: t.judgesMissing, hint: t.judgesMissingHint };
  if (act.kind === "check")
    return { to: paths.deskEntries(id, "?state=submitted"), label: t.check(act.count), hint: t.checkHint };
  if (act.kind === "supplement")
    return {
      to: paths.deskEntries(id, "?state=supplement_asked"),
      label: t.supplement(act.count),
      hint: t.supplementHint,
    };
  const { round } = act;
  const name = localized(round.name, locale);
  if (act.kind === "assign")
    return {
      to: paths.deskAssignment(id, round.id),
      label: t.assign(name),
      hint: t.assignHint(round.lacking || round.entryCount),
    };
  if (act.kind === "open_round")
    return { to: paths.deskRound(id, round.id), label: t.openRound(name), hint: t.openRoundHint };
  if (act.kind === "watch")
    return {
      to: paths.deskProgress(id, round.id),
      label: t.watch(name),
      hint: t.watchHint(round.submittedSheets, round.sheetCount),
    };
  return { to: paths.deskRanking(id, round.id), label: t.rank(name), hint: t.rankHint };
}
