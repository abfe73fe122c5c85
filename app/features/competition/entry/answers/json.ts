/** The list or object that a text of JSON holds, or undefined when it is anything else. Never throws. */
export function readJsonText(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A structured answer, whether it came as itself or as its text. */
export function structureOf(raw: unknown): object | undefined {
  if (typeof raw === "string") return readJsonText(raw);
  return typeof raw === "object" && raw !== null ? raw : undefined;
}

/** One own property of something that came from outside. */
export function partOf(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
