import type { FormState } from "~/core/form";
import { toHanoiLocal } from "~/core/instant";
import { BilingualFields } from "~/features/competition/setup/BilingualFields";
import { SetupForm } from "~/features/competition/setup/SetupForm";
import { setupText } from "~/i18n/setup";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Checkbox } from "~/ui/Checkbox";
import { DateTimeField } from "~/ui/DateTimeField";
import { Select } from "~/ui/Select";
import { useZodForm } from "~/ui/use-zod-form";
import type { SetupRound } from "./rounds";
import { roundForm, roundKinds } from "./rounds.form";
import type { readRoundSetup } from "./rounds.service.server";

export type RoundSetupData = Extract<Awaited<ReturnType<typeof readRoundSetup>>, { ok: true }>["value"];
type Props = { setup: RoundSetupData; round: SetupRound | undefined; state: FormState | undefined };

/** Adds a round, or changes one that is still planned. */
export function RoundFields({ setup, round, state }: Props) {
  const t = useText(setupText).rounds;
  const form = useZodForm(roundForm, state, {
    "name.vi": round?.name.vi,
    "name.en": round?.name.en,
    kind: round?.kind ?? "desk",
    opensAt: round && toHanoiLocal(round.opensAt),
    closesAt: round && toHanoiLocal(round.closesAt),
  });
  return (
    <SetupForm
      form={form}
      state={state}
      hidden={{ act: "saveRound", revision: setup.revision, id: round?.id ?? "" }}
      cancelTo={paths.deskRounds(setup.id)}
    >
      <BilingualFields form={form} name="name" label={t.name} />
      <div className="grid gap-x-6 gap-y-5 lg:grid-cols-3">
        <Select
          {...form.field("kind")}
          label={t.kind}
          options={roundKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        />
        <DateTimeField {...form.field("opensAt")} label={t.opensAt} required />
        <DateTimeField {...form.field("closesAt")} label={t.closesAt} required />
      </div>
      <Checkbox
        name="isBlind"
        label={t.blind}
        help={t.blindHelp}
        defaultChecked={state ? state.values.isBlind === "on" : (round?.isBlind ?? false)}
      />
    </SetupForm>
  );
}
