import type { Ctx } from "~/server/context.server";
import { phaseOf } from "../cohorts/cohort";
import { listCohorts, listPlaces } from "../cohorts/cohort.queries.server";
import { listMyMentorships } from "../mentorship/mine.service.server";
import { listMentorsOf } from "./mentor.queries.server";

/** The viewer as a mentor: each network with its cohorts that aren't over, and the mentorships on either side. */
export async function readMyMentoring(ctx: Ctx) {
  const mentors = ctx.viewer ? await listMentorsOf(ctx.db, ctx.viewer.id) : [];
  const [cohorts, places, pairs] = await Promise.all([
    listCohorts(
      ctx.db,
      mentors.map(({ organizationId }) => organizationId),
    ),
    listPlaces(
      ctx.db,
      mentors.map(({ id }) => id),
    ),
    listMyMentorships(ctx),
  ]);
  return {
    pairs,
    networks: mentors.map(({ id, organizationId, host, state, stateReason }) => ({
      ...{ id, organizationId, host, state, stateReason },
      cohorts: cohorts
        .filter((cohort) => cohort.organizationId === organizationId)
        .map((cohort) => ({
          id: cohort.id,
          slug: cohort.slug,
          name: cohort.name,
          phase: phaseOf(cohort, ctx.now),
          capacity: places.find((place) => place.mentorId === id && place.cohortId === cohort.id)?.capacity ?? null,
        }))
        .filter(({ phase }) => phase !== "draft" && phase !== "closed"),
    })),
  };
}
