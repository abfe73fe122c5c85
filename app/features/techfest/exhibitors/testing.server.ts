import type { Viewer } from "~/core/permission";
import type { Db } from "~/server/db.server";
import { makeEvent } from "~db/factories/event";
import { type MakeApplication, type MakeCall, makeApplication, makeCall } from "~db/factories/exhibitors";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeBooth, makeHall } from "~db/factories/plan";
import { makeProject } from "~db/factories/project";

/** An event with a call, an organizer, a secretary, and booths with these codes. */
export async function makeFair(db: Db, codes: readonly string[], call: MakeCall = {}) {
  const host = await makeOrganization(db);
  const organizer = await makeDuty(db, await makeAccount(db), { organizationId: host.id, kind: "organizer" });
  const secretary = await makeDuty(db, await makeAccount(db), { organizationId: host.id, kind: "secretary" });
  const event = await makeEvent(db, host.id, organizer);
  await makeCall(db, event.id, call);
  const hall = await makeHall(db, event.id);
  const booths: Record<string, string> = {};
  for (const code of codes) {
    booths[code] = (await makeBooth(db, { eventId: event.id, hallId: hall.id }, { code })).id;
  }
  /** The booth's id, by its code. */
  const booth = (code: string) => booths[code] ?? "";
  return { event, host, organizer, secretary, booth, place: { eventId: event.id, hallId: hall.id } };
}

/** An application with a project and a leader of its own. */
export async function makeExhibitor(db: Db, eventId: string, given: MakeApplication & { readonly lead?: Viewer } = {}) {
  const { lead: known, ...application } = given;
  const lead = known ?? (await makeAccount(db));
  const project = await makeProject(db, lead);
  const made = await makeApplication(db, eventId, lead, { projectId: project.id }, application);
  return { ...made, lead, projectId: project.id };
}

/** The states of applications, by id. */
export async function statesOf(db: Db): Promise<Record<string, string>> {
  const rows = await db.selectFrom("booth_application").select(["id", "state"]).execute();
  return Object.fromEntries(rows.map(({ id, state }) => [id, state]));
}

/** The subjects' dedupe keys of all letters so far, without ids: what was told, in order. */
export async function lettersTo(db: Db, email: string): Promise<string[]> {
  const rows = await db.selectFrom("letter").select("dedupe_key").where("to_email", "=", email).orderBy("id").execute();
  return rows.map(({ dedupe_key }) => dedupe_key.split(":")[1] ?? "");
}
