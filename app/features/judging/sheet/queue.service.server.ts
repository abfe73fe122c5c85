import type { Refusal } from "~/core/refusal";
import { err, ok } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { listPendingCorrections } from "../correction/correction.service.server";
import { isOpen, scoringIsOver } from "../round";
import { listJudgedRounds, listQueue } from "./queue.queries.server";

export type JudgeDeskView = Extract<Awaited<ReturnType<typeof readJudgeDesk>>, { ok: true }>["value"];

/**
 * A judge's desk: the rounds they sit in with what is left, what is begun and what is done, open rounds first. An
 * account that judges nowhere gets an empty desk. Fails with `not_found` for visitors.
 */
export async function readJudgeDesk(ctx: Ctx) {
  if (!ctx.viewer) return err("not_found" as Refusal);
  const [rounds, queue, corrections] = await Promise.all([
    listJudgedRounds(ctx.db, ctx.viewer.id),
    listQueue(ctx.db, ctx.viewer.id),
    listPendingCorrections(ctx),
  ]);
  const desk = rounds.map((round) => {
    const own = queue.filter(({ roundId }) => roundId === round.id);
    const left = own.filter(({ state }) => state !== "submitted");
    const sheets = [...left, ...own.filter(({ state }) => state === "submitted")];
    const submitted = own.length - left.length;
    const next = sheets.find(({ state }) => state === "begun") ?? sheets.find(({ state }) => state === "published");
    return {
      ...round,
      sheets,
      submitted,
      isOpen: isOpen(round.round, ctx.now),
      showsRanking: round.isChair && scoringIsOver(round.round.state),
      nextAssignmentId: next?.assignmentId ?? null,
    };
  });
  return ok({
    now: ctx.now,
    /** corrections of rubrics that wait for the viewer as a chair, by id */
    corrections,
    rounds: [...desk.filter((round) => round.isOpen), ...desk.filter((round) => !round.isOpen)],
  });
}
