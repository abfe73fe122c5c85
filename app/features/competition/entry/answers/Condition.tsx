import { answersText } from "~/i18n/answers";
import { localized } from "~/i18n/catalogue";
import { useLocale, useText } from "~/i18n/use-text";
import type { FormField } from "../../entry-form";
import type { Asking } from "../step.service.server";

/** Where no script can hide a question that may not be asked, it says on which answer it depends. */
export function Condition({ field, asking }: { field: FormField; asking: Asking }) {
  const t = useText(answersText);
  const locale = useLocale();
  const parent = field.showIf && asking.questions.find(({ key }) => key === field.showIf?.field);
  if (!parent) return null;
  const label = localized(parent.label, locale);
  const named = parent.options?.map((option) => `“${localized(option.label, locale)}”`) ?? [];
  return (
    <p className="mb-1 hidden text-small text-stone noscript:block">
      {named.length > 0 ? t.onlyIf(label, named.join(t.or)) : t.onlyIfAgreed(label)}
    </p>
  );
}
