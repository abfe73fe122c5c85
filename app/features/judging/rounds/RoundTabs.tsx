import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { calibrationText } from "~/i18n/calibration";
import { type Localized, localized } from "~/i18n/catalogue";
import { feedbackText } from "~/i18n/feedback";
import { judgesText } from "~/i18n/judges";
import { judgingText } from "~/i18n/judging";
import { offlineText } from "~/i18n/offline";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { PageHeader } from "~/ui/PageHeader";
import { LinkTabs } from "~/ui/Tabs";
import { type RoundState, scoringIsOver } from "../round";
import { RoundBadge } from "../StateBadge";

type Props = {
  readonly head: {
    readonly id: string;
    readonly competitionId: string;
    readonly name: Localized;
    readonly round: { readonly state: RoundState };
  };
  readonly description?: ReactNode;
  readonly action?: ReactNode;
  /** whether the organizer awards points here */
  readonly hasOrganizerMarks?: boolean;
};

/** The head of a round's pages, with the way between them. */
export function RoundTabs({ head, description, action, hasOrganizerMarks = false }: Props) {
  const t = useText(judgingText).round.tabs;
  const words = useText(rubricText).rounds;
  const conflicts = useText(judgesText).conflicts.tab;
  const calibration = useText(calibrationText).tab;
  const feedback = useText(feedbackText).tab;
  const late = useText(offlineText).late;
  const locale = useLocale();
  const { pathname } = useLocation();
  const { id, competitionId } = head;
  const tabs = [
    { to: paths.deskRound(competitionId, id), label: t.overview },
    { to: paths.deskConflicts(competitionId, id), label: conflicts },
    { to: paths.deskCalibration(competitionId, id), label: calibration },
    { to: paths.deskAssignment(competitionId, id), label: t.assignment },
    { to: paths.deskProgress(competitionId, id), label: t.progress },
    ...(hasOrganizerMarks ? [{ to: paths.deskOrganizerMarks(competitionId, id), label: words.organizerMarks }] : []),
    ...(scoringIsOver(head.round.state) ? [{ to: paths.deskLateSheets(competitionId, id), label: late.title }] : []),
    { to: paths.deskRanking(competitionId, id), label: t.ranking },
    { to: paths.deskFeedback(competitionId, id), label: feedback },
  ];
  return (
    <>
      <PageHeader
        kind="desk"
        title={localized(head.name, locale)}
        badge={<RoundBadge state={head.round.state} />}
        description={description}
        action={action}
      />
      <div className="mb-6">
        <LinkTabs label={t.label} tabs={tabs.map((tab) => ({ ...tab, current: pathname === tab.to }))} />
      </div>
    </>
  );
}
