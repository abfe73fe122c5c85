import { useState } from "react";
import type { FormState } from "~/core/form";
import { BilingualFields } from "~/features/competition/setup/BilingualFields";
import { SetupForm } from "~/features/competition/setup/SetupForm";
import { formatHundredths } from "~/i18n/format";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { useZodForm } from "~/ui/use-zod-form";
import { criterionForm } from "../criterion.form";
import { type Criterion, scaleOf } from "../rubric";
import { LevelFields } from "./LevelFields";
import { LiveSums } from "./LiveSums";
import { ParentSelect } from "./ParentSelect";
import type { RubricSetupData } from "./RubricHeadFields";
import { ScaleFields } from "./ScaleFields";

const levelRows = 5;

type Props = {
  setup: RubricSetupData;
  criterion: Criterion | undefined;
  /** the group that a new one goes into */
  parent: string;
  state: FormState | undefined;
};

/** Adds a criterion, or changes one: its words, scale and levels, with what the rubric will come to while typing. */
export function CriterionFields({ setup, criterion, parent, state }: Props) {
  const t = useText(setupText).rubrics;
  const locale = useLocale();
  const points = (hundredths: number) => formatHundredths(hundredths, locale);
  const [typed, setTyped] = useState<FormData | null>(null);
  const stored = criterion?.levels ?? [];
  const levels = stored.map((level, at): [string, string][] => [
    [`levels.${at}.from`, points(level.from)],
    [`levels.${at}.vi`, level.text.vi],
    [`levels.${at}.en`, level.text.en ?? ""],
  ]);
  const form = useZodForm(criterionForm, state, {
    "title.vi": criterion?.title.vi,
    "title.en": criterion?.title.en,
    "hint.vi": criterion?.hint?.vi,
    "hint.en": criterion?.hint?.en,
    source: criterion?.source ?? "judges",
    ...scaleValues(criterion, points),
    ...Object.fromEntries(levels.flat()),
  });
  const others = setup.rubric.outline.flatMap((line) =>
    line.kind === "criterion" && line.key !== criterion?.key && line.criterion.levels.length > 0
      ? [line.criterion]
      : [],
  );
  return (
    <div onInput={(event) => setTyped(formDataOf(event.target))}>
      <SetupForm
        form={form}
        state={state}
        hidden={{
          act: "saveCriterion",
          revision: setup.revision,
          rubricId: setup.rubric.id,
          key: criterion?.key ?? "",
        }}
        cancelTo={paths.deskRubric(setup.id, setup.rubric.id)}
      >
        <BilingualFields form={form} name="title" label={t.criterion} />
        <BilingualFields form={form} name="hint" label={t.hint} required={false} rows={2} />
        {!criterion && <ParentSelect setup={setup} form={form} chosen={parent} />}
        <ScaleFields form={form} />
        <LiveSums setup={setup} typed={typed} criterion={criterion} />
        <LevelFields
          form={form}
          rows={Math.max(levelRows, stored.length + 1)}
          others={others}
          isFilled={stored.length > 0}
        />
      </SetupForm>
    </div>
  );
}

function formDataOf(target: EventTarget): FormData | null {
  const form = target instanceof Element ? target.closest("form") : null;
  return form ? new FormData(form) : null;
}

/** The numbers of every scale, those of the others as the house usually has them. */
function scaleValues(criterion: Criterion | undefined, points: (hundredths: number) => string) {
  const usual = {
    scale: "points",
    "points.min": "0",
    "points.max": "10",
    "points.step": points(50),
    "coefficient.min": "1",
    "coefficient.max": "5",
    "coefficient.step": "1",
    "coefficient.weight": "1",
    "share.percent": "50",
    "share.step": "1",
    "pass.worth": "1",
  };
  if (!criterion) return usual;
  const scale = scaleOf(criterion);
  const { weight, minMark, maxMark, step } = criterion;
  if (scale === "pass") return { ...usual, scale, "pass.worth": points(weight) };
  if (scale === "share") return { ...usual, scale, "share.percent": String(weight), "share.step": points(step) };
  const range = {
    [`${scale}.min`]: points(minMark),
    [`${scale}.max`]: points(maxMark),
    [`${scale}.step`]: points(step),
  };
  return { ...usual, scale, ...range, ...(scale === "coefficient" ? { "coefficient.weight": points(weight) } : {}) };
}
