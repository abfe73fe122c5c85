import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { rubricText } from "~/i18n/rubric";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { scales } from "../rubric";
import type { RubricSetupData } from "./RubricHeadFields";

type Props = {
  setup: Pick<RubricSetupData, "revision"> & { readonly rubric: Pick<RubricSetupData["rubric"], "id"> };
  state: FormState | undefined;
};

/** The whole rubric on one scale, with one act. */
export function WholeScale({ setup, state }: Props) {
  const t = useText(rubricText);
  const own = state?.values.act === "rescale" ? state : undefined;
  const typed = (name: string) => {
    const value = own?.values[name];
    return typeof value === "string" ? value : undefined;
  };
  return (
    <details className="mt-6 rounded-card border border-line px-4 py-3" open={own !== undefined}>
      <summary className="cursor-pointer font-medium">{t.whole.title}</summary>
      <p className="mt-2 text-table text-stone">{t.whole.help}</p>
      <Form method="post" preventScrollReset className="mt-3 flex flex-wrap items-end gap-4">
        {Object.entries({ act: "rescale", revision: setup.revision, rubricId: setup.rubric.id }).map(
          ([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ),
        )}
        <Select
          name="scale"
          label={t.scale}
          defaultValue={typed("scale")}
          error={own?.errors.scale?.[0]}
          options={scales.map((scale) => ({ value: scale, label: t.scales[scale] }))}
        />
        <TextField
          name="top"
          label={t.whole.top}
          inputMode="numeric"
          defaultValue={typed("top") ?? "5"}
          error={own?.errors.top?.[0]}
          className="w-48"
        />
        <Button>{t.whole.submit}</Button>
      </Form>
    </details>
  );
}
