import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";

/** Marks a sheet that isn't submitted as stepped back from. False when it was submitted in the meantime. */
export async function recuseAssignment(trx: Db, assignmentId: string, reason: string): Promise<boolean> {
  const row = await trx
    .updateTable("assignment")
    .set({ state: "recused", recuse_reason: reason })
    .where("id", "=", assignmentId)
    .where("state", "in", ["published", "begun"])
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Puts on record that a judge has to do with an entry's team; one that was lifted stands again. */
export async function recordOwnConflict(
  trx: Db,
  { judgeId, entryId, ...said }: { judgeId: string; entryId: string; reason: string; by: string; at: Instant },
): Promise<void> {
  const content = { source: "declared", reason: said.reason, created_by: said.by, created_at: said.at };
  await trx
    .insertInto("conflict")
    .values({ id: newId(), judge_id: judgeId, entry_id: entryId, ...content })
    .onConflict((oc) =>
      oc
        .columns(["judge_id", "entry_id"])
        .doUpdateSet({ ...content, lifted_at: null, lifted_by: null, lift_reason: null }),
    )
    .execute();
}

/** Who runs the competition and reads its letters: organizers and secretaries. */
export async function listSecretaries(db: Db, organizationId: string, competitionId: string) {
  const rows = await db
    .selectFrom("duty as d")
    .innerJoin("account as a", "a.id", "d.account_id")
    .select(["a.id", "a.name", "a.email", "a.locale"])
    .distinct()
    .where("d.organization_id", "=", organizationId)
    .where("d.kind", "in", ["organizer", "secretary"])
    .where("d.ended_at", "is", null)
    .where("a.erased_at", "is", null)
    .where((eb) => eb.or([eb("d.competition_id", "is", null), eb("d.competition_id", "=", competitionId)]))
    .execute();
  return rows.flatMap(({ id, name, email, locale }) =>
    email === null ? [] : [{ id, name, email, locale: locale === "en" ? ("en" as const) : ("vi" as const) }],
  );
}
