import { dayOf } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { projectPolicy } from "../project.policy";
import { findStanding } from "../project.queries.server";
import { findMovedSlug } from "../slug.queries.server";
import { stranger } from "../visibility";
import { type Facets, facetsOf, type GalleryQuery, galleryPageSize } from "./gallery";
import {
  countFacets,
  countGallery,
  isPublicSlug,
  listFeatured,
  listGallery,
  type PublicCard,
} from "./gallery.queries.server";
import { findShown, type PublicProject } from "./record.queries.server";

export type { PublicCard } from "./gallery.queries.server";
export type { PublicProject } from "./record.queries.server";

export type Gallery = {
  readonly cards: readonly PublicCard[];
  /** how many fit the filters */
  readonly total: number;
  /** the page that is shown: the last one when a further one was asked for */
  readonly page: number;
  readonly facets: Facets;
};

/** One page of the public projects that fit, and what else could be filtered by. Private projects are not even counted. */
export async function searchGallery(ctx: Pick<Ctx, "db">, query: GalleryQuery): Promise<Gallery> {
  const [total, rows] = await Promise.all([countGallery(ctx.db, query), countFacets(ctx.db)]);
  const page = Math.min(query.page, Math.max(1, Math.ceil(total / galleryPageSize)));
  return { cards: await listGallery(ctx.db, query, page), total, page, facets: facetsOf(rows) };
}

/** A few public projects for the front page, those furthest on the way to capital first, then the newest. */
export function featuredProjects(ctx: Pick<Ctx, "db">, most: number): Promise<readonly PublicCard[]> {
  return listFeatured(ctx.db, most);
}

/** How many projects are public. */
export function countPublicProjects(ctx: Pick<Ctx, "db">): Promise<number> {
  return countGallery(ctx.db, {
    ...{ words: "", field: null, stage: null, area: null, awarded: false, sort: "newest", page: 1 },
  });
}

/**
 * A public project by its address: only what its team shows, `editId` for the team itself; or where it moved to.
 * `not_found` for a private one, whoever asks: its team has a page of its own.
 */
export async function readPublicProject(
  ctx: Ctx,
  slug: string,
): Promise<Result<{ project: PublicProject; editId: string | null } | { movedTo: string }, Refusal>> {
  const project = await findShown(ctx.db, stranger, { slug }, Number(dayOf(ctx.now).slice(0, 4)));
  if (project) return ok({ project, editId: (await mayEdit(ctx, project.id)) ? project.id : null });
  const movedTo = await findMovedSlug(ctx.db, "project", slug);
  return movedTo && (await isPublicSlug(ctx.db, movedTo)) ? ok({ movedTo }) : err("not_found");
}

async function mayEdit(ctx: Ctx, projectId: string): Promise<boolean> {
  const standing = ctx.viewer && (await findStanding(ctx.db, projectId));
  return standing ? projectPolicy["project.update"](ctx.viewer, standing).allowed : false;
}
