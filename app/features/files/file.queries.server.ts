import { newId } from "~/core/id";
import { type Db, lockRow, toNumber } from "~/server/db.server";
import type { StoredFile } from "./file";
import type { Slot } from "./file-owner.server";

export type Upload = Slot & { id: string; accountId: string; name: string; size: number; received: number };

export async function insertUpload(db: Db, upload: Omit<Upload, "received"> & { now: string }): Promise<void> {
  const { id, accountId, ownerKind, ownerId, fieldKey, name, size, now } = upload;
  await db
    .insertInto("upload")
    .values({
      id,
      account_id: accountId,
      owner_kind: ownerKind,
      owner_id: ownerId,
      field_key: fieldKey,
      name,
      size,
      created_at: now,
    })
    .execute();
}

export async function findUpload(db: Db, id: string, accountId: string): Promise<Upload | undefined> {
  const row = await db
    .selectFrom("upload")
    .select(["id", "account_id", "owner_kind", "owner_id", "field_key", "name", "size", "received"])
    .where("id", "=", id)
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      accountId: row.account_id,
      ownerKind: row.owner_kind,
      ownerId: row.owner_id,
      fieldKey: row.field_key,
      name: row.name,
      size: toNumber(row.size),
      received: toNumber(row.received),
    }
  );
}

/** Notes bytes that are on the disk; false when another request has got further meanwhile. */
export async function advanceUpload(db: Db, id: string, from: number, to: number): Promise<boolean> {
  const moved = await db
    .updateTable("upload")
    .set({ received: to })
    .where("id", "=", id)
    .where("received", "=", from)
    .returning("id")
    .executeTakeFirst();
  return moved !== undefined;
}

/** Whatever else is on its way to the same owner waits its turn: each sees which slots the one before it took. */
export async function lockUploads(db: Db, { ownerKind, ownerId }: Slot): Promise<void> {
  await lockRow(
    db,
    db
      .selectFrom("upload")
      .select("id")
      .where("owner_kind", "=", ownerKind)
      .where("owner_id", "=", ownerId)
      .orderBy("id"),
  ).execute();
}

export async function deleteUpload(db: Db, id: string): Promise<void> {
  await db.deleteFrom("upload").where("id", "=", id).execute();
}

export async function listUploadsBefore(db: Db, before: string): Promise<string[]> {
  const rows = await db.selectFrom("upload").select("id").where("created_at", "<", before).limit(200).execute();
  return rows.map(({ id }) => id);
}

type NewFile = { name: string; type: string; size: number; sha256: string; by: string; now: string };

/** Puts a file into its slot; the one that was there keeps its row and becomes an earlier version. */
export async function insertFile(db: Db, slot: Slot, file: NewFile): Promise<StoredFile> {
  await db
    .insertInto("blob")
    .values({ sha256: file.sha256, size: file.size, type: file.type, created_at: file.now })
    .onConflict((oc) => oc.column("sha256").doNothing())
    .execute();
  const earlier = await db
    .selectFrom("file")
    .select((eb) => eb.fn.max("version").as("version"))
    .where("owner_kind", "=", slot.ownerKind)
    .where("owner_id", "=", slot.ownerId)
    .where("field_key", "=", slot.fieldKey)
    .executeTakeFirst();
  await clearSlot(db, slot, file.now);
  const id = newId();
  const version = toNumber(earlier?.version ?? 0) + 1;
  await db
    .insertInto("file")
    .values({
      id,
      blob_sha256: file.sha256,
      owner_kind: slot.ownerKind,
      owner_id: slot.ownerId,
      field_key: slot.fieldKey,
      name: file.name,
      version,
      uploaded_by: file.by,
      created_at: file.now,
    })
    .execute();
  const stored = await files(db).select(columns).where("f.id", "=", id).executeTakeFirstOrThrow();
  return storedFile(stored);
}

/** Empties a slot; its files stay readable where a submitted version names them. Returns how many there were. */
export async function clearSlot(db: Db, slot: Slot, now: string): Promise<number> {
  const cleared = await db
    .updateTable("file")
    .set({ replaced_at: now })
    .where("owner_kind", "=", slot.ownerKind)
    .where("owner_id", "=", slot.ownerId)
    .where("field_key", "=", slot.fieldKey)
    .where("replaced_at", "is", null)
    .returning("id")
    .execute();
  return cleared.length;
}

const columns = [
  "f.id",
  "f.owner_kind",
  "f.owner_id",
  "f.field_key",
  "f.name",
  "f.version",
  "f.created_at",
  "b.sha256",
  "b.size",
  "b.type",
  "b.pages",
  "b.thumbnail_sha256",
] as const;

export async function findFile(db: Db, id: string): Promise<(StoredFile & Slot) | undefined> {
  const row = await files(db).select(columns).where("f.id", "=", id).executeTakeFirst();
  return row && { ...storedFile(row), ownerKind: row.owner_kind, ownerId: row.owner_id };
}

/** The files that stand in an owner's slots now. */
export async function listFiles(db: Db, ownerKind: string, ownerId: string): Promise<StoredFile[]> {
  const rows = await files(db)
    .select(columns)
    .where("f.owner_kind", "=", ownerKind)
    .where("f.owner_id", "=", ownerId)
    .where("f.replaced_at", "is", null)
    .orderBy("f.field_key")
    .execute();
  return rows.map(storedFile);
}

/** The files that stood in an owner's slots before, the newest first. */
export async function listReplaced(db: Db, ownerKind: string, ownerId: string): Promise<StoredFile[]> {
  const rows = await files(db)
    .select(columns)
    .where("f.owner_kind", "=", ownerKind)
    .where("f.owner_id", "=", ownerId)
    .where("f.replaced_at", "is not", null)
    .orderBy("f.version", "desc")
    .limit(200)
    .execute();
  return rows.map(storedFile);
}

function files(db: Db) {
  return db.selectFrom("file as f").innerJoin("blob as b", "b.sha256", "f.blob_sha256");
}

type FileRow = {
  id: string;
  field_key: string;
  name: string;
  version: number;
  created_at: string;
  sha256: string;
  size: number;
  type: string;
  pages: number | null;
  thumbnail_sha256: string | null;
};

function storedFile(row: FileRow): StoredFile {
  const { id, name, version, sha256, type } = row;
  return {
    id,
    fieldKey: row.field_key,
    name,
    type,
    size: toNumber(row.size),
    sha256,
    version,
    createdAt: row.created_at,
    pages: row.pages,
    hasThumbnail: row.thumbnail_sha256 !== null,
  };
}
