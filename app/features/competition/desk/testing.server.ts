import type { Viewer } from "~/core/permission";
import type { Db } from "~/server/db.server";
import { type MadeCompetition, type MakeEntry, makeCompetition, makeEntry } from "~db/factories/competition";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeProject } from "~db/factories/project";

export type DeskWorld = {
  readonly organizationId: string;
  readonly competition: MadeCompetition;
  readonly organizer: Viewer;
  readonly secretary: Viewer;
};

/** A host with an open competition, an organizer and a secretary: what the desk's tests start from. */
export async function makeDeskWorld(db: Db): Promise<DeskWorld> {
  const { id: organizationId } = await makeOrganization(db);
  const organizer = await makeDuty(db, await makeAccount(db), { organizationId, kind: "organizer" });
  const secretary = await makeDuty(db, await makeAccount(db), { organizationId, kind: "secretary" });
  const competition = await makeCompetition(db, organizationId, organizer, {
    divisions: [
      { key: "idea", nameVi: "Ý tưởng" },
      { key: "project", nameVi: "Dự án" },
    ],
  });
  return { organizationId, competition, organizer, secretary };
}

/** An entry with a project and a lead of its own, handed in unless said otherwise. */
export async function makeDeskEntry(
  db: Db,
  competition: MadeCompetition,
  title: string,
  given: MakeEntry & { lead?: Viewer } = {},
) {
  const { lead = await makeAccount(db, { name: `Trưởng nhóm ${title}` }), ...entry } = given;
  const project = await makeProject(db, lead, { name: title });
  const made = await makeEntry(db, competition, project, lead, { state: "submitted", ...entry });
  return { ...made, lead };
}
