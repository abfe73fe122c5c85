import type { FiguredCard } from "~/features/directory/gallery/browse.service.server";
import type { ProjectField } from "~/features/directory/project";
import { sha256 } from "~/server/secret.server";
import { fieldsIn, trimmed } from "../views/view";
import type { Marks } from "./saved-search";

const markLength = 16;

/** What of a card is told in a letter, one mark per field; computed from what the investor sees and from nothing else. */
export function marksOf(card: FiguredCard): Marks {
  const shown = valuesOf(trimmed(card, "mail"));
  const marks: Partial<Record<ProjectField, string>> = {};
  for (const field of fieldsIn.mail) {
    const value = shown[field];
    if (value !== undefined) marks[field] = sha256(value).slice(0, markLength);
  }
  return marks;
}

function valuesOf(card: FiguredCard): Partial<Record<ProjectField, string>> {
  const { name, pitch, field, stage, place, needKeys, raising, revenue, revenueYear, customers, founded } = card;
  const told: Partial<Record<ProjectField, string | null>> = {
    name,
    pitch: pitch && JSON.stringify([pitch.vi, pitch.en]),
    field,
    stage,
    place: place && `${place.code}@${place.validFrom}`,
    needs: needKeys && needKeys.length > 0 ? needKeys.join(" ") : null,
    raising: raising === null ? null : String(raising),
    revenue: revenue === null ? null : `${revenue} ${revenueYear ?? ""}`,
    customers: customers === null ? null : String(customers),
    founded: founded === null ? null : String(founded),
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
}
