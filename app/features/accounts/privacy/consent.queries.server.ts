import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";
import { unindexText } from "~db/search";

export type GivenConsent = {
  readonly id: string;
  readonly purpose: string;
  readonly version: number;
  readonly body: { readonly vi: string; readonly en: string | null };
  readonly givenAt: Instant;
  readonly withdrawnAt: Instant | null;
};

/** What an account agreed to, newest first. */
export async function listConsentsOf(db: Db, accountId: string): Promise<GivenConsent[]> {
  const rows = await db
    .selectFrom("consent as c")
    .innerJoin("consent_text as t", "t.id", "c.consent_text_id")
    .select(["c.id", "t.purpose", "t.version", "t.body_vi", "t.body_en", "c.given_at", "c.withdrawn_at"])
    .where("c.account_id", "=", accountId)
    .orderBy("c.given_at", "desc")
    .orderBy("c.id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    purpose: row.purpose,
    version: row.version,
    body: { vi: row.body_vi, en: row.body_en },
    givenAt: row.given_at,
    withdrawnAt: row.withdrawn_at,
  }));
}

export type ConsentSubject = {
  readonly accountId: string | null;
  readonly purpose: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly withdrawnAt: Instant | null;
};

export async function findConsent(db: Db, id: string): Promise<ConsentSubject | undefined> {
  const row = await db
    .selectFrom("consent as c")
    .innerJoin("consent_text as t", "t.id", "c.consent_text_id")
    .select(["c.account_id", "t.purpose", "c.subject_kind", "c.subject_id", "c.withdrawn_at"])
    .where("c.id", "=", id)
    .executeTakeFirst();
  return (
    row && {
      accountId: row.account_id,
      purpose: row.purpose,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      withdrawnAt: row.withdrawn_at,
    }
  );
}

export async function markWithdrawn(db: Db, id: string, now: Instant): Promise<void> {
  await db.updateTable("consent").set({ withdrawn_at: now }).where("id", "=", id).execute();
}

/** Takes a project out of the public: every field is private again, and no search finds it. */
export async function hideProject(db: Db, { subjectKind, subjectId }: ConsentSubject): Promise<void> {
  const entry = await db.selectFrom("entry").select("project_id").where("id", "=", subjectId).executeTakeFirst();
  const projectId = subjectKind === "project" ? subjectId : entry?.project_id;
  if (!projectId) return;
  await db.deleteFrom("project_tier").where("project_id", "=", projectId).execute();
  for (const kind of ["project", "project.investors"]) await unindexText(db, kind, projectId);
}
