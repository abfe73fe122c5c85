import { newId } from "~/core/id";
import type { Viewer } from "~/core/permission";
import type { Db } from "../dialect";
import { factoryNow, serial } from "./people";

export type MakeRoom = Partial<{
  id: string;
  nameVi: string;
  nameEn: string | null;
  capacity: number | null;
  position: number;
}>;

/** A room of the event's agenda; behind the others unless told. */
export async function makeAgendaRoom(db: Db, eventId: string, given: MakeRoom = {}): Promise<{ id: string }> {
  const id = given.id ?? newId();
  await db
    .insertInto("agenda_room")
    .values({
      id,
      event_id: eventId,
      name_vi: given.nameVi ?? `Phòng ${serial()}`,
      name_en: given.nameEn ?? null,
      capacity: given.capacity ?? null,
      position: given.position ?? serial(),
    })
    .execute();
  return { id };
}

export type MakeSlot = Partial<{
  id: string;
  roomId: string | null;
  kind: string;
  titleVi: string;
  titleEn: string | null;
  aboutVi: string;
  aboutEn: string | null;
  startsAt: string;
  endsAt: string;
  takesRegistrations: boolean;
  capacity: number | null;
  state: "draft" | "published" | "cancelled";
  createdAt: string;
  revision: number;
}>;

/** A slot, published, at 9:00 to 10:30 of the sample event's first day unless told. */
export async function makeSlot(db: Db, eventId: string, given: MakeSlot = {}): Promise<{ id: string }> {
  const id = given.id ?? newId();
  const createdAt = given.createdAt ?? factoryNow;
  await db
    .insertInto("slot")
    .values({
      id,
      event_id: eventId,
      room_id: given.roomId ?? null,
      kind: given.kind ?? "workshop",
      title_vi: given.titleVi ?? `Phiên mẫu ${serial()}`,
      title_en: given.titleEn ?? null,
      about_vi: given.aboutVi ?? "",
      about_en: given.aboutEn ?? null,
      starts_at: given.startsAt ?? "2026-10-08T02:00:00.000Z",
      ends_at: given.endsAt ?? "2026-10-08T03:30:00.000Z",
      takes_registrations: given.takesRegistrations ? 1 : 0,
      capacity: given.capacity ?? null,
      state: given.state ?? "published",
      created_at: createdAt,
      updated_at: createdAt,
      revision: given.revision ?? 1,
    })
    .execute();
  return { id };
}

export type MakeSpeaker = Partial<{
  name: string;
  titleVi: string;
  titleEn: string | null;
  role: "speaker" | "chair" | "panelist";
  email: string | null;
  accountId: string | null;
  position: number;
}>;

export async function makeSpeaker(db: Db, slotId: string, given: MakeSpeaker = {}): Promise<{ id: string }> {
  const id = newId();
  await db
    .insertInto("slot_speaker")
    .values({
      id,
      slot_id: slotId,
      name: given.name ?? `Diễn giả ${serial()}`,
      title_vi: given.titleVi ?? "",
      title_en: given.titleEn ?? null,
      role: given.role ?? "speaker",
      email: given.email ?? null,
      account_id: given.accountId ?? null,
      position: given.position ?? serial(),
    })
    .execute();
  return { id };
}

export type MakeSeat = Partial<{
  state: "registered" | "waiting" | "cancelled";
  askedAt: string;
  promotedAt: string | null;
}>;

/** A person's seat in a slot. */
export async function makeSeat(db: Db, slotId: string, person: Pick<Viewer, "id">, given: MakeSeat = {}) {
  const id = newId();
  const askedAt = given.askedAt ?? factoryNow;
  await db
    .insertInto("slot_registration")
    .values({
      id,
      slot_id: slotId,
      account_id: person.id,
      state: given.state ?? "registered",
      asked_at: askedAt,
      state_at: given.promotedAt ?? askedAt,
      promoted_at: given.promotedAt ?? null,
    })
    .execute();
  return { id };
}
