import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { DutyKind } from "~/core/permission";
import type { Db } from "~/server/db.server";
import type { InvitationKind, InvitationLife } from "./invitation";

export type Invitation = InvitationLife & {
  readonly id: string;
  readonly kind: InvitationKind;
  readonly subjectId: string;
  readonly dutyKind: DutyKind | null;
  readonly competitionId: string | null;
  readonly eventId: string | null;
  readonly organizationId: string | null;
  readonly email: string;
  readonly name: string;
};

/** What an invitation is about, in both languages, and whose log it belongs to. */
export type InvitationSubject = {
  readonly about: { readonly vi: string; readonly en: string | null };
  readonly organizationId: string | null;
  readonly competitionId: string | null;
};

const columns = [
  "id",
  "kind",
  "subject_id",
  "duty_kind",
  "competition_id",
  "event_id",
  "organization_id",
  "email",
  "name",
  "expires_at",
  "accepted_at",
  "revoked_at",
] as const;

export async function findInvitation(db: Db, tokenHash: string): Promise<Invitation | undefined> {
  const row = await db.selectFrom("invitation").select(columns).where("token_hash", "=", tokenHash).executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    kind: row.kind as InvitationKind,
    subjectId: row.subject_id,
    dutyKind: row.duty_kind as DutyKind | null,
    competitionId: row.competition_id,
    eventId: row.event_id,
    organizationId: row.organization_id,
    email: row.email,
    name: row.name,
    expiresAt: row.expires_at,
    acceptedAt: row.accepted_at,
    revokedAt: row.revoked_at,
  };
}

/** The judge's competition, the member's project or the organization (and competition or event) of a duty. */
export async function findInvitationSubject(
  db: Db,
  invitation: {
    readonly kind: InvitationKind;
    readonly subjectId: string;
    readonly competitionId?: string | null;
    readonly eventId?: string | null;
  },
): Promise<InvitationSubject | undefined> {
  if (invitation.kind === "judge") {
    const row = await db
      .selectFrom("judge as j")
      .innerJoin("competition as c", "c.id", "j.competition_id")
      .select(["c.id", "c.organization_id", "c.name_vi", "c.name_en"])
      .where("j.id", "=", invitation.subjectId)
      .executeTakeFirst();
    return (
      row && { about: { vi: row.name_vi, en: row.name_en }, organizationId: row.organization_id, competitionId: row.id }
    );
  }
  if (invitation.kind === "project_member") {
    const row = await db
      .selectFrom("project_member as m")
      .innerJoin("project as p", "p.id", "m.project_id")
      .select("p.name")
      .where("m.id", "=", invitation.subjectId)
      .executeTakeFirst();
    return row && { about: { vi: row.name, en: null }, organizationId: null, competitionId: null };
  }
  const row = await db
    .selectFrom("organization as o")
    .leftJoin("competition as c", (join) =>
      join.onRef("c.organization_id", "=", "o.id").on("c.id", "=", invitation.competitionId ?? ""),
    )
    .select([
      "o.id",
      "o.name_vi",
      "o.name_en",
      "c.name_vi as competition_vi",
      "c.name_en as competition_en",
      "c.id as competition",
    ])
    .leftJoin("event as e", (join) =>
      join.onRef("e.organization_id", "=", "o.id").on("e.id", "=", invitation.eventId ?? ""),
    )
    .select(["e.id as event", "e.name_vi as event_vi", "e.name_en as event_en"])
    .where("o.id", "=", invitation.subjectId)
    .executeTakeFirst();
  if (!row || (invitation.competitionId && !row.competition) || (invitation.eventId && !row.event)) return undefined;
  const about =
    row.competition_vi !== null
      ? { vi: row.competition_vi, en: row.competition_en }
      : row.event_vi !== null
        ? { vi: row.event_vi, en: row.event_en }
        : { vi: row.name_vi, en: row.name_en };
  return { about, organizationId: row.id, competitionId: row.competition };
}

export async function insertInvitation(
  db: Db,
  invitation: Omit<Invitation, "id" | "acceptedAt" | "revokedAt"> & {
    tokenHash: string;
    invitedBy: string | null;
    now: Instant;
  },
): Promise<string> {
  const id = newId();
  await db
    .insertInto("invitation")
    .values({
      id,
      token_hash: invitation.tokenHash,
      kind: invitation.kind,
      subject_id: invitation.subjectId,
      duty_kind: invitation.dutyKind,
      competition_id: invitation.competitionId,
      event_id: invitation.eventId,
      organization_id: invitation.organizationId,
      email: invitation.email,
      name: invitation.name,
      invited_by: invitation.invitedBy,
      created_at: invitation.now,
      expires_at: invitation.expiresAt,
    })
    .execute();
  return id;
}

/** Revokes what is still open for that subject; a duty's invitations only of that kind, competition, event and address. */
export async function revokeOpen(
  db: Db,
  {
    kind,
    subjectId,
    duty,
  }: {
    kind: InvitationKind;
    subjectId: string;
    duty?: { kind: DutyKind; competitionId: string | null; eventId: string | null; email: string };
  },
  now: Instant,
): Promise<string[]> {
  let query = db
    .updateTable("invitation")
    .set({ revoked_at: now })
    .where("kind", "=", kind)
    .where("subject_id", "=", subjectId)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null);
  if (duty) {
    query = query
      .where("duty_kind", "=", duty.kind)
      .where("email", "=", duty.email)
      .where("competition_id", duty.competitionId === null ? "is" : "=", duty.competitionId)
      .where("event_id", duty.eventId === null ? "is" : "=", duty.eventId);
  }
  const rows = await query.returning("id").execute();
  return rows.map(({ id }) => id);
}

/** Marks the invitation used. False when somebody was quicker. */
export async function spendInvitation(db: Db, id: string, accountId: string, now: Instant): Promise<boolean> {
  const rows = await db
    .updateTable("invitation")
    .set({ accepted_at: now, accepted_by: accountId })
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .returning("id")
    .execute();
  return rows.length === 1;
}

export type OpenInvitation = {
  readonly id: string;
  readonly subjectId: string;
  readonly dutyKind: DutyKind | null;
  readonly competitionId: string | null;
  readonly eventId: string | null;
  readonly email: string;
  readonly name: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
};

/** Invitations neither accepted nor revoked, expired ones too, newest first. */
export async function listOpenInvitations(
  db: Db,
  kind: InvitationKind,
  subjectIds: readonly string[],
): Promise<OpenInvitation[]> {
  if (subjectIds.length === 0) return [];
  const rows = await db
    .selectFrom("invitation")
    .select([
      "id",
      "subject_id",
      "duty_kind",
      "competition_id",
      "event_id",
      "email",
      "name",
      "created_at",
      "expires_at",
    ])
    .where("kind", "=", kind)
    .where("subject_id", "in", subjectIds)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    subjectId: row.subject_id,
    dutyKind: row.duty_kind as DutyKind | null,
    competitionId: row.competition_id,
    eventId: row.event_id,
    email: row.email,
    name: row.name,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  }));
}
