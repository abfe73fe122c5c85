import type { FormState } from "~/core/form";
import { SetupForm } from "~/features/competition/setup/SetupForm";
import { localized } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Checkbox } from "~/ui/Checkbox";
import { Notice } from "~/ui/Notice";
import { RadioGroup } from "~/ui/RadioGroup";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
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

/** The rubric, judges, quota and gates of one division in one round. */
export function JudgingFields({ setup, round, divisionId, judged, state }: Props) {
  const t = useText(setupText);
  const locale = useLocale();
  const minimum = judged?.gates.minimumTotal;
  const form = useZodForm(roundDivisionForm, state, {
    rubricId: judged?.rubricId ?? setup.rubrics[0]?.id,
    mode: judged?.mode ?? "distributed",
    judgesPerEntry: String(judged?.judgesPerEntry ?? 3),
    quota: judged?.quota ? String(judged.quota) : "",
    minimumTotal: minimum === undefined ? "" : formatHundredths(minimum, locale),
  });
  if (setup.rubrics.length === 0) return <Notice tone="turmeric">{t.rounds.rubricNone}</Notice>;
  return (
    <SetupForm
      form={form}
      state={state}
      hidden={{ act: "saveDivision", revision: setup.revision, roundId: round.id, divisionId }}
      cancelTo={paths.deskRounds(setup.id)}
    >
      <Select
        {...form.field("rubricId")}
        label={t.rounds.rubric}
        options={setup.rubrics.map(({ id, name, version, computedMaximum }) => ({
          value: id,
          label: `${localized(name, locale)} · ${t.rubrics.version(version)} · ${t.rubrics.share(formatHundredths(computedMaximum, locale))}`,
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
      <div className="grid gap-x-6 gap-y-5 lg:grid-cols-3">
        <TextField {...form.field("judgesPerEntry")} label={t.rounds.judgesPerEntry} inputMode="numeric" required />
        <TextField {...form.field("quota")} label={t.rounds.quota} help={t.rounds.quotaHelp} inputMode="numeric" />
        <TextField
          {...form.field("minimumTotal")}
          label={t.rounds.minimumTotal}
          help={t.rounds.minimumTotalHelp}
          inputMode="decimal"
        />
      </div>
      <Checkbox
        name="noZeroCriterion"
        label={t.rounds.noZero}
        defaultChecked={state ? state.values.noZeroCriterion === "on" : (judged?.gates.noZeroCriterion ?? false)}
      />
    </SetupForm>
  );
}
