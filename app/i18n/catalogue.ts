export const locales = ["vi", "en"] as const;
export type Locale = (typeof locales)[number];

/**
 * The shape another language must fill: every sentence again, every function with the same parameters. An English file
 * says `satisfies Messages<typeof vietnamese>`, so a missing or a surplus sentence does not compile.
 */
export type Messages<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string
    ? string
    : Source[Key] extends (...parameters: infer Parameters) => string
      ? (...parameters: Parameters) => string
      : Messages<Source[Key]>;
};

/** One room's sentences in every language. */
export type Catalogue<Texts> = { readonly [Language in Locale]: Texts };

/** Joins a room's two files. Vietnamese is the source. */
export function catalogue<Source extends object>(
  vi: Source & Messages<Source>,
  en: Messages<Source>,
): Catalogue<Messages<Source>> {
  return { vi, en };
}

/** A room's sentences in one language; in a component, `useText` does this. */
export function textFor<Texts>(texts: Catalogue<Texts>, locale: Locale): Texts {
  return texts[locale];
}

/** Content that people wrote, Vietnamese always and English perhaps. */
export type Localized = { readonly vi: string; readonly en?: string | null };

/** The content in that language; Vietnamese where no English was written. */
export function localized(content: Localized, locale: Locale): string {
  return locale === "en" && content.en?.trim() ? content.en : content.vi;
}
