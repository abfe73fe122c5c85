import { type Locale, localized, textFor } from "~/i18n/catalogue";
import { organizingText } from "~/i18n/organizing";
import { paths } from "~/paths";
import type { CompetitionHead } from "../competition";
import { entryState } from "../entry/entry";
import type { Addressee, LetterEntry } from "./letter-entries.queries.server";
import type { TemplateFacts } from "./letter-template";
import { fillTemplate, oneLine } from "./letter-template";
import type { Bilingual } from "./template.queries.server";

type Words = { readonly subject: Bilingual; readonly body: Bilingual };
type Place = { readonly competition: CompetitionHead["name"]; readonly baseUrl: string };

/** One letter as its reader gets it, in their language where it was written in it, else in Vietnamese. */
export function letterFor(
  { subject, body }: Words,
  entry: LetterEntry,
  person: Addressee,
  place: Place,
): { readonly locale: Locale; readonly subject: string; readonly body: string } {
  const locale = person.locale === "en" && subject.en && body.en ? "en" : "vi";
  const facts = factsOf(entry, person, place, locale);
  return {
    locale,
    subject: oneLine(filled(subject[locale] ?? subject.vi, facts)),
    body: filled(body[locale] ?? body.vi, facts),
  };
}

function factsOf(entry: LetterEntry, person: Addressee, place: Place, locale: Locale): TemplateFacts {
  return {
    nguoi_nhan: person.name,
    du_an: entry.title,
    so_ho_so: entry.number ?? "",
    bang: localized(entry.division, locale),
    linh_vuc: localized(entry.field, locale),
    trang_thai: textFor(organizingText, locale).entryStates[entryState(entry.state)],
    ly_do: entry.reason ?? "",
    cuoc_thi: localized(place.competition, locale),
    duong_dan: place.baseUrl + paths.myEntry(entry.id),
  };
}

/** The form has refused unknown fields already. */
function filled(text: string, facts: TemplateFacts): string {
  const result = fillTemplate(text, facts);
  if (!result.ok) throw new Error("a stored letter asks for a field that we haven't got");
  return result.value;
}
