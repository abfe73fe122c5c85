import { isId } from "~/core/id";
import { err, ok } from "~/core/result";
import type { FileOwner } from "~/features/files/file-owner.server";
import type { Ctx } from "~/server/context.server";
import { exhibitorsPolicy } from "../exhibitors.policy";
import { openApplication } from "../open-application.service.server";
import { findProductOwner, photoField } from "./products.queries.server";

export { productFileKind } from "./products.queries.server";

const megabyte = 1024 * 1024;
/** Bytes of the largest photo. */
const largestPhoto = 8 * megabyte;
const photoTypes = ["image/jpeg", "image/png", "image/webp"];

async function openProduct(ctx: Ctx, productId: string, rule: Parameters<typeof openApplication>[2]) {
  const owner = isId(productId) ? await findProductOwner(ctx.db, productId) : undefined;
  return owner ? openApplication(ctx, owner, rule) : err("not_found" as const);
}

/** A product's photo: its applicant changes it while the application may be changed; who may read the exhibitor's page may see it. */
export const productFiles: FileOwner = {
  async mayWrite(ctx, { ownerId, fieldKey }) {
    const opened = await openProduct(ctx, ownerId, exhibitorsPolicy["application.change"]);
    if (!opened.ok) return opened;
    if (fieldKey !== photoField) return err("invalid");
    return ok({ limitBytes: largestPhoto, organizationId: opened.value.event.organizationId, types: photoTypes });
  },
  async mayRead(ctx, { ownerId }) {
    return (await openProduct(ctx, ownerId, exhibitorsPolicy["exhibitor.read"])).ok;
  },
};
