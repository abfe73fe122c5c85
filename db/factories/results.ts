import { newId } from "~/core/id";
import type { Db } from "../dialect";
import { factoryNow } from "./people";

export async function makeAward(
  db: Db,
  given: { prizeId: string; entryId: string; reason?: string; awardedBy: string; awardedAt?: string },
): Promise<{ id: string }> {
  const id = newId();
  await db
    .insertInto("award")
    .values({
      id,
      prize_id: given.prizeId,
      entry_id: given.entryId,
      reason: given.reason ?? "",
      awarded_by: given.awardedBy,
      awarded_at: given.awardedAt ?? factoryNow,
    })
    .execute();
  return { id };
}
