import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { type Locale, textFor } from "~/i18n/catalogue";
import { setupText } from "~/i18n/setup";
import { pageMeta } from "~/routes/shell/page-meta";

type SetupTab = keyof (typeof setupText)["vi"]["tabs"];

/** The title of a set-up page, for its `meta`. */
export function setupMeta(tab: SetupTab) {
  return ({ matches }: { matches: Parameters<typeof pageMeta>[0] }) =>
    pageMeta(matches, (locale) => {
      const t = textFor(setupText, locale);
      return { title: `${t.tabs[tab]} · ${t.title}` };
    });
}

/** After a clash (409) the page shows what stands now, beside what was typed. */
export function revalidateOnClash({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate;
}

/** What came back for one of the page's forms. */
export function stateOf(state: FormState | undefined, act: string): FormState | undefined {
  return state?.values.act === act ? state : undefined;
}

type Told = { readonly locale: Locale };

/** The sentences after a change. */
export const savedWords = ({ locale }: Told) => textFor(setupText, locale).saved;
export const removedWords = ({ locale }: Told) => textFor(setupText, locale).removed;
