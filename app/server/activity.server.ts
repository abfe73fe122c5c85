import { randomBytes } from "node:crypto";
import { newId } from "~/core/id";
import type { Ctx } from "./context.server";
import type { Db } from "./db.server";
import { sha256 } from "./secret.server";

export type Activity = {
  /** e.g. "entry.submitted", "round.opened" */
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** whose log it belongs to; null: the installation's own */
  readonly organizationId: string | null;
  readonly actingForId?: string | null;
  /** erasable particulars: reasons, counts, old and new values */
  readonly detail?: Readonly<Record<string, unknown>>;
};

/** Writes an act into the log within its own transaction. It is unsealed until the sealer chains it. */
export async function recordActivity(
  trx: Db,
  ctx: Pick<Ctx, "viewer" | "now">,
  { act, subjectKind, subjectId, organizationId, actingForId = null, detail }: Activity,
): Promise<void> {
  const text = detail ? JSON.stringify(detail) : null;
  const salt = randomBytes(16).toString("base64url");
  await trx
    .insertInto("activity")
    .values({
      id: newId(),
      organization_id: organizationId,
      actor_id: ctx.viewer?.id ?? null,
      acting_for_id: actingForId,
      act,
      subject_kind: subjectKind,
      subject_id: subjectId,
      detail: text,
      detail_salt: salt,
      detail_digest: sha256(`${salt}.${text ?? ""}`),
      at: ctx.now,
    })
    .execute();
}
