import type { Refusal } from "~/core/refusal";
import { ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import type { RoundHead } from "../rounds/rounds.queries.server";
import type { InterestForm, PassForm } from "./conflict.form";
import { listJudgeConflicts, listTitles } from "./conflicts.queries.server";
import { declareConflicts, openPass } from "./conflicts.service.server";
import { interestChanges, interestsBy, type SaidInterests } from "./interest";
import { listInterests, writeInterests } from "./interest.queries.server";

type Pass = {
  readonly head: RoundHead;
  readonly seat: { readonly judgeId: string; readonly divisionIds: readonly string[] | null };
};

/**
 * A judge says which entries they would gladly judge and which rather not, before or while entries are assigned. Entries
 * that aren't theirs to look through, or are in conflict, are passed over. A run that was made keeps what it knew. Answers
 * how many of these entries are said something else of now. Fails with `not_found`, `round_closed`.
 */
export function sayInterests(ctx: Ctx, roundId: string, form: InterestForm): Promise<Result<number, Refusal>> {
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    const found = await openPass(ctx, trx, roundId, "interest.say");
    if (!found.ok) return found;
    return ok(await saveSaid(ctx, trx, found.value, () => form));
  });
}

/**
 * The whole pass at once: conflicts first, then what is said of every other entry of the list, in place of what was said
 * before. Answers how many conflicts were declared. Fails like `declareConflicts`.
 */
export function passOver(ctx: Ctx, roundId: string, form: PassForm): Promise<Result<number, Refusal>> {
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    const within = { ...ctx, db: trx };
    const declared = await declareConflicts(within, roundId, form);
    if (!declared.ok) return declared;
    const found = await openPass(within, trx, roundId, "interest.say");
    if (!found.ok) return found;
    const named = new Set([...form.gladly, ...form.ratherNot]);
    await saveSaid(ctx, trx, found.value, (listed) => ({ ...form, neither: listed.filter((id) => !named.has(id)) }));
    return declared;
  });
}

async function saveSaid(
  ctx: Ctx,
  trx: Db,
  { head, seat }: Pass,
  saidOf: (listed: readonly string[]) => SaidInterests,
): Promise<number> {
  const titles = await listTitles(trx, head, seat.divisionIds, { blind: true });
  const conflicts = await listJudgeConflicts(trx, seat.judgeId);
  const open = new Set(titles.map(({ id }) => id).filter((id) => !conflicts.has(id)));
  const said = interestsBy(saidOf([...open]), (id) => open.has(id));
  const changes = interestChanges(said, await listInterests(trx, seat.judgeId));
  if (changes.length === 0) return 0;
  await writeInterests(trx, seat.judgeId, changes, ctx.now);
  await recordActivity(trx, ctx, {
    act: "interest.said",
    subjectKind: "round",
    subjectId: head.id,
    organizationId: head.organizationId,
    detail: { judgeId: seat.judgeId, entries: Object.fromEntries(changes) },
  });
  return changes.length;
}
