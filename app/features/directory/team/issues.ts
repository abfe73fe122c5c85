import type { FormState } from "~/core/form";

/** A form's complaints with links to the fields of that very form. */
export function issuesIn(state: FormState | undefined, prefix: string) {
  return Object.entries(state?.errors ?? {}).flatMap(([field, [message]]) =>
    message ? [{ field: `${prefix}-${field}`, message }] : [],
  );
}
