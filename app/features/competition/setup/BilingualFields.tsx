import { setupText } from "~/i18n/setup";
import { useText } from "~/i18n/use-text";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";

type Props = {
  form: ZodForm;
  /** the field is sent as `name.vi` and `name.en` */
  name: string;
  label: string;
  help?: string;
  required?: boolean;
  /** several lines */
  rows?: number;
};

/** One content in two languages: Vietnamese first, English beside it, which may stay empty. */
export function BilingualFields({ form, name, label, help, required = true, rows }: Props) {
  const t = useText(setupText);
  const parts = [
    { key: "vi", label, required, help },
    { key: "en", label: `${label}, ${t.english}`, required: false, help: undefined },
  ] as const;
  return (
    <div className="grid gap-x-6 gap-y-5 lg:grid-cols-2">
      {parts.map((part) => {
        const props = {
          ...form.field(`${name}.${part.key}`),
          label: part.label,
          required: part.required,
          lang: part.key,
          help: part.help,
        };
        return rows ? <TextArea key={part.key} rows={rows} {...props} /> : <TextField key={part.key} {...props} />;
      })}
    </div>
  );
}
