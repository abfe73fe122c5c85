import type { Refusal } from "~/core/refusal";
import type { Result } from "~/core/result";
import { testCtx } from "~/server/testing.server";
import type { Db } from "~db/dialect";
import { type JudgingWorld, makeJudgingWorld } from "../testing.server";
import type { RunForm } from "./assignment.form";
import { performHere } from "./performing.testing.server";
import { readRun } from "./read-run.service.server";
import { startRun } from "./run.service.server";
import { readRunQuery } from "./run-view";

export const now = "2026-09-01T02:00:00.000Z";
/** A plan from the beginning, and one that fills the gaps of what stands. */
export const anew: RunForm = { kind: "plan", floorShare: 0, even: "yes", seed: 1, pinsOf: null };
export const gaps: RunForm = { ...anew, kind: "replan" };
/** The address of a world's round. */
export const at = ({ competition, roundId }: JudgingWorld) => [competition.id, roundId] as const;
export const query = (search = "") => readRunQuery(new URLSearchParams(search));

/** What an act came to. Throws when it was refused. */
export function granted<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

export const refusal = (error: Refusal) => ({ ok: false, error });

/** A round with its organizer, who plans it and looks at the plan. */
export async function desk(db: Db, given: Parameters<typeof makeJudgingWorld>[1] = {}) {
  const world = await makeJudgingWorld(db, given);
  const ctx = await testCtx(db, world.organizer, { now });
  async function plan(form: RunForm = anew): Promise<string> {
    const runId = granted(await startRun(ctx, ...at(world), form));
    await performHere(db, now);
    return runId;
  }
  const shown = async (runId: string, search = "") => granted(await readRun(ctx, ...at(world), runId, query(search)));
  return { world, ctx, plan, shown };
}

/** Every assignment that stands, as text. */
export async function standing(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("assignment").select(["entry_id", "judge_id", "state"]).execute();
  return rows.map(({ entry_id, judge_id, state }) => `${entry_id} ${judge_id} ${state}`).sort();
}
