/** The reason that an act's particulars hold, if any; erased or unreadable particulars hold none. */
export function reasonIn(detail: string | null): string | null {
  const { reason } = detailOf(detail);
  return typeof reason === "string" && reason !== "" ? reason : null;
}

/**
 * An act's particulars as lines that people can read: words and numbers by their name, without ids, hashes and lists,
 * which say nothing to anyone. None when they were erased.
 */
export function particularsOf(detail: string | null): readonly { readonly key: string; readonly value: string }[] {
  return Object.entries(detailOf(detail)).flatMap(([key, value]) => {
    if (typeof value !== "string" && typeof value !== "number") return [];
    const text = String(value);
    return text === "" || machineText.test(text) ? [] : [{ key, value: text }];
  });
}

const machineText = /^[0-9a-f]{8}-[0-9a-f-]{27}$|^[0-9a-f]{64}$/;

function detailOf(detail: string | null): Readonly<Record<string, unknown>> {
  if (detail === null) return {};
  try {
    const value: unknown = JSON.parse(detail);
    return value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
