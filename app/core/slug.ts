import { fold } from "./fold";

const maxLength = 80;

/**
 * Text as part of an address: folded, words joined by hyphens, at most 80 characters (cut between words where there
 * is a gap in the second half). `fallback`, itself a slug such as "du-an", answers for text without a Latin letter or digit.
 */
export function slug(text: string, fallback: string): string {
  const kebab = fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (kebab.length <= maxLength) return kebab || fallback;
  const cut = kebab.slice(0, maxLength + 1);
  const gap = cut.lastIndexOf("-");
  return cut.slice(0, gap > maxLength / 2 ? gap : maxLength);
}
