import { newId } from "~/core/id";
import { day, plus } from "~/core/instant";
import { extensionReason, particulars } from "../content/particulars";
import type { Edition } from "./edition";
import type { People } from "./people";
import type { Year } from "./year";

/** The head of an edition's rules: the decision, its hosts, whom to ask. */
export async function seedParticulars({ db }: Year, { content, made }: Edition): Promise<void> {
  const given = particulars[content.key];
  if (!given) return;
  await db
    .updateTable("competition")
    .set({ particulars: JSON.stringify(given) })
    .where("id", "=", made.id)
    .execute();
}

/** The taking of entries was extended by a week, two days before it would have ended. */
export async function seedExtension({ db }: Year, people: People, { made, entriesUntil }: Edition): Promise<void> {
  const phase = await db
    .selectFrom("phase")
    .select(["id", "from_at"])
    .where("competition_id", "=", made.id)
    .where("kind", "=", "entries")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("phase_change")
    .values({
      id: newId(),
      phase_id: phase.id,
      old_from_at: phase.from_at,
      old_until_at: plus(entriesUntil, -7 * day),
      reason: extensionReason,
      changed_by: people.organizer.id,
      changed_at: plus(entriesUntil, -9 * day),
    })
    .execute();
}
