import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { listHiddenEntries } from "../conflicts/hidden-entries.queries.server";
import { judgingPolicy } from "../judging.policy";
import { judgedCriteria } from "../rubric";
import { listVersions } from "./history.queries.server";
import { findScoreSheet } from "./sheet.queries.server";
import { historyOf } from "./sheet-history";

export type SheetHistoryView = Extract<Awaited<ReturnType<typeof readSheetHistory>>, { ok: true }>["value"];

/** Saves that are shown, the newest; older ones are kept but not listed. */
const mostVersions = 500;

/**
 * Every change to one sheet with its time, newest first: for its judge, and without the private note for those who run
 * the competition, unless they judge here too and are in conflict with the entry. Fails with `not_found`, and for the judge as opening the sheet does.
 */
export async function readSheetHistory(ctx: Ctx, assignmentId: string) {
  const sheet = isId(assignmentId) ? await findScoreSheet(ctx.db, assignmentId) : undefined;
  if (!sheet || sheet.state === "draft") return err("not_found" as Refusal);
  const isJudge = ctx.viewer !== null && ctx.viewer.id === sheet.judgeAccountId;
  const verdict = isJudge
    ? judgingPolicy["sheet.open"](ctx.viewer, { ...sheet, now: ctx.now })
    : judgingPolicy["round.read"](ctx.viewer, sheet);
  if (!verdict.allowed) return err(verdict.reason);
  if (!isJudge && (await listHiddenEntries(ctx.db, sheet.roundId, ctx.viewer?.id ?? "")).has(sheet.entry.id))
    return err("not_found" as Refusal);
  const versions = await listVersions(ctx.db, assignmentId, { most: mostVersions + 1, withNote: isJudge });
  return ok({
    assignmentId,
    isJudge,
    title: sheet.entry.title,
    number: sheet.entry.number,
    judgeName: sheet.judgeName,
    competitionId: sheet.competitionId,
    roundId: sheet.roundId,
    roundName: sheet.roundName,
    criteria: judgedCriteria(sheet.rubric).map(({ key, title }) => ({ key, title })),
    changes: historyOf(versions.slice(0, mostVersions), versions[mostVersions]),
    leftOut: versions.length > mostVersions,
  });
}
