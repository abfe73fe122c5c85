import { canonicalJson } from "~/core/canonical-json";
import { ok } from "~/core/result";
import { type Db, inTransaction, lockRow } from "./db.server";
import { takeLease } from "./lease.server";
import { sha256 } from "./secret.server";

const installation = "installation";
const rowsPerRound = 500;

export type SealableRow = {
  readonly id: string;
  readonly organization_id: string | null;
  readonly actor_id: string | null;
  readonly acting_for_id: string | null;
  readonly act: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly detail_digest: string;
  readonly at: string;
};

/** The hash of one link of the chain: over the ids, the digest of the details, its number and the hash before it. */
export function linkHash(row: SealableRow, sequence: number, previousHash: string): string {
  const { id, organization_id, actor_id, acting_for_id, act, subject_kind, subject_id, detail_digest, at } = row;
  return sha256(
    canonicalJson({
      id,
      organization_id,
      actor_id,
      acting_for_id,
      act,
      subject_kind,
      subject_id,
      detail_digest,
      at,
      sequence,
      previous_hash: previousHash,
    }),
  );
}

/** Chains committed activities per organization. One process at a time holds the lease; returns how many were sealed. */
export async function sealActivities(db: Db, holder: string, now: string): Promise<number> {
  if (!(await takeLease(db, "sealer", holder, now, 10_000))) return 0;
  const sealed = await inTransaction(db, async (trx) => {
    const rows = await lockRow(
      trx,
      trx
        .selectFrom("activity")
        .select(["id", "organization_id", "actor_id", "acting_for_id", "act", "subject_kind", "subject_id"])
        .select(["detail_digest", "at"])
        .where("sequence", "is", null)
        .orderBy("id")
        .limit(rowsPerRound),
    ).execute();
    const heads = new Map<string, { sequence: number; hash: string }>();
    for (const row of rows) {
      const chain = row.organization_id ?? installation;
      const head = heads.get(chain) ?? (await chainHead(trx, row.organization_id));
      const sequence = head.sequence + 1;
      const hash = linkHash(row, sequence, head.hash);
      await trx
        .updateTable("activity")
        .set({ sequence, previous_hash: head.hash, hash })
        .where("id", "=", row.id)
        .execute();
      heads.set(chain, { sequence, hash });
    }
    return ok(rows.length);
  });
  return sealed.value;
}

/** The newest link of an organization's chain (null: the installation's); sequence 0 and an empty hash before the first. */
export async function chainHead(db: Db, organizationId: string | null): Promise<{ sequence: number; hash: string }> {
  const head = await db
    .selectFrom("activity")
    .select(["sequence", "hash"])
    .where("organization_id", organizationId === null ? "is" : "=", organizationId)
    .where("sequence", "is not", null)
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  return { sequence: head?.sequence ?? 0, hash: head?.hash ?? "" };
}

/** Recomputes a chain and names the first activity that doesn't fit, or null when it is whole. */
export async function findBrokenLink(db: Db, organizationId: string | null): Promise<string | null> {
  const rows = await db
    .selectFrom("activity")
    .select(["id", "organization_id", "actor_id", "acting_for_id", "act", "subject_kind", "subject_id"])
    .select(["detail_digest", "at", "sequence", "previous_hash", "hash"])
    .where("organization_id", organizationId === null ? "is" : "=", organizationId)
    .where("sequence", "is not", null)
    .orderBy("sequence")
    .execute();
  let previous = "";
  for (const [index, row] of rows.entries()) {
    if (row.sequence !== index + 1 || row.previous_hash !== previous) return row.id;
    if (row.hash !== linkHash(row, index + 1, previous)) return row.id;
    previous = row.hash;
  }
  return null;
}
