import type { Db } from "~/server/db.server";
import { findEntryVersion } from "../dossier.queries.server";
import { type Entry, findForm } from "../entry.queries.server";
import type { Lack } from "../readiness";
import type { EntrySnapshot } from "../snapshot";
import { hasParts, lacksAskedFor, supplemented } from "./supplement";

type Gathered = { readonly snapshot: EntrySnapshot; readonly lacks: Lack[] };

/** A gathered dossier as it may be handed in now: while a supplement is asked, only what was asked for is new. */
export async function withinSupplement(
  db: Db,
  entry: Pick<Entry, "state" | "supplement" | "versionId">,
  divisionKey: string | null,
  gathered: Gathered,
): Promise<Gathered> {
  const { state, supplement, versionId } = entry;
  if (state !== "supplement_asked" || !supplement || supplement.fieldKeys.length === 0 || !versionId) return gathered;
  const last = await findEntryVersion(db, versionId);
  if (!last) return gathered;
  const { form } = await findForm(db, last.snapshot.form.id);
  const keys = supplement.fieldKeys.filter((key) => hasParts(form, [key]));
  if (keys.length === 0) return { snapshot: last.snapshot, lacks: [] };
  return {
    snapshot: supplemented(last.snapshot, gathered.snapshot, form, keys, divisionKey),
    lacks: lacksAskedFor(gathered.lacks, keys),
  };
}
