import { createContext, type ReactNode, useContext } from "react";
import { type Catalogue, type Locale, textFor } from "./catalogue";

const LocaleContext = createContext<Locale>("vi");

/** Tells everything inside in which language to speak. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

/** The viewer's language. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** A room's sentences in the viewer's language. */
export function useText<T>(catalogue: Catalogue<T>): T {
  return textFor(catalogue, useLocale());
}
