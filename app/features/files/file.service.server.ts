import type { Readable } from "node:stream";
import { isId } from "~/core/id";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import type { StoredFile } from "./file";
import { findFile, listFiles } from "./file.queries.server";
import type { FileOwners } from "./file-owner.server";

/** A file and its bytes, or `not_found` when its owner doesn't let the viewer know of it. */
export async function openFile(
  ctx: Ctx,
  owners: FileOwners,
  fileId: string,
): Promise<Result<{ file: StoredFile; read: () => Promise<Readable> }, "not_found">> {
  const found = isId(fileId) ? await findFile(ctx.db, fileId) : undefined;
  const owner = found && Object.hasOwn(owners, found.ownerKind) ? owners[found.ownerKind] : undefined;
  if (!found || !owner || !(await owner.mayRead(ctx, { ...found, fileId }))) return err("not_found");
  const { ownerKind, ownerId, ...file } = found;
  return ok({ file, read: () => ctx.house.files.read(file.sha256) });
}

/** The files that stand in an owner's slots, for the rooms that own them: they have asked their own policy. */
export function filesOfOwner(db: Db, ownerKind: string, ownerId: string): Promise<StoredFile[]> {
  return listFiles(db, ownerKind, ownerId);
}
