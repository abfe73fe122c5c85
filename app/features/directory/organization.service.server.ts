import { newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import type { Organization } from "./organization";
import type { OrganizationForm } from "./organization.form";
import { organizationPolicy } from "./organization.policy";
import {
  countOrganizations as countAll,
  findOrganization,
  insertOrganization,
  listAllOrganizations,
  lockOrganization,
  type OrganizationFacts,
  saveOrganization,
} from "./organization.queries.server";
import { resolvePlace } from "./places/place.service.server";
import { findMovedSlug, freeSlug, isSlugTaken, redirectSlug, withOwnSlug } from "./slug.queries.server";

/** Every organization, by name; anyone may see them. */
export function listOrganizations(ctx: Pick<Ctx, "db">): Promise<readonly Organization[]> {
  return listAllOrganizations(ctx.db);
}

/** How many organizations stand in the directory. */
export function countOrganizations(ctx: Pick<Ctx, "db">): Promise<number> {
  return countAll(ctx.db);
}

/** An organization's name, if there is one of that id. */
export async function findOrganizationName(db: Db, id: string): Promise<Organization["name"] | undefined> {
  return (await findOrganization(db, "id", id))?.name;
}

/** One organization by its address, or where it moved to; `not_found` for neither. */
export async function readOrganization(
  ctx: Pick<Ctx, "db" | "viewer">,
  slug: string,
): Promise<Result<{ organization: Organization; mayEdit: boolean } | { movedTo: string }, Refusal>> {
  const organization = await findOrganization(ctx.db, "slug", slug);
  if (organization) return ok({ organization, mayEdit: mayUpdate(ctx, organization.id) });
  const movedTo = await findMovedSlug(ctx.db, "organization", slug);
  return movedTo ? ok({ movedTo }) : err("not_found");
}

/** One organization by its id, to be edited: `not_found`, or `forbidden` for whoever may not. */
export async function readOrganizationToEdit(ctx: Ctx, id: string): Promise<Result<Organization, Refusal>> {
  const verdict = organizationPolicy["organization.update"](ctx.viewer, { organizationId: id });
  if (!verdict.allowed) return err(verdict.reason);
  const organization = await findOrganization(ctx.db, "id", id);
  return organization ? ok(organization) : err("not_found");
}

/** Adds an organization. Fails with `forbidden`, `slug_taken`, and `place_unknown` or `place_ambiguous` for its place. */
export function createOrganization(
  ctx: Ctx,
  form: OrganizationForm,
): Promise<Result<{ id: string; slug: string }, Refusal>> {
  return withOwnSlug(ctx.db, async (trx) => {
    const verdict = organizationPolicy["organization.create"](ctx.viewer);
    if (!verdict.allowed) return err(verdict.reason);
    const facts = await factsOf(trx, form);
    if (!facts.ok) return facts;
    const id = newId();
    if (form.slug && (await isSlugTaken(trx, "organization", form.slug, id))) return err("slug_taken");
    const slug = form.slug ?? (await freeSlug(trx, "organization", form.nameVi, id));
    await insertOrganization(trx, { id, slug, facts: facts.value, now: ctx.now });
    await record(trx, ctx, "organization.created", id);
    return ok({ id, slug });
  });
}

/**
 * Changes an organization; a new address leaves the old one leading to it. Fails with `forbidden` for all but
 * administrators and its own organizers, and as `createOrganization` does.
 */
export function updateOrganization(
  ctx: Ctx,
  id: string,
  form: OrganizationForm,
): Promise<Result<{ slug: string }, Refusal>> {
  return withOwnSlug(ctx.db, async (trx) => {
    const verdict = organizationPolicy["organization.update"](ctx.viewer, { organizationId: id });
    if (!verdict.allowed) return err(verdict.reason);
    const organization = await lockOrganization(trx, id);
    if (!organization) return err("not_found");
    const facts = await factsOf(trx, form);
    if (!facts.ok) return facts;
    const slug = form.slug ?? organization.slug;
    if (await isSlugTaken(trx, "organization", slug, id)) return err("slug_taken");
    await saveOrganization(trx, { id, slug, facts: facts.value });
    if (slug !== organization.slug) await redirectSlug(trx, "organization", id, organization.slug, slug, ctx.now);
    await record(trx, ctx, "organization.updated", id);
    return ok({ slug });
  });
}

function mayUpdate(ctx: Pick<Ctx, "viewer">, organizationId: string): boolean {
  return organizationPolicy["organization.update"](ctx.viewer, { organizationId }).allowed;
}

async function factsOf(
  db: Db,
  form: OrganizationForm,
): Promise<Result<OrganizationFacts, "place_unknown" | "place_ambiguous">> {
  const place = await resolvePlace(db, form);
  if (!place.ok) return place;
  const { kind, nameVi, nameEn, aboutVi, aboutEn, website } = form;
  const name = { vi: nameVi, en: nameEn };
  const about = { vi: aboutVi, en: aboutEn };
  return ok({ kind, name, about, website, place: place.value });
}

function record(trx: Db, ctx: Ctx, act: string, id: string): Promise<void> {
  return recordActivity(trx, ctx, { act, subjectKind: "organization", subjectId: id, organizationId: id });
}
