import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";
import type { Invitation } from "./invitation.queries.server";

/** Ties the row or duty to the account. False when the row is gone or somebody else's. */
export async function claimSubject(db: Db, invitation: Invitation, accountId: string, now: Instant): Promise<boolean> {
  if (invitation.kind === "duty") return giveDuty(db, invitation, accountId, now);
  const rows =
    invitation.kind === "judge"
      ? await db
          .updateTable("judge")
          .set({ account_id: accountId, accepted_at: now, declined_at: null, decline_reason: null })
          .where("id", "=", invitation.subjectId)
          .where("removed_at", "is", null)
          .where((eb) => eb.or([eb("account_id", "is", null), eb("account_id", "=", accountId)]))
          .returning("id")
          .execute()
      : await db
          .updateTable("project_member")
          .set({ account_id: accountId })
          .where("id", "=", invitation.subjectId)
          .where("left_at", "is", null)
          .where((eb) => eb.or([eb("account_id", "is", null), eb("account_id", "=", accountId)]))
          .returning("id")
          .execute();
  return rows.length === 1;
}

async function giveDuty(db: Db, invitation: Invitation, accountId: string, now: Instant): Promise<boolean> {
  if (!invitation.dutyKind) throw new Error(`invitation ${invitation.id} gives no duty`);
  await db
    .insertInto("duty")
    .values({
      id: newId(),
      account_id: accountId,
      organization_id: invitation.subjectId,
      kind: invitation.dutyKind,
      competition_id: invitation.competitionId,
      event_id: invitation.eventId,
      created_at: now,
    })
    .onConflict((oc) => oc.doNothing())
    .execute();
  return true;
}

/** Whether the account already stands, under another row, in the team this invitation is about. */
export async function isMemberElsewhere(db: Db, invitation: Invitation, accountId: string): Promise<boolean> {
  if (invitation.kind !== "project_member") return false;
  const row = await db
    .selectFrom("project_member as m")
    .innerJoin("project_member as mine", "mine.project_id", "m.project_id")
    .select("mine.id")
    .where("m.id", "=", invitation.subjectId)
    .where("mine.id", "!=", invitation.subjectId)
    .where("mine.account_id", "=", accountId)
    .where("mine.left_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}
