import { Readable } from "node:stream";
import { isId, newId } from "~/core/id";
import { day, plus } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { isTooManyBytes } from "~/server/file-store.server";
import type { House } from "~/server/house.server";
import { fileName, type StoredFile, typesOf } from "./file";
import {
  advanceUpload,
  clearSlot,
  deleteUpload,
  findUpload,
  insertFile,
  insertUpload,
  listFiles,
  listUploadsBefore,
  lockUploads,
  type Upload,
} from "./file.queries.server";
import type { FileOwners, Slot, Taken } from "./file-owner.server";
import { inspectFile } from "./inspection.server";
import type { UploadForm } from "./upload.form";

/** How far an upload has come in bytes, and the file once it is whole. */
export type UploadProgress = { readonly received: number; readonly file?: StoredFile };

async function askOwner(ctx: Ctx, owners: FileOwners, slot: Slot) {
  const owner = Object.hasOwn(owners, slot.ownerKind) ? owners[slot.ownerKind] : undefined;
  if (!ctx.viewer) return err("sign_in_required");
  if (!owner || !isId(slot.ownerId)) return err("not_found");
  return owner.mayWrite(ctx, slot);
}

/** Opens an upload into a slot. Fails as the slot's owner says, with `file_empty` and with `file_too_large`. */
export async function beginUpload(
  ctx: Ctx,
  owners: FileOwners,
  form: UploadForm,
): Promise<Result<{ uploadId: string }, Refusal>> {
  const allowed = await askOwner(ctx, owners, form);
  if (!allowed.ok || !ctx.viewer) return allowed.ok ? err("sign_in_required") : allowed;
  if (form.size === 0) return err("file_empty");
  if (form.size > allowed.value.limitBytes) return err("file_too_large");
  const uploadId = newId();
  await insertUpload(ctx.db, { ...form, id: uploadId, accountId: ctx.viewer.id, now: ctx.now });
  return ok({ uploadId });
}

/** How many bytes are safe: where a broken upload goes on. Only whoever began it may ask. */
export async function readUpload(ctx: Ctx, uploadId: string): Promise<Result<UploadProgress, Refusal>> {
  const upload = ctx.viewer && isId(uploadId) ? await findUpload(ctx.db, uploadId, ctx.viewer.id) : undefined;
  return upload ? ok({ received: upload.received }) : err("not_found");
}

/**
 * Takes the next piece of an upload. It answers only once the bytes are on the disk. Fails with `upload_offset` when
 * the piece doesn't start where the last one ended (readUpload tells), with `file_too_large` when more comes than was
 * announced. With the last byte the file is inspected and put into its slot, or refused and thrown away; whatever stopped
 * that half-way, an empty last piece does it again, and the same file in the same place is one file. A place for several
 * files that is full meanwhile refuses with `too_many_files`.
 */
export async function receivePiece(
  ctx: Ctx,
  owners: FileOwners,
  uploadId: string,
  offset: number,
  bytes: Readable,
): Promise<Result<UploadProgress, Refusal>> {
  const upload = ctx.viewer && isId(uploadId) ? await findUpload(ctx.db, uploadId, ctx.viewer.id) : undefined;
  if (!upload) return err("not_found");
  const allowed = await askOwner(ctx, owners, upload);
  if (!allowed.ok) return allowed;
  if (offset !== upload.received) return err("upload_offset");
  const appended = await append(ctx, upload, offset, bytes);
  if (!appended.ok) return appended;
  const received = offset + appended.value;
  if (!(await advanceUpload(ctx.db, uploadId, offset, received))) return err("upload_offset");
  if (received < upload.size) return ok({ received });
  const file = await takeIn(ctx, upload, allowed.value);
  return file.ok ? ok({ received, file: file.value }) : file;
}

/** A whole file in one piece: the way without JavaScript. */
export async function receiveWhole(
  ctx: Ctx,
  owners: FileOwners,
  form: UploadForm,
  bytes: Uint8Array,
): Promise<Result<StoredFile, Refusal>> {
  const begun = await beginUpload(ctx, owners, { ...form, size: bytes.byteLength });
  if (!begun.ok) return begun;
  const sent = await receivePiece(ctx, owners, begun.value.uploadId, 0, Readable.from([bytes]));
  if (!sent.ok) return sent;
  return sent.value.file ? ok(sent.value.file) : err("upload_offset");
}

/** Takes the file out of a slot; submitted versions that name it still have it. */
export async function removeFile(ctx: Ctx, owners: FileOwners, slot: Slot): Promise<Result<undefined, Refusal>> {
  const allowed = await askOwner(ctx, owners, slot);
  if (!allowed.ok) return allowed;
  return inTransaction(ctx.db, async (trx) => {
    if ((await clearSlot(trx, slot, ctx.now)) === 0) return ok();
    await recordActivity(trx, ctx, {
      act: "file.removed",
      subjectKind: slot.ownerKind,
      subjectId: slot.ownerId,
      organizationId: allowed.value.organizationId,
      detail: { fieldKey: slot.fieldKey },
    });
    return ok();
  });
}

/** Forgets uploads that nobody has finished within a day, and their bytes. Returns how many. */
export async function forgetOldUploads(house: Pick<House, "db" | "files">, now: string): Promise<number> {
  const old = await listUploadsBefore(house.db, plus(now, -day));
  for (const id of old) {
    await house.files.discardUpload(id);
    await deleteUpload(house.db, id);
  }
  return old.length;
}

/** How many bytes came. A connection that breaks leaves what was acknowledged before, nothing more. */
async function append(ctx: Ctx, upload: Upload, offset: number, bytes: Readable): Promise<Result<number, Refusal>> {
  let came = 0;
  const counted = async function* () {
    for await (const chunk of bytes as AsyncIterable<Uint8Array>) {
      came += chunk.byteLength;
      yield chunk;
    }
  };
  try {
    await ctx.house.files.append(upload.id, offset, Readable.from(counted()), upload.size);
    return ok(came);
  } catch (error) {
    if (isTooManyBytes(error)) return err("file_too_large");
    if (bytes.errored || bytes.readableAborted) return err("upload_offset");
    throw error;
  }
}

async function takeIn(
  ctx: Ctx,
  upload: Upload,
  { organizationId, types, slots = [upload.fieldKey] }: Taken,
): Promise<Result<StoredFile, Refusal>> {
  const { files } = ctx.house;
  const by = upload.accountId;
  if ((await files.uploadedSize(upload.id)) !== upload.size) return err("upload_offset");
  const type = await inspectFile(files.uploadedPath(upload.id), upload.size);
  const isAsked = type.ok && (types ?? typesOf()).includes(type.value);
  const name = isAsked ? fileName(upload.name, type.value) : undefined;
  if (!type.ok || name === undefined) {
    await files.discardUpload(upload.id);
    await deleteUpload(ctx.db, upload.id);
    return type.ok ? err("file_type_refused") : type;
  }
  const sha256 = await files.hashUpload(upload.id);
  await files.keep(upload.id, sha256);
  const taken = await inTransaction(ctx.db, async (trx): Promise<Result<StoredFile | undefined, Refusal>> => {
    await lockUploads(trx, upload);
    const there = (await listFiles(trx, upload.ownerKind, upload.ownerId)).filter((one) =>
      slots.includes(one.fieldKey),
    );
    const standing = there.find((one) => one.name === name && one.sha256 === sha256);
    const fieldKey = standing ? undefined : slotFor(upload.fieldKey, slots, there);
    if (fieldKey === undefined) {
      await deleteUpload(trx, upload.id);
      return ok(standing);
    }
    const slot = { ...upload, fieldKey };
    const file = await insertFile(trx, slot, { name, type: type.value, size: upload.size, sha256, by, now: ctx.now });
    await deleteUpload(trx, upload.id);
    await recordActivity(trx, ctx, {
      act: "file.added",
      subjectKind: upload.ownerKind,
      subjectId: upload.ownerId,
      organizationId,
      detail: { fieldKey, fileId: file.id, name, sha256 },
    });
    return ok(file);
  });
  await files.discardUpload(upload.id);
  if (!taken.ok) return taken;
  return taken.value ? ok(taken.value) : err("too_many_files");
}

/**
 * Where a file goes: the slot it was sent to, which of a place for one file it takes over; of a place for several, where
 * somebody else's may have come first, a free one. Undefined when all are taken.
 */
function slotFor(asked: string, slots: readonly string[], there: readonly StoredFile[]): string | undefined {
  if (slots.length === 1) return asked;
  return [asked, ...slots].find((slot) => there.every(({ fieldKey }) => fieldKey !== slot));
}
