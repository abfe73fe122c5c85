import type { Instant } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { listOwnCalibrations } from "../calibration/calibration-sheet.service.server";
import { listPendingCorrections } from "../correction/correction.service.server";
import { isOpen, scoringIsOver } from "../round";
import { type Drift, driftOf } from "./drift";
import { inOrder, nextOf } from "./queue";
import { listJudgedRounds, listMaxima, listQueue, type QueueRow } from "./queue.queries.server";
import { minutesLeft, type Pace, paceOf } from "./queue-pace";

export type JudgeDeskView = Extract<Awaited<ReturnType<typeof readJudgeDesk>>, { ok: true }>["value"];

/** One sheet in a judge's queue, without what only the queue's own rules need. */
export type QueuedSheet = Omit<QueueRow, "judgeId" | "divisionId" | "times"> & {
  /** it may be scored now, though its round may be published: after a complaint */
  readonly isOpen: boolean;
};

/** A judge's sheets of one round in the order to do them. */
export type RoundQueue = {
  readonly sheets: readonly QueuedSheet[];
  readonly left: number;
  readonly submitted: number;
  readonly pace: Pace;
  /** what is left will take about this long, by that pace */
  readonly minutesLeft: number;
  /** how the judge's own later sheets differ from their earlier ones; null while nothing clear can be said */
  readonly drift: Drift | null;
};

/**
 * A judge's desk: the rounds they sit in with what is left, what is begun and what is done, open rounds first. An
 * account that judges nowhere gets an empty desk. Fails with `not_found` for visitors.
 */
export async function readJudgeDesk(ctx: Ctx) {
  if (!ctx.viewer) return err("not_found" as Refusal);
  const [rounds, queue, corrections, calibrations] = await Promise.all([
    listJudgedRounds(ctx.db, ctx.viewer.id),
    listQueue(ctx.db, ctx.viewer.id),
    listPendingCorrections(ctx),
    listOwnCalibrations(ctx),
  ]);
  const maxima = await listMaxima(
    ctx.db,
    rounds.map(({ id }) => id),
  );
  const desk = rounds.map((round) => {
    const own = queueOf(
      queue.filter(({ roundId }) => roundId === round.id),
      maxima,
      ctx.now,
    );
    return {
      ...round,
      ...own,
      isOpen: isOpen(round.round, ctx.now),
      showsRanking: round.isChair && scoringIsOver(round.round.state),
      nextAssignmentId: nextOf(own.sheets)?.assignmentId ?? null,
    };
  });
  return ok({
    now: ctx.now,
    /** corrections of rubrics that wait for the viewer as a chair, by id */
    corrections,
    calibrations,
    rounds: [...desk.filter((round) => round.isOpen), ...desk.filter((round) => !round.isOpen)],
  });
}

/** The viewer's own queue in one round; empty for an account that judges nothing there. */
export async function readRoundQueue(ctx: Ctx, roundId: string): Promise<RoundQueue> {
  const rows = ctx.viewer ? await listQueue(ctx.db, ctx.viewer.id, roundId) : [];
  return queueOf(rows, await listMaxima(ctx.db, [roundId]), ctx.now);
}

function queueOf(rows: readonly QueueRow[], maxima: ReadonlyMap<string, number>, now: Instant): RoundQueue {
  const [first] = rows;
  const times = rows.flatMap(({ begunAt, submittedAt }) => (begunAt && submittedAt ? [{ begunAt, submittedAt }] : []));
  const scored = rows.flatMap(({ roundId, divisionId, total, submittedAt }) => {
    const maximum = maxima.get(`${roundId} ${divisionId}`);
    return total === null || !submittedAt || !maximum ? [] : [{ total, maximum, submittedAt }];
  });
  const pace = paceOf(times);
  const submitted = rows.filter(({ state }) => state === "submitted").length;
  const left = rows.length - submitted;
  return {
    sheets: (first ? inOrder(rows, `${first.judgeId} ${first.roundId}`) : []).map(
      ({ judgeId, divisionId, times, ...sheet }) => ({ ...sheet, isOpen: isOpen(times, now) }),
    ),
    left,
    submitted,
    pace,
    minutesLeft: minutesLeft(left, pace),
    drift: driftOf(scored),
  };
}
