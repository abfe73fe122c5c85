import type * as z from "zod";
import type { Refusal } from "./refusal";

/** What was typed, by field path ("team.0.name"); shown again when a form comes back. Never holds a password. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;
/** Sentences by field path, in the viewer's language. */
export type FormErrors = Readonly<Record<string, readonly string[]>>;

/** What an action returns when it can't do what was asked: nothing typed is lost. */
export type FormState = {
  readonly errors: FormErrors;
  readonly values: FormValues;
  readonly refusal: Refusal | null;
};

export const emptyFormState: FormState = { errors: {}, values: {}, refusal: null };

/** The words for a schema's complaints; limits come with their numbers, refinements name a key in `params.key`. */
export type IssueWords = {
  readonly required: string;
  readonly invalid: string;
  readonly email: string;
  readonly url: string;
  readonly number: string;
  readonly tooShort: (minimum: number) => string;
  readonly tooLong: (maximum: number) => string;
  readonly tooSmall: (minimum: string) => string;
  readonly tooBig: (maximum: string) => string;
  readonly tooFew: (minimum: number) => string;
  readonly tooMany: (maximum: number) => string;
  readonly custom: Readonly<Record<string, string>>;
};

/** A zod error map in one language; the same on both sides of the wire. */
export function issueText(words: IssueWords): (issue: z.core.$ZodRawIssue) => string {
  return (issue) => {
    if (issue.code === "custom") return words.custom[String(issue.params?.key)] ?? words.invalid;
    if (issue.code === "invalid_format") return formatWords(issue.format, words);
    if (issue.code === "too_small") return smallWords(issue.origin, issue.minimum, issue.input, words);
    if (issue.code === "too_big") return bigWords(issue.origin, issue.maximum, words);
    if (issue.code === "invalid_type") return typeWords(issue.expected, issue.input, words);
    if (issue.code === "invalid_value")
      return issue.input === undefined || issue.input === "" ? words.required : words.invalid;
    return words.invalid;
  };
}

function formatWords(format: string, words: IssueWords): string {
  if (format === "email") return words.email;
  return format === "url" ? words.url : words.invalid;
}

function typeWords(expected: string, input: unknown, words: IssueWords): string {
  if (input === undefined || input === null || input === "") return words.required;
  return expected === "number" || expected === "int" || expected === "bigint" ? words.number : words.invalid;
}

function smallWords(origin: string, minimum: number | bigint, input: unknown, words: IssueWords): string {
  if (origin === "string") return input === "" || minimum === 1 ? words.required : words.tooShort(Number(minimum));
  if (origin === "array" || origin === "set") return words.tooFew(Number(minimum));
  return words.tooSmall(String(minimum));
}

function bigWords(origin: string, maximum: number | bigint, words: IssueWords): string {
  if (origin === "string") return words.tooLong(Number(maximum));
  if (origin === "array" || origin === "set") return words.tooMany(Number(maximum));
  return words.tooBig(String(maximum));
}

/** Complaints by field path; a complaint about the whole form is under "". */
export function errorsByField(error: z.ZodError): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const path = issue.path.join(".");
    errors[path] = [...(errors[path] ?? []), issue.message];
  }
  return errors;
}
