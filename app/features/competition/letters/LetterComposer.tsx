import { Form } from "@remix-run/react";
import { useRef } from "react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { bulkLettersText } from "~/i18n/bulk-letters";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { ConfirmDialog } from "~/ui/ConfirmDialog";
import { ErrorSummary } from "~/ui/ErrorSummary";
import { Notice } from "~/ui/Notice";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import { FieldPalette } from "./FieldPalette";
import { letterBatchForm } from "./letters.form";
import type { LetterDraft } from "./letters.service.server";
import { type ShownLetter, ShownLetters } from "./ShownLetters";

interface Props {
  draft: LetterDraft;
  state: FormState | undefined;
  /** the first letters, when a preview was asked for */
  shown: readonly ShownLetter[] | undefined;
  /** the template that the letter begins with */
  templateId: string | null;
}

const formId = "letter";

/** One letter to many: its words, what they are filled with, how the first ones read, and the act that sends them. */
export function LetterComposer({ draft, state, shown, templateId }: Props) {
  const { composer: t } = useText(bulkLettersText);
  const template = draft.templates.find(({ id }) => id === templateId);
  const saved = template && {
    name: template.name,
    "subject.vi": template.subject.vi,
    "subject.en": template.subject.en,
    "body.vi": template.body.vi,
    "body.en": template.body.en,
  };
  const form = useZodForm(letterBatchForm, state, saved);
  const box = useRef<HTMLDivElement>(null);
  return (
    <>
      {state?.refusal === "changed_elsewhere" ? (
        <div role="alert">
          <Notice tone="turmeric">{t.moved(draft.entries)}</Notice>
        </div>
      ) : (
        state?.refusal && <RefusalNotice reason={state.refusal} />
      )}
      <ErrorSummary issues={form.issues} />
      {shown && <ShownLetters letters={shown} />}
      <Form method="post" id={formId} {...form.form}>
        <input type="hidden" name="batchId" value={form.valueOf("batchId") ?? draft.batchId} />
        <input type="hidden" name="seen" value={draft.seen} />
        <div ref={box} className="measure grid gap-5">
          <RadioGroup
            name="audience"
            label={t.audience}
            defaultValue={form.valueOf("audience") ?? "team"}
            error={form.errorOf("audience")}
            choices={(["team", "lead"] as const).map((value) => ({
              value,
              label: t.audiences[value],
              help: t.people(draft.people[value]),
            }))}
          />
          <TextField {...form.field("name")} label={t.name} help={t.nameHint} required maxLength={120} />
          <TextField {...form.field("subject.vi")} label={t.subject} required maxLength={200} />
          <TextArea {...form.field("body.vi")} label={t.body} required rows={12} limit={10_000} />
          <FieldPalette box={box} />
          <details open={Boolean(form.valueOf("body.en") || form.errorOf("body.en") || form.errorOf("subject.en"))}>
            <summary className="link w-fit cursor-pointer py-2">{t.english}</summary>
            <div className="mt-3 grid gap-5">
              <TextField {...form.field("subject.en")} label={t.subject} lang="en" maxLength={200} />
              <TextArea {...form.field("body.en")} label={t.body} lang="en" rows={10} limit={10_000} />
            </div>
          </details>
        </div>
        <Section title={t.recipients(draft.entries, draft.people.team)}>
          <div className="flex flex-wrap gap-3">
            <ConfirmDialog
              trigger={<Button kind="primary">{t.send}</Button>}
              title={t.sure(draft.entries)}
              description={t.sureAbout}
              confirm={t.send}
              form={formId}
              name="act"
              value="send"
            />
            <Button name="act" value="preview" icon="eye">
              {t.preview}
            </Button>
            <Button kind="quiet" name="act" value="keep">
              {t.keep}
            </Button>
            <noscript>
              <Button name="act" value="send">
                {t.send}
              </Button>
            </noscript>
          </div>
        </Section>
      </Form>
    </>
  );
}
