import { Form, useNavigation } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { formatPhone } from "~/core/phone";
import { fieldKeys } from "~/features/directory/project";
import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { FormBar } from "~/ui/FormBar";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import { metresOf } from "../needs-words";
import { typedField, typedTick } from "../typed-field";
import { limits, sizes } from "./applying.form";
import type { MyApplication } from "./edit.service.server";
import { QuestionField } from "./QuestionField";

type Props = { application: MyApplication; state: FormState | undefined };

/** What stands above the booth, what is shown, what it needs, whom to call, and the organizers' own questions. */
export function DetailsForm({ application, state }: Props) {
  const t = useText(exhibitorsText);
  const isBusy = useNavigation().state === "submitting";
  const { contact, questions, answers } = application;
  return (
    <Form method="post" noValidate className="grid gap-2">
      <input type="hidden" name="revision" value={application.revision} />
      <SignFields application={application} state={state} />
      <NeedsFields application={application} state={state} />
      <Section title={t.details.contactTitle} level={3}>
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField {...typedField(state, "contactName", contact.name)} label={t.details.contactName} required />
          <TextField
            {...typedField(state, "contactEmail", contact.email)}
            label={t.details.contactEmail}
            type="email"
            required
          />
          <TextField
            {...typedField(state, "contactPhone", contact.phone ? formatPhone(contact.phone) : "")}
            label={t.details.contactPhone}
            inputMode="tel"
          />
        </div>
      </Section>
      {questions.length > 0 && (
        <Section title={t.details.questionsTitle} level={3}>
          <div className="grid gap-5">
            {questions.map((question) => (
              <QuestionField
                key={question.key}
                question={question}
                field={typedField(state, `answers.${question.key}`, answers[question.key])}
              />
            ))}
          </div>
        </Section>
      )}
      <FormBar>
        <Button kind="quiet" to={paths.myBooth(application.id)}>
          {t.own.toApplication}
        </Button>
        <Button kind="primary" busy={isBusy}>
          {t.own.next}
        </Button>
      </FormBar>
    </Form>
  );
}

function SignFields({ application, state }: Props) {
  const t = useText(exhibitorsText).details;
  const fields = useText(directoryText).fields;
  const { sign, about, field } = application;
  return (
    <div className="grid gap-5">
      <div className="grid gap-5 lg:grid-cols-2">
        <TextField {...typedField(state, "signVi", sign.vi)} label={t.sign} help={t.signHelp} required lang="vi" />
        <TextField {...typedField(state, "signEn", sign.en ?? "")} label={`${t.sign}, ${t.english}`} lang="en" />
      </div>
      <Select
        {...typedField(state, "field", field)}
        label={t.field}
        options={fieldKeys.map((key) => ({ value: key, label: fields[key] }))}
        className="max-w-80"
      />
      <div className="grid gap-5 lg:grid-cols-2">
        <TextArea
          {...typedField(state, "aboutVi", about.vi)}
          label={t.about}
          help={t.aboutHelp}
          limit={limits.about}
          lang="vi"
          required
        />
        <TextArea {...typedField(state, "aboutEn", about.en ?? "")} label={`${t.about} (${t.english})`} lang="en" />
      </div>
    </div>
  );
}

function NeedsFields({ application, state }: Props) {
  const t = useText(exhibitorsText);
  const locale = useLocale();
  const { needs, zones, zoneId } = application;
  const own = `${needs.widthCm}x${needs.depthCm}`;
  const offered = [...new Set([...sizes, own])];
  const sizeWords = (size: string) => {
    const [widthCm = 0, depthCm = 0] = size.split("x").map(Number);
    return t.needs.metres(...metresOf({ widthCm, depthCm }, locale === "vi" ? "," : "."));
  };
  return (
    <Section title={t.details.needsTitle} level={3}>
      <div className="grid gap-5">
        <div className="grid gap-5 sm:grid-cols-2">
          <Select
            {...typedField(state, "size", own)}
            label={t.details.size}
            options={offered.map((size) => ({ value: size, label: sizeWords(size) }))}
          />
          <Select
            {...typedField(state, "zoneId", zoneId ?? "")}
            label={t.details.zone}
            placeholder={t.details.anyZone}
            options={zones.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
          />
        </div>
        <div className="flex flex-wrap gap-x-8 gap-y-2">
          <Checkbox {...typedTick(state, "needsPower", needs.needsPower)} label={t.details.power} />
          <Checkbox {...typedTick(state, "needsWater", needs.needsWater)} label={t.details.water} />
        </div>
        <TextArea
          {...typedField(state, "needsNote", needs.note)}
          label={t.details.needsNote}
          help={t.details.needsNoteHelp}
          rows={2}
          limit={limits.needsNote}
        />
      </div>
    </Section>
  );
}
