import { Form } from "@remix-run/react";
import { rubricText } from "~/i18n/rubric";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { scales } from "../rubric";
import type { RubricSetupData } from "./RubricHeadFields";

/** The whole rubric on one scale, with one act. */
export function WholeScale({ setup }: { setup: RubricSetupData }) {
  const t = useText(rubricText);
  return (
    <details className="mt-6 rounded-card border border-line px-4 py-3">
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
          options={scales.map((scale) => ({ value: scale, label: t.scales[scale] }))}
        />
        <TextField name="top" label={t.whole.top} inputMode="numeric" defaultValue="5" className="w-48" />
        <Button>{t.whole.submit}</Button>
      </Form>
    </details>
  );
}
