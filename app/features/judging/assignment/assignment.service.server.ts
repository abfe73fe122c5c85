import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import { listRoundConflicts } from "../conflicts/conflicts.queries.server";
import { judgingPolicy } from "../judging.policy";
import { changeRound, lockRound, type RoundHead } from "../rounds/rounds.queries.server";
import { openRound } from "../rounds/rounds.service.server";
import type { AssignForm } from "./assignment.form";
import {
  deleteUnbegun,
  findAssignment,
  insertAssignments,
  isStanding,
  listAssignments,
  listJudgeAddresses,
  listJury,
  listRoundEntries,
  publishDrafts,
} from "./assignment.queries.server";

export type AssignmentView = Extract<Awaited<ReturnType<typeof readAssignment>>, { ok: true }>["value"];

/** Who reads what in a round: each entry with its judges, who else may, who may not. Fails with `not_found`. */
export async function readAssignment(ctx: Ctx, competitionId: string, roundId: string) {
  const found = await openRound(ctx, ctx.db, competitionId, roundId, "assignment.read");
  if (!found.ok) return found;
  const [entries, jury, assignments, conflicts] = await Promise.all([
    listRoundEntries(ctx.db, roundId),
    listJury(ctx.db, roundId),
    listAssignments(ctx.db, roundId),
    listRoundConflicts(ctx.db, roundId),
  ]);
  const byEntry = byEntryId(assignments);
  const against = byEntryId(conflicts);
  const live = new Set(entries.map(({ id }) => id));
  const standing = assignments.filter((one) => isStanding(one) && live.has(one.entryId));
  return ok({
    ...found.value,
    mayManage: judgingPolicy["assignment.manage"](ctx.viewer, found.value).allowed,
    drafts: standing.filter(({ state }) => state === "draft").length,
    published: standing.filter(({ state }) => state !== "draft").length,
    jury: jury.map(({ accountId: _account, ...judge }) => ({
      ...judge,
      load: standing.filter(({ judgeId }) => judgeId === judge.id).length,
    })),
    entries: entries.map((entry) => {
      const all = byEntry.get(entry.id) ?? [];
      const conflicted = against.get(entry.id) ?? [];
      const barred = new Set([...all.map(({ judgeId }) => judgeId), ...conflicted.map(({ judgeId }) => judgeId)]);
      const eligible = jury.filter(
        ({ id, divisionIds }) =>
          divisionIds.includes(entry.divisionId) && !conflicted.some(({ judgeId }) => judgeId === id),
      );
      const has = all.filter(isStanding).length;
      const wanted = entry.wanted === "panel" ? eligible.length : entry.wanted;
      return {
        ...entry,
        wanted,
        lacking: Math.max(0, wanted - has),
        assignments: all,
        conflicts: conflicted.map((conflict) => ({
          ...conflict,
          judgeName: jury.find(({ id }) => id === conflict.judgeId)?.name ?? "",
        })),
        candidates: eligible
          .filter(({ id }) => !barred.has(id))
          .map(({ id, name, fits }) => ({ id, name, fit: fits[entry.fieldId] ?? 0 }))
          .sort((a, b) => b.fit - a.fit),
      };
    }),
  });
}

/**
 * Gives one entry to one judge, as a draft. Fails with `conflict_declared`, `recused` (this judge stepped back from it),
 * `already_done`, `round_closed`, and `not_found` for an entry outside the round or a judge off its jury.
 */
export function assignByHand(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  { entryId, judgeId }: AssignForm,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    if (isId(roundId)) await lockRound(trx, roundId);
    const view = await readAssignment({ ...ctx, db: trx }, competitionId, roundId);
    if (!view.ok) return view;
    const changing = mayChange(ctx, view.value);
    if (!changing.ok) return changing;
    const entry = view.value.entries.find(({ id }) => id === entryId);
    const juror = view.value.jury.find(({ id }) => id === judgeId);
    if (!entry || !juror?.divisionIds.includes(entry.divisionId)) return err("not_found");
    if (entry.conflicts.some((conflict) => conflict.judgeId === judgeId)) return err("conflict_declared");
    const known = entry.assignments.find((one) => one.judgeId === judgeId);
    if (known) return err(isStanding(known) ? "already_done" : "recused");
    await insertAssignments(trx, roundId, [{ entryId, judgeId }], "manual", ctx.now);
    await recordActivity(trx, ctx, { act: "assignment.made", ...subject(view.value), detail: { entryId, judgeId } });
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
      ...subject(found.value),
      detail: { entryId, judgeId },
    });
    return ok();
  });
}

/** Shows every draft to its judge, each judge told by one letter. Answers how many. Fails with `already_done` without drafts. */
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
    for (const { judgeId, to, locale } of await listJudgeAddresses(trx, [...byJudge.keys()])) {
      const words = textFor(judgingText, locale).letters.assigned;
      const { name, round, organizationId } = found.value;
      const facts = { name: to.name, round: localized(name, locale), count: byJudge.get(judgeId) ?? 0 };
      await writeLetter(trx, ctx.now, {
        dedupeKey: `assigned:${roundId}:${judgeId}:${ctx.now}`,
        to,
        locale,
        organizationId,
        subject: words.subject(facts.round),
        body: words.body({
          ...facts,
          deadline: formatDateTime(round.closesAt, locale),
          link: ctx.baseUrl + paths.judging(),
        }),
      });
    }
    const total = [...byJudge.values()].reduce((sum, n) => sum + n, 0);
    await recordActivity(trx, ctx, {
      act: "assignment.published",
      ...subject(found.value),
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

function byEntryId<Row extends { readonly entryId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.entryId, [...(groups.get(row.entryId) ?? []), row]);
  return groups;
}

const subject = ({ id, organizationId }: RoundHead) => ({ subjectKind: "round", subjectId: id, organizationId });
