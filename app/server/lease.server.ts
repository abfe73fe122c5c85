import { plus } from "~/core/instant";
import type { Db } from "./db.server";

/** Takes or prolongs a named lease; false while somebody else holds it. */
export async function takeLease(
  db: Db,
  name: string,
  holder: string,
  now: string,
  milliseconds: number,
): Promise<boolean> {
  const until = plus(now, milliseconds);
  const taken = await db
    .insertInto("lease")
    .values({ name, holder, until })
    .onConflict((oc) =>
      oc
        .column("name")
        .doUpdateSet({ holder, until })
        .where((eb) => eb.or([eb("lease.until", "<", now), eb("lease.holder", "=", holder)])),
    )
    .returning("holder")
    .executeTakeFirst();
  return taken?.holder === holder;
}
