import { newId } from "~/core/id";
import type { Viewer } from "~/core/permission";
import { testCtx } from "~/server/testing.server";
import { makeEvent } from "~db/factories/event";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeHall } from "~db/factories/plan";
import { makeProject } from "~db/factories/project";
import type { freshDb } from "~db/testing";

type Db = Awaited<ReturnType<typeof freshDb>>;

/** An event with an empty hall and its organizer. */
export async function stage(db: Db) {
  const { id: organizationId } = await makeOrganization(db);
  const organizer = await makeDuty(db, await makeAccount(db), { organizationId, kind: "organizer" });
  const event = await makeEvent(db, organizationId, organizer);
  const hall = await makeHall(db, event.id);
  const place = { eventId: event.id, hallId: hall.id };
  return { organizationId, organizer, event, hall, place, ctx: await testCtx(db, organizer) };
}

/** An application of a new project, with an offer of the booth in that state. */
export async function makeExhibitor(
  db: Db,
  eventId: string,
  by: Viewer,
  given: { boothId: string; state: string; sign: string; product?: string },
) {
  const project = await makeProject(db, by);
  const id = newId();
  await db
    .insertInto("booth_application")
    .values({
      id,
      event_id: eventId,
      project_id: project.id,
      organization_id: null,
      slug: `don-vi-${id}`,
      sign_vi: given.sign,
      sort_key: "x",
      field: "agriculture",
      about_vi: "Miến dong đất đá. Làm tay.",
      contact_name: by.name,
      contact_email: by.email,
      state: given.state,
      state_at: "2026-09-01T02:00:00.000Z",
      created_by: by.id,
      created_at: "2026-09-01T02:00:00.000Z",
    })
    .execute();
  if (given.product) {
    await db
      .insertInto("booth_product")
      .values({ id: newId(), application_id: id, name_vi: given.product, position: 1 })
      .execute();
  }
  await db
    .insertInto("booth_offer")
    .values({
      id: newId(),
      event_id: eventId,
      application_id: id,
      booth_id: given.boothId,
      state: given.state,
      until_at: "2026-09-10T02:00:00.000Z",
      offered_at: "2026-09-01T02:00:00.000Z",
    })
    .execute();
  return { id, slug: `don-vi-${id}` };
}

export const publishPlan = (db: Db, eventId: string, at: string | null) =>
  db
    .insertInto("exhibitor_call")
    .values({
      event_id: eventId,
      opens_at: "2026-08-01T00:00:00.000Z",
      closes_at: "2026-08-20T00:00:00.000Z",
      plan_published_at: at,
    })
    .onConflict((oc) => oc.column("event_id").doUpdateSet({ plan_published_at: at }))
    .execute();
