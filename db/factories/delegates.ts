import { newId } from "~/core/id";
import { nameSortKey, sortKey } from "~/core/sort-key";
import { codeFrom } from "~/features/techfest/delegates/delegate";
import type { Db } from "../dialect";
import { indexText } from "../search";
import { factoryNow, serial } from "./people";

export type MakeDelegateKind = Partial<{
  id: string;
  key: string;
  nameVi: string;
  nameEn: string | null;
  aboutVi: string;
  quota: number | null;
  isOpen: boolean;
  tone: string;
  position: number;
}>;

/** A kind of delegate, open to everyone and without a limit unless said otherwise. */
export async function makeDelegateKind(db: Db, eventId: string, given: MakeDelegateKind = {}): Promise<{ id: string }> {
  const n = serial();
  const id = given.id ?? newId();
  await db
    .insertInto("delegate_kind")
    .values({
      id,
      event_id: eventId,
      key: given.key ?? `kind-${n}`,
      name_vi: given.nameVi ?? `Đại biểu mẫu ${n}`,
      name_en: given.nameEn ?? null,
      about_vi: given.aboutVi ?? "",
      quota: given.quota ?? null,
      is_open: given.isOpen === false ? 0 : 1,
      tone: given.tone ?? "cham",
      position: given.position ?? n,
    })
    .execute();
  return { id };
}

export type MakeDelegation = Partial<{
  id: string;
  kind: string;
  nameVi: string;
  nameEn: string | null;
  contactName: string;
  contactEmail: string | null;
  contactPhone: string | null;
  position: number;
}>;

export async function makeDelegation(db: Db, eventId: string, given: MakeDelegation = {}): Promise<{ id: string }> {
  const n = serial();
  const id = given.id ?? newId();
  const nameVi = given.nameVi ?? `Đoàn mẫu ${n}`;
  await db
    .insertInto("delegation")
    .values({
      id,
      event_id: eventId,
      kind: given.kind ?? "province",
      name_vi: nameVi,
      name_en: given.nameEn ?? null,
      sort_key: sortKey(nameVi),
      contact_name: given.contactName ?? "",
      contact_email: given.contactEmail ?? null,
      contact_phone: given.contactPhone ?? null,
      position: given.position ?? n,
    })
    .execute();
  return { id };
}

export type MakeDelegate = Partial<{
  id: string;
  delegationId: string | null;
  accountId: string | null;
  name: string;
  title: string;
  workplace: string;
  email: string | null;
  phone: string | null;
  code: string;
  badgeVersion: number;
  state: "registered" | "waiting" | "cancelled";
  source: "self" | "import" | "desk";
  isInside: boolean;
  firstInAt: string | null;
  note: string;
  createdAt: string;
  stateAt: string;
}>;

/** Somebody who comes: registered by the desk unless said otherwise, and found by search. */
export async function makeDelegate(
  db: Db,
  eventId: string,
  kindId: string,
  given: MakeDelegate = {},
): Promise<{ id: string; code: string; name: string }> {
  const n = serial();
  const id = given.id ?? newId();
  const name = given.name ?? `Hoàng Văn Khách ${n}`;
  const code = given.code ?? codeFrom(Uint8Array.of(n >> 15, n >> 10, n >> 5, n, 7, 7).map((part) => part % 32));
  const createdAt = given.createdAt ?? factoryNow;
  const title = given.title ?? "";
  const workplace = given.workplace ?? "";
  await db
    .insertInto("delegate")
    .values({
      id,
      event_id: eventId,
      kind_id: kindId,
      delegation_id: given.delegationId ?? null,
      account_id: given.accountId ?? null,
      name,
      sort_key: nameSortKey(name),
      title,
      workplace,
      email: given.email ?? null,
      phone: given.phone ?? null,
      code,
      badge_version: given.badgeVersion ?? 1,
      state: given.state ?? "registered",
      source: given.source ?? "desk",
      is_inside: given.isInside ? 1 : 0,
      first_in_at: given.firstInAt ?? null,
      note: given.note ?? "",
      created_at: createdAt,
      state_at: given.stateAt ?? createdAt,
    })
    .execute();
  await indexText(db, "delegate", id, [name, workplace, title, code]);
  return { id, code, name };
}

export async function makeGate(
  db: Db,
  eventId: string,
  given: Partial<{ id: string; nameVi: string; nameEn: string | null; position: number }> = {},
) {
  const n = serial();
  const id = given.id ?? newId();
  const row = {
    id,
    event_id: eventId,
    name_vi: given.nameVi ?? `Cổng ${n}`,
    name_en: given.nameEn ?? null,
    position: given.position ?? n,
  };
  await db.insertInto("gate").values(row).execute();
  return { id };
}
