import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import { type ProjectField, projectFields } from "~/features/directory/project";
import { type Db, lockRow } from "~/server/db.server";
import type { Grant } from "./grant";
import type { GrantForm } from "./grant.form";

/** A project's grants, those that stand first, then the latest. */
export async function listGrants(db: Db, projectId: string): Promise<Grant[]> {
  const rows = await db
    .selectFrom("project_grant as g")
    .innerJoin("investor as i", "i.id", "g.investor_id")
    .select(["g.id", "g.investor_id", "g.until_on", "g.granted_at", "g.revoked_at"])
    .select(["i.name", "i.firm", "i.position", "i.state"])
    .where("g.project_id", "=", projectId)
    .orderBy((eb) => eb.case().when("g.revoked_at", "is", null).then(0).else(1).end())
    .orderBy("g.granted_at", "desc")
    .orderBy("g.id", "desc")
    .limit(200)
    .execute();
  const ids = rows.map(({ id }) => id);
  const fields = await db
    .selectFrom("project_grant_field")
    .select(["grant_id", "field"])
    .where("grant_id", "in", ids.length > 0 ? ids : [""])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    investorId: row.investor_id,
    ...{ name: row.name, firm: row.firm, position: row.position, isVerified: row.state === "verified" },
    fields: projectFields.filter((key) => fields.some(({ grant_id, field }) => grant_id === row.id && field === key)),
    untilOn: row.until_on,
    grantedAt: row.granted_at,
    revokedAt: row.revoked_at,
  }));
}

/** Verified investors to choose from, those who asked this project first; and those who know it, whatever they are now. */
export async function listChoosable(db: Db, projectId: string) {
  const rows = await db
    .selectFrom("investor as i")
    .select(["i.id", "i.account_id", "i.name", "i.firm", "i.position", "i.state"])
    .select((eb) => [
      eb
        .case()
        .when(
          eb.or([
            eb.exists(
              eb
                .selectFrom("introduction as n")
                .select("n.id")
                .whereRef("n.investor_id", "=", "i.id")
                .where("n.project_id", "=", projectId),
            ),
            eb.exists(
              eb
                .selectFrom("project_grant as g")
                .select("g.id")
                .whereRef("g.investor_id", "=", "i.id")
                .where("g.project_id", "=", projectId),
            ),
          ]),
        )
        .then(1)
        .else(0)
        .end()
        .as("knows"),
    ])
    .where("i.state", "in", ["verified", "suspended"])
    .orderBy("knows", "desc")
    .orderBy("i.sort_key")
    .orderBy("i.id")
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, accountId: row.account_id, name: row.name, firm: row.firm, position: row.position },
    isVerified: row.state === "verified",
    knowsProject: row.knows === 1,
  }));
}

export async function revokeStanding(
  db: Db,
  by: { readonly projectId: string; readonly investorId: string },
  now: Instant,
): Promise<void> {
  await db
    .updateTable("project_grant")
    .set({ revoked_at: now })
    .where("project_id", "=", by.projectId)
    .where("investor_id", "=", by.investorId)
    .where("revoked_at", "is", null)
    .execute();
}

export async function insertGrant(
  db: Db,
  { projectId, form, by, now }: { projectId: string; form: GrantForm; by: string; now: Instant },
): Promise<string> {
  const id = newId();
  await db
    .insertInto("project_grant")
    .values({
      id,
      project_id: projectId,
      investor_id: form.investorId,
      until_on: form.untilOn,
      granted_by: by,
      granted_at: now,
    })
    .execute();
  await db
    .insertInto("project_grant_field")
    .values([...new Set<ProjectField>(form.fields)].map((field) => ({ grant_id: id, field })))
    .execute();
  return id;
}

export async function lockGrant(db: Db, id: string) {
  const query = db
    .selectFrom("project_grant")
    .select(["id", "project_id", "investor_id", "revoked_at"])
    .where("id", "=", id);
  return lockRow(db, query).executeTakeFirst();
}
