import type { MetaDescriptor } from "@remix-run/node";
import { type Locale, textFor } from "~/i18n/catalogue";
import { shellText } from "~/i18n/shell";

type Match = { readonly id: string; readonly data?: unknown } | undefined;
type Words = { readonly title: string; readonly description?: string };

/** A page's title and description in the language the root has read: `({ matches }) => pageMeta(matches, (locale) => …)`. */
export function pageMeta(matches: readonly Match[], words: (locale: Locale) => Words): MetaDescriptor[] {
  const root = matches.find((match) => match?.id === "root")?.data as { locale?: Locale } | undefined;
  const locale = root?.locale ?? "vi";
  const { title, description } = words(locale);
  return [
    { title: textFor(shellText, locale).title(title) },
    ...(description ? [{ name: "description", content: description.slice(0, 300) }] : []),
  ];
}
