import { dayOf } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import type { NeedKey, ProjectField } from "../project";
import type { Reader } from "../visibility";
import { type BrowseQuery, browsePageSize, mostExported } from "./browse";
import { type Counts, type Facets, facetsOf } from "./gallery";
import { countFacets, countGallery, countNeeds, listBrowsed, listFoundIds } from "./gallery.queries.server";
import {
  type FiguredCard,
  findShown,
  listBeyondPublic,
  listFigured,
  type PublicProject,
} from "./record.queries.server";

export type { FiguredCard, PublicProject } from "./record.queries.server";

export type Browsed = {
  readonly cards: readonly FiguredCard[];
  /** how many fit the filters */
  readonly total: number;
  /** the page that is shown: the last one when a further one was asked for */
  readonly page: number;
  readonly facets: Facets & { readonly needs: Counts<NeedKey> };
};

/** One page of the projects that fit, as the reader sees them, and what else could be filtered by. */
export async function browseShown(db: Db, reader: Reader, query: BrowseQuery): Promise<Browsed> {
  const [total, rows, needs] = await Promise.all([
    countGallery(db, query, reader),
    countFacets(db, reader),
    countNeeds(db, reader),
  ]);
  const page = Math.min(query.page, Math.max(1, Math.ceil(total / browsePageSize)));
  return {
    cards: await listBrowsed(db, reader, { ...query, page }),
    total,
    page,
    facets: {
      ...facetsOf(rows),
      needs: Object.fromEntries(needs.map(({ need, count }) => [need, count])) as Counts<NeedKey>,
    },
  };
}

/** All that fits, at most a thousand, in the order that was asked for: for a file. */
export function listShownForFile(db: Db, reader: Reader, query: BrowseQuery): Promise<readonly FiguredCard[]> {
  return listBrowsed(db, reader, query, { from: 0, most: mostExported });
}

/** Those of the projects that the reader sees, as they see them, in the order of the ids; the others are left out. */
export function listShown(db: Db, reader: Reader, ids: readonly string[]): Promise<readonly FiguredCard[]> {
  return listFigured(db, reader, ids);
}

/** What a search finds for the reader now, at most a thousand. */
export async function listFound(db: Db, reader: Reader, query: BrowseQuery): Promise<readonly FiguredCard[]> {
  return listFigured(db, reader, await listFoundIds(db, reader, query, mostExported));
}

/** One project with all that the reader sees of it; `not_found` where its name is withheld, or where there is none. */
export async function readShown(
  ctx: Pick<Ctx, "db" | "now">,
  reader: Reader,
  projectId: string,
): Promise<Result<PublicProject, Refusal>> {
  const project = await findShown(ctx.db, reader, { id: projectId }, Number(dayOf(ctx.now).slice(0, 4)));
  return project ? ok(project) : err("not_found");
}

/** Which of those fields an investor sees beyond what is public, by project: what goes into the founders' log. */
export function beyondPublic(
  db: Db,
  reader: Extract<Reader, { kind: "investor" }>,
  ids: readonly string[],
  fields: readonly ProjectField[],
): Promise<ReadonlyMap<string, readonly ProjectField[]>> {
  return listBeyondPublic(db, reader, ids, fields);
}
