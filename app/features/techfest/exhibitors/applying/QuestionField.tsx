import { localized } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useLocale, useText } from "~/i18n/use-text";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import { longestLong, longestShort, type Question } from "../call";
import type { typedField } from "../typed-field";

type Props = { question: Question; field: ReturnType<typeof typedField> };

/** One question of the organizers, asked in the way of its kind. */
export function QuestionField({ question, field }: Props) {
  const t = useText(exhibitorsText).details;
  const locale = useLocale();
  const props = {
    ...field,
    label: localized(question.label, locale),
    required: question.required,
    ...(question.help ? { help: localized(question.help, locale) } : {}),
  };
  switch (question.kind) {
    case "short":
      return <TextField {...props} maxLength={longestShort} />;
    case "long":
      return <TextArea {...props} limit={longestLong} rows={3} />;
    case "number":
      return <TextField {...props} inputMode="numeric" className="max-w-80" />;
    case "yes_no":
      return (
        <Select
          {...props}
          className="max-w-80"
          placeholder={t.choose}
          options={[
            { value: "yes", label: t.yes },
            { value: "no", label: t.no },
          ]}
        />
      );
    case "choice":
      return (
        <Select
          {...props}
          className="max-w-80"
          placeholder={t.choose}
          options={(question.choices ?? []).map((choice, i) => ({
            value: String(i),
            label: localized(choice, locale),
          }))}
        />
      );
  }
}
