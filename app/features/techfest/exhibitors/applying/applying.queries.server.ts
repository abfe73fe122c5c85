import { newId } from "~/core/id";
import { sortKey } from "~/core/sort-key";
import type { FieldKey } from "~/features/directory/project";
import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";
import { indexText, unindexText } from "~db/search";
import { type ApplicationState, applicationState } from "../application";
import type { Answers } from "../call";

export type ApplicantOption = {
  readonly kind: "project" | "organization";
  readonly id: string;
  readonly name: Localized;
  readonly line: Localized;
  readonly field: FieldKey;
  /** the application it has at this event already */
  readonly applicationId: string | null;
  readonly state: ApplicationState | null;
};

/** The projects someone is on and the organizations named, with the application each has at the event. */
export async function listApplicants(
  db: Db,
  accountId: string,
  organizationIds: readonly string[],
  eventId: string,
): Promise<ApplicantOption[]> {
  const projects = await db
    .selectFrom("project_member as m")
    .innerJoin("project as p", "p.id", "m.project_id")
    .leftJoin("booth_application as a", (join) =>
      join.onRef("a.project_id", "=", "p.id").on("a.event_id", "=", eventId),
    )
    .select(["p.id", "p.name", "p.pitch", "p.pitch_en", "p.field", "a.id as application_id", "a.state"])
    .where("m.account_id", "=", accountId)
    .where("m.left_at", "is", null)
    .orderBy("p.sort_key")
    .execute();
  const organizations = await db
    .selectFrom("organization as o")
    .leftJoin("booth_application as a", (join) =>
      join.onRef("a.organization_id", "=", "o.id").on("a.event_id", "=", eventId),
    )
    .select(["o.id", "o.name_vi", "o.name_en", "o.about_vi", "o.about_en", "a.id as application_id", "a.state"])
    .where("o.id", "in", [...organizationIds, ""])
    .orderBy("o.sort_key")
    .execute();
  const standing = (row: { application_id: string | null; state: string | null }) => ({
    applicationId: row.application_id,
    state: row.state === null ? null : applicationState(row.state),
  });
  return [
    ...projects.map((row) => ({
      kind: "project" as const,
      id: row.id,
      name: { vi: row.name },
      line: { vi: row.pitch, en: row.pitch_en },
      field: row.field as FieldKey,
      ...standing(row),
    })),
    ...organizations.map((row) => ({
      kind: "organization" as const,
      id: row.id,
      name: { vi: row.name_vi, en: row.name_en },
      line: { vi: row.about_vi, en: row.about_en },
      field: "other" as const,
      ...standing(row),
    })),
  ];
}

/** A person's telephone number, to be filled in for them. */
export async function findPhone(db: Db, accountId: string): Promise<string | null> {
  const row = await db.selectFrom("account").select("phone").where("id", "=", accountId).executeTakeFirst();
  return row?.phone ?? null;
}

type NewApplication = {
  readonly eventId: string;
  readonly applicant: { readonly projectId: string | null; readonly organizationId: string | null };
  readonly slug: string;
  readonly sign: Localized;
  readonly about: Localized;
  readonly field: FieldKey;
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string | null };
  readonly by: string;
  readonly now: string;
};

/** The new application's id, or undefined when the applicant has one or the address is taken meanwhile. */
export async function insertApplication(db: Db, made: NewApplication): Promise<string | undefined> {
  const id = newId();
  const row = await db
    .insertInto("booth_application")
    .values({
      id,
      event_id: made.eventId,
      project_id: made.applicant.projectId,
      organization_id: made.applicant.organizationId,
      slug: made.slug,
      sign_vi: made.sign.vi,
      sign_en: made.sign.en ?? null,
      sort_key: sortKey(made.sign.vi),
      field: made.field,
      about_vi: made.about.vi,
      about_en: made.about.en ?? null,
      contact_name: made.contact.name,
      contact_email: made.contact.email,
      contact_phone: made.contact.phone,
      state_at: made.now,
      created_by: made.by,
      created_at: made.now,
    })
    .onConflict((oc) => oc.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** The slugs of an event's exhibitors that begin alike. */
export async function listSlugs(db: Db, eventId: string, beginning: string): Promise<string[]> {
  const rows = await db
    .selectFrom("booth_application")
    .select("slug")
    .where("event_id", "=", eventId)
    .where("slug", "like", `${beginning}%`)
    .execute();
  return rows.map(({ slug }) => slug);
}

export type Details = {
  readonly sign: Localized;
  readonly field: FieldKey;
  readonly about: Localized;
  readonly widthCm: number;
  readonly depthCm: number;
  readonly needsPower: boolean;
  readonly needsWater: boolean;
  readonly needsNote: string;
  readonly zoneId: string | null;
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string | null };
  readonly answers: Answers;
};

export async function saveDetails(db: Db, id: string, details: Details): Promise<void> {
  await db
    .updateTable("booth_application")
    .set({
      sign_vi: details.sign.vi,
      sign_en: details.sign.en ?? null,
      sort_key: sortKey(details.sign.vi),
      field: details.field,
      about_vi: details.about.vi,
      about_en: details.about.en ?? null,
      contact_name: details.contact.name,
      contact_email: details.contact.email,
      contact_phone: details.contact.phone,
      zone_id: details.zoneId,
      width_cm: details.widthCm,
      depth_cm: details.depthCm,
      needs_power: details.needsPower ? 1 : 0,
      needs_water: details.needsWater ? 1 : 0,
      needs_note: details.needsNote,
      answers: JSON.stringify(details.answers),
    })
    .where("id", "=", id)
    .execute();
}

/** Counts the change, so that whoever reads an older one is told. */
export async function bumpRevision(db: Db, id: string): Promise<void> {
  await db
    .updateTable("booth_application")
    .set((eb) => ({ revision: eb("revision", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

export async function replaceWishes(db: Db, applicationId: string, boothIds: readonly string[]): Promise<void> {
  await db.deleteFrom("booth_wish").where("application_id", "=", applicationId).execute();
  const rows = boothIds.map((booth_id, index) => ({ application_id: applicationId, rank: index + 1, booth_id }));
  if (rows.length > 0) await db.insertInto("booth_wish").values(rows).execute();
}

/** The wished-for booths of applications, first wish first. */
export async function listWishes(db: Db, applicationIds: readonly string[]) {
  const rows = await db
    .selectFrom("booth_wish as w")
    .innerJoin("booth as b", "b.id", "w.booth_id")
    .select(["w.application_id", "w.rank", "w.booth_id", "b.code"])
    .where("w.application_id", "in", [...applicationIds, ""])
    .orderBy("w.application_id")
    .orderBy("w.rank")
    .execute();
  return rows.map((row) => ({ applicationId: row.application_id, boothId: row.booth_id, code: row.code }));
}

/** Makes an application findable: by its staff with the contact, by everyone (once it is shown) without. */
export async function indexApplication(db: Db, id: string): Promise<void> {
  const row = await db
    .selectFrom("booth_application")
    .select(["sign_vi", "sign_en", "about_vi", "about_en", "contact_name", "contact_email", "contact_phone"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return unindexText(db, "booth_application", id);
  const products = await db
    .selectFrom("booth_product")
    .select(["name_vi", "name_en"])
    .where("application_id", "=", id)
    .execute();
  const shown = [
    row.sign_vi,
    row.sign_en,
    row.about_vi,
    row.about_en,
    ...products.flatMap(({ name_vi, name_en }) => [name_vi, name_en]),
  ];
  await indexText(db, "exhibitor", id, shown);
  await indexText(db, "booth_application", id, [...shown, row.contact_name, row.contact_email, row.contact_phone]);
}

/** The applications of the projects someone is on and of the organizations named, the newest first. */
export async function listApplicationsOf(db: Db, accountId: string, organizationIds: readonly string[]) {
  const rows = await db
    .selectFrom("booth_application as a")
    .innerJoin("event as e", "e.id", "a.event_id")
    .leftJoin("exhibitor_call as c", "c.event_id", "e.id")
    .leftJoin("booth_offer as o", (join) =>
      join.onRef("o.application_id", "=", "a.id").on("o.state", "in", ["offered", "confirmed"]),
    )
    .leftJoin("booth as b", "b.id", "o.booth_id")
    .select(["a.id", "a.slug", "a.sign_vi", "a.sign_en", "a.state", "a.state_at", "e.slug as event_slug"])
    .select(["e.name_vi", "e.name_en", "e.first_day", "e.last_day", "e.state as event_state"])
    .select(["c.opens_at", "c.closes_at", "c.picking_open", "o.until_at", "b.code"])
    .where((eb) =>
      eb.or([
        eb("a.organization_id", "in", [...organizationIds, ""]),
        eb(
          "a.project_id",
          "in",
          eb
            .selectFrom("project_member as m")
            .select("m.project_id")
            .where("m.account_id", "=", accountId)
            .where("m.left_at", "is", null),
        ),
      ]),
    )
    .orderBy("a.created_at", "desc")
    .orderBy("a.id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    sign: { vi: row.sign_vi, en: row.sign_en },
    state: applicationState(row.state),
    stateAt: row.state_at,
    event: {
      slug: row.event_slug,
      name: { vi: row.name_vi, en: row.name_en },
      firstDay: row.first_day,
      lastDay: row.last_day,
      state: row.event_state,
    },
    call: row.opens_at && row.closes_at ? { opensAt: row.opens_at, closesAt: row.closes_at } : null,
    pickingOpen: row.picking_open === 1,
    boothCode: row.code,
    until: row.until_at,
  }));
}
