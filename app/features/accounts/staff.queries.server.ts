import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { DutyKind } from "~/core/permission";
import type { Db } from "~/server/db.server";

export type StaffDuty = {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string | null;
  readonly kind: DutyKind;
  readonly competitionId: string | null;
  readonly eventId: string | null;
  /** of the competition or the event it is for */
  readonly competitionName: { readonly vi: string; readonly en: string | null } | null;
  readonly since: Instant;
};

/** Running duties for an organization; with a competition or an event only those that reach it. By name. */
export async function listStaff(
  db: Db,
  organizationId: string,
  { competitionId, eventId }: { readonly competitionId?: string | null; readonly eventId?: string | null } = {},
): Promise<StaffDuty[]> {
  let query = db
    .selectFrom("duty as d")
    .innerJoin("account as a", "a.id", "d.account_id")
    .leftJoin("competition as c", "c.id", "d.competition_id")
    .leftJoin("event as e", "e.id", "d.event_id")
    .select(["d.id", "d.account_id", "d.kind", "d.competition_id", "d.event_id", "d.created_at", "a.name", "a.email"])
    .select(["c.name_vi", "c.name_en", "e.name_vi as event_vi", "e.name_en as event_en"])
    .where("d.organization_id", "=", organizationId)
    .where("d.ended_at", "is", null);
  if (competitionId) {
    query = query
      .where("d.event_id", "is", null)
      .where((eb) => eb.or([eb("d.competition_id", "is", null), eb("d.competition_id", "=", competitionId)]));
  }
  if (eventId) {
    query = query
      .where("d.competition_id", "is", null)
      .where((eb) => eb.or([eb("d.event_id", "is", null), eb("d.event_id", "=", eventId)]));
  }
  const rows = await query.orderBy("a.sort_key").orderBy("d.id").execute();
  return rows.map((row) => ({
    id: row.id,
    accountId: row.account_id,
    name: row.name,
    email: row.email,
    kind: row.kind as DutyKind,
    competitionId: row.competition_id,
    eventId: row.event_id,
    competitionName: nameOf(row.name_vi, row.name_en) ?? nameOf(row.event_vi, row.event_en),
    since: row.created_at,
  }));
}

function nameOf(vi: string | null, en: string | null) {
  return vi === null ? null : { vi, en };
}

export type RunningDuty = {
  readonly accountId: string;
  readonly organizationId: string;
  readonly competitionId: string | null;
  readonly eventId: string | null;
  readonly kind: DutyKind;
};

export async function findRunningDuty(db: Db, id: string): Promise<RunningDuty | undefined> {
  const row = await db
    .selectFrom("duty")
    .select(["account_id", "organization_id", "competition_id", "event_id", "kind"])
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return (
    row && {
      accountId: row.account_id,
      organizationId: row.organization_id,
      competitionId: row.competition_id,
      eventId: row.event_id,
      kind: row.kind as DutyKind,
    }
  );
}

/** False when the account has that duty already. */
export async function insertDuty(db: Db, duty: RunningDuty, now: Instant): Promise<boolean> {
  const rows = await db
    .insertInto("duty")
    .values({
      id: newId(),
      account_id: duty.accountId,
      organization_id: duty.organizationId,
      competition_id: duty.competitionId,
      event_id: duty.eventId,
      kind: duty.kind,
      created_at: now,
    })
    .onConflict((oc) => oc.doNothing())
    .returning("id")
    .execute();
  return rows.length === 1;
}

export async function closeDuty(db: Db, id: string, now: Instant): Promise<void> {
  await db.updateTable("duty").set({ ended_at: now }).where("id", "=", id).where("ended_at", "is", null).execute();
}
