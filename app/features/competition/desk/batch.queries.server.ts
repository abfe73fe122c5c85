import * as z from "zod";
import { newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { type Db, lockRow } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { entryState } from "../entry/entry";
import { keptTold, type Told } from "./decision.form";
import { type BatchAct, batchActs } from "./eligibility";

/** An entry of a plan: as it was when the plan was made, and why the act leaves it as it is. */
export type BatchRow = { readonly id: string; readonly revision: number; readonly skip?: string | undefined };
/** An entry that was to be changed and was left after all. */
export type Kept = { readonly id: string; readonly reason: string };

const rowsSchema = z.array(z.object({ id: z.string(), revision: z.number(), skip: z.string().optional() }));
const keptSchema = z.array(z.object({ id: z.string(), reason: z.string() }));

type NewBatch = {
  readonly competitionId: string;
  readonly act: BatchAct;
  readonly rows: readonly BatchRow[];
  readonly by: string;
  readonly now: string;
};

export async function insertBatch(trx: Db, batch: NewBatch): Promise<string> {
  const id = newId();
  await trx
    .insertInto("entry_batch")
    .values({
      id,
      competition_id: batch.competitionId,
      act: batch.act,
      told: "null",
      rows: JSON.stringify(batch.rows),
      total: batch.rows.filter(({ skip }) => skip === undefined).length,
      created_by: batch.by,
      created_at: batch.now,
    })
    .execute();
  return id;
}

/** A plan of one person's; `lock` holds it, so that two windows don't carry it out twice. */
export async function findBatch(db: Db, competitionId: string, id: string, by: string, { lock = false } = {}) {
  const query = db
    .selectFrom("entry_batch")
    .select(["id", "act", "told", "rows", "kept", "total", "reached", "done", "state"])
    .where("id", "=", id)
    .where("competition_id", "=", competitionId)
    .where("created_by", "=", by);
  const row = await (lock ? lockRow(db, query) : query).executeTakeFirst();
  const act = batchActs.find((known) => known === row?.act);
  if (!row || !act) return undefined;
  return {
    id: row.id,
    act,
    told: row.told === "null" ? null : readJson(keptTold, row.told),
    rows: readJson(rowsSchema, row.rows) as BatchRow[],
    kept: readJson(keptSchema, row.kept) as Kept[],
    total: row.total,
    reached: row.reached,
    done: row.done,
    state: row.state === "planned" || row.state === "running" ? row.state : ("finished" as const),
  };
}

type Step = {
  readonly told: Told;
  readonly reached: number;
  readonly done: number;
  readonly kept: readonly Kept[];
  readonly isOver: boolean;
  readonly now: string;
};

export async function saveStep(trx: Db, id: string, step: Step): Promise<void> {
  await trx
    .updateTable("entry_batch")
    .set({
      told: JSON.stringify(step.told),
      reached: step.reached,
      done: step.done,
      kept: JSON.stringify(step.kept),
      state: step.isOver ? "finished" : "running",
      finished_at: step.isOver ? step.now : null,
    })
    .where("id", "=", id)
    .execute();
}

/** Entries as a plan shows them, by id. */
export async function nameEntries(db: Db, ids: readonly string[]) {
  const rows = await db
    .selectFrom("entry")
    .select(["id", "number", "title", "state", "division_id"])
    .where("id", "in", [...ids, ""])
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      { id: row.id, number: row.number, title: row.title, state: entryState(row.state), divisionId: row.division_id },
    ]),
  );
}

/** A reason that we stored, for its sentence. */
export const storedReason = (text: string) => text as Refusal;
