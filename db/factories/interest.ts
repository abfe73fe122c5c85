import type { Interest } from "~/features/judging/conflicts/interest";
import type { Db } from "../dialect";
import { factoryNow } from "./people";

/** What a judge says of an entry in their pass over the titles. */
export async function makeInterest(
  db: Db,
  judgeId: string,
  entryId: string,
  interest: Interest,
  saidAt: string = factoryNow,
): Promise<void> {
  await db
    .insertInto("judge_interest")
    .values({ judge_id: judgeId, entry_id: entryId, interest, said_at: saidAt })
    .execute();
}
