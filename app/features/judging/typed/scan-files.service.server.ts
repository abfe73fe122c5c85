import { isId } from "~/core/id";
import { err, ok } from "~/core/result";
import { slotLimit, typesOf } from "~/features/files/file";
import type { FileOwner } from "~/features/files/file-owner.server";
import { findScoreSheet } from "../sheet/sheet.queries.server";
import { scanKinds, scanMegabytes, scanSlot } from "./typed";
import { typedPolicy } from "./typed.policy";

/** The scans of paper sheets: those who may type them put them there, they and the judge read them. */
export const scanFiles: FileOwner = {
  async mayWrite(ctx, { ownerId, fieldKey }) {
    const sheet = await findScoreSheet(ctx.db, ownerId);
    if (!sheet) return err("not_found");
    const verdict = typedPolicy["paper.type"](ctx.viewer, { ...sheet, now: ctx.now });
    if (!verdict.allowed) return err(verdict.reason);
    if (fieldKey !== scanSlot) return err("invalid");
    return ok({
      limitBytes: slotLimit(scanMegabytes),
      types: typesOf(scanKinds),
      organizationId: sheet.organizationId,
    });
  },
  async mayRead(ctx, { ownerId }) {
    const sheet = isId(ownerId) ? await findScoreSheet(ctx.db, ownerId) : undefined;
    return sheet !== undefined && typedPolicy["scan.read"](ctx.viewer, { ...sheet, now: ctx.now }).allowed;
  },
};
