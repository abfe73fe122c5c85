import type { ReactNode } from "react";
import { CompetitionHero } from "~/features/competition/CompetitionHero";
import { CompetitionParticulars } from "~/features/competition/CompetitionParticulars";
import { CompetitionPrizes } from "~/features/competition/CompetitionPrizes";
import { CompetitionRules } from "~/features/competition/CompetitionRules";
import { CompetitionTimeline } from "~/features/competition/CompetitionTimeline";
import type { PublicCompetition } from "~/features/competition/competition.service.server";
import type { RuleView } from "~/features/competition/eligibility/rule-view";
import { WhoMayEnter } from "~/features/competition/eligibility/WhoMayEnter";
import { PublicRounds } from "~/features/judging/setup/PublicRounds";
import type { PublicRounds as Rounds } from "~/features/judging/setup/rounds.service.server";

type Props = {
  competition: PublicCompetition;
  rounds: Rounds;
  rules: readonly RuleView[];
  now: string;
  isPreview?: boolean;
  /** what people ask and are told, once it is public */
  children?: ReactNode;
};

/** What a competition's page says, for everyone and for the preview of a draft. */
export function CompetitionBody({ competition, rounds, rules, now, isPreview = false, children }: Props) {
  return (
    <>
      <CompetitionHero competition={competition} now={now} isPreview={isPreview} />
      <CompetitionTimeline competition={competition} now={now} />
      <CompetitionPrizes competition={competition} />
      <PublicRounds rounds={rounds} divisions={competition.divisions} />
      <WhoMayEnter rules={rules} />
      {children}
      <CompetitionParticulars competition={competition} />
      <CompetitionRules competition={competition} />
    </>
  );
}
