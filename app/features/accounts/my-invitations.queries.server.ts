import type { Instant } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";

export type MyInvitation = { readonly id: string; readonly about: Localized; readonly expiresAt: Instant };

/** Invitations to an address that can still be accepted, with what each is about. */
export async function listInvitationsTo(db: Db, email: string, now: Instant): Promise<MyInvitation[]> {
  const rows = await db
    .selectFrom("invitation as i")
    .leftJoin("competition as c", "c.id", "i.competition_id")
    .leftJoin("event as e", "e.id", "i.event_id")
    .leftJoin("organization as o", "o.id", "i.organization_id")
    .leftJoin("project_member as m", (join) =>
      join.onRef("m.id", "=", "i.subject_id").on("i.kind", "=", "project_member"),
    )
    .leftJoin("project as p", "p.id", "m.project_id")
    .select(["i.id", "i.expires_at", "p.name as project"])
    .select(["c.name_vi as competition_vi", "c.name_en as competition_en", "o.name_vi", "o.name_en"])
    .select(["e.name_vi as event_vi", "e.name_en as event_en"])
    .where("i.email", "=", email)
    .where("i.accepted_at", "is", null)
    .where("i.revoked_at", "is", null)
    .where("i.expires_at", ">", now)
    .orderBy("i.expires_at")
    .orderBy("i.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    about:
      row.project !== null
        ? { vi: row.project }
        : row.competition_vi !== null
          ? { vi: row.competition_vi, en: row.competition_en }
          : row.event_vi !== null
            ? { vi: row.event_vi, en: row.event_en }
            : { vi: row.name_vi ?? "—", en: row.name_en },
    expiresAt: row.expires_at,
  }));
}
