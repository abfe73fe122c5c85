import { grouped } from "~/core/grouped";
import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { listRoundConflicts } from "../conflicts/conflicts.queries.server";
import { judgingPolicy } from "../judging.policy";
import { ofRound } from "../round";
import { changeRound, lockRound, type RoundHead } from "../rounds/rounds.queries.server";
import { openRound } from "../rounds/rounds.service.server";
import type { AssignForm } from "./assignment.form";
import {
  deleteUnbegun,
  findAssignment,
  findFloorShare,
  insertAssignments,
  isStanding,
  listAssignments,
  listJury,
  listRoundEntries,
  publishDrafts,
} from "./assignment.queries.server";
import { type AssignmentQuery, entriesAPage } from "./assignment-view";
import { writeChangeLetters } from "./letters.server";
import { listRuns } from "./run.queries.server";

export type AssignmentView = Extract<Awaited<ReturnType<typeof readAssignment>>, { ok: true }>["value"];

const runsShown = 8;

/** Who reads what in a round, page by page: each entry with its judges and who may not; its runs. Fails with `not_found`. */
export async function readAssignment(ctx: Ctx, competitionId: string, roundId: string, query: AssignmentQuery) {
  const found = await openRound(ctx, ctx.db, competitionId, roundId, "assignment.read");
  if (!found.ok) return found;
  const mayManage = judgingPolicy["assignment.manage"](ctx.viewer, found.value).allowed;
  const [round, runs, floorShare] = await Promise.all([
    readWhole(ctx.db, roundId),
    listRuns(ctx.db, roundId, runsShown),
    findFloorShare(ctx.db, roundId),
  ]);
  const { entries, jury, standing } = round;
  const lacking = entries.filter((entry) => entry.lacking > 0);
  const listed = query.isLacking ? lacking : entries;
  const page = Math.min(query.page, Math.max(1, Math.ceil(listed.length / entriesAPage)));
  return ok({
    ...found.value,
    mayManage,
    runs: mayManage ? runs : [],
    floorShare,
    drafts: standing.filter(({ state }) => state === "draft").length,
    published: standing.filter(({ state }) => state !== "draft").length,
    jury: jury.map(({ accountId: _account, ...judge }) => judge),
    total: entries.length,
    lacking: lacking.length,
    listed: listed.length,
    page,
    entries: listed.slice((page - 1) * entriesAPage, page * entriesAPage).map((entry) => ({
      ...entry,
      candidates: entry.id === query.entryId ? candidatesFor(entry, jury) : null,
    })),
  });
}

type Whole = Awaited<ReturnType<typeof readWhole>>;

async function readWhole(db: Db, roundId: string) {
  const [entries, jury, assignments, conflicts] = await Promise.all([
    listRoundEntries(db, roundId),
    listJury(db, roundId),
    listAssignments(db, roundId),
    listRoundConflicts(db, roundId),
  ]);
  const byEntry = grouped(assignments, ({ entryId }) => entryId);
  const against = grouped(conflicts, ({ entryId }) => entryId);
  const judgeOf = new Map(jury.map((judge) => [judge.id, judge]));
  const live = new Set(entries.map(({ id }) => id));
  const standing = assignments.filter((one) => isStanding(one) && live.has(one.entryId));
  const loads = new Map<string, number>();
  for (const { judgeId } of standing) loads.set(judgeId, (loads.get(judgeId) ?? 0) + 1);
  return {
    standing,
    jury: jury.map((judge) => ({ ...judge, load: loads.get(judge.id) ?? 0 })),
    entries: entries.map((entry) => {
      const all = byEntry.get(entry.id) ?? [];
      const conflicted = against.get(entry.id) ?? [];
      const barred = new Set(conflicted.map(({ judgeId }) => judgeId));
      const counts = ({ judgeId }: { judgeId: string }) => judgeOf.get(judgeId)?.role !== "shadow";
      const has = all.filter((one) => isStanding(one) && counts(one)).length;
      const panel = jury.filter(
        ({ id, divisionIds, role, hasDeclined }) =>
          !hasDeclined && role !== "shadow" && divisionIds.includes(entry.divisionId) && !barred.has(id),
      );
      const wanted = entry.wanted === "panel" ? panel.length : entry.wanted;
      return {
        ...entry,
        wanted,
        lacking: Math.max(0, wanted - has),
        assignments: all,
        conflicts: conflicted.map((conflict) => ({
          ...conflict,
          judgeName: judgeOf.get(conflict.judgeId)?.name ?? "",
        })),
      };
    }),
  };
}

/** Who else may read an entry, those who know its field first. */
function candidatesFor(entry: Whole["entries"][number], jury: Whole["jury"]) {
  const barred = new Set([...entry.assignments, ...entry.conflicts].map(({ judgeId }) => judgeId));
  return jury
    .filter(
      ({ id, divisionIds, hasDeclined }) => !hasDeclined && divisionIds.includes(entry.divisionId) && !barred.has(id),
    )
    .map(({ id, name, fits, load, maxLoad }) => ({ id, name, fit: fits[entry.fieldId] ?? 0, load, maxLoad }))
    .sort((a, b) => b.fit - a.fit);
}

/**
 * Gives one entry to one judge, as a draft. Fails with `conflict_declared`, `recused` (this judge stepped back from it),
 * `already_done`, `round_closed`, and `not_found` for an entry outside the round or a judge off its jury
 * or who declined.
 */
export function assignByHand(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  { entryId, judgeId }: AssignForm,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    if (isId(roundId)) await lockRound(trx, roundId);
    const head = await openRound(ctx, trx, competitionId, roundId, "assignment.manage");
    if (!head.ok) return head;
    const changing = mayChange(ctx, head.value);
    if (!changing.ok) return changing;
    const { entries, jury } = await readWhole(trx, roundId);
    const entry = entries.find(({ id }) => id === entryId);
    const juror = jury.find(({ id }) => id === judgeId);
    if (!entry || juror?.hasDeclined || !juror?.divisionIds.includes(entry.divisionId)) return err("not_found");
    if (entry.conflicts.some((conflict) => conflict.judgeId === judgeId)) return err("conflict_declared");
    const known = entry.assignments.find((one) => one.judgeId === judgeId);
    if (known) return err(isStanding(known) ? "already_done" : "recused");
    await insertAssignments(trx, roundId, [{ entryId, judgeId }], { source: "manual" }, ctx.now);
    await recordActivity(trx, ctx, { act: "assignment.made", ...ofRound(head.value), detail: { entryId, judgeId } });
    return ok();
  });
}

/** Takes an entry back from a judge who hasn't begun it. Fails with `assignment_begun`, `not_found`, `round_closed`. */
export function unassign(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  assignmentId: string,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    if (isId(roundId)) await lockRound(trx, roundId);
    const found = await openRound(ctx, trx, competitionId, roundId, "assignment.manage");
    if (!found.ok) return found;
    const changing = mayChange(ctx, found.value);
    if (!changing.ok) return changing;
    const pair = await findAssignment(trx, roundId, assignmentId);
    if (!pair) return err("not_found");
    if (!(await deleteUnbegun(trx, roundId, pair))) return err("assignment_begun");
    const { entryId, judgeId } = pair;
    await recordActivity(trx, ctx, {
      act: "assignment.taken_back",
      ...ofRound(found.value),
      detail: { entryId, judgeId },
    });
    return ok();
  });
}

/** Shows every draft to its judge, unless they declined, each judge told by one letter. Answers how many. Fails with `already_done` without drafts. */
export function publishAssignments(ctx: Ctx, competitionId: string, roundId: string): Promise<Result<number, Refusal>> {
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    if (isId(roundId)) await lockRound(trx, roundId);
    const found = await openRound(ctx, trx, competitionId, roundId, "assignment.manage");
    if (!found.ok) return found;
    const changing = mayChange(ctx, found.value);
    if (!changing.ok) return changing;
    const byJudge = await publishDrafts(trx, roundId, ctx.now);
    if (byJudge.size === 0) return err("already_done");
    await changeRound(trx, roundId, { assignmentPublishedAt: ctx.now });
    await writeChangeLetters(trx, ctx, found.value, {
      key: `assigned:${roundId}:${ctx.now}`,
      comes: [...byJudge].flatMap(([judgeId, count]) => Array.from({ length: count }, () => ({ judgeId }))),
      goes: [],
    });
    const total = [...byJudge.values()].reduce((sum, n) => sum + n, 0);
    await recordActivity(trx, ctx, {
      act: "assignment.published",
      ...ofRound(found.value),
      detail: { assignments: total, judges: byJudge.size },
    });
    return ok(total);
  });
}

/** Assignments change only while the round is open, and only by its organizers. */
export function mayChange(ctx: Ctx, head: RoundHead): Result<undefined, Refusal> {
  const verdict = judgingPolicy["assignment.manage"](ctx.viewer, head);
  if (!verdict.allowed) return err(verdict.reason);
  if (head.round.state === "planned") return err("round_not_open");
  return head.round.state === "open" ? ok() : err("round_closed");
}
