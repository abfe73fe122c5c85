import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { judgingPolicy } from "../judging.policy";
import { clearOutcomes, findRankedRound, listEntriesToRank } from "../ranking/ranking.queries.server";
import { ofRound } from "../round";
import { lockRound } from "../rounds/rounds.queries.server";
import { openRound } from "../rounds/rounds.service.server";
import { organizerCriteria } from "../rubric";
import { admitsMark } from "../score";
import { freezeRubric } from "../sheet/save-sheet.queries.server";
import type { OrganizerMarksForm } from "./organizer-marks.form";
import { listOrganizerMarks, type OrganizerMark, saveOrganizerMarks } from "./organizer-marks.queries.server";

/** How many entries a page of the table has. */
export const marksPageSize = 100;

export type OrganizerMarksView = Extract<Awaited<ReturnType<typeof readOrganizerMarks>>, { ok: true }>["value"];

/**
 * The table of what the organizer awards in a round, one division at a time and a hundred entries a page. Fails with
 * `not_found` for anyone but those who run the competition.
 */
export async function readOrganizerMarks(
  ctx: Ctx,
  { competitionId, roundId }: { readonly competitionId: string; readonly roundId: string },
  divisionKey: string | null,
  page: number,
) {
  const opened = await openRound(ctx, ctx.db, competitionId, roundId, "organizer_mark.read");
  if (!opened.ok) return opened;
  const head = opened.value;
  const { divisions, entries, marks } = await tableOf(ctx.db, roundId);
  const give = judgingPolicy["organizer_mark.give"](ctx.viewer, head);
  const told = divisions.map((division) => {
    const own = entries.filter(({ divisionId }) => divisionId === division.id);
    const lacking = own.filter(({ entryId }) =>
      division.criteria.some(({ key }) => marks.get(entryId)?.[key] === undefined),
    );
    return { ...division, rows: own, lacking: lacking.length };
  });
  const chosen = told.find(({ key }) => key === divisionKey) ?? told[0];
  const first = (page - 1) * marksPageSize;
  return ok({
    ...head,
    divisions: told.map(({ key, name, rows, lacking }) => ({ key, name, count: rows.length, lacking })),
    blockedBecause: give.allowed ? null : give.reason,
    page,
    chosen: chosen
      ? {
          key: chosen.key,
          name: chosen.name,
          criteria: chosen.criteria,
          lacking: chosen.lacking,
          total: chosen.rows.length,
          rows: chosen.rows
            .slice(first, first + marksPageSize)
            .map(({ entryId, number, title }) => ({ entryId, number, title, marks: marks.get(entryId) ?? {} })),
        }
      : null,
  });
}

/**
 * Saves what the organizer awards: the rubric is frozen as by a first score, and what was decided by the figures before
 * is decided again. Answers how many marks changed; the same page sent twice changes nothing. Fails with
 * `mark_invalid` outside a criterion's range or step, `changed_elsewhere` when a mark isn't what the page showed,
 * `results_published`, `round_not_open`.
 */
export function giveOrganizerMarks(
  ctx: Ctx,
  { competitionId, roundId }: { readonly competitionId: string; readonly roundId: string },
  form: OrganizerMarksForm,
): Promise<Result<number, Refusal>> {
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    const opened = await openRound(ctx, trx, competitionId, roundId, "organizer_mark.read");
    if (!opened.ok) return opened;
    const head = await lockRound(trx, roundId);
    if (!head || !ctx.viewer) return err("not_found");
    const verdict = judgingPolicy["organizer_mark.give"](ctx.viewer, head);
    if (!verdict.allowed) return err(verdict.reason);
    const { divisions, entries, marks } = await tableOf(trx, roundId);
    const changed: OrganizerMark[] = [];
    for (const [entryId, typed] of Object.entries(form.marks)) {
      const entry = entries.find((known) => known.entryId === entryId);
      const division = divisions.find(({ id }) => id === entry?.divisionId);
      for (const [key, mark] of Object.entries(typed)) {
        const was = form.was[entryId]?.[key] ?? null;
        if (mark === was) continue; // untouched: whatever stands there stays
        const criterion = division?.criteria.find((known) => known.key === key);
        if (!criterion) return err("not_found");
        if (mark !== null && !admitsMark(criterion, mark)) return err("mark_invalid");
        const stands = marks.get(entryId)?.[key] ?? null;
        if (mark === stands) continue;
        if (was !== stands) return err("changed_elsewhere");
        changed.push({ entryId, key, mark });
      }
    }
    if (changed.length === 0) return ok(0);
    const divisionIds = new Set(
      entries
        .filter((entry) => changed.some(({ entryId }) => entryId === entry.entryId))
        .map(({ divisionId }) => divisionId),
    );
    for (const { rubricId } of divisions.filter(({ id }) => divisionIds.has(id))) {
      await freezeRubric(trx, rubricId, ctx.now);
    }
    await clearOutcomes(trx, roundId);
    await saveOrganizerMarks(trx, roundId, changed, { by: ctx.viewer.id, at: ctx.now });
    await recordActivity(trx, ctx, {
      act: "organizer_marks.given",
      ...ofRound(head),
      detail: { marks: changed },
    });
    return ok(changed.length);
  });
}

/** The divisions that have something for the organizer to award, their entries still in the contest, and what was awarded. */
async function tableOf(db: Db, roundId: string) {
  const round = await findRankedRound(db, roundId);
  const entries = await listEntriesToRank(db, roundId);
  const marks = await listOrganizerMarks(db, roundId);
  const divisions = (round?.divisions ?? []).flatMap(({ id, key, name, rubric, criteria }) => {
    const asked = organizerCriteria(criteria);
    return asked.length > 0 ? [{ id, key, name, rubricId: rubric.id, criteria: asked }] : [];
  });
  return { divisions, entries: entries.filter(({ isOut }) => !isOut), marks };
}
