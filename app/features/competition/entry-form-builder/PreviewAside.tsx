import { useState } from "react";
import { localized } from "~/i18n/catalogue";
import { formBuilderText } from "~/i18n/form-builder";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Select";
import type { FormBuilderData } from "./builder.service.server";
import { FormPreview } from "./FormPreview";
import { useWide } from "./use-wide";

/** On a wide screen: the saved form beside the builder, as entrants see it on a phone. */
export function PreviewAside({ builder }: { builder: FormBuilderData }) {
  const t = useText(formBuilderText);
  const locale = useLocale();
  const isWide = useWide();
  const [division, setDivision] = useState(builder.divisions[0]?.key ?? "");
  return (
    <aside className="builder-preview" aria-label={t.previewTitle}>
      <div className="builder-preview-inner">
        <div className="mb-3 flex items-end gap-3">
          {builder.divisions.length > 1 ? (
            <Select
              name="previewDivision"
              label={t.previewPage.division}
              className="flex-1"
              value={division}
              onChange={(event) => setDivision(event.currentTarget.value)}
              options={builder.divisions.map(({ key, name }) => ({ value: key, label: localized(name, locale) }))}
            />
          ) : (
            <h2 className="flex-1 text-h3">{t.previewTitle}</h2>
          )}
          <Button size="small" icon="eye" to={paths.deskFormPreview(builder.id)}>
            {t.preview}
          </Button>
        </div>
        <div className="preview-frame preview-frame-phone">
          {isWide && <FormPreview form={builder.form} divisionKey={division || null} />}
        </div>
      </div>
    </aside>
  );
}
