import { fold } from "~/core/fold";
import { err, ok, type Result } from "~/core/result";
import type { Db } from "~/server/db.server";
import { onlyPlace, type Place, placeLabel, placeRank, placeValue, readPlaceValue } from "./place";
import { findPlace, findPlaces, listPlaces } from "./place.queries.server";

const mostFound = 200;
const mostOffered = 12;

/**
 * Communes that fit what was typed, the best first, at most twelve; accents, case and the kind ("xã") may be left
 * out, and a province's name narrows: "nguyen binh cao bang". Words without a letter or digit find nothing.
 */
export async function searchPlaces(db: Db, typed: string, provinceCode?: string): Promise<readonly Place[]> {
  const found = await findPlaces(db, typed, provinceCode, mostFound);
  return found
    .map((place) => ({ place, rank: placeRank(place, typed) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostOffered)
    .map(({ place }) => place);
}

/** The places behind stored codes, by the value a form sends for each; codes of no commune are absent. One query. */
export async function placesByValue(
  db: Db,
  wanted: readonly Pick<Place, "code" | "validFrom">[],
): Promise<ReadonlyMap<string, Place>> {
  const found = wanted.length > 0 ? await listPlaces(db, wanted) : [];
  return new Map(found.map((place) => [placeValue(place), place]));
}

/**
 * The place a form means. The typed words win over a value that says something else, as happens where no script runs;
 * no words at all (an empty box) is no place. Fails with `place_unknown` or `place_ambiguous`.
 */
export async function resolvePlace(
  db: Db,
  { place: value, placeText }: { readonly place: string; readonly placeText?: string | undefined },
): Promise<Result<Place | null, "place_unknown" | "place_ambiguous">> {
  const typed = placeText?.trim();
  if (typed === "" || (value === "" && typed === undefined)) return ok(null);
  const parts = readPlaceValue(value);
  const chosen = parts && (await findPlace(db, parts.code, parts.validFrom));
  if (chosen && (typed === undefined || fold(typed) === fold(placeLabel(chosen)))) return ok(chosen);
  if (typed === undefined) return err("place_unknown");
  return onlyPlace(await findPlaces(db, typed, undefined, mostFound), typed);
}
