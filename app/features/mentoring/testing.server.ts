import type { Viewer } from "~/core/permission";
import type { Db } from "~/server/db.server";
import {
  type MakeCohort,
  type MakeMentor,
  type MakeNeed,
  makeCohort,
  makeCohortMentor,
  makeMentor,
  makeNeed,
} from "~db/factories/mentoring";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { type MakeProject, makeProject } from "~db/factories/project";

/** A host with a coordinator and a cohort that takes needs: what the tests of mentoring start from. */
export async function makeMentoringWorld(db: Db, given: MakeCohort = {}) {
  const { id: organizationId } = await makeOrganization(db, { nameVi: "Sở Khoa học và Công nghệ" });
  const organizer = await makeDuty(db, await makeAccount(db), { organizationId, kind: "organizer" });
  const cohort = await makeCohort(db, organizationId, organizer, given);
  return { organizationId, organizer, cohort };
}

/** An approved mentor who takes part in the cohort. */
export async function makeTakingPart(
  db: Db,
  { organizationId, cohort }: { organizationId: string; cohort: { id: string } },
  name: string,
  given: MakeMentor & { account?: Viewer } = {},
) {
  const { account = await makeAccount(db, { name }), ...mentor } = given;
  const { id } = await makeMentor(db, organizationId, account, { name, ...mentor });
  await makeCohortMentor(db, cohort.id, id, { capacity: mentor.capacity ?? 2 });
  return { id, account };
}

/** A project with its need in the cohort, handed in unless said otherwise. */
export async function makeNeeding(
  db: Db,
  cohort: { id: string },
  name: string,
  given: MakeNeed & { project?: MakeProject; lead?: Viewer } = {},
) {
  const { project: facts, lead = await makeAccount(db, { name: `Trưởng nhóm ${name}` }), ...need } = given;
  const project = await makeProject(db, lead, { name, ...facts });
  const { id } = await makeNeed(db, cohort.id, project.id, lead, need);
  return { id, projectId: project.id, lead };
}
