import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { findEntry } from "../entry/entry.queries.server";
import { eligibilityPolicy } from "./eligibility.policy";
import type { Finding } from "./finding";
import { dropFlag, listFlagRows, listFlags, raiseFlag, saveCleared } from "./flag.queries.server";

/**
 * Puts on record what the secretary is to look at in an entry that is handed in. A later version is looked at anew: what
 * it gives no cause for any more is cleared by itself; what a person cleared stays so while the finding is the same.
 */
export async function saveFlags(trx: Db, entryId: string, findings: readonly Finding[], now: string): Promise<void> {
  const flags = findings.filter(({ severity }) => severity === "flag");
  const known = await listFlagRows(trx, entryId);
  for (const finding of flags) {
    const before = known.find(({ rule_key }) => rule_key === finding.ruleKey);
    const isSame = before?.detail === JSON.stringify(finding);
    const stays = isSame && (before?.cleared_at === null || before?.cleared_by !== null);
    if (!stays) await raiseFlag(trx, entryId, finding, now);
  }
  for (const { rule_key, cleared_at } of known) {
    const isGone = !flags.some(({ ruleKey }) => ruleKey === rule_key);
    if (isGone && cleared_at === null) await dropFlag(trx, entryId, rule_key, now);
  }
}

/** What the rules told the secretary about an entry, as its desk shows it. Fails with `not_found` for anyone else. */
export async function readFlags(ctx: Ctx, entryId: string) {
  const entry = isId(entryId) ? await findEntry(ctx.db, entryId) : undefined;
  if (!entry) return err("not_found" as const);
  const subject = { ...entry, competitionState: entry.competition.state };
  const read = eligibilityPolicy["flags.read"](ctx.viewer, subject);
  if (!read.allowed) return err(read.reason);
  const clear = eligibilityPolicy["flag.clear"](ctx.viewer, subject);
  return ok({
    entryId: entry.id,
    flags: await listFlags(ctx.db, entry.id),
    clearRefusal: clear.allowed ? null : clear.reason,
  });
}
export type EntryFlagsView = Extract<Awaited<ReturnType<typeof readFlags>>, { ok: true }>["value"];

/**
 * The secretary has looked: the flag is cleared, with a note of what was found. Fails with `not_found` for outsiders and
 * for no such flag, `decider_is_author`, `competition_finished`, `already_done`.
 */
export function clearFlag(
  ctx: Ctx,
  entryId: string,
  ruleKey: string,
  note: string,
): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx): Promise<Result<undefined, Refusal>> => {
    const entry = isId(entryId) ? await findEntry(trx, entryId, { lock: true }) : undefined;
    if (!entry || !ctx.viewer) return err("not_found");
    const verdict = eligibilityPolicy["flag.clear"](ctx.viewer, {
      ...entry,
      competitionState: entry.competition.state,
    });
    if (!verdict.allowed) return err(verdict.reason);
    const rows = await listFlagRows(trx, entry.id);
    if (!rows.some(({ rule_key }) => rule_key === ruleKey)) return err("not_found");
    const cleared = await saveCleared(trx, entry.id, ruleKey, { by: ctx.viewer.id, note, now: ctx.now });
    if (!cleared) return err("already_done");
    await recordActivity(trx, ctx, {
      act: "entry.flag_cleared",
      subjectKind: "entry",
      subjectId: entry.id,
      organizationId: entry.organizationId,
      detail: { rule: ruleKey, reason: note },
    });
    return ok();
  });
}
