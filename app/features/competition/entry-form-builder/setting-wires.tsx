import type { FormState } from "~/core/form";
import type { ZodForm } from "~/ui/use-zod-form";
import type { FormField } from "../entry-form";
import { optionLines } from "./choices";

/** Attributes of a setting's control: its name, what stands in it, what is wrong with it. */
export type SettingWires = {
  /** limits, as they are typed */
  readonly number: (name: "limit" | "words" | "least" | "most") => Wire;
  readonly lines: (name: "options" | "rows") => Wire;
  /** which boxes of a list are ticked */
  readonly ticked: (name: string, saved: readonly string[]) => readonly string[];
  readonly errorOf: ZodForm["errorOf"];
};
type Wire = { readonly name: string; readonly defaultValue: string; readonly error: string | undefined };

/** Wires the settings to what was typed before a refusal, else to what is saved; they come and go with the type. */
export function settingWires(form: ZodForm, state: FormState | undefined, saved: FormField): SettingWires {
  const typed = (name: string) => {
    const value = state?.values[name];
    return typeof value === "string" ? value : undefined;
  };
  const wire = (name: string, value: string): Wire => ({
    name,
    defaultValue: typed(name) ?? value,
    error: form.errorOf(name),
  });
  return {
    number: (name) => wire(name, saved[name] === undefined ? "" : String(saved[name]).replace(".", ",")),
    lines: (name) => wire(name, optionLines(saved[name] ?? [])),
    ticked: (name, ticks) => {
      if (!state) return ticks;
      const values = state.values[`${name}[]`];
      return Array.isArray(values) ? values : [];
    },
    errorOf: form.errorOf,
  };
}
