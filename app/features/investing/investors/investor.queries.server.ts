import type { Instant } from "~/core/instant";
import { nameSortKey } from "~/core/sort-key";
import { type FieldKey, fieldKeys, type Stage, stages } from "~/features/directory/project";
import { type Db, lockRow } from "~/server/db.server";
import type { Investor, InvestorState } from "../investor";
import type { InvestorForm } from "./investor.form";

const columns = [
  "i.id",
  "i.organization_id",
  "i.account_id",
  "i.name",
  "i.firm",
  "i.position",
  "i.website",
  "i.phone",
  "i.about_vi",
  "i.about_en",
  "i.ticket_from",
  "i.ticket_to",
  "i.state",
  "i.state_reason",
  "i.state_at",
  "i.created_at",
  "i.revision",
] as const;

type Row = {
  readonly id: string;
  readonly organization_id: string;
  readonly account_id: string;
  readonly name: string;
  readonly firm: string;
  readonly position: string;
  readonly website: string | null;
  readonly phone: string | null;
  readonly about_vi: string;
  readonly about_en: string | null;
  readonly ticket_from: bigint | null;
  readonly ticket_to: bigint | null;
  readonly state: string;
  readonly state_reason: string | null;
  readonly state_at: string;
  readonly created_at: string;
  readonly revision: number;
};
type Tag = { readonly investor_id: string; readonly kind: string; readonly key: string };

function toInvestor(row: Row, tags: readonly Tag[]): Investor {
  const own = tags.filter(({ investor_id }) => investor_id === row.id);
  const keys = (kind: string) => own.filter((tag) => tag.kind === kind).map(({ key }) => key);
  return {
    id: row.id,
    organizationId: row.organization_id,
    accountId: row.account_id,
    name: row.name,
    firm: row.firm,
    position: row.position,
    website: row.website,
    phone: row.phone,
    about: { vi: row.about_vi, en: row.about_en },
    fields: fieldKeys.filter((key): key is FieldKey => keys("field").includes(key)),
    stages: stages.filter((key): key is Stage => keys("stage").includes(key)),
    provinces: keys("place").sort(),
    ticketFrom: row.ticket_from === null ? null : BigInt(row.ticket_from),
    ticketTo: row.ticket_to === null ? null : BigInt(row.ticket_to),
    state: row.state as InvestorState,
    stateReason: row.state_reason,
    stateAt: row.state_at,
    createdAt: row.created_at,
    revision: row.revision,
  };
}

async function withTags(db: Db, rows: readonly Row[]): Promise<Investor[]> {
  const ids = rows.map(({ id }) => id);
  const tags = await db
    .selectFrom("investor_tag")
    .select(["investor_id", "kind", "key"])
    .where("investor_id", "in", ids.length > 0 ? ids : [""])
    .execute();
  return rows.map((row) => toInvestor(row, tags));
}

export async function findInvestor(
  db: Db,
  by: { readonly accountId: string } | { readonly id: string },
): Promise<Investor | undefined> {
  const row = await db
    .selectFrom("investor as i")
    .select(columns)
    .where("id" in by ? "i.id" : "i.account_id", "=", "id" in by ? by.id : by.accountId)
    .executeTakeFirst();
  return row && (await withTags(db, [row]))[0];
}

/** What stands of an account as an investor, read on every page of theirs. */
export async function findStandingInvestor(db: Db, accountId: string) {
  const row = await db
    .selectFrom("investor")
    .select(["id", "account_id", "organization_id", "name", "firm", "position", "state"])
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, name, firm, position } = row;
  const ids = { id, accountId: row.account_id, organizationId: row.organization_id };
  return { ...ids, name, firm, position, state: row.state as InvestorState };
}

/** The investor's row locked until the transaction ends, then read whole. */
export async function lockInvestor(db: Db, id: string): Promise<Investor | undefined> {
  await lockRow(db, db.selectFrom("investor").select("id").where("id", "=", id)).executeTakeFirst();
  return findInvestor(db, { id });
}

/** A host's investors: those who wait first, then by name. */
export async function listInvestors(db: Db, organizationId: string): Promise<Investor[]> {
  const rows = await db
    .selectFrom("investor as i")
    .select(columns)
    .where("i.organization_id", "=", organizationId)
    .orderBy("i.sort_key")
    .orderBy("i.id")
    .execute();
  return withTags(db, rows);
}

export async function listApplied(db: Db, organizationIds: readonly string[]) {
  return db
    .selectFrom("investor")
    .select(["organization_id", "name", "created_at"])
    .where("organization_id", "in", organizationIds.length > 0 ? organizationIds : [""])
    .where("state", "=", "applied")
    .orderBy("created_at")
    .execute();
}

/** The organizations that have an organizer, who can verify. */
export async function listHosts(db: Db) {
  return db
    .selectFrom("organization as o")
    .select(["o.id", "o.name_vi", "o.name_en"])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("duty as d")
          .select("d.id")
          .whereRef("d.organization_id", "=", "o.id")
          .where("d.kind", "=", "organizer")
          .where("d.ended_at", "is", null),
      ),
    )
    .orderBy("o.sort_key")
    .execute();
}

export async function listProvinces(db: Db): Promise<{ readonly code: string; readonly name: string }[]> {
  return db.selectFrom("province").select(["code", "name"]).orderBy("sort_key").execute();
}

/** How to reach an investor. */
export async function findReach(db: Db, accountId: string) {
  return db
    .selectFrom("account")
    .select(["id", "email", "name", "locale"])
    .where("id", "=", accountId)
    .where("erased_at", "is", null)
    .executeTakeFirst();
}

function rowOf(form: InvestorForm) {
  return {
    name: form.name,
    sort_key: nameSortKey(form.name),
    firm: form.firm,
    position: form.position,
    website: form.website,
    phone: form.phone,
    about_vi: form.aboutVi,
    about_en: form.aboutEn,
    ticket_from: form.ticketFrom,
    ticket_to: form.ticketTo,
  };
}

export async function insertInvestor(
  db: Db,
  { id, accountId, form, now }: { id: string; accountId: string; form: InvestorForm; now: Instant },
): Promise<void> {
  await db
    .insertInto("investor")
    .values({
      id,
      organization_id: form.organizationId,
      account_id: accountId,
      ...rowOf(form),
      state: "applied",
      state_at: now,
      created_at: now,
    })
    .execute();
  await saveTags(db, id, form);
}

export async function saveInvestor(db: Db, standing: Investor, form: InvestorForm): Promise<void> {
  await db
    .updateTable("investor")
    .set({ ...rowOf(form), revision: standing.revision + 1 })
    .where("id", "=", standing.id)
    .execute();
  await saveTags(db, standing.id, form);
}

async function saveTags(db: Db, id: string, { fields, stages, provinces }: InvestorForm): Promise<void> {
  await db.deleteFrom("investor_tag").where("investor_id", "=", id).execute();
  const kinds = { field: fields, stage: stages, place: provinces };
  const rows = Object.entries(kinds).flatMap(([kind, keys]) =>
    [...new Set<string>(keys)].map((key) => ({ investor_id: id, kind, key })),
  );
  if (rows.length > 0) await db.insertInto("investor_tag").values(rows).execute();
}

export async function saveState(
  db: Db,
  standing: Investor,
  change: {
    state: InvestorState;
    reason: string | null;
    by: string | null;
    organizationId?: string;
    now: Instant;
  },
): Promise<void> {
  await db
    .updateTable("investor")
    .set({
      state: change.state,
      state_reason: change.reason,
      state_at: change.now,
      decided_by: change.by,
      ...(change.organizationId ? { organization_id: change.organizationId } : {}),
      revision: standing.revision + 1,
    })
    .where("id", "=", standing.id)
    .execute();
}
