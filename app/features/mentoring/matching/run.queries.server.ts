import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import { type Db, inStatements } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { type MatchPlan, readWeights, type Weights } from "./matching";
import { gapDetail, pairDetail, type RunState, runSummary, type StoredRun, storedWeights } from "./run";

/** Stores a plan as a draft and answers its id. */
export async function insertRun(
  trx: Db,
  given: { cohortId: string; weights: Weights; plan: MatchPlan; basis: string; by: string; at: Instant },
): Promise<string> {
  const { cohortId, weights, plan, basis, by, at } = given;
  const id = newId();
  const { total, pairs, unmatched, blocking } = plan;
  const summary = { total, matched: pairs.length, unmatched: unmatched.length, basis, blocking };
  await trx
    .insertInto("match_run")
    .values({
      id,
      cohort_id: cohortId,
      weights: JSON.stringify(weights),
      summary: JSON.stringify(summary),
      created_by: by,
      created_at: at,
    })
    .execute();
  const rows = [
    ...pairs.map(({ needId, mentorId, points, isPinned, ...detail }) => ({
      run_id: id,
      need_id: needId,
      mentor_id: mentorId as string | null,
      is_pinned: isPinned ? (1 as const) : (0 as const),
      score: points,
      terms: JSON.stringify(detail),
    })),
    ...unmatched.map(({ needId, ...detail }) => ({
      run_id: id,
      need_id: needId,
      mentor_id: null,
      is_pinned: 0 as const,
      score: 0,
      terms: JSON.stringify(detail),
    })),
  ];
  for (const some of inStatements(rows)) await trx.insertInto("match_pair").values(some).execute();
  return id;
}

/** A stored draft of a cohort, as the plan it was. */
export async function findRun(db: Db, cohortId: string, runId: string): Promise<StoredRun | undefined> {
  const run = await db
    .selectFrom("match_run as r")
    .innerJoin("account as a", "a.id", "r.created_by")
    .select(["r.id", "r.state", "r.weights", "r.summary", "r.created_at", "r.published_at", "a.name"])
    .where("r.cohort_id", "=", cohortId)
    .where("r.id", "=", runId)
    .executeTakeFirst();
  if (!run) return undefined;
  const rows = await db
    .selectFrom("match_pair as x")
    .innerJoin("mentoring_need as n", "n.id", "x.need_id")
    .innerJoin("project as p", "p.id", "n.project_id")
    .select(["x.need_id", "x.mentor_id", "x.is_pinned", "x.score", "x.terms"])
    .where("x.run_id", "=", runId)
    .orderBy("p.sort_key")
    .orderBy("x.need_id")
    .execute();
  const summary = readJson(runSummary, run.summary);
  return {
    id: run.id,
    state: run.state as RunState,
    weights: toWeights(run.weights),
    basis: summary.basis,
    createdAt: run.created_at,
    createdBy: run.name,
    publishedAt: run.published_at,
    plan: {
      total: summary.total,
      blocking: summary.blocking,
      pairs: rows.flatMap(({ need_id, mentor_id, is_pinned, score, terms }) =>
        mentor_id === null
          ? []
          : [
              {
                needId: need_id,
                mentorId: mentor_id,
                points: score,
                isPinned: is_pinned === 1,
                ...readJson(pairDetail, terms),
              },
            ],
      ),
      unmatched: rows.flatMap(({ need_id, mentor_id, terms }) =>
        mentor_id === null ? [{ needId: need_id, ...readJson(gapDetail, terms) }] : [],
      ),
    },
  };
}

/** A cohort's drafts and what was published, the latest first. */
export async function listRuns(db: Db, cohortId: string) {
  const rows = await db
    .selectFrom("match_run as r")
    .innerJoin("account as a", "a.id", "r.created_by")
    .select(["r.id", "r.state", "r.summary", "r.created_at", "r.published_at", "a.name"])
    .where("r.cohort_id", "=", cohortId)
    .orderBy("r.created_at", "desc")
    .orderBy("r.id", "desc")
    .execute();
  return rows.map(({ id, state, summary, created_at, published_at, name }) => {
    const { total, matched, unmatched } = readJson(runSummary, summary);
    const facts = { id, state: state as RunState, createdAt: created_at, publishedAt: published_at, createdBy: name };
    return { ...facts, total, matched, unmatched };
  });
}

/** Weights from a column; what isn't said is the usual. */
export function toWeights(text: string): Weights {
  const stored = readJson(storedWeights, text);
  return readWeights((term) => stored[term]);
}

export async function saveCohortWeights(trx: Db, cohortId: string, weights: Weights): Promise<void> {
  await trx
    .updateTable("cohort")
    .set({ weights: JSON.stringify(weights) })
    .where("id", "=", cohortId)
    .execute();
}

export async function markRun(
  trx: Db,
  runId: string,
  to: { readonly state: "published"; readonly by: string; readonly at: Instant } | { readonly state: "discarded" },
): Promise<void> {
  const set = to.state === "published" ? { state: to.state, published_by: to.by, published_at: to.at } : to;
  await trx
    .updateTable("match_run")
    .set((eb) => ({ ...set, revision: eb("revision", "+", 1) }))
    .where("id", "=", runId)
    .execute();
}

/** Lays the coordinator's hand on a pair; a need has at most one pin. */
export async function layHandRow(
  trx: Db,
  hand: { needId: string; mentorId: string; kind: "pin" | "forbid"; reason: string; by: string; at: Instant },
): Promise<void> {
  const { needId, mentorId, kind, reason, by, at } = hand;
  if (kind === "pin")
    await trx.deleteFrom("match_pin").where("need_id", "=", needId).where("kind", "=", "pin").execute();
  await trx
    .insertInto("match_pin")
    .values({ need_id: needId, mentor_id: mentorId, kind, reason, created_by: by, created_at: at })
    .onConflict((oc) =>
      oc.columns(["need_id", "mentor_id"]).doUpdateSet({ kind, reason, created_by: by, created_at: at }),
    )
    .execute();
}

/** Whether there was a hand to lift. */
export async function liftHandRow(trx: Db, needId: string, mentorId: string): Promise<boolean> {
  const gone = await trx
    .deleteFrom("match_pin")
    .where("need_id", "=", needId)
    .where("mentor_id", "=", mentorId)
    .returning("need_id")
    .executeTakeFirst();
  return gone !== undefined;
}
