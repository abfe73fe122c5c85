import { activityText } from "~/i18n/activity";
import type { Locale } from "~/i18n/catalogue";
import { formatDate, formatDateTime, formatFixedHundredths } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";

type Particular = { readonly key: string; readonly value: string };
type Words = {
  readonly particulars: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<string, string>>;
};

/** Particulars that hold a word of ours, never one that somebody typed. */
const ofCodes = new Set(["kind", "role", "state", "from", "to", "mode", "method", "outcome", "source", "standing"]);
/** Particulars in hundredths of a point. */
const ofPoints = new Set(["total"]);

/** The particulars of an act in the reader's language, in one line. */
export function useParticularWords(): (particulars: readonly Particular[]) => string {
  const t = useText(activityText);
  const locale = useLocale();
  return (particulars) => particulars.flatMap((one) => wordsOfParticular(one, t, locale) ?? []).join(" · ");
}

/** One particular of an act as people read it: named, with its unit; null for numbers and codes that nothing names. */
export function wordsOfParticular({ key, value }: Particular, words: Words, locale: Locale): string | null {
  const label = words.particulars[key];
  if (ofCodes.has(key)) return words.codes[value] ?? null;
  if (label) return `${label}: ${told(key, value, locale)}`;
  return /^-?\d+$/.test(value) ? null : value;
}

function told(key: string, value: string, locale: Locale): string {
  if (ofPoints.has(key)) return formatFixedHundredths(Number(value), locale);
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return formatDateTime(value, locale);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value, locale) : value;
}
