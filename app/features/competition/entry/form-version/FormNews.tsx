import { formVersionText } from "~/i18n/form-version";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import type { FormNewsData } from "./form-version.service.server";

/** On an entry's pages: that the form has a newer version, and what taking it over asks. Nothing when there is none. */
export function FormNews({ data: { entry, news } }: { data: FormNewsData }) {
  const t = useText(formVersionText);
  if (!news || news.refusal) return null;
  const { added, changed, removed } = news.difference;
  return (
    <div className="mb-6">
      <Notice tone="sky" title={t.news}>
        <p>{t.counts(added.length, changed.length, removed.length)}</p>
        <p>{news.toAnswer.length > 0 ? t.toAnswer(news.toAnswer.length) : t.nothingToAnswer}</p>
        <p className="mt-3">
          <Button size="small" to={paths.myEntryForm(entry.id)}>
            {t.look}
          </Button>
        </p>
      </Notice>
    </div>
  );
}
