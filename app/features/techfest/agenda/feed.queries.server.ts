import type { Instant } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";
import { type EventState, eventState } from "../event";

export async function findFeedVersion(db: Db, accountId: string): Promise<number | undefined> {
  const row = await db
    .selectFrom("calendar_feed as f")
    .innerJoin("account as a", "a.id", "f.account_id")
    .select("f.key_version")
    .where("f.account_id", "=", accountId)
    .where("a.erased_at", "is", null)
    .executeTakeFirst();
  return row?.key_version;
}

/** The first address, or the next one: the one before it stops working. */
export async function renewFeed(db: Db, accountId: string, now: Instant): Promise<void> {
  await db
    .insertInto("calendar_feed")
    .values({ account_id: accountId, created_at: now })
    .onConflict((oc) =>
      oc.column("account_id").doUpdateSet((eb) => ({
        key_version: eb("calendar_feed.key_version", "+", 1),
        created_at: now,
      })),
    )
    .execute();
}

export type EventBrief = {
  readonly id: string;
  readonly slug: string;
  readonly name: Localized;
  readonly venue: Localized;
  readonly state: EventState;
};

/** The events that slots belong to, drafts left out, by id. */
export async function listEventBriefs(db: Db, ids: readonly string[]): Promise<Map<string, EventBrief>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("event")
    .select(["id", "slug", "name_vi", "name_en", "venue_vi", "venue_en", "state"])
    .where("id", "in", ids)
    .where("state", "!=", "draft")
    .execute();
  return new Map(
    rows.map(({ id, slug, name_vi, name_en, venue_vi, venue_en, state }) => [
      id,
      { id, slug, name: { vi: name_vi, en: name_en }, venue: { vi: venue_vi, en: venue_en }, state: eventState(state) },
    ]),
  );
}
