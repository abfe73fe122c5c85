import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import { type Db, lockRow } from "~/server/db.server";
import type { SlotForm } from "./agenda.form";
import { type Slot, type SlotState, type Speaker, slotKind, slotState, speakerRole } from "./slot";

function selectSlots(db: Db) {
  return db
    .selectFrom("slot")
    .select(["id", "event_id", "room_id", "kind", "title_vi", "title_en", "about_vi", "about_en"])
    .select(["starts_at", "ends_at", "takes_registrations", "capacity", "state", "revision", "updated_at"]);
}

type SlotRow = Awaited<ReturnType<ReturnType<typeof selectSlots>["executeTakeFirstOrThrow"]>>;
export type StoredSlot = Slot & { readonly updatedAt: Instant };

function toSlot(row: SlotRow): StoredSlot {
  return {
    id: row.id,
    eventId: row.event_id,
    roomId: row.room_id,
    kind: slotKind(row.kind),
    title: { vi: row.title_vi, en: row.title_en },
    about: { vi: row.about_vi, en: row.about_en },
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    takesRegistrations: row.takes_registrations === 1,
    capacity: row.capacity,
    state: slotState(row.state),
    revision: row.revision,
    updatedAt: row.updated_at,
  };
}

/** Every slot of an event in the order of the programme; `states` narrows it. */
export async function listSlots(db: Db, eventId: string, states?: readonly SlotState[]): Promise<StoredSlot[]> {
  let query = selectSlots(db).where("event_id", "=", eventId);
  if (states) query = query.where("state", "in", states);
  return (await query.orderBy("starts_at").orderBy("ends_at").orderBy("id").execute()).map(toSlot);
}

export async function listSlotsByIds(db: Db, ids: readonly string[]): Promise<StoredSlot[]> {
  if (ids.length === 0) return [];
  const rows = await selectSlots(db)
    .where("id", "in", ids)
    .orderBy("starts_at")
    .orderBy("ends_at")
    .orderBy("id")
    .execute();
  return rows.map(toSlot);
}

export async function findSlot(db: Db, id: string): Promise<StoredSlot | undefined> {
  const row = await selectSlots(db).where("id", "=", id).executeTakeFirst();
  return row && toSlot(row);
}

/** The slot, locked until the transaction ends: whoever counts its seats does so alone. */
export async function lockSlot(trx: Db, id: string): Promise<StoredSlot | undefined> {
  const row = await lockRow(trx, selectSlots(trx).where("id", "=", id)).executeTakeFirst();
  return row && toSlot(row);
}

/** Who speaks in these slots, in their order, by slot; whoever was erased has no name and is left out. */
export async function listSpeakers(db: Db, slotIds: readonly string[]): Promise<Map<string, Speaker[]>> {
  const found = new Map<string, Speaker[]>();
  if (slotIds.length === 0) return found;
  const rows = await db
    .selectFrom("slot_speaker")
    .select(["slot_id", "name", "title_vi", "title_en", "role", "email", "account_id"])
    .where("slot_id", "in", slotIds)
    .where("name", "<>", "")
    .orderBy("slot_id")
    .orderBy("position")
    .orderBy("id")
    .execute();
  for (const row of rows) {
    const { name, email } = row;
    const title = { vi: row.title_vi, en: row.title_en };
    const speaker = { name, title, role: speakerRole(row.role), email, accountId: row.account_id };
    found.set(row.slot_id, [...(found.get(row.slot_id) ?? []), speaker]);
  }
  return found;
}

function columnsOf(form: SlotForm) {
  return {
    room_id: form.roomId,
    kind: form.kind,
    title_vi: form.title.vi,
    title_en: form.title.en,
    about_vi: form.about.vi,
    about_en: form.about.en,
    starts_at: form.startsAt,
    ends_at: form.endsAt,
    takes_registrations: form.takesRegistrations ? (1 as const) : (0 as const),
    capacity: form.capacity,
  };
}

export async function insertSlot(db: Db, eventId: string, form: SlotForm, now: Instant): Promise<string> {
  const id = newId();
  await db
    .insertInto("slot")
    .values({ id, event_id: eventId, ...columnsOf(form), created_at: now, updated_at: now })
    .execute();
  return id;
}

export async function updateSlot(db: Db, { id, revision }: StoredSlot, form: SlotForm, now: Instant): Promise<void> {
  await db
    .updateTable("slot")
    .set({ ...columnsOf(form), updated_at: now, revision: revision + 1 })
    .where("id", "=", id)
    .execute();
}

/** Writes the speakers anew; one whose e-mail is an account's becomes that account. */
export async function replaceSpeakers(db: Db, slotId: string, speakers: SlotForm["speakers"]): Promise<void> {
  await db.deleteFrom("slot_speaker").where("slot_id", "=", slotId).execute();
  if (speakers.length === 0) return;
  const emails = speakers.flatMap(({ email }) => (email === null ? [] : [email]));
  const accounts = await db
    .selectFrom("account")
    .select(["id", "email"])
    .where("email", "in", [...emails, ""])
    .where("email_verified_at", "is not", null)
    .where("erased_at", "is", null)
    .execute();
  const accountOf = new Map(accounts.map(({ id, email }) => [email, id]));
  const rows = speakers.map(({ name, title, role, email }, i) => ({
    id: newId(),
    slot_id: slotId,
    name,
    title_vi: title.vi,
    title_en: title.en,
    role,
    email,
    account_id: email === null ? null : (accountOf.get(email) ?? null),
    position: i + 1,
  }));
  await db.insertInto("slot_speaker").values(rows).execute();
}

/** Changes the state of slots; each change is the next number in other programs' calendars. */
export async function setSlotStates(db: Db, ids: readonly string[], state: SlotState, now: Instant): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable("slot")
    .set((eb) => ({ state, updated_at: now, revision: eb("revision", "+", 1) }))
    .where("id", "in", ids)
    .execute();
}

export async function deleteSlot(db: Db, id: string): Promise<void> {
  await db.deleteFrom("saved_slot").where("slot_id", "=", id).execute();
  await db.deleteFrom("slot_speaker").where("slot_id", "=", id).execute();
  await db.deleteFrom("slot").where("id", "=", id).execute();
}
