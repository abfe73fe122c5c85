import { formBuilderText } from "~/i18n/form-builder";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import type { FormBuilderData } from "./builder.service.server";

/** In an open competition: that changes gather, and which have gathered. */
export function WorkingNotice({ builder }: { builder: FormBuilderData }) {
  const t = useText(formBuilderText).working;
  const { id, state, publishedVersion, changes, lockedBecause } = builder;
  if (lockedBecause) return null;
  if (publishedVersion === null) {
    if (state !== "open") return null;
    return (
      <div className="mb-4">
        <Notice tone="sky">{t.open}</Notice>
      </div>
    );
  }
  return (
    <div className="mb-4">
      <Notice tone="turmeric" title={t.title}>
        <p>{changes ? t.counts(changes.added, changes.changed, changes.removed) : t.none}</p>
        <p>{t.about(publishedVersion)}</p>
        <p className="mt-3">
          <Button kind="primary" size="small" to={paths.deskFormPublish(id)}>
            {t.see}
          </Button>
        </p>
      </Notice>
    </div>
  );
}
