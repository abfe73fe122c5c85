import type { Db } from "~/server/db.server";
import { collectOtherParts } from "./held-parts.queries.server";

/** Every row that names the person, as it is stored, for the copy that the law lets them have. */
export async function collectData(db: Db, accountId: string, email: string) {
  const account = await db
    .selectFrom("account")
    .select(["id", "email", "name", "phone", "email_verified_at", "locale", "created_at"])
    .where("id", "=", accountId)
    .execute();
  const sessions = await db
    .selectFrom("session")
    .select(["device", "created_at", "seen_at"])
    .where("account_id", "=", accountId)
    .orderBy("created_at")
    .execute();
  const consents = await db
    .selectFrom("consent as c")
    .innerJoin("consent_text as t", "t.id", "c.consent_text_id")
    .select(["t.purpose", "t.version", "c.subject_kind", "c.subject_id", "c.given_at", "c.withdrawn_at"])
    .where("c.account_id", "=", accountId)
    .orderBy("c.given_at")
    .execute();
  const duties = await db
    .selectFrom("duty as d")
    .innerJoin("organization as o", "o.id", "d.organization_id")
    .select(["d.kind", "o.name_vi as organization", "d.competition_id", "d.created_at", "d.ended_at"])
    .where("d.account_id", "=", accountId)
    .orderBy("d.created_at")
    .execute();
  const letters = await db
    .selectFrom("letter")
    .select(["subject", "created_at", "sent_at"])
    .where((eb) => eb.or([eb("account_id", "=", accountId), eb("to_email", "=", email)]))
    .orderBy("created_at")
    .execute();
  const activities = await db
    .selectFrom("activity")
    .select(["act", "subject_kind", "subject_id", "at"])
    .where("actor_id", "=", accountId)
    .orderBy("at")
    .execute();
  const parts = { ...(await collectParts(db, accountId, email)), ...(await collectOtherParts(db, accountId, email)) };
  return { account, sessions, consents, duties, letters, activities, ...parts };
}

/** Their part in projects, entries and juries. */
async function collectParts(db: Db, accountId: string, email: string) {
  const projects = await db
    .selectFrom("project_member as m")
    .innerJoin("project as p", "p.id", "m.project_id")
    .select(["p.id", "p.name as project", "m.name", "m.email", "m.phone", "m.role", "m.part", "m.birth_year"])
    .select(["m.guardian_name", "m.guardian_email", "m.guardian_phone", "m.guardian_consented_at", "m.left_at"])
    .where("m.account_id", "=", accountId)
    .orderBy("m.created_at")
    .execute();
  const entries = await db
    .selectFrom("entry as e")
    .innerJoin("competition as c", "c.id", "e.competition_id")
    .select(["e.id", "e.title", "e.number", "e.state", "e.submitted_at", "c.name_vi as competition"])
    .where(
      "e.project_id",
      "in",
      db.selectFrom("project_member").select("project_id").where("account_id", "=", accountId),
    )
    .orderBy("e.created_at")
    .execute();
  const judging = await db
    .selectFrom("judge as j")
    .innerJoin("competition as c", "c.id", "j.competition_id")
    .select([
      "j.name",
      "j.email",
      "j.phone",
      "j.title",
      "j.organization_name",
      "c.name_vi as competition",
      "j.removed_at",
    ])
    .where("j.account_id", "=", accountId)
    .orderBy("j.created_at")
    .execute();
  const scores = await db
    .selectFrom("score_sheet as s")
    .innerJoin("assignment as a", "a.id", "s.assignment_id")
    .innerJoin("judge as j", "j.id", "a.judge_id")
    .innerJoin("entry as e", "e.id", "a.entry_id")
    .select(["e.number", "s.marks", "s.total", "s.remark", "s.private_note", "s.saved_at", "s.submitted_at"])
    .where("j.account_id", "=", accountId)
    .orderBy("s.saved_at")
    .execute();
  const invitations = await db
    .selectFrom("invitation")
    .select(["kind", "duty_kind", "name", "created_at", "accepted_at", "revoked_at"])
    .where("email", "=", email)
    .orderBy("created_at")
    .execute();
  const requests = await db
    .selectFrom("data_request")
    .select(["kind", "note", "received_at", "state", "answer", "closed_at"])
    .where("account_id", "=", accountId)
    .orderBy("received_at")
    .execute();
  return { projects, entries, judging, scores, invitations, requests };
}
