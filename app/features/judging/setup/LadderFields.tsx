import type { Localized } from "~/i18n/catalogue";
import { rubricText } from "~/i18n/rubric";
import { useText } from "~/i18n/use-text";
import { FieldGroup } from "~/ui/Field";
import { Select } from "~/ui/Select";
import { type LadderStep, mostSteps } from "../ranking/tie-ladder";
import { useStepWords } from "../ranking/use-step-words";

type Props = {
  criteria: readonly { readonly key: string; readonly title: Localized }[];
  ladder: readonly LadderStep[];
  /** what was chosen, where the form came back */
  typed: string | readonly string[] | undefined;
};

const others = ["highest_total", "head_to_head", "earlier"] as const;

/** The rungs of the tie ladder in order; the jury's chair stands after the last. */
export function LadderFields({ criteria, ladder, typed }: Props) {
  const t = useText(rubricText).ladder;
  const wordsOf = useStepWords(criteria);
  const chosen = typed === undefined ? ladder.map(choiceOf) : [typed].flat();
  const steps: LadderStep[] = [
    ...criteria.map(({ key }) => ({ by: "criterion" as const, key })),
    ...others.map((by) => ({ by })),
  ];
  return (
    <FieldGroup name="ladder" label={t.title} help={t.help}>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {Array.from({ length: mostSteps }, (_, at) => at + 1).map((n) => (
          <Select
            key={n}
            id={`ladder-${n}`}
            name="ladder[]"
            label={t.step(n)}
            defaultValue={chosen[n - 1] ?? ""}
            placeholder={t.none}
            options={steps.map((step) => ({ value: choiceOf(step), label: wordsOf(step) }))}
          />
        ))}
      </div>
      <p className="mt-2 text-table text-stone">→ {t.chair}</p>
    </FieldGroup>
  );
}

function choiceOf(step: LadderStep): string {
  return step.by === "criterion" ? `criterion:${step.key}` : step.by;
}
