const origin = "http://site.invalid";
const longest = 2_000;

/**
 * A page of this very site that an address or a form asks to go on to, or undefined: other hosts, `//host`, `/\host`,
 * scripts and anything that no browser reads as a path of ours.
 */
export function sitePath(text: string | null | undefined): string | undefined {
  if (!text?.startsWith("/") || text.length > longest) return undefined;
  if (!URL.canParse(text, origin)) return undefined;
  const url = new URL(text, origin);
  return url.origin === origin && !url.pathname.startsWith("//") ? url.pathname + url.search + url.hash : undefined;
}
