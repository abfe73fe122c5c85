import { nfc } from "~/core/fold";
import { err, ok, type Result } from "~/core/result";
import type { AnswerFault, AskedField } from "./value";

/** Characters an answer may have where its field names no limit. */
export const longestText = { long_text: 20_000, short_text: 300, link: 2_000, video_link: 2_000 } as const;

const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;
const visible = /[^\s\p{Cf}\p{Cc}]/u;

/** Text as it may be stored: NFC, \n at line ends, nothing that a database refuses. Cleaning twice changes nothing. */
export function cleanText(text: string): string {
  return nfc(text.toWellFormed().replaceAll("\u0000", "").replace(/\r\n?/g, "\n"));
}

/** The same for one line: no line ends, no marks that turn the direction of what follows. */
export function cleanLine(text: string): string {
  return nfc(cleanText(text).replace(directionMarks, "").replaceAll("\n", " "));
}

/** Whether there is nothing to see in it: spaces, marks without a glyph. */
export function isBlank(text: string): boolean {
  return !visible.test(text);
}

/** Words as Vietnamese count them: whatever stands between spaces. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Text within its limits: characters in UTF-16, as browsers count, and words. */
export function readText(text: string, limit: number, words: number | undefined): Result<string, AnswerFault> {
  if (text.length > limit) return err("too_long");
  return words !== undefined && countWords(text) > words ? err("too_many_words") : ok(text);
}

/** A text field's answer: a short one has one line. */
export function readWritten(
  field: Pick<AskedField, "limit" | "words">,
  type: "long_text" | "short_text",
  text: string,
): Result<string, AnswerFault> {
  const written = type === "short_text" ? cleanLine(text) : text;
  return readText(written, field.limit ?? longestText[type], field.words);
}

/** An address of the web with a host that has a dot, and nobody's name or password in it. A video's is https. */
export function readLink(
  typed: string,
  limit: number | undefined,
  type: "link" | "video_link",
): Result<string, AnswerFault> {
  const text = cleanLine(typed).trim();
  const scheme = type === "link" ? /^https?:\/\//i : /^https:\/\//i;
  if (text.length > (limit ?? longestText[type])) return err("too_long");
  if (!scheme.test(text) || !URL.canParse(text)) return err(`${type}_invalid`);
  const { hostname, username, password } = new URL(text);
  return hostname.includes(".") && !username && !password ? ok(text) : err(`${type}_invalid`);
}
