import { placeLabel, placeValue } from "~/features/directory/places/place";
import { placesByValue, resolvePlace } from "~/features/directory/places/place.service.server";
import type { Db } from "~/server/db.server";
import { type Answer, typedText } from "../answer";
import { readPlace } from "./place";

/**
 * The text of a place answer once its words are looked up: the codes of the one commune they mean. Words that mean none
 * or several, and codes of no commune, are given back as they came, to be told and kept.
 */
export async function settlePlace(db: Db, typed: string, words?: string): Promise<string> {
  const read = readPlace(typed);
  const value = read.ok ? placeValue({ code: read.value.commune, validFrom: read.value.validFrom }) : "";
  const found = await resolvePlace(db, { place: value, placeText: words ?? (read.ok ? undefined : typed) });
  if (!found.ok) return words ?? typed;
  return found.value ? typedText({ commune: found.value.code, validFrom: found.value.validFrom }) : "";
}

/** What a stored place is called, or undefined when it is none. */
export async function placeName(db: Db, stored: Answer): Promise<string | undefined> {
  const read = readPlace(stored);
  if (!read.ok) return undefined;
  const code = { code: read.value.commune, validFrom: read.value.validFrom };
  const place = (await placesByValue(db, [code])).get(placeValue(code));
  return place && placeLabel(place);
}
