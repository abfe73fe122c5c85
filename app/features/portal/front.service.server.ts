import { listPublicCompetitions, type PublicCompetitionCard } from "~/features/competition/competition.service.server";
import {
  countPublicProjects,
  featuredProjects,
  type PublicCard,
} from "~/features/directory/gallery/gallery.service.server";
import { countOrganizations } from "~/features/directory/organization.service.server";
import { readPublishedWinners, type Winner } from "~/features/judging/results/results.service.server";
import type { Ctx } from "~/server/context.server";
import { frontOf, type RibbonPhase, ribbonOf } from "./front";

export type FrontCompetition = PublicCompetitionCard & {
  readonly ribbon: { readonly phases: readonly RibbonPhase[]; readonly gone: number };
};

export type FrontPage = {
  readonly now: string;
  readonly current: FrontCompetition | null;
  readonly others: readonly PublicCompetitionCard[];
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

/** What anyone sees first: the running competition and its next date, projects, and who has won. The same for everybody. */
export async function readFrontPage(ctx: Pick<Ctx, "db" | "now">): Promise<FrontPage> {
  const [cards, projects, projectCount, organizations] = await Promise.all([
    listPublicCompetitions(ctx),
    featuredProjects(ctx, mostProjects),
    countPublicProjects(ctx),
    countOrganizations(ctx),
  ]);
  const { current, others, finished } = frontOf(cards);
  const winners = finished ? await readPublishedWinners(ctx, finished.id) : [];
  return {
    now: ctx.now,
    current: current ? { ...current, ribbon: ribbonOf(current.phases, ctx.now) } : null,
    others,
    projects,
    counts: { projects: projectCount, organizations, competitions: cards.length },
    finished: finished ? { slug: finished.slug, name: finished.name, winners: winners.slice(0, mostWinners) } : null,
  };
}
