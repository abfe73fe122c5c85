import { makeCohort, makeMentor, makeMentorship, makeNeed } from "~db/factories/mentoring";
import { makeMeeting } from "~db/factories/mentorship";
import type { RoomDoors } from "./doors.world.testing";

/** A cohort that is running, with a mentorship of the founder's project and a meeting in it. */
export const mentoringDoors: RoomDoors = {
  table: `
/co-van/cap/:mentorshipId                                 302 404 200 404 404 404 200 200 404 404 404 200 404
/co-van/cap/:mentorshipId/hop/:meetingId/lich.ics         302 404 200 404 404 404 404 404 404 404 404 200 404
/ban-to-chuc/co-van/:organizationId/viec                  302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/co-van/:organizationId/dot/:cohortId/cap     302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/co-van/:organizationId/dot/:cohortId/cap.csv  302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/co-van/:organizationId/dot/:cohortId/cap.xlsx 302 404 404 404 404 404 200 200 404 404 404 404 404
`,
  fill: async (db, { people, organizationId, projectId }) => {
    const cohort = await makeCohort(db, organizationId, people.organizer, { slug: "dot-co-van", state: "running" });
    const mentor = await makeMentor(db, organizationId, people.mentor);
    const need = await makeNeed(db, cohort.id, projectId, people.founder);
    const pair = { cohortId: cohort.id, needId: need.id, projectId, mentorId: mentor.id };
    const mentorship = await makeMentorship(db, pair, { state: "active" });
    const meeting = await makeMeeting(db, mentorship.id, people.founder);
    return { cohortId: cohort.id, mentorId: mentor.id, mentorshipId: mentorship.id, meetingId: meeting.id };
  },
};
