import { Form, Link } from "@remix-run/react";
import { mentoringText } from "~/i18n/mentoring";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { heaviest, type Term, terms, type Weights } from "./matching";

type Props = {
  weights: Weights;
  /** the address of the page: a plain form asks it with the weights */
  here: string;
  onWeight: (term: Term, weight: number) => void;
};

/** A slider for every term. The plan follows as they move; where no script runs, by the button. */
export function WeightSliders({ weights, here, onWeight }: Props) {
  const t = useText(mentoringText).matching;
  return (
    <Form action={here} className="grid gap-4">
      <p className="text-small text-stone">{t.weightsAbout}</p>
      {terms.map((term) => (
        <label key={term} className="grid gap-1 text-table">
          <span className="flex justify-between gap-3">
            <span className="font-medium">{t.terms[term]}</span>
            <output className="font-semibold tabular-nums">{weights[term]}</output>
          </span>
          <input
            type="range"
            name={term}
            min={0}
            max={heaviest}
            step={1}
            value={weights[term]}
            onChange={(event) => onWeight(term, Number(event.currentTarget.value))}
            className="h-8 w-full accent-cham"
          />
          {term === "load" && <span className="text-small text-stone">{t.loadHelp}</span>}
        </label>
      ))}
      <div className="flex flex-wrap items-center gap-3">
        <Button size="small">{t.recompute}</Button>
        <Link to={here} className="link text-table" reloadDocument>
          {t.usual}
        </Link>
      </div>
    </Form>
  );
}
