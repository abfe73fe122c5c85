import { isId } from "~/core/id";
import { dayOf } from "~/core/instant";
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
import {
  listAssignments,
  listJudgeAddresses,
  listJury,
  listRoundEntries,
} from "../assignment/assignment.queries.server";
import { isOpen } from "../round";
import { openRound } from "../rounds/rounds.service.server";

export type ProgressView = Extract<Awaited<ReturnType<typeof readProgress>>, { ok: true }>["value"];

/** How far a round's scoring has come, by judge and by entry; drafts don't count. Fails with `not_found` for outsiders. */
export async function readProgress(ctx: Ctx, competitionId: string, roundId: string) {
  const found = await openRound(ctx, ctx.db, competitionId, roundId, "round.read");
  if (!found.ok) return found;
  const [entries, jury, all] = await Promise.all([
    listRoundEntries(ctx.db, roundId),
    listJury(ctx.db, roundId),
    listAssignments(ctx.db, roundId),
  ]);
  const live = new Set(entries.map(({ id }) => id));
  const shown = all.filter(({ state, entryId }) => live.has(entryId) && state !== "draft" && state !== "replaced");
  const tally = (rows: typeof shown) => {
    const of = (state: string) => rows.filter((row) => row.state === state).length;
    const [submitted, begun, recused] = [of("submitted"), of("begun"), of("recused")];
    return { assigned: rows.length - recused, submitted, begun, untouched: of("published"), recused };
  };
  return ok({
    ...found.value,
    now: ctx.now,
    total: tally(shown),
    mayRemind:
      isOpen(found.value.round, ctx.now) && shown.some(({ state }) => state === "published" || state === "begun"),
    judges: jury.map(({ id, name, organizationName, declaredAt }) => ({
      id,
      name,
      organizationName,
      hasDeclared: declaredAt !== null,
      ...tally(shown.filter(({ judgeId }) => judgeId === id)),
    })),
    entries: entries.map(({ id, title, number, divisionName }) => {
      const own = shown.filter(({ entryId }) => entryId === id);
      return {
        id,
        title,
        number,
        divisionName,
        waitingFor: own
          .filter(({ state }) => state === "published" || state === "begun")
          .map(({ judgeName }) => judgeName),
        ...tally(own),
      };
    }),
  });
}

/**
 * A letter to every judge whose sheets are missing, at most one a day each. Answers how many judges. Fails with
 * `round_closed`, `already_done` when nothing is missing.
 */
export function remindJudges(ctx: Ctx, competitionId: string, roundId: string): Promise<Result<number, Refusal>> {
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    const found = await openRound(ctx, trx, competitionId, roundId, "judge.remind");
    if (!found.ok) return found;
    if (!isId(roundId) || !isOpen(found.value.round, ctx.now)) return err("round_closed");
    const progress = await readProgress({ ...ctx, db: trx }, competitionId, roundId);
    if (!progress.ok) return progress;
    const late = progress.value.judges.filter(({ begun, untouched }) => begun + untouched > 0);
    if (late.length === 0) return err("already_done");
    const { name, round, organizationId } = found.value;
    for (const { judgeId, to, locale } of await listJudgeAddresses(
      trx,
      late.map(({ id }) => id),
    )) {
      const words = textFor(judgingText, locale).letters.reminder;
      const own = late.find(({ id }) => id === judgeId);
      const facts = { name: to.name, round: localized(name, locale), count: (own?.begun ?? 0) + (own?.untouched ?? 0) };
      await writeLetter(trx, ctx.now, {
        dedupeKey: `reminder:${roundId}:${judgeId}:${dayOf(ctx.now)}`,
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
    await recordActivity(trx, ctx, {
      act: "judge.reminded",
      subjectKind: "round",
      subjectId: roundId,
      organizationId,
      detail: { judges: late.length },
    });
    return ok(late.length);
  });
}
