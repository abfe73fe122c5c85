import type { FormState } from "~/core/form";
import { toHanoiLocal } from "~/core/instant";
import { localized } from "~/i18n/catalogue";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { DateTimeField } from "~/ui/DateTimeField";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { useZodForm } from "~/ui/use-zod-form";
import { type Phase, phaseKinds } from "../competition";
import { BilingualFields } from "../setup/BilingualFields";
import { SetupForm } from "../setup/SetupForm";
import { phaseForm } from "./timeline.form";
import type { readTimeline } from "./timeline.service.server";

export type TimelineSetup = Extract<Awaited<ReturnType<typeof readTimeline>>, { ok: true }>["value"];
type Props = { timeline: TimelineSetup; phase: Phase | undefined; state: FormState | undefined };

/** Adds a phase, or changes one; a public timeline asks why. */
export function PhaseForm({ timeline, phase, state }: Props) {
  const t = useText(setupText);
  const locale = useLocale();
  const form = useZodForm(phaseForm, state, {
    kind: phase?.kind ?? "entries",
    divisionId: phase?.divisionId ?? "",
    "label.vi": phase?.label.vi,
    "label.en": phase?.label.en,
    from: phase && toHanoiLocal(phase.from),
    until: phase && toHanoiLocal(phase.until),
  });
  return (
    <SetupForm
      form={form}
      state={state}
      hidden={{ act: "save", revision: timeline.revision, id: phase?.id ?? "" }}
      cancelTo={paths.deskTimeline(timeline.id)}
    >
      <div className="grid gap-x-6 gap-y-5 lg:grid-cols-2">
        <Select
          {...form.field("kind")}
          label={t.timeline.kind}
          options={phaseKinds.map((kind) => ({ value: kind, label: t.timeline.kinds[kind] }))}
        />
        <Select
          {...form.field("divisionId")}
          label={t.timeline.division}
          placeholder={t.everyDivision}
          options={timeline.divisions.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
        />
      </div>
      <BilingualFields form={form} name="label" label={t.timeline.label} />
      <div className="grid gap-x-6 gap-y-5 lg:grid-cols-2">
        <DateTimeField {...form.field("from")} label={t.timeline.from} required />
        <DateTimeField {...form.field("until")} label={t.timeline.until} required />
      </div>
      {timeline.state !== "draft" && (
        <TextArea {...form.field("reason")} label={t.timeline.reason} help={t.timeline.reasonHelp} rows={2} />
      )}
    </SetupForm>
  );
}
