import type { FormState } from "~/core/form";
import { toHanoiLocal } from "~/core/instant";
import { localized } from "~/i18n/catalogue";
import { editionText } from "~/i18n/edition";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { DateTimeField } from "~/ui/DateTimeField";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { useZodForm } from "~/ui/use-zod-form";
import type { Phase } from "../competition";
import { SetupForm } from "../setup/SetupForm";
import type { TimelineSetup } from "./PhaseForm";
import { extendForm } from "./timeline.form";

type Props = { timeline: TimelineSetup; phase: Phase; state: FormState | undefined };

/** Puts the end of a phase off, and tells everyone concerned why. */
export function ExtendForm({ timeline, phase, state }: Props) {
  const t = useText(editionText).timeline;
  const locale = useLocale();
  const form = useZodForm(extendForm, state, { until: toHanoiLocal(phase.until) });
  return (
    <Section title={t.extendTitle(localized(phase.label, locale))} description={t.extendHelp} id="gia-han">
      <SetupForm
        form={form}
        state={state}
        hidden={{ act: "extend", revision: timeline.revision, id: phase.id }}
        submit={t.submit}
        cancelTo={paths.deskTimeline(timeline.id)}
      >
        <DateTimeField
          {...form.field("until")}
          label={t.until}
          help={t.old(formatDateTime(phase.until, locale))}
          required
        />
        <TextArea {...form.field("reason")} label={t.reason} rows={2} required />
      </SetupForm>
    </Section>
  );
}
