import { dayOf } from "~/core/instant";
import { listPublicCompetitions, type PublicCompetitionCard } from "~/features/competition/competition.service.server";
import {
  countPublicProjects,
  featuredProjects,
  type PublicCard,
} from "~/features/directory/gallery/gallery.service.server";
import { countOrganizations } from "~/features/directory/organization.service.server";
import { readPublishedWinners, type Winner } from "~/features/judging/results/results.service.server";
import { listOpenCohorts } from "~/features/mentoring/cohorts/open-cohorts.service.server";
import { type EventHead, eventTime } from "~/features/techfest/event";
import { listPublicEvents } from "~/features/techfest/event.service.server";
import { listOpenCalls } from "~/features/techfest/open-calls.service.server";
import type { Ctx } from "~/server/context.server";
import { byDeadline, frontOf, type Opening, type RibbonPhase, ribbonOf, yearOf } from "./front";

export type FrontEvent = Pick<EventHead, "id" | "slug" | "kind" | "name" | "firstDay" | "lastDay" | "venue">;
export type RunningCompetition = Pick<PublicCompetitionCard, "id" | "slug" | "name" | "host" | "deadline">;

export type FrontPage = {
  readonly now: string;
  /** what anyone may take part in, the nearest deadline first */
  readonly openings: readonly Opening[];
  /** the year on one line, of the competition that most have entered and the festivals around it */
  readonly ribbon: { readonly phases: readonly RibbonPhase[]; readonly gone: number } | null;
  readonly running: readonly RunningCompetition[];
  readonly events: readonly FrontEvent[];
  readonly projects: readonly PublicCard[];
  readonly counts: { readonly projects: number; readonly organizations: number; readonly competitions: number };
  /** of the youngest competition that is over */
  readonly finished: {
    readonly slug: string;
    readonly name: PublicCompetitionCard["name"];
    readonly winners: readonly Omit<Winner, "number">[];
  } | null;
};

const mostProjects = 4;
const mostWinners = 6;
const mostEvents = 4;

/**
 * What anyone sees first: what is open until when, the year's line, the next events, who takes part and who has won.
 * The same for everybody; the number of queries doesn't grow with what there is.
 */
export async function readFrontPage(ctx: Pick<Ctx, "db" | "now">): Promise<FrontPage> {
  const [cards, events, cohorts, projects, projectCount, organizations] = await Promise.all([
    listPublicCompetitions(ctx),
    listPublicEvents(ctx),
    listOpenCohorts(ctx),
    featuredProjects(ctx, mostProjects),
    countPublicProjects(ctx),
    countOrganizations(ctx),
  ]);
  const today = dayOf(ctx.now);
  const ahead = events.filter((event) => event.state === "published" && eventTime(event, today) !== "over");
  const { flagship, running, finished } = frontOf(cards);
  const [calls, winners] = await Promise.all([
    listOpenCalls(ctx, ahead),
    finished ? readPublishedWinners(ctx, finished.id) : [],
  ]);
  const festivals = ahead.filter(({ kind }) => kind === "techfest");
  const year = yearOf(flagship?.phases ?? [], festivals);
  return {
    now: ctx.now,
    openings: byDeadline([
      ...cards.flatMap(entriesOf),
      ...calls.map(({ kind, event: { id, slug, name }, until }) => ({ kind, id, slug, name, until })),
      ...cohorts.map(({ id, slug, name, closesAt }) => ({ kind: "needs" as const, id, slug, name, until: closesAt })),
    ]),
    ribbon: year.length > 0 ? ribbonOf(year, ctx.now) : null,
    running: running.map(({ id, slug, name, host, deadline }) => ({ id, slug, name, host, deadline })),
    events: ahead.slice(0, mostEvents).map(({ id, slug, kind, name, firstDay, lastDay, venue }) => ({
      ...{ id, slug, kind, name, firstDay, lastDay, venue },
    })),
    projects,
    counts: { projects: projectCount, organizations, competitions: cards.length },
    finished: finished ? { slug: finished.slug, name: finished.name, winners: winners.slice(0, mostWinners) } : null,
  };
}

function entriesOf({ id, slug, name, takesEntries, deadline }: PublicCompetitionCard): Opening[] {
  return takesEntries && deadline ? [{ kind: "entries", id, slug, name, until: deadline.at }] : [];
}
