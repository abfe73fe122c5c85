import { newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { resolvePlace } from "./places/place.service.server";
import { isPublic, type Project, projectFields, switchedTiers, type Tiers, tiersFrom } from "./project";
import type { ProjectForm, ProjectUpdateForm, VisibilityForm } from "./project.form";
import { type ProjectStanding, projectPolicy } from "./project.policy";
import {
  findProject,
  findStanding,
  indexProject,
  insertProject,
  listProjectsOf,
  lockProject,
  type MyProject,
  type ProjectFacts,
  saveProject,
  saveTiers,
} from "./project.queries.server";
import { freeSlug, redirectSlug, withOwnSlug } from "./slug.queries.server";
import { insertMember } from "./team/team.queries.server";

/** Where a project is unknown: nobody stands to it. */
const nobody: ProjectStanding = { leadIds: [], memberIds: [], isPublic: false };

/**
 * Begins a project, private, with the viewer as its leader. Fails with `sign_in_required`, and with `place_unknown`
 * or `place_ambiguous` when the typed place is no single commune.
 */
export function createProject(ctx: Ctx, form: ProjectForm): Promise<Result<{ id: string; slug: string }, Refusal>> {
  return withOwnSlug(ctx.db, async (trx) => {
    const { viewer } = ctx;
    const verdict = projectPolicy["project.create"](viewer);
    if (!verdict.allowed) return err(verdict.reason);
    if (!viewer) return err("sign_in_required");
    const facts = await factsOf(trx, form);
    if (!facts.ok) return facts;
    const id = newId();
    const slug = await freeSlug(trx, "project", form.name, id);
    await insertProject(trx, { id, slug, facts: facts.value, by: viewer.id, now: ctx.now });
    await saveTiers(trx, id, tiersFrom([]));
    const lead = { name: viewer.name, email: viewer.email, part: "", phone: null, birthYear: null, guardian: null };
    await insertMember(trx, {
      id: newId(),
      projectId: id,
      accountId: viewer.id,
      role: "lead",
      position: 0,
      ...lead,
      now: ctx.now,
    });
    await recordActivity(trx, ctx, {
      act: "project.created",
      subjectKind: "project",
      subjectId: id,
      organizationId: null,
    });
    return ok({ id, slug });
  });
}

/**
 * Changes what a project says of itself; a new name gives a new address, and the old one leads there. Fails with
 * `not_found` outside its team, `changed_elsewhere` on an older revision, and on places as `createProject` does.
 */
export function updateProject(
  ctx: Ctx,
  projectId: string,
  form: ProjectUpdateForm,
): Promise<Result<{ slug: string; revision: number }, Refusal>> {
  return withOwnSlug(ctx.db, async (trx) => {
    const project = await lockProject(trx, projectId);
    const verdict = projectPolicy["project.update"](ctx.viewer, await standingOf(trx, projectId));
    if (!project || !verdict.allowed) return err(verdict.allowed ? "not_found" : verdict.reason);
    if (form.revision !== project.revision) return err("changed_elsewhere");
    const facts = await factsOf(trx, form);
    if (!facts.ok) return facts;
    const { id } = project;
    const slug = form.name === project.name ? project.slug : await freeSlug(trx, "project", form.name, id);
    const revision = project.revision + 1;
    await saveProject(trx, { id, slug, facts: facts.value, revision, now: ctx.now });
    if (slug !== project.slug) await redirectSlug(trx, "project", id, project.slug, slug, ctx.now);
    await indexProject(trx, id);
    await recordActivity(trx, ctx, {
      act: "project.updated",
      subjectKind: "project",
      subjectId: id,
      organizationId: null,
    });
    return ok({ slug, revision });
  });
}

/** A project as its own team reads it, with what the viewer may do; `not_found` for anyone else. */
export async function readProject(
  ctx: Ctx,
  projectId: string,
): Promise<Result<Project & { readonly isPublic: boolean; readonly isLead: boolean }, Refusal>> {
  const standing = await standingOf(ctx.db, projectId);
  const verdict = projectPolicy["project.read"](ctx.viewer, standing);
  if (!verdict.allowed) return err(verdict.reason);
  const project = await findProject(ctx.db, projectId);
  if (!project) return err("not_found");
  return ok({
    ...project,
    isPublic: isPublic(project),
    isLead: projectPolicy["project.publish"](ctx.viewer, standing).allowed,
  });
}

/** The viewer's own projects, by name; none for a visitor. */
export async function listMyProjects(ctx: Ctx): Promise<readonly MyProject[]> {
  return ctx.viewer ? listProjectsOf(ctx.db, ctx.viewer.id) : [];
}

/**
 * Shows the card, the summary and the team to anyone, or hides everything, within the caller's transaction. Asking
 * for what already is so is allowed to the whole team; a change is the leader's (`forbidden`).
 */
export async function publishProject(
  ctx: Ctx,
  trx: Db,
  projectId: string,
  shown: boolean,
): Promise<Result<undefined, Refusal>> {
  const standing = await standingOf(trx, projectId);
  if (standing.isPublic === shown) {
    const verdict = projectPolicy["project.read"](ctx.viewer, standing);
    return verdict.allowed ? ok() : err(verdict.reason);
  }
  return changeTiers(ctx, trx, projectId, (standing) => switchedTiers(standing, shown));
}

/** The leader's choice of who sees what: the card as a whole, the rest field by field. Fails with `forbidden`, `not_found`. */
export function setVisibility(
  ctx: Ctx,
  projectId: string,
  { shown, further }: VisibilityForm,
): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, (trx) =>
    changeTiers(ctx, trx, projectId, (standing) => switchedTiers(standing, shown, further)),
  );
}

/** The leader's choice for every field by itself; fields that are not named stay as they are. Fails as `setVisibility` does. */
export function setTiers(ctx: Ctx, projectId: string, chosen: Partial<Tiers>): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, (trx) => changeTiers(ctx, trx, projectId, (standing) => ({ ...standing, ...chosen })));
}

async function changeTiers(
  ctx: Ctx,
  trx: Db,
  projectId: string,
  change: (standing: Tiers) => Tiers,
): Promise<Result<undefined, Refusal>> {
  const project = await lockProject(trx, projectId);
  const verdict = projectPolicy["project.publish"](ctx.viewer, await standingOf(trx, projectId));
  if (!project || !verdict.allowed) return err(verdict.allowed ? "not_found" : verdict.reason);
  const tiers = change(project.tiers);
  const of = (tier: string) => projectFields.filter((field) => tiers[field] === tier);
  await saveTiers(trx, projectId, tiers);
  await indexProject(trx, projectId);
  const publicFields = of("public");
  await recordActivity(trx, ctx, {
    act: publicFields.length > 0 ? "project.published" : "project.hidden",
    subjectKind: "project",
    subjectId: projectId,
    organizationId: null,
    detail: { publicFields, investorFields: of("investors"), namedFields: of("named") },
  });
  return ok();
}

/** Who stands how to a project; where there is none, nobody does. For the rooms that ask their own policies about it. */
export async function standingOf(db: Db, projectId: string): Promise<ProjectStanding> {
  return (await findStanding(db, projectId)) ?? nobody;
}

/** A project's row locked within the caller's transaction, as its team reads it. The caller has asked a policy. */
export function lockOwnProject(trx: Db, projectId: string): Promise<Project | undefined> {
  return lockProject(trx, projectId);
}

/** A project's name for a letter to its own team; empty where there is none. */
export async function readOwnName(trx: Db, projectId: string): Promise<string> {
  return (await findProject(trx, projectId))?.name ?? "";
}

/** What a form says of a project, its place found in the directory. Fails with `place_unknown`, `place_ambiguous`. */
export async function factsOf(
  db: Db,
  form: ProjectForm,
): Promise<Result<ProjectFacts, "place_unknown" | "place_ambiguous">> {
  const place = await resolvePlace(db, form);
  if (!place.ok) return place;
  const { name, pitch, pitchEn, summary, field, stage, needs, website } = form;
  return ok({ name, pitch, pitchEn, summary, field, stage, needs, website, place: place.value });
}
