import { type IssueWords, issueText } from "~/core/form";
import { err, ok, type Result } from "~/core/result";
import { type SetupDocument, setupDocumentSchema, setupFormat, setupVersion } from "./setup-document";

/** The most bytes of a set-up's file. */
export const largestSetupFile = 2 * 1024 * 1024;
const deepest = 40;
const mostTold = 20;

/** Where in the file, e.g. ["rounds", 0, "closesAt"], and the sentence about it. */
export type SetupComplaint = { readonly path: readonly (string | number)[]; readonly sentence: string };
export type SetupFileFault =
  | { readonly kind: "not_json" | "other_format" | "other_version" }
  | { readonly kind: "complaints"; readonly complaints: readonly SetupComplaint[]; readonly more: number };

export type SetupReading =
  | { readonly ok: true; readonly value: SetupDocument }
  | { readonly ok: false; readonly fault: SetupFileFault };

const fault = (given: SetupFileFault): SetupReading => ({ ok: false, fault: given });

/**
 * A set-up as somebody's file holds it. Whatever the text is, the answer is a set-up or a fault to be told: text that
 * is no JSON or nests deeper than 40, another format, a version that we don't know, or the first twenty complaints.
 */
export function readSetupFile(text: string, words: IssueWords): SetupReading {
  const read = readJsonText(text);
  if (!read) return fault({ kind: "not_json" });
  const { json } = read;
  if (!isObject(json) || json.format !== setupFormat) return fault({ kind: "other_format" });
  if (json.version !== setupVersion) return fault({ kind: "other_version" });
  const parsed = setupDocumentSchema.safeParse(json, { error: issueText(words) });
  if (parsed.success) return { ok: true, value: parsed.data };
  const complaints = parsed.error.issues.map(({ path, message }) => ({
    path: path.map((step) => (typeof step === "number" ? step : String(step))),
    sentence: message,
  }));
  return fault({
    kind: "complaints",
    complaints: complaints.slice(0, mostTold),
    more: Math.max(0, complaints.length - mostTold),
  });
}

/**
 * The text of a set-up: the same set-up is always the same text, in the order of the schema, readable by people. Fails
 * with `setup_incomplete` for one that nobody could read back.
 */
export function writeSetupFile(document: SetupDocument): Result<string, "setup_incomplete"> {
  const parsed = setupDocumentSchema.safeParse(document);
  return parsed.success ? ok(`${JSON.stringify(parsed.data, null, 2)}\n`) : err("setup_incomplete");
}

/** What the text holds; undefined when it is no JSON. */
function readJsonText(text: string): { readonly json: unknown } | undefined {
  if (isTooDeep(text)) return undefined;
  try {
    const cleaned = (_key: string, value: unknown) => (typeof value === "string" ? clean(value) : value);
    return { json: JSON.parse(text.replace(/^\uFEFF/, ""), cleaned) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** NFC, line ends as \n, no lone surrogates, no NUL: what either database can store. */
function clean(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n").toWellFormed().replaceAll("\u0000", "");
}

/** Counts brackets outside of strings, so that nothing recursive ever meets a tower of them. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isInString) {
      if (sign === "\\") at++;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === "{" || sign === "[") {
      if (++depth > deepest) return true;
    } else if (sign === "}" || sign === "]") depth--;
  }
  return false;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
