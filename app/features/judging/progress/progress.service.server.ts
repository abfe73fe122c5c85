import { grouped } from "~/core/grouped";
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
import { listJudgeAddresses, listJury, listRoundEntries } from "../assignment/assignment.queries.server";
import { isOpen } from "../round";
import { openRound } from "../rounds/rounds.service.server";
import { findOutliers, leaningsOf, spreadOf } from "./outliers";
import { meanOf, paceOf, shareOf } from "./progress";
import { listLateSheets, listMaxima, listProgressSheets, type ProgressSheet } from "./progress.queries.server";

export type ProgressView = Extract<Awaited<ReturnType<typeof readProgress>>, { ok: true }>["value"];

const byJudge = <Row extends ProgressSheet>(rows: readonly Row[]) => grouped(rows, ({ judgeId }) => judgeId);
const byEntry = <Row extends ProgressSheet>(rows: readonly Row[]) => grouped(rows, ({ entryId }) => entryId);
const isWaiting = ({ state }: ProgressSheet) => state === "published" || state === "begun";

function tally(rows: readonly ProgressSheet[]) {
  const of = (state: string) => rows.filter((row) => row.state === state).length;
  const [submitted, begun, recused] = [of("submitted"), of("begun"), of("recused")];
  return { assigned: rows.length - recused, submitted, begun, untouched: of("published"), recused };
}

/** Sheets that are compared: submitted, not a shadow's, not in conflict. */
function counted(rows: readonly ProgressSheet[]) {
  return rows.flatMap((row) =>
    row.total === null || row.hasConflict || row.role === "shadow" ? [] : [{ ...row, total: row.total }],
  );
}

/**
 * How far a round's scoring has come, by judge and by entry, how the judges lie to each other and what is worth a look;
 * drafts don't count, sheets of shadows and in conflict aren't compared. Fails with `not_found` for outsiders.
 */
export async function readProgress(ctx: Ctx, competitionId: string, roundId: string) {
  const found = await openRound(ctx, ctx.db, competitionId, roundId, "round.read");
  if (!found.ok) return found;
  const [entries, jury, shown, late, maxima] = await Promise.all([
    listRoundEntries(ctx.db, roundId),
    listJury(ctx.db, roundId),
    listProgressSheets(ctx.db, roundId),
    listLateSheets(ctx.db, roundId),
    listMaxima(ctx.db, roundId),
  ]);
  const { round } = found.value;
  const maximumOf = (divisionId: string) => maxima.get(divisionId) ?? 0;
  const compared = counted(shown).map((sheet) => ({
    ...sheet,
    assignmentId: sheet.id,
    share: shareOf(sheet.total, maximumOf(sheet.divisionId)),
  }));
  const outliers = findOutliers(compared);
  const leanings = leaningsOf(compared);
  const markedJudges = new Set(outliers.map(({ judgeId }) => judgeId));
  const markedEntries = new Set(outliers.flatMap((outlier) => (outlier.kind === "sheet" ? outlier.entryId : [])));
  const [sheetsOfJudge, sheetsOfEntry] = [byJudge(shown), byEntry(shown)];
  const [comparedOfJudge, comparedOfEntry] = [byJudge(compared), byEntry(compared)];
  const judges = jury.map(({ id, name, organizationName, declaredAt, role }) => {
    const own = sheetsOfJudge.get(id) ?? [];
    const counts = tally(own);
    const left = counts.begun + counts.untouched;
    const given = own.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
    return {
      id,
      name,
      organizationName,
      role,
      hasDeclared: declaredAt !== null,
      ...counts,
      /** of what the totals are of their maxima, in hundredths of a percent */
      mean: meanOf((comparedOfJudge.get(id) ?? []).map(({ share }) => share)),
      leaning: leanings.get(id) ?? null,
      pace: paceOf({
        submitted: counts.submitted,
        left,
        since: given[0] ?? null,
        closesAt: round.closesAt,
        now: ctx.now,
      }),
      seenAt:
        own
          .flatMap(({ savedAt }) => savedAt ?? [])
          .sort()
          .at(-1) ?? null,
      late: own.filter((sheet) => late.has(sheet.id)).length,
      conflicts: own.filter(({ hasConflict, state }) => hasConflict && state !== "recused").length,
      isMarked: markedJudges.has(id),
    };
  });
  return ok({
    ...found.value,
    now: ctx.now,
    total: tally(shown),
    mayRemind: isOpen(round, ctx.now) && shown.some(isWaiting),
    mayType: round.state === "open" || round.state === "closed",
    judges,
    entries: entries.map(({ id, title, number, divisionId, divisionName }) => {
      const own = sheetsOfEntry.get(id) ?? [];
      const totals = (comparedOfEntry.get(id) ?? []).map(({ total }) => total);
      return {
        ...{ id, title, number, divisionName },
        waitingFor: own
          .filter(isWaiting)
          .map(({ id: assignmentId, judgeName, hasConflict }) => ({ assignmentId, judgeName, hasConflict })),
        ...tally(own),
        mean: meanOf(totals),
        spread: spreadOf(totals),
        maximum: maximumOf(divisionId),
        isMarked: markedEntries.has(id),
      };
    }),
    outliers,
  });
}

/**
 * A letter to every judge whose sheets are missing, or to those of them who are named, at most one a day each. Answers how
 * many letters. Fails with `round_closed`, `already_done` when nothing of theirs is missing or all had theirs today.
 */
export function remindJudges(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  judgeIds?: readonly string[],
): Promise<Result<number, Refusal>> {
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    const found = await openRound(ctx, trx, competitionId, roundId, "judge.remind");
    if (!found.ok) return found;
    if (!isId(roundId) || !isOpen(found.value.round, ctx.now)) return err("round_closed");
    const progress = await readProgress({ ...ctx, db: trx }, competitionId, roundId);
    if (!progress.ok) return progress;
    const late = progress.value.judges.filter(
      ({ id, begun, untouched }) => begun + untouched > 0 && (judgeIds?.includes(id) ?? true),
    );
    if (late.length === 0) return err("already_done");
    const { name, round, organizationId } = found.value;
    let written = 0;
    for (const { judgeId, to, locale } of await listJudgeAddresses(
      trx,
      late.map(({ id }) => id),
    )) {
      const words = textFor(judgingText, locale).letters.reminder;
      const own = late.find(({ id }) => id === judgeId);
      const facts = { name: to.name, round: localized(name, locale), count: (own?.begun ?? 0) + (own?.untouched ?? 0) };
      const isNew = await writeLetter(trx, ctx.now, {
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
      if (isNew) written += 1;
    }
    if (written === 0) return err("already_done");
    await recordActivity(trx, ctx, {
      act: "judge.reminded",
      subjectKind: "round",
      subjectId: roundId,
      organizationId,
      detail: { judges: written },
    });
    return ok(written);
  });
}
