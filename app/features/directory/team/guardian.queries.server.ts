import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";

/** A guardian's link lies with the invitations, as a kind of its own: stored hashed, expiring, revocable. */
const kind = "guardian";

export async function insertGuardianLink(
  db: Db,
  link: {
    readonly memberId: string;
    readonly email: string;
    readonly name: string;
    readonly tokenHash: string;
    readonly by: string | null;
    readonly now: Instant;
    readonly expiresAt: Instant;
  },
): Promise<string> {
  const id = newId();
  await db
    .insertInto("invitation")
    .values({
      id,
      token_hash: link.tokenHash,
      kind,
      subject_id: link.memberId,
      email: link.email,
      name: link.name,
      invited_by: link.by,
      created_at: link.now,
      expires_at: link.expiresAt,
    })
    .execute();
  return id;
}

/** Every link to that member's guardian stops working, used ones too. */
export async function revokeGuardianLinks(db: Db, memberId: string, now: Instant): Promise<void> {
  await db
    .updateTable("invitation")
    .set({ revoked_at: now })
    .where("kind", "=", kind)
    .where("subject_id", "=", memberId)
    .where("revoked_at", "is", null)
    .execute();
}

/** The members of these whose guardian holds a link that still works. */
export async function listAskedGuardians(db: Db, memberIds: readonly string[], now: Instant): Promise<Set<string>> {
  if (memberIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("invitation")
    .select("subject_id")
    .where("kind", "=", kind)
    .where("subject_id", "in", memberIds)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .execute();
  return new Set(rows.map(({ subject_id }) => subject_id));
}

export type GuardianLink = {
  readonly id: string;
  readonly expiresAt: Instant;
  readonly acceptedAt: Instant | null;
  readonly revokedAt: Instant | null;
  readonly memberId: string;
  readonly memberName: string;
  readonly part: string;
  readonly birthYear: number | null;
  readonly consentedAt: Instant | null;
  readonly guardianName: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly pitch: string;
};

/** What a guardian's link is about; undefined when the member has left. */
export async function findGuardianLink(db: Db, tokenHash: string): Promise<GuardianLink | undefined> {
  const row = await db
    .selectFrom("invitation as i")
    .innerJoin("project_member as m", "m.id", "i.subject_id")
    .innerJoin("project as p", "p.id", "m.project_id")
    .select(["i.id", "i.expires_at", "i.accepted_at", "i.revoked_at", "i.name as guardian_name"])
    .select(["m.id as member_id", "m.name as member_name", "m.part", "m.birth_year", "m.guardian_consented_at"])
    .select(["p.id as project_id", "p.name as project_name", "p.pitch"])
    .where("i.token_hash", "=", tokenHash)
    .where("i.kind", "=", kind)
    .where("m.left_at", "is", null)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    expiresAt: row.expires_at,
    acceptedAt: row.accepted_at,
    revokedAt: row.revoked_at,
    memberId: row.member_id,
    memberName: row.member_name,
    part: row.part,
    birthYear: row.birth_year,
    consentedAt: row.guardian_consented_at,
    guardianName: row.guardian_name,
    projectId: row.project_id,
    projectName: row.project_name,
    pitch: row.pitch,
  };
}

export type GuardianText = { readonly id: string; readonly version: number; readonly body: Localized };

/** The words a guardian agrees to now, and the notice they refer to. */
export async function findGuardianText(db: Db): Promise<GuardianText | undefined> {
  const row = await db
    .selectFrom("consent_text")
    .select(["id", "version", "body_vi", "body_en"])
    .where("purpose", "=", "guardian")
    .where("competition_id", "is", null)
    .orderBy("version", "desc")
    .executeTakeFirst();
  return row && { id: row.id, version: row.version, body: { vi: row.body_vi, en: row.body_en } };
}

export async function insertGuardianConsent(
  db: Db,
  { textId, memberId, linkId, now }: { textId: string; memberId: string; linkId: string; now: Instant },
): Promise<void> {
  await db
    .insertInto("consent")
    .values({
      id: newId(),
      consent_text_id: textId,
      subject_kind: "project_member",
      subject_id: memberId,
      channel: "guardian_link",
      given_at: now,
    })
    .execute();
  await db.updateTable("invitation").set({ accepted_at: now }).where("id", "=", linkId).execute();
  await db.updateTable("project_member").set({ guardian_consented_at: now }).where("id", "=", memberId).execute();
}

export async function endGuardianConsent(db: Db, memberId: string, now: Instant): Promise<void> {
  await db
    .updateTable("consent")
    .set({ withdrawn_at: now })
    .where("subject_kind", "=", "project_member")
    .where("subject_id", "=", memberId)
    .where("channel", "=", "guardian_link")
    .where("withdrawn_at", "is", null)
    .execute();
  await db.updateTable("project_member").set({ guardian_consented_at: null }).where("id", "=", memberId).execute();
}
