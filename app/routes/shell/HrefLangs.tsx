import { useLocation, useRouteLoaderData } from "@remix-run/react";
import { locales } from "~/i18n/catalogue";
import type { loader } from "~/root";

/** Tells search engines that this page exists in both languages. */
export function HrefLangs() {
  const root = useRouteLoaderData<typeof loader>("root");
  const { pathname } = useLocation();
  if (!root || root.viewer) return null;
  return locales.map((locale) => (
    <link key={locale} rel="alternate" hrefLang={locale} href={`${root.baseUrl}${pathname}?lang=${locale}`} />
  ));
}
