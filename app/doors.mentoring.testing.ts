import { usualWeights } from "~/features/mentoring/matching/matching";
import { insertRun } from "~/features/mentoring/matching/run.queries.server";
import { makeCohort, makeMentor, makeMentorship, makeNeed } from "~db/factories/mentoring";
import { makeMeeting } from "~db/factories/mentorship";
import { factoryNow } from "~db/factories/people";
import type { RoomDoors } from "./doors.world.testing";

/** The world fills a slug of which it knows no other with this one. */
const cohortSlug = "khong-co";

/** A cohort that is running, with a mentorship of the founder's project and a meeting in it. */
export const mentoringDoors: RoomDoors = {
  table: `
/co-van                                                    200 200 200 200 200 200 200 200 200 200 200 200 200
/co-van/:mentorId                                          200 200 200 200 200 200 200 200 200 200 200 200 200
/co-van/dang-ky/:organizationId                            302 200 200 200 200 200 200 200 200 200 200 200 200
/co-van/dot/:slug                                          200 200 200 200 200 200 200 200 200 200 200 200 200
/co-van/dot/:slug/nhu-cau                                  302 200 200 200 200 200 200 200 200 200 200 200 200
/co-van-cua-toi                                            302 200 200 200 200 200 200 200 200 200 200 200 200
/ban-to-chuc/co-van                                        302 200 200 200 200 200 200 200 200 200 200 200 200
/ban-to-chuc/co-van/:organizationId                        302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/co-van/:organizationId/nguoi/:mentorId        302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/co-van/:organizationId/dot                    302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/co-van/:organizationId/dot/moi                302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/co-van/:organizationId/dot/:cohortId          302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/co-van/:organizationId/dot/:cohortId/sua      302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/co-van/:organizationId/dot/:cohortId/ghep     302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/co-van/:organizationId/dot/:cohortId/ghep/:matchRunId 302 404 404 404 404 404 200 200 404 404 404 404 404
/co-van/cap/:mentorshipId                                 302 404 200 404 404 404 200 200 404 404 404 200 404
/co-van/cap/:mentorshipId/hop/:meetingId/lich.ics         302 404 200 404 404 404 404 404 404 404 404 200 404
/ban-to-chuc/co-van/:organizationId/viec                  302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/co-van/:organizationId/dot/:cohortId/cap     302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/co-van/:organizationId/dot/:cohortId/cap.csv  302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/co-van/:organizationId/dot/:cohortId/cap.xlsx 302 404 404 404 404 404 200 200 404 404 404 404 404
`,
  fill: async (db, { people, organizationId, projectId }) => {
    const cohort = await makeCohort(db, organizationId, people.organizer, { slug: cohortSlug, state: "running" });
    const mentor = await makeMentor(db, organizationId, people.mentor);
    const need = await makeNeed(db, cohort.id, projectId, people.founder);
    const pair = { cohortId: cohort.id, needId: need.id, projectId, mentorId: mentor.id };
    const mentorship = await makeMentorship(db, pair, { state: "active" });
    const meeting = await makeMeeting(db, mentorship.id, people.founder);
    const matchRunId = await insertRun(db, {
      cohortId: cohort.id,
      weights: usualWeights,
      plan: { pairs: [], unmatched: [], blocking: [], total: 0 },
      basis: "",
      by: people.organizer.id,
      at: factoryNow,
    });
    return { matchRunId, cohortId: cohort.id, mentorId: mentor.id, mentorshipId: mentorship.id, meetingId: meeting.id };
  },
};
