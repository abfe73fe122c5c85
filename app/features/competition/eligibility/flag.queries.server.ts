import * as z from "zod";
import type { Db } from "~/server/db.server";
import type { Finding } from "./finding";

/** A flag as it is stored; cleared by nobody: it went with a later version. */
export type StoredFlag = {
  readonly finding: Finding;
  readonly raisedAt: string;
  readonly clearedAt: string | null;
  readonly clearedBy: string | null;
  readonly note: string | null;
};

const stored = z.object({ ruleKey: z.string(), kind: z.string(), severity: z.string(), detail: z.object({}) });

/** A finding of ours, whatever an older edition wrote; undefined for anything else. */
function readFinding(text: string): Finding | undefined {
  const json: unknown = JSON.parse(text);
  return stored.safeParse(json).success ? (json as Finding) : undefined;
}

export async function listFlags(db: Db, entryId: string): Promise<StoredFlag[]> {
  const rows = await db
    .selectFrom("entry_flag as f")
    .leftJoin("account as a", "a.id", "f.cleared_by")
    .select(["f.detail", "f.raised_at", "f.cleared_at", "f.note", "a.name"])
    .where("f.entry_id", "=", entryId)
    .orderBy("f.raised_at")
    .orderBy("f.rule_key")
    .execute();
  return rows.flatMap((row) => {
    const finding = readFinding(row.detail);
    return finding
      ? [{ finding, raisedAt: row.raised_at, clearedAt: row.cleared_at, clearedBy: row.name, note: row.note }]
      : [];
  });
}

export async function listFlagRows(db: Db, entryId: string) {
  return db
    .selectFrom("entry_flag")
    .select(["rule_key", "detail", "cleared_at", "cleared_by"])
    .where("entry_id", "=", entryId)
    .execute();
}

/** Raised, or raised again; a note that was written before stays. */
export async function raiseFlag(trx: Db, entryId: string, finding: Finding, now: string): Promise<void> {
  const raised = { detail: JSON.stringify(finding), raised_at: now, cleared_at: null, cleared_by: null };
  await trx
    .insertInto("entry_flag")
    .values({ entry_id: entryId, rule_key: finding.ruleKey, ...raised })
    .onConflict((oc) => oc.columns(["entry_id", "rule_key"]).doUpdateSet(raised))
    .execute();
}

/** What a later version no longer gives cause for. */
export async function dropFlag(trx: Db, entryId: string, ruleKey: string, now: string): Promise<void> {
  await trx
    .updateTable("entry_flag")
    .set({ cleared_at: now })
    .where("entry_id", "=", entryId)
    .where("rule_key", "=", ruleKey)
    .execute();
}

export async function saveCleared(
  trx: Db,
  entryId: string,
  ruleKey: string,
  cleared: { readonly by: string; readonly note: string; readonly now: string },
): Promise<boolean> {
  const row = await trx
    .updateTable("entry_flag")
    .set({ cleared_at: cleared.now, cleared_by: cleared.by, note: cleared.note })
    .where("entry_id", "=", entryId)
    .where("rule_key", "=", ruleKey)
    .where("cleared_at", "is", null)
    .returning("rule_key")
    .executeTakeFirst();
  return row !== undefined;
}
