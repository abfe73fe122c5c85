import * as z from "zod";
import { bilingual, idOrNoneTyped, revisionTyped, tickTyped } from "../setup/typed.form";

export const longestLabel = 300;
export const longestNote = 500;
/** Items of one competition that are in use. */
export const mostItems = 60;

/** An item as the organizer writes it; without an id it is a new one, without a division it is asked of all. */
export const itemForm = z.object({
  revision: revisionTyped,
  id: idOrNoneTyped,
  label: bilingual(longestLabel),
  divisionId: idOrNoneTyped,
});
export type ItemForm = z.output<typeof itemForm>;

export const templateForm = z.object({ revision: revisionTyped });
export type TemplateForm = z.output<typeof templateForm>;

/**
 * Ticks of one entry: each with what it was when the page was read, so that only what was changed is written and two
 * secretaries don't undo each other.
 */
export const checksForm = z.object({
  items: z
    .array(
      z.object({
        id: z.string().min(1).max(60),
        met: tickTyped,
        note: z.string().trim().max(longestNote).default(""),
        wasMet: z.string().max(1).default(""),
        wasNote: z.string().max(longestNote).default(""),
      }),
    )
    .max(mostItems * 4)
    .default([]),
});
export type ChecksForm = z.output<typeof checksForm>;
