import { err, ok, type Result } from "~/core/result";
import { readJsonText } from "./json";
import type { AnswerFault, AskedField } from "./value";

/** The key of an option that is on offer. */
export function readChoice(key: string, options: AskedField["options"]): Result<string, AnswerFault> {
  return options?.some((option) => option.key === key) ? ok(key) : err("choice_unknown");
}

/** Several keys, each once, in the order the form offers them; one key alone may come as plain text. None: null. */
export function readChoices(
  raw: unknown,
  field: Pick<AskedField, "options" | "most">,
): Result<readonly string[] | null, AnswerFault> {
  const keys = keysOf(raw);
  if (!keys) return err("choice_unknown");
  if (keys.size === 0) return ok(null);
  const offered = new Set(field.options?.map(({ key }) => key));
  const chosen = [...offered].filter((key) => keys.has(key));
  if (chosen.length < keys.size) return err("choice_unknown");
  return field.most !== undefined && chosen.length > field.most ? err("too_many_choices") : ok(chosen);
}

function keysOf(raw: unknown): ReadonlySet<string> | undefined {
  const value = typeof raw === "string" ? (readJsonText(raw) ?? raw) : raw;
  if (typeof value === "string") return new Set([value.trim()]);
  if (!Array.isArray(value)) return undefined;
  return value.every((key) => typeof key === "string") ? new Set(value) : undefined;
}
