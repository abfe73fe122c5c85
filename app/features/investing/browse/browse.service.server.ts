import type { Refusal } from "~/core/refusal";
import { ok, type Result } from "~/core/result";
import type { BrowseQuery } from "~/features/directory/gallery/browse";
import {
  type Browsed,
  browseShown,
  type FiguredCard,
  listShown,
  listShownForFile,
  type PublicProject,
  readShown,
} from "~/features/directory/gallery/browse.service.server";
import type { Ctx } from "~/server/context.server";
import { requireInvestor } from "../investors/investor.service.server";
import { trimmed } from "../views/view";
import { recordViews } from "../views/view.service.server";
import { mostCompared } from "./compare";

/** One page of projects as the investor sees them. Fails with `sign_in_required`, `investor_unverified`. */
export async function browseProjects(ctx: Ctx, query: BrowseQuery): Promise<Result<Browsed, Refusal>> {
  const investor = await requireInvestor(ctx);
  if (!investor.ok) return investor;
  const browsed = await browseShown(ctx.db, investor.value.reader, query);
  const ids = browsed.cards.map(({ id }) => id);
  await recordViews(ctx, investor.value.reader, "card", ids);
  return ok({ ...browsed, cards: browsed.cards.map((card) => trimmed(card, "card")) });
}

/** One project with all that the investor sees of it. Fails as `browseProjects` does, and with `not_found`. */
export async function readProjectRecord(ctx: Ctx, projectId: string): Promise<Result<PublicProject, Refusal>> {
  const investor = await requireInvestor(ctx);
  if (!investor.ok) return investor;
  const project = await readShown(ctx, investor.value.reader, projectId);
  if (project.ok) await recordViews(ctx, investor.value.reader, "record", [project.value.id]);
  return project;
}

/** Up to four projects side by side, in the order asked for; those that aren't shown are left out. Fails as `browseProjects` does. */
export async function compareProjects(ctx: Ctx, ids: readonly string[]): Promise<Result<FiguredCard[], Refusal>> {
  const investor = await requireInvestor(ctx);
  if (!investor.ok) return investor;
  const asked = [...new Set(ids)].slice(0, mostCompared);
  const cards = await listShown(ctx.db, investor.value.reader, asked);
  const shown = cards.map(({ id }) => id);
  await recordViews(ctx, investor.value.reader, "compare", shown);
  return ok(cards.map((card) => trimmed(card, "compare")));
}

/** Everything that fits, for a file, at most a thousand projects. Fails as `browseProjects` does. */
export async function exportProjects(ctx: Ctx, query: BrowseQuery): Promise<Result<FiguredCard[], Refusal>> {
  const investor = await requireInvestor(ctx);
  if (!investor.ok) return investor;
  const cards = await listShownForFile(ctx.db, investor.value.reader, query);
  const ids = cards.map(({ id }) => id);
  await recordViews(ctx, investor.value.reader, "export", ids);
  return ok(cards.map((card) => trimmed(card, "export")));
}
