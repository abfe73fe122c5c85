import type { Readable } from "node:stream";
import { isId } from "~/core/id";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import type { Piece } from "~/server/file-store.server";
import { endingsOf, type StoredFile } from "./file";
import { findFile, listFiles, listReplaced } from "./file.queries.server";
import type { FileOwners } from "./file-owner.server";
import { findThumbnail } from "./preview/preview.queries.server";

/**
 * A file and its bytes, all or some of them, or `not_found` when its owner doesn't let the viewer know of it. Whoever may
 * not know its author gets it under the name of its slot.
 */
export async function openFile(
  ctx: Ctx,
  owners: FileOwners,
  fileId: string,
): Promise<Result<{ file: StoredFile; read: (piece?: Piece) => Promise<Readable> }, "not_found">> {
  const found = isId(fileId) ? await findFile(ctx.db, fileId) : undefined;
  const owner = found && Object.hasOwn(owners, found.ownerKind) ? owners[found.ownerKind] : undefined;
  const may = found && owner ? await owner.mayRead(ctx, { ...found, fileId }) : false;
  if (!found || !may) return err("not_found");
  const { ownerKind, ownerId, ...file } = found;
  const name = may === "unnamed" ? `${file.fieldKey}.${endingsOf[file.type]?.[0] ?? "bin"}` : file.name;
  return ok({ file: { ...file, name }, read: (piece) => ctx.house.files.read(file.sha256, piece) });
}

/** The picture of a file's first page, for whoever may read the file; `not_found` also while there is none. */
export async function openThumbnail(
  ctx: Ctx,
  owners: FileOwners,
  fileId: string,
): Promise<Result<{ sha256: string; read: () => Promise<Readable> }, "not_found">> {
  const opened = await openFile(ctx, owners, fileId);
  const sha256 = opened.ok ? await findThumbnail(ctx.db, fileId) : undefined;
  return sha256 ? ok({ sha256, read: () => ctx.house.files.read(sha256) }) : err("not_found");
}

/** What lay in an owner's slots before, the newest first, for the rooms that own them. */
export function earlierFilesOfOwner(db: Db, ownerKind: string, ownerId: string): Promise<StoredFile[]> {
  return listReplaced(db, ownerKind, ownerId);
}

/** The files that stand in an owner's slots, for the rooms that own them: they have asked their own policy. */
export function filesOfOwner(db: Db, ownerKind: string, ownerId: string): Promise<StoredFile[]> {
  return listFiles(db, ownerKind, ownerId);
}
