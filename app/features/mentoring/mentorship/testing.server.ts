import type { Db } from "~/server/db.server";
import { type MakeMentorship, makeCohort, makeMentor, makeMentorship, makeNeed } from "~db/factories/mentoring";
import { makeAccount, makeDuty, makeOrganization, serial } from "~db/factories/people";
import { makeMember, makeProject } from "~db/factories/project";

export type PairWorld = Awaited<ReturnType<typeof makePairWorld>>;

/** A host with its coordinator, a mentor, a team of two with an account and one without, and their pair; proposed unless said otherwise. */
export async function makePairWorld(db: Db, given: MakeMentorship = {}) {
  const n = serial();
  const host = await makeOrganization(db);
  const coordinator = await makeDuty(db, await makeAccount(db, { name: "Điều phối" }), {
    organizationId: host.id,
    kind: "organizer",
  });
  const other = await makeOrganization(db);
  const otherHost = await makeDuty(db, await makeAccount(db), { organizationId: other.id, kind: "organizer" });
  const mentor = await makeAccount(db, { name: "Nông Thị Cố Vấn", email: `co.van.${n}@example.vn` });
  const otherMentor = await makeAccount(db, { name: "Cố vấn khác" });
  const lead = await makeAccount(db, { name: "Bế Văn Trưởng", email: `truong.nhom.${n}@example.vn` });
  const member = await makeAccount(db, { name: "Lý Thị Thành Viên", email: `thanh.vien.${n}@example.vn` });
  const project = await makeProject(db, lead, { name: "Sợi Mây" });
  await makeMember(db, project.id, { accountId: member.id, name: member.name, email: member.email });
  await makeMember(db, project.id, { name: "Em học sinh", email: null });
  const cohort = await makeCohort(db, host.id, coordinator, { nameVi: "Đợt cố vấn 1" });
  const { id: mentorId } = await makeMentor(db, host.id, mentor, { phone: "+84912345678" });
  await makeMentor(db, host.id, otherMentor);
  const need = await makeNeed(db, cohort.id, project.id, lead);
  const pairOf = { cohortId: cohort.id, needId: need.id, projectId: project.id, mentorId };
  const { id } = await makeMentorship(db, pairOf, given);
  const people = { coordinator, otherHost, mentor, otherMentor, lead, member };
  return { id, organizationId: host.id, cohortId: cohort.id, project, mentorId, pairOf, ...people };
}
