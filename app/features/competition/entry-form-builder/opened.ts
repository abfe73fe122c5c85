import type { FormState } from "~/core/form";
import { type FormFieldType, formFieldTypes } from "../entry-form";

/** Which of the builder's forms is open, as its address says: so every one of them can be reached without a script. */
export type Opened = {
  /** the step that is renamed */
  readonly step: string | null;
  readonly addingStep: boolean;
  /** the question that is changed */
  readonly field: string | null;
  /** the question or "step." and the step that is about to go */
  readonly removing: string | null;
  /** where something is added; `after` "*": at the end of the step */
  readonly adding: { readonly step: string; readonly after: string; readonly type: FormFieldType | null } | null;
};

/** Reads the builder's address. */
export function readOpened(search: URLSearchParams): Opened {
  const step = search.get("them");
  return {
    step: search.get("buoc"),
    addingStep: search.has("them-buoc"),
    field: search.get("muc"),
    removing: search.get("xoa"),
    adding: step
      ? {
          step,
          after: search.get("sau") ?? "*",
          type: formFieldTypes.find((type) => type === search.get("kieu")) ?? null,
        }
      : null,
  };
}

/** What came back for one of the page's acts; another form isn't told of it. */
export function stateOf(state: FormState | undefined, act: string): FormState | undefined {
  return state?.values.act === act ? state : undefined;
}

/** The row of a question or a step on the page, to come back to. */
export const anchorOf = (key: string) => `muc-${key}`;

/** A step's questions on the page. */
export const stepAnchorOf = (key: string) => `buoc-${key}`;

/** The builder's address with one of its forms open; `here` is the page's own. */
export const openAt = {
  field: (here: string, key: string) => `${here}?muc=${key}#${anchorOf(key)}`,
  removal: (here: string, key: string) => `${here}?xoa=${key}#${anchorOf(key)}`,
  step: (here: string, key: string) => `${here}?buoc=${key}`,
  newStep: (here: string) => `${here}?them-buoc`,
  adding: (here: string, step: string, after = "*", type?: FormFieldType) => {
    const search = new URLSearchParams({
      them: step,
      ...(after !== "*" && { sau: after }),
      ...(type && { kieu: type }),
    });
    return `${here}?${search}#${anchorOf(after === "*" ? `them-${step}` : after)}`;
  },
  row: (here: string, key: string) => `${here}#${anchorOf(key)}`,
  stepRow: (here: string, key: string) => `${here}#${stepAnchorOf(key)}`,
};
