import { useState } from "react";
import type { FormState } from "~/core/form";
import { SetupForm } from "~/features/competition/setup/SetupForm";
import { localized } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { rankingMethodText } from "~/i18n/ranking-method";
import { rubricText } from "~/i18n/rubric";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Checkbox } from "~/ui/Checkbox";
import { Notice } from "~/ui/Notice";
import { RadioGroup } from "~/ui/RadioGroup";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import { LadderFields } from "./LadderFields";
import { MethodFields, useMethodDefaults } from "./MethodFields";
import type { RoundSetupData } from "./RoundFields";
import type { RoundDivision, SetupRound } from "./rounds";
import { judgingModes, roundDivisionForm } from "./rounds.form";

type Props = {
  setup: RoundSetupData;
  round: SetupRound;
  divisionId: string;
  judged: RoundDivision | undefined;
  state: FormState | undefined;
};

/** How one division is judged in one round: its rubric and judges, what an entry must reach, how many go on, how ties are settled. */
export function JudgingFields({ setup, round, divisionId, judged, state }: Props) {
  const t = useText(setupText);
  const words = useText(rubricText);
  const locale = useLocale();
  const points = (hundredths: number | undefined) =>
    hundredths === undefined ? "" : formatHundredths(hundredths, locale);
  const gates = judged?.gates ?? {};
  const methods = useText(rankingMethodText);
  const methodDefaults = useMethodDefaults(judged);
  const before = setup.rounds.slice(
    0,
    setup.rounds.findIndex(({ id }) => id === round.id),
  );
  const form = useZodForm(roundDivisionForm, state, {
    rubricId: judged?.rubricId ?? setup.rubrics[0]?.id,
    mode: judged?.mode ?? "distributed",
    judgesPerEntry: String(judged?.judgesPerEntry ?? 3),
    ...methodDefaults,
    quota: judged?.quota ? String(judged.quota) : "",
    quotaShare: points(gates.quotaShare),
    quotaBy: gates.quotaBy ?? "larger",
    minimumTotal: points(gates.minimumTotal),
    minimumShare: points(gates.minimumShare),
    ...Object.fromEntries(
      Object.entries(gates.criterionMinima ?? {}).map(([key, minimum]) => [`minima.${key}`, points(minimum)]),
    ),
  });
  const [rubricId, setRubricId] = useState(form.valueOf("rubricId"));
  const criteria = setup.rubrics.find(({ id }) => id === rubricId)?.criteria ?? [];
  const rubricField = form.field("rubricId");
  if (setup.rubrics.length === 0) return <Notice tone="turmeric">{t.rounds.rubricNone}</Notice>;
  return (
    <SetupForm
      form={form}
      state={state}
      hidden={{ act: "saveDivision", revision: setup.revision, roundId: round.id, divisionId }}
      cancelTo={paths.deskRounds(setup.id)}
    >
      <Select
        {...rubricField}
        onChange={(event) => {
          void rubricField.onChange(event);
          setRubricId(event.target.value);
        }}
        label={t.rounds.rubric}
        options={setup.rubrics
          .filter(({ isCorrection }) => !isCorrection)
          .map(({ id, name, version, computedMaximum }) => ({
            value: id,
            label: `${localized(name, locale)} · ${t.rubrics.version(version)} · ${t.rubrics.share(points(computedMaximum))}`,
          }))}
      />
      <RadioGroup
        name="mode"
        label={t.rounds.mode}
        columns={2}
        defaultValue={form.valueOf("mode")}
        error={form.errorOf("mode")}
        choices={judgingModes.map((mode) => ({
          value: mode,
          label: t.rounds.modes[mode],
          help: t.rounds.modeHelp[mode],
        }))}
      />
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <TextField {...form.field("judgesPerEntry")} label={t.rounds.judgesPerEntry} inputMode="numeric" required />
        <TextField
          {...form.field("floorShare")}
          label={methods.floorShare}
          help={methods.floorShareHelp}
          inputMode="numeric"
        />
      </div>
      <MethodFields form={form} before={before} />
      <h4 className="text-lead font-semibold">{words.gates.title}</h4>
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
        <TextField {...form.field("quota")} label={t.rounds.quota} help={t.rounds.quotaHelp} inputMode="numeric" />
        <TextField
          {...form.field("quotaShare")}
          label={words.gates.quotaShareField}
          help={words.gates.quotaShareHelp}
          inputMode="decimal"
        />
        <Select
          {...form.field("quotaBy")}
          label={words.gates.quotaBy}
          options={(["larger", "smaller"] as const).map((by) => ({
            value: by,
            label: words.gates.quotaByChoices[by],
          }))}
        />
        <TextField
          {...form.field("minimumTotal")}
          label={t.rounds.minimumTotal}
          help={t.rounds.minimumTotalHelp}
          inputMode="decimal"
        />
        <TextField
          {...form.field("minimumShare")}
          label={words.gates.minimumShareField}
          help={words.gates.minimumShareHelp}
          inputMode="decimal"
        />
      </div>
      <Checkbox
        name="noZeroCriterion"
        label={t.rounds.noZero}
        defaultChecked={state ? state.values.noZeroCriterion === "on" : (gates.noZeroCriterion ?? false)}
      />
      <details
        className="rounded-card border border-line px-4 py-3"
        open={Object.keys(gates.criterionMinima ?? {}).length > 0}
      >
        <summary className="cursor-pointer font-medium">{words.gates.minima}</summary>
        <p className="mt-2 text-table text-stone">{words.gates.minimaHelp}</p>
        <div className="mt-3 grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
          {criteria.map(({ key, title, maxMark }) => (
            <TextField
              key={key}
              {...form.field(`minima.${key}`)}
              label={`${localized(title, locale)} (≤ ${points(maxMark)})`}
              inputMode="decimal"
            />
          ))}
        </div>
      </details>
      <LadderFields criteria={criteria} ladder={judged?.tieLadder ?? []} typed={state?.values["ladder[]"]} />
    </SetupForm>
  );
}
