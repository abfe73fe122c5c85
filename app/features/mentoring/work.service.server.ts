import type { RoomWork } from "~/core/room-work";
import { localized, textFor } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import { phaseOf } from "./cohorts/cohort";
import { listCohorts } from "./cohorts/cohort.queries.server";
import { listMyNetworks } from "./mentors/desk.service.server";
import { listDraftNeeds } from "./work.queries.server";

/**
 * What waits for the viewer among mentors and cohorts: applications to decide, cohorts that close or wait for a plan,
 * needs that were begun and not handed in.
 */
export async function readMentoringWork(ctx: Ctx): Promise<RoomWork[]> {
  if (!ctx.viewer) return [];
  const t = textFor(mentoringText, ctx.locale).work;
  const networks = ctx.viewer.duties.length > 0 ? await listMyNetworks(ctx) : [];
  const [cohorts, drafts] = await Promise.all([
    listCohorts(
      ctx.db,
      networks.map(({ id }) => id),
    ),
    listDraftNeeds(ctx.db, ctx.viewer.id, ctx.now),
  ]);
  return [
    ...networks
      .filter(({ applied }) => applied > 0)
      .map(({ id, applied, name }) => ({
        key: `mentoring:applied:${id}`,
        text: t.applied(applied, localized(name, ctx.locale)),
        to: paths.mentorDesk(id, "?state=applied"),
        due: null,
      })),
    ...cohorts.flatMap((cohort): RoomWork[] => {
      const phase = phaseOf(cohort, ctx.now);
      const name = localized(cohort.name, ctx.locale);
      const { id, organizationId, closesAt } = cohort;
      if (phase === "taking")
        return [
          {
            key: `mentoring:closing:${id}`,
            text: t.closing(name),
            to: paths.cohortDesk(organizationId, id),
            due: closesAt,
          },
        ];
      if (phase !== "matching") return [];
      return [
        { key: `mentoring:matching:${id}`, text: t.matching(name), to: paths.matching(organizationId, id), due: null },
      ];
    }),
    ...drafts.map((draft) => ({
      key: `mentoring:need:${draft.id}`,
      text: t.draft(draft.project, localized(draft.cohort, ctx.locale)),
      to: paths.stateNeed(draft.slug, draft.projectId),
      due: draft.closesAt,
    })),
  ];
}
