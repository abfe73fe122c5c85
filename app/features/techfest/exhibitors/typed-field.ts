import type { FormState } from "~/core/form";

/**
 * The props of an uncontrolled field: its name, what was typed before the form came back (else what is stored), and the
 * first complaint about it. Names are those of the form's schema.
 */
export function typedField(state: FormState | undefined, name: string, stored = "") {
  const typed = state?.values[name];
  return { name, defaultValue: typeof typed === "string" ? typed : stored, error: state?.errors[name]?.[0] };
}

/** The same for a tick: after a refused form only what was ticked then counts. */
export function typedTick(state: FormState | undefined, name: string, stored: boolean) {
  const isBack = state !== undefined && Object.keys(state.values).length > 0;
  return { name, defaultChecked: isBack ? state.values[name] === "on" : stored };
}
