import type { ReactNode } from "react";
import { formatNumber } from "~/i18n/format";
import { mentoringText } from "~/i18n/mentoring";
import { useLocale, useText } from "~/i18n/use-text";
import { Section } from "~/ui/Section";
import { StatNumber } from "~/ui/StatNumber";
import type { MatchInput, MatchPlan, Pair, Weights } from "./matching";
import { PairItem } from "./PairItem";
import { useReasons } from "./use-reasons";

type Props = {
  plan: MatchPlan;
  input: MatchInput;
  weights: Weights;
  /** what the coordinator may do with a pair */
  acts?: (pair: Pair) => ReactNode;
};

/** A plan: numbers, who is left without and why, every pair with its reasons, and a warning of better-suited two. */
export function PlanView({ plan, input, weights, acts }: Props) {
  const t = useText(mentoringText).matching;
  const reasons = useReasons();
  const locale = useLocale();
  const { pairs, unmatched, blocking, total } = plan;
  const needs = new Map(input.needs.map((need) => [need.id, need]));
  const mentors = new Map(input.mentors.map((mentor) => [mentor.id, mentor]));
  const nameOf = (mentorId: string) => mentors.get(mentorId)?.name ?? t.gone;
  return (
    <>
      <div className="stats mt-6" aria-live="polite">
        <StatNumber value={pairs.length} label={t.matched} note={t.ofNeeds(pairs.length + unmatched.length)} />
        <StatNumber value={unmatched.length} label={t.unmatched} tone={unmatched.length > 0 ? "madder" : "ink"} />
        <StatNumber value={formatNumber(total, locale)} label={t.total} />
      </div>
      <Section title={t.gaps}>
        {unmatched.length === 0 ? (
          <p className="text-stone">{t.noGaps}</p>
        ) : (
          <ul className="border-line border-t">
            {unmatched.map((gap) => (
              <li key={gap.needId} className="border-line border-b py-2.5">
                <p className="font-semibold">{needs.get(gap.needId)?.name ?? t.gone}</p>
                {reasons.ofGap(gap, nameOf).map((sentence) => (
                  <p key={sentence} className="text-stone text-table">
                    {sentence}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        )}
      </Section>
      {blocking.length > 0 && (
        <Section title={t.blocking} description={t.blockingAbout}>
          <ul className="border-line border-t">
            {blocking.slice(0, 12).map(({ needId, mentorId, points }) => (
              <li key={`${needId} ${mentorId}`} className="border-line border-b py-2 text-table">
                {t.blockingPair(needs.get(needId)?.name ?? t.gone, nameOf(mentorId), points)}
                {acts?.({ needId, mentorId })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t.pairs}>
        <ul className="border-line border-t">
          {pairs.map((pair) => (
            <PairItem
              key={pair.needId}
              pair={pair}
              need={needs.get(pair.needId)}
              mentor={mentors.get(pair.mentorId)}
              nameOf={nameOf}
              weights={weights}
              acts={pair.isStanding ? undefined : acts?.(pair)}
            />
          ))}
        </ul>
      </Section>
    </>
  );
}
