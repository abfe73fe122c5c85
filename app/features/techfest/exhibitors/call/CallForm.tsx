import { Form, useNavigation } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { atHanoi, day, dayOf, plus, toHanoiLocal } from "~/core/instant";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { DateTimeField } from "~/ui/DateTimeField";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import { typedField, typedTick } from "../typed-field";
import type { CallDesk } from "./call.service.server";

type Props = { desk: CallDesk; state: FormState | undefined };

const usualOpenDays = 30;

/** Dates, words and limits of a call; a new one opens today for a month unless told otherwise. */
export function CallForm({ desk: { call, now }, state }: Props) {
  const t = useText(exhibitorsText).call;
  const isBusy = useNavigation().state === "submitting";
  const today = dayOf(now);
  const opensAt = call?.opensAt ?? atHanoi(today, "08:00");
  const closesAt = call?.closesAt ?? plus(atHanoi(today, "17:00"), usualOpenDays * day);
  const numbers = [
    ["mostWishes", t.mostWishes, call?.mostWishes ?? 3],
    ["mostProducts", t.mostProducts, call?.mostProducts ?? 6],
    ["offerDays", t.offerDays, call?.offerDays ?? 5],
  ] as const;
  return (
    <Form method="post" noValidate className="grid gap-5">
      <input type="hidden" name="act" value="call" />
      <input type="hidden" name="revision" value={call?.revision ?? 0} />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateTimeField {...typedField(state, "opensAt", toHanoiLocal(opensAt))} label={t.opensAt} required />
        <DateTimeField {...typedField(state, "closesAt", toHanoiLocal(closesAt))} label={t.closesAt} required />
      </div>
      <div className="grid gap-5 lg:grid-cols-2">
        <TextArea
          {...typedField(state, "introVi", call?.intro.vi)}
          label={t.intro}
          help={t.introHelp}
          rows={6}
          lang="vi"
        />
        <TextArea
          {...typedField(state, "introEn", call?.intro.en ?? "")}
          label={`${t.intro}, ${t.english}`}
          rows={6}
          lang="en"
        />
      </div>
      <div className="grid items-end gap-5 sm:grid-cols-3">
        {numbers.map(([name, label, stored]) => (
          <TextField
            key={name}
            {...typedField(state, name, String(stored))}
            label={label}
            inputMode="numeric"
            required
          />
        ))}
      </div>
      <Checkbox
        {...typedTick(state, "pickingOpen", call?.pickingOpen ?? false)}
        label={t.pickingOpen}
        help={t.pickingHelp}
      />
      <div>
        <Button kind="primary" busy={isBusy}>
          {t.save}
        </Button>
      </div>
    </Form>
  );
}
