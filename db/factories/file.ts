import { createHash } from "node:crypto";
import { newId } from "~/core/id";
import type { Db } from "../dialect";
import { factoryNow } from "./people";

export type MakeFile = {
  readonly ownerKind: string;
  readonly ownerId: string;
  readonly fieldKey: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly uploadedBy: string;
  readonly createdAt?: string;
};
export type MadeFile = { readonly id: string; readonly sha256: string; readonly size: number };

/** The rows of a stored file; its bytes go to `write`. */
export async function makeFile(
  db: Db,
  write: (sha256: string, bytes: Uint8Array) => Promise<void>,
  given: MakeFile,
): Promise<MadeFile> {
  const sha256 = createHash("sha256").update(given.bytes).digest("hex");
  const createdAt = given.createdAt ?? factoryNow;
  await write(sha256, given.bytes);
  await db
    .insertInto("blob")
    .values({ sha256, size: given.bytes.byteLength, type: given.type, created_at: createdAt })
    .onConflict((oc) => oc.column("sha256").doNothing())
    .execute();
  const id = newId();
  await db
    .insertInto("file")
    .values({
      id,
      blob_sha256: sha256,
      owner_kind: given.ownerKind,
      owner_id: given.ownerId,
      field_key: given.fieldKey,
      name: given.name,
      uploaded_by: given.uploadedBy,
      created_at: createdAt,
    })
    .execute();
  return { id, sha256, size: given.bytes.byteLength };
}
