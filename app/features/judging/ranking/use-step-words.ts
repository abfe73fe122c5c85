import { type Localized, localized } from "~/i18n/catalogue";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import type { LadderStep } from "./tie-ladder";

/** A rung of the ladder in words, with the name of its criterion. */
export function useStepWords(
  criteria: readonly { readonly key: string; readonly title: Localized }[],
): (step: LadderStep) => string {
  const t = useText(rubricText).ladder;
  const locale = useLocale();
  return (step) => {
    if (step.by !== "criterion") return t[step.by];
    const title = criteria.find(({ key }) => key === step.key)?.title;
    return t.criterion(title ? localized(title, locale) : step.key);
  };
}
