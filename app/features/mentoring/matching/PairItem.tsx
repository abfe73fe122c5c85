import type { ReactNode } from "react";
import { mentoringText } from "~/i18n/mentoring";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import type { MatchMentor, MatchNeed, PlannedPair, Weights } from "./matching";
import { useReasons } from "./use-reasons";

type Props = {
  pair: PlannedPair;
  need: MatchNeed | undefined;
  mentor: MatchMentor | undefined;
  nameOf: (mentorId: string) => string;
  weights: Weights;
  /** what the coordinator may do with the pair */
  acts?: ReactNode;
};

/** One pair of a plan: who with whom, how many points and why; the terms and the best alternative unfold. */
export function PairItem({ pair, need, mentor, nameOf, weights, acts }: Props) {
  const t = useText(mentoringText).matching;
  const reasons = useReasons();
  const { terms, points, isPinned, isStanding, load, alternative } = pair;
  const most = Object.entries(weights).reduce((sum, [term, weight]) => (term === "load" ? sum : sum + weight), 0);
  return (
    <li className="border-line border-b py-3">
      <div className="grid items-start gap-x-6 gap-y-1 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_10rem]">
        <p className="font-semibold">{need?.name ?? t.gone}</p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span>{nameOf(pair.mentorId)}</span>
          <span className="text-small text-stone tabular-nums">{t.loadOf(load, mentor?.capacity || load)}</span>
          {isPinned && (
            <Badge tone="cham" icon="lock">
              {t.pinned}
            </Badge>
          )}
          {isStanding && (
            <Badge tone="leaf" icon="check">
              {t.standing}
            </Badge>
          )}
        </p>
        <div className="flex items-center gap-3">
          <span className="w-8 font-semibold tabular-nums md:text-right">{points}</span>
          <span className="bar-track block flex-1" aria-hidden="true">
            <span
              className="bar-fill fill-cham block"
              style={{ width: `${most === 0 ? 0 : Math.round((100 * points) / most)}%` }}
            />
          </span>
        </div>
      </div>
      {need && mentor && terms.length > 0 && (
        <p className="measure mt-1 text-stone text-table">{reasons.ofPair(terms, need, mentor)}</p>
      )}
      <details className="mt-1">
        <summary className="link min-h-9 cursor-pointer py-1.5 text-table">{t.why}</summary>
        <div className="mt-2 grid gap-3 pb-2">
          {terms.length === 0 ? (
            <p className="text-stone text-table">{t.noTerms}</p>
          ) : (
            <table className="w-full max-w-[42rem] text-table">
              <tbody>
                {terms
                  .filter(({ term, points: own }) => own > 0 || !term.endsWith("Wish"))
                  .map((term) => (
                    <tr key={term.term} className="border-line border-b align-top">
                      <th scope="row" className="w-40 py-1.5 pr-4 text-left font-medium">
                        {t.terms[term.term]}
                      </th>
                      <td className="py-1.5 pr-4 text-stone">{need && mentor && reasons.ofTerm(term, need, mentor)}</td>
                      <td className="num py-1.5">
                        {term.points}/{weights[term.term]}
                      </td>
                    </tr>
                  ))}
                {load > 1 && (
                  <tr className="align-top">
                    <th scope="row" className="py-1.5 pr-4 text-left font-medium">
                      {t.terms.load}
                    </th>
                    <td className="py-1.5 pr-4 text-stone">{t.loadOf(load, mentor?.capacity || load)}</td>
                    <td className="num py-1.5">−{(load - 1) * weights.load}</td>
                  </tr>
                )}
              </tbody>
            </table>
          )}
          {!isStanding && (
            <p className="text-table">
              {alternative
                ? (alternative.isFull ? t.alternativeFull : t.alternative)(
                    nameOf(alternative.mentorId),
                    alternative.loss,
                  )
                : t.noAlternative}
            </p>
          )}
          {acts}
        </div>
      </details>
    </li>
  );
}
