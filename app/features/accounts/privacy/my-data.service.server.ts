import type { Viewer } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { accountsPolicy } from "../accounts.policy";
import { collectData } from "./my-data.queries.server";

export type MyData = Awaited<ReturnType<typeof collectData>>;

/** How much of each kind the installation holds about the viewer. */
export async function countMyData(
  ctx: Ctx,
  viewer: Viewer,
): Promise<Result<{ kind: keyof MyData; count: number }[], Refusal>> {
  const verdict = accountsPolicy["data.read"](ctx.viewer, { accountId: viewer.id });
  if (!verdict.allowed) return err(verdict.reason);
  const held = await collectData(ctx.db, viewer.id, provenAddress(viewer));
  return ok((Object.keys(held) as (keyof MyData)[]).map((kind) => ({ kind, count: held[kind].length })));
}

/** The viewer's copy: every row that names them. Taking it is noted in the log. */
export async function downloadMyData(ctx: Ctx, viewer: Viewer): Promise<Result<MyData & { madeAt: string }, Refusal>> {
  const verdict = accountsPolicy["data.read"](ctx.viewer, { accountId: viewer.id });
  if (!verdict.allowed) return err(verdict.reason);
  const held = await collectData(ctx.db, viewer.id, provenAddress(viewer));
  await recordActivity(ctx.db, ctx, {
    act: "data.downloaded",
    subjectKind: "account",
    subjectId: viewer.id,
    organizationId: null,
  });
  return ok({ madeAt: ctx.now, ...held });
}

/** Rows that carry an address are shown to whoever proved that it is theirs; to no one it is empty. */
function provenAddress({ emailVerified, email }: Viewer): string {
  return emailVerified ? email : "";
}
