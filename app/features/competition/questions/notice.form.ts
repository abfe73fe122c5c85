import * as z from "zod";
import { bilingual, idOrNoneTyped, idTyped, tickTyped } from "../setup/typed.form";

/** Characters of a notice's body, in each language. */
export const longestNotice = 10_000;

/** A notice as it is written: its id is made with the form, so that sending it twice sends it once. */
export const noticeForm = z.object({
  id: idTyped,
  /** null: entrants of every division */
  divisionId: idOrNoneTyped,
  title: bilingual(200),
  body: bilingual(longestNotice),
  isPublic: tickTyped,
});
export type NoticeForm = z.output<typeof noticeForm>;
