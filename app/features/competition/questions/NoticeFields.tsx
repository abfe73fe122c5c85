import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { questionsText } from "~/i18n/questions";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { ErrorSummary } from "~/ui/ErrorSummary";
import { Notice } from "~/ui/Notice";
import { Select } from "~/ui/Select";
import { useZodForm } from "~/ui/use-zod-form";
import { BilingualFields } from "../setup/BilingualFields";
import { noticeForm } from "./notice.form";
import type { NoticesView } from "./notice.service.server";

/** Writing a notice; what was typed comes back from the preview and from a refusal. */
export function NoticeFields({ view, state }: { view: NoticesView; state: FormState | undefined }) {
  const t = useText(questionsText).notices;
  const reasons = useText(refusalText);
  const locale = useLocale();
  const form = useZodForm(noticeForm, state);
  return (
    <Form method="post" className="grid max-w-5xl gap-5" {...form.form}>
      <ErrorSummary issues={form.issues} />
      {state?.refusal && (
        <div role="alert">
          <Notice tone="madder">{reasons[state.refusal]}</Notice>
        </div>
      )}
      <input type="hidden" name="id" value={form.valueOf("id") ?? view.nextId} />
      <Select
        {...form.field("divisionId")}
        label={t.to}
        placeholder={t.everyone}
        options={view.divisions.map(({ id, name }) => ({
          value: id,
          label: t.toDivision(localized(name, locale)),
        }))}
      />
      <BilingualFields form={form} name="title" label={t.titleField} />
      <BilingualFields form={form} name="body" label={t.body} help={t.bodyHelp} rows={8} />
      <Checkbox name="isPublic" label={t.isPublic} defaultChecked={form.valueOf("isPublic") === "on"} />
      <div>
        <Button kind="primary" name="act" value="preview">
          {t.preview}
        </Button>
      </div>
    </Form>
  );
}
