import { newId } from "~/core/id";
import { sortKey } from "~/core/sort-key";
import { type Db, toNumber } from "~/server/db.server";
import { type DelegationKind, delegationKind } from "./delegate";

export type Delegation = {
  readonly id: string;
  readonly kind: DelegationKind;
  readonly name: { readonly vi: string; readonly en: string | null };
  readonly contactName: string;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
};
export type CountedDelegation = Delegation & { readonly size: number };

/** The delegations of an event in their order, each with how many of it are coming. */
export async function listDelegations(db: Db, eventId: string): Promise<CountedDelegation[]> {
  const rows = await db
    .selectFrom("delegation as g")
    .select(["g.id", "g.kind", "g.name_vi", "g.name_en", "g.contact_name", "g.contact_email", "g.contact_phone"])
    .select((eb) =>
      eb
        .selectFrom("delegate as d")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .whereRef("d.delegation_id", "=", "g.id")
        .where("d.state", "!=", "cancelled")
        .as("size"),
    )
    .where("g.event_id", "=", eventId)
    .orderBy("g.position")
    .orderBy("g.sort_key")
    .orderBy("g.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: delegationKind(row.kind),
    name: { vi: row.name_vi, en: row.name_en },
    contactName: row.contact_name,
    contactEmail: row.contact_email,
    contactPhone: row.contact_phone,
    size: toNumber(row.size ?? 0),
  }));
}

const written = (values: Omit<Delegation, "id">) => ({
  kind: values.kind,
  name_vi: values.name.vi,
  name_en: values.name.en,
  sort_key: sortKey(values.name.vi),
  contact_name: values.contactName,
  contact_email: values.contactEmail,
  contact_phone: values.contactPhone,
});

export async function insertDelegation(
  db: Db,
  eventId: string,
  position: number,
  values: Omit<Delegation, "id">,
): Promise<string> {
  const id = newId();
  await db
    .insertInto("delegation")
    .values({ id, event_id: eventId, position, ...written(values) })
    .execute();
  return id;
}

export async function updateDelegation(db: Db, id: string, values: Omit<Delegation, "id">): Promise<void> {
  await db.updateTable("delegation").set(written(values)).where("id", "=", id).execute();
}

/** False while any delegate, a cancelled one too, belongs to it. */
export async function deleteDelegation(db: Db, eventId: string, id: string): Promise<boolean> {
  const used = await db.selectFrom("delegate").select("id").where("delegation_id", "=", id).limit(1).executeTakeFirst();
  if (used) return false;
  await db.deleteFrom("delegation").where("id", "=", id).where("event_id", "=", eventId).execute();
  return true;
}

/** Whether a delegation is the event's own; no delegation at all is always right. */
export async function isDelegationOf(db: Db, eventId: string, id: string | null): Promise<boolean> {
  if (id === null) return true;
  const row = await db
    .selectFrom("delegation")
    .select("id")
    .where("id", "=", id)
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  return row !== undefined;
}
