import { isId } from "~/core/id";
import { err, ok } from "~/core/result";
import { slotLimit } from "~/features/files/file";
import type { FileOwner } from "~/features/files/file-owner.server";
import type { Ctx } from "~/server/context.server";
import { fieldsOf } from "../entry-form";
import { entryPolicy } from "./entry.policy";
import { findEntry, findForm } from "./entry.queries.server";
import { listJudgesFiles } from "./entry-files.queries.server";

/** The kind under which an entry owns its files. */
export const entryFileKind = "entry";

/** What the files of an entry are to whom: its team writes and reads, staff read what was handed in, judges their round's copy. */
export const entryFiles: FileOwner = {
  async mayWrite(ctx, { ownerId, fieldKey }) {
    const entry = await findEntry(ctx.db, ownerId);
    if (!entry) return err("not_found");
    const verdict = entryPolicy["entry.change"](ctx.viewer, { ...entry, now: ctx.now, part: fieldKey });
    if (!verdict.allowed) return err(verdict.reason);
    const { form } = await findForm(ctx.db, entry.formId);
    const field = fieldsOf(form).find(({ key, type }) => key === fieldKey && type === "file");
    if (!field) return err("invalid");
    return ok({ limitBytes: slotLimit(field.limit), organizationId: entry.organizationId });
  },
  mayRead: (ctx, { ownerId, fileId }) => mayReadEntryFile(ctx, ownerId, fileId),
};

/** Whether the viewer may read one file of an entry: as its team, as staff of the competition, or as its judge. */
export async function mayReadEntryFile(ctx: Ctx, entryId: string, fileId: string): Promise<boolean> {
  const entry = ctx.viewer && isId(entryId) ? await findEntry(ctx.db, entryId) : undefined;
  if (!entry || !ctx.viewer) return false;
  const subject = { ...entry, now: ctx.now, isJudgesCopy: false };
  if (entryPolicy["entry.readFile"](ctx.viewer, subject).allowed) return true;
  const isJudgesCopy = (await listJudgesFiles(ctx.db, entryId, ctx.viewer.id)).includes(fileId);
  return entryPolicy["entry.readFile"](ctx.viewer, { ...subject, isJudgesCopy }).allowed;
}
