import type { FormValues } from "~/core/form";
import type { Refusal } from "~/core/refusal";
import { type Locale, textFor } from "~/i18n/catalogue";
import { refusalText } from "~/i18n/refusal";
import { invalidField, refused } from "~/server/form.server";

/** A refusal of a form with a place in it: what is wrong with the place is told beside its field. */
export function refusedWithPlace(reason: Refusal, form: { readonly values: FormValues }, locale: Locale) {
  if (reason !== "place_unknown" && reason !== "place_ambiguous") return refused(reason, form);
  return invalidField(form, "place", textFor(refusalText, locale)[reason]);
}
