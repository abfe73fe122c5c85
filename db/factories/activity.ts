import { createHash } from "node:crypto";
import { newId } from "~/core/id";
import type { Db } from "../dialect";

export type MakeActivity = {
  readonly act: string;
  readonly actorId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly organizationId: string | null;
  readonly at: string;
  readonly detail?: Readonly<Record<string, unknown>>;
};

/** Acts as the log keeps them before they are sealed. */
export async function makeActivities(db: Db, acts: readonly MakeActivity[]): Promise<void> {
  const rows = acts.map(({ act, actorId, subjectKind, subjectId, organizationId, at, detail }) => {
    const id = newId();
    const text = detail ? JSON.stringify(detail) : null;
    const salt = createHash("sha256").update(id).digest("base64url").slice(0, 22);
    return {
      id,
      organization_id: organizationId,
      actor_id: actorId,
      act,
      subject_kind: subjectKind,
      subject_id: subjectId,
      detail: text,
      detail_salt: salt,
      detail_digest: createHash("sha256")
        .update(`${salt}.${text ?? ""}`)
        .digest("hex"),
      at,
    };
  });
  for (let from = 0; from < rows.length; from += 200) {
    await db
      .insertInto("activity")
      .values(rows.slice(from, from + 200))
      .execute();
  }
}
