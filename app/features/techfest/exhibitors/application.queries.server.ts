import type { FieldKey } from "~/features/directory/project";
import type { Locale, Localized } from "~/i18n/catalogue";
import { type Db, lockRow } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { type ApplicationState, applicationState, type Needs } from "./application";
import { type Answers, answersSchema, type Call } from "./call";
import { findCall } from "./call/call.queries.server";

/** An application with all that its rules ask about. */
export type Application = {
  readonly id: string;
  readonly eventId: string;
  readonly slug: string;
  readonly projectId: string | null;
  readonly applicantOrganizationId: string | null;
  readonly sign: Localized;
  readonly field: FieldKey;
  readonly about: Localized;
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string | null };
  readonly zoneId: string | null;
  readonly needs: Needs & { readonly note: string };
  readonly answers: Answers;
  readonly state: ApplicationState;
  readonly stateReason: string | null;
  readonly stateAt: string;
  readonly priorityClass: number;
  readonly submittedAt: string | null;
  readonly revision: number;
  /** the language of whoever began it: letters go out in it */
  readonly locale: Locale;
  readonly team: readonly { readonly accountId: string | null; readonly role: string }[];
  readonly offer: Offer | null;
  readonly event: EventBrief;
  readonly call: Call | null;
};

export type EventBrief = {
  readonly id: string;
  readonly slug: string;
  readonly organizationId: string;
  readonly state: string;
  readonly name: Localized;
  readonly firstDay: string;
  readonly lastDay: string;
};

/** The booth that is offered or confirmed now. */
type Offer = {
  readonly id: string;
  readonly boothId: string;
  readonly boothCode: string;
  readonly state: string;
  readonly untilAt: string;
};

/** One application by its id, or by the address of its page at an event. `lock` holds its row until the transaction ends. */
export async function findApplication(
  db: Db,
  by: { readonly id: string } | { readonly eventId: string; readonly slug: string },
  { lock = false } = {},
): Promise<Application | undefined> {
  if (lock && "id" in by) {
    await lockRow(db, db.selectFrom("booth_application").select("id").where("id", "=", by.id)).executeTakeFirst();
  }
  let query = db
    .selectFrom("booth_application as a")
    .innerJoin("event as e", "e.id", "a.event_id")
    .innerJoin("account as c", "c.id", "a.created_by")
    .leftJoin("booth_offer as o", (join) =>
      join.onRef("o.application_id", "=", "a.id").on("o.state", "in", ["offered", "confirmed"]),
    )
    .leftJoin("booth as b", "b.id", "o.booth_id")
    .selectAll("a")
    .select(["e.slug as event_slug", "e.organization_id as host_id", "e.state as event_state"])
    .select(["e.name_vi", "e.name_en", "e.first_day", "e.last_day", "c.locale"])
    .select(["o.id as offer_id", "o.booth_id", "o.state as offer_state", "o.until_at", "b.code as booth_code"]);
  query =
    "id" in by
      ? query.where("a.id", "=", by.id)
      : query.where("a.event_id", "=", by.eventId).where("a.slug", "=", by.slug);
  const row = await query.executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    eventId: row.event_id,
    slug: row.slug,
    projectId: row.project_id,
    applicantOrganizationId: row.organization_id,
    sign: { vi: row.sign_vi, en: row.sign_en },
    field: row.field as FieldKey,
    about: { vi: row.about_vi, en: row.about_en },
    contact: { name: row.contact_name, email: row.contact_email, phone: row.contact_phone },
    zoneId: row.zone_id,
    needs: {
      widthCm: row.width_cm,
      depthCm: row.depth_cm,
      needsPower: row.needs_power === 1,
      needsWater: row.needs_water === 1,
      note: row.needs_note,
    },
    answers: readJson(answersSchema, row.answers),
    state: applicationState(row.state),
    stateReason: row.state_reason,
    stateAt: row.state_at,
    priorityClass: row.priority_class,
    submittedAt: row.submitted_at,
    revision: row.revision,
    locale: row.locale === "en" ? "en" : "vi",
    team: row.project_id === null ? [] : await listTeam(db, row.project_id),
    offer:
      row.offer_id && row.booth_id && row.booth_code && row.offer_state && row.until_at
        ? {
            id: row.offer_id,
            boothId: row.booth_id,
            boothCode: row.booth_code,
            state: row.offer_state,
            untilAt: row.until_at,
          }
        : null,
    event: {
      id: row.event_id,
      slug: row.event_slug,
      organizationId: row.host_id,
      state: row.event_state,
      name: { vi: row.name_vi, en: row.name_en },
      firstDay: row.first_day,
      lastDay: row.last_day,
    },
    call: (await findCall(db, row.event_id)) ?? null,
  };
}

/** Who stands in a project's team today. */
export async function listTeam(db: Db, projectId: string): Promise<Application["team"]> {
  const rows = await db
    .selectFrom("project_member")
    .select(["account_id", "role"])
    .where("project_id", "=", projectId)
    .where("left_at", "is", null)
    .execute();
  return rows.map((row) => ({ accountId: row.account_id, role: row.role }));
}

type StateChange = {
  readonly id: string;
  readonly from: ApplicationState;
  readonly state: ApplicationState;
  readonly reason?: string | null;
  readonly priorityClass?: number;
  readonly submittedAt?: string;
  readonly now: string;
};

/** Moves an application on; false when it had left that state meanwhile. */
export async function saveState(db: Db, change: StateChange): Promise<boolean> {
  const row = await db
    .updateTable("booth_application")
    .set((eb) => ({
      state: change.state,
      state_reason: change.reason ?? null,
      state_at: change.now,
      ...(change.priorityClass === undefined ? {} : { priority_class: change.priorityClass }),
      ...(change.submittedAt === undefined ? {} : { submitted_at: change.submittedAt }),
      revision: eb("revision", "+", 1),
    }))
    .where("id", "=", change.id)
    .where("state", "=", change.from)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
