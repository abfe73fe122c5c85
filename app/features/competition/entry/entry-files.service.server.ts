import { isId } from "~/core/id";
import { err, ok } from "~/core/result";
import { slotLimit, typesOf } from "~/features/files/file";
import type { FileOwner } from "~/features/files/file-owner.server";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { listDivisions } from "../competition.queries.server";
import type { FormField } from "../entry-form";
import { entryPolicy } from "./entry.policy";
import { type Entry, findEntry, findForm } from "./entry.queries.server";
import { listJudgesFiles } from "./entry-files.queries.server";
import { fieldOfSlot, memberOfSlot, slotsOf } from "./file-slots";

/** The kind under which an entry owns its files. */
export const entryFileKind = "entry";

/** What the files of an entry are to whom: its team writes and reads, staff read what was handed in, judges their round's copy. */
export const entryFiles: FileOwner = {
  async mayWrite(ctx, { ownerId, fieldKey }) {
    const entry = await findEntry(ctx.db, ownerId);
    if (!entry) return err("not_found");
    const { form } = await findForm(ctx.db, entry.formId);
    const field = fieldOfSlot(form, fieldKey);
    const part = field?.key ?? fieldKey;
    const verdict = entryPolicy["entry.change"](ctx.viewer, { ...entry, now: ctx.now, part });
    if (!verdict.allowed) return err(verdict.reason);
    const { organizationId } = entry;
    if (memberOfSlot(entry.team, fieldKey)) return ok({ ...signedForm, organizationId });
    if (!field || !(await isAskedIn(ctx.db, entry, field))) return err("invalid");
    const { limit, fileKinds, most = 1 } = field;
    const several = most > 1 ? { slots: slotsOf(field) } : {};
    return ok({ limitBytes: slotLimit(limit, fileKinds), types: typesOf(fileKinds), organizationId, ...several });
  },
  mayRead: (ctx, { ownerId, fileId }) => mayReadEntryFile(ctx, ownerId, fileId),
};

/** What a guardian's signed form may be: a scan or a photo. */
const signedForm = { limitBytes: slotLimit(10), types: typesOf(["pdf", "image"]) };

async function isAskedIn(db: Db, entry: Entry, { divisions }: FormField): Promise<boolean> {
  if (!divisions) return true;
  const all = await listDivisions(db, entry.competitionId);
  return all.some(({ id, key }) => id === entry.divisionId && divisions.includes(key));
}

/** Whether the viewer may read one file of an entry: as its team, as staff of the competition, or as its judge, then without the name its team gave it. */
export async function mayReadEntryFile(ctx: Ctx, entryId: string, fileId: string): Promise<boolean | "unnamed"> {
  const entry = ctx.viewer && isId(entryId) ? await findEntry(ctx.db, entryId) : undefined;
  if (!entry || !ctx.viewer) return false;
  const subject = { ...entry, now: ctx.now, isJudgesCopy: false };
  if (entryPolicy["entry.readFile"](ctx.viewer, subject).allowed) return true;
  const isJudgesCopy = (await listJudgesFiles(ctx.db, entryId, ctx.viewer.id)).includes(fileId);
  return entryPolicy["entry.readFile"](ctx.viewer, { ...subject, isJudgesCopy }).allowed && "unnamed";
}
