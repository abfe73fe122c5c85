import { placeLabel, placeValue } from "~/features/directory/places/place";
import { placesByValue } from "~/features/directory/places/place.service.server";
import type { Db } from "~/server/db.server";
import { listDivisions } from "../competition.queries.server";
import { type EntryFormDefinition, fieldsOf } from "../entry-form";
import type { Answer } from "./answer";
import { listAnswers, type StoredAnswer } from "./answer.queries.server";
import { readPlace } from "./answers/place";
import { type ReadAnswers, readAnswers } from "./read-answers";

/** A draft's answers as they stand: as typed, as they read, and what its places are called. */
export type EntryAnswers = {
  readonly stored: ReadonlyMap<string, StoredAnswer>;
  readonly read: ReadAnswers;
  /** "Phường Thục Phán, Cao Bằng" by field key, of places that there are */
  readonly placeLabels: ReadonlyMap<string, string>;
  readonly divisionKey: string | null;
};

/**
 * The answers of an entry by its form, for the rooms that have asked their own policy: readiness, the snapshot, the
 * competition's rules, the steps. Three queries at most.
 */
export async function readEntryAnswers(
  db: Db,
  entry: { readonly id: string; readonly competitionId: string; readonly divisionId: string },
  form: EntryFormDefinition,
): Promise<EntryAnswers> {
  const stored = await listAnswers(db, entry.id);
  const divisions = await listDivisions(db, entry.competitionId);
  const divisionKey = divisions.find(({ id }) => id === entry.divisionId)?.key ?? null;
  const answered = fieldsOf(form).flatMap(({ key, type }) => {
    const place = type === "place" ? readPlace(stored.get(key)?.value) : undefined;
    return place?.ok ? [{ key, code: place.value.commune, validFrom: place.value.validFrom }] : [];
  });
  const places = await placesByValue(db, answered);
  const known = answered.flatMap((place) => {
    const found = places.get(placeValue(place));
    return found ? [[place.key, placeLabel(found)] as const] : [];
  });
  const placeLabels = new Map(known);
  const unknown = answered.map(({ key }) => key).filter((key) => !placeLabels.has(key));
  return { stored, read: readAnswers(form, stored, divisionKey, unknown), placeLabels, divisionKey };
}

/** What of the answers is handed in, by field key: those that are asked, places as they are called now. */
export function handedIn({ read, placeLabels }: EntryAnswers): Record<string, Answer> {
  const asked = [...read.answers].filter(([key]) => read.asked.has(key) && !read.faults.has(key));
  return Object.fromEntries(asked.map(([key, answer]) => [key, placeLabels.get(key) ?? answer]));
}
