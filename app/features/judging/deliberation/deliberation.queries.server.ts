import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import { type Db, toNumber } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { type Decision, type DecisionKind, type Dispute, type TieDetail, tieDetailSchema } from "./deliberation";

/** What was decided on a round, the newest first, revoked decisions too. */
export async function listDecisions(db: Db, roundId: string): Promise<Decision[]> {
  const rows = await db
    .selectFrom("decision as x")
    .innerJoin("account as a", "a.id", "x.decided_by")
    .select(["x.id", "x.division_id", "x.entry_id", "x.kind", "x.detail", "x.reason", "x.decided_at"])
    .select(["x.revoked_at", "x.revoke_reason", "a.name"])
    .where("x.round_id", "=", roundId)
    .orderBy("x.decided_at", "desc")
    .orderBy("x.id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    divisionId: row.division_id,
    entryId: row.entry_id,
    kind: row.kind as DecisionKind,
    tie: row.kind === "tie" ? readJson(tieDetailSchema, row.detail) : null,
    reason: row.reason,
    decidedBy: row.name,
    decidedAt: row.decided_at,
    revokedAt: row.revoked_at,
    revokeReason: row.revoke_reason,
  }));
}

export async function insertDecision(
  trx: Db,
  decision: {
    readonly roundId: string;
    readonly divisionId: string;
    readonly entryId: string | null;
    readonly kind: DecisionKind;
    readonly tie: TieDetail | null;
    readonly reason: string;
    readonly by: string;
    readonly at: Instant;
  },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto("decision")
    .values({
      id,
      round_id: decision.roundId,
      division_id: decision.divisionId,
      entry_id: decision.entryId,
      kind: decision.kind,
      detail: JSON.stringify(decision.tie ?? {}),
      reason: decision.reason,
      decided_by: decision.by,
      decided_at: decision.at,
    })
    .execute();
  return id;
}

/** Takes a decision back. False when it is none of this round's, or was taken back already. */
export async function revokeDecision(
  trx: Db,
  roundId: string,
  decisionId: string,
  { reason, by, at }: { readonly reason: string; readonly by: string; readonly at: Instant },
): Promise<boolean> {
  const row = await trx
    .updateTable("decision")
    .set({ revoked_at: at, revoked_by: by, revoke_reason: reason })
    .where("id", "=", decisionId)
    .where("round_id", "=", roundId)
    .where("revoked_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** The questions about a round's entries, those without an answer first. */
export async function listDisputes(db: Db, roundId: string): Promise<Dispute[]> {
  const rows = await db
    .selectFrom("dispute as x")
    .innerJoin("account as a", "a.id", "x.raised_by")
    .leftJoin("account as r", "r.id", "x.resolved_by")
    .select(["x.id", "x.entry_id", "x.text", "x.raised_at", "x.resolution", "x.resolved_at"])
    .select(["a.name", "r.name as resolver"])
    .where("x.round_id", "=", roundId)
    .orderBy((eb) => eb.case().when("x.resolved_at", "is", null).then(0).else(1).end())
    .orderBy("x.raised_at")
    .orderBy("x.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    entryId: row.entry_id,
    text: row.text,
    raisedBy: row.name,
    raisedAt: row.raised_at,
    resolution: row.resolution,
    resolvedBy: row.resolver,
    resolvedAt: row.resolved_at,
  }));
}

/** How many questions of a round have no answer. */
export async function countOpenDisputes(db: Db, roundId: string): Promise<number> {
  const row = await db
    .selectFrom("dispute")
    .select((eb) => eb.fn.countAll().as("n"))
    .where("round_id", "=", roundId)
    .where("resolved_at", "is", null)
    .executeTakeFirstOrThrow();
  return toNumber(row.n);
}

export async function insertDispute(
  trx: Db,
  dispute: {
    readonly roundId: string;
    readonly entryId: string;
    readonly text: string;
    readonly by: string;
    readonly at: Instant;
  },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto("dispute")
    .values({
      id,
      round_id: dispute.roundId,
      entry_id: dispute.entryId,
      text: dispute.text,
      raised_by: dispute.by,
      raised_at: dispute.at,
    })
    .execute();
  return id;
}

/** Which entry a question of this round is about; undefined when there is none, or it was answered. */
export async function findOpenDispute(db: Db, roundId: string, disputeId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("dispute")
    .select("entry_id")
    .where("id", "=", disputeId)
    .where("round_id", "=", roundId)
    .where("resolved_at", "is", null)
    .executeTakeFirst();
  return row?.entry_id;
}

export async function resolveDispute(
  trx: Db,
  disputeId: string,
  { resolution, by, at }: { readonly resolution: string; readonly by: string; readonly at: Instant },
): Promise<void> {
  await trx
    .updateTable("dispute")
    .set({ resolution, resolved_by: by, resolved_at: at })
    .where("id", "=", disputeId)
    .execute();
}
