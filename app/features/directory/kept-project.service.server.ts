import { newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { tiersFrom } from "./project";
import type { ProjectForm } from "./project.form";
import { insertProject, saveTiers } from "./project.queries.server";
import { factsOf } from "./project.service.server";
import { freeSlug, withOwnSlug } from "./slug.queries.server";
import { insertMember } from "./team/team.queries.server";

/** Who leads a project that somebody else types in for them. */
export type NamedLead = {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly birthYear: number | null;
};

/**
 * Types a project in for a leader without an account, within the caller's transaction; the caller has asked a policy of
 * its own. It is private, and the viewer stands for its leader until that one joins by invitation. Fails with
 * `sign_in_required`, and on places as `createProject` does.
 */
export async function createKeptProject(
  ctx: Ctx,
  trx: Db,
  form: ProjectForm,
  lead: NamedLead,
): Promise<Result<{ id: string; leadId: string }, Refusal>> {
  if (!ctx.viewer) return err("sign_in_required");
  const facts = await factsOf(trx, form);
  if (!facts.ok) return facts;
  const [id, leadId] = [newId(), newId()];
  const slug = await freeSlug(trx, "project", form.name, id);
  const by = ctx.viewer.id;
  await insertProject(trx, { id, slug, facts: facts.value, by, now: ctx.now, keptBy: by });
  await saveTiers(trx, id, tiersFrom([]));
  const place = { id: leadId, projectId: id, accountId: null, role: "lead" as const, position: 0, now: ctx.now };
  await insertMember(trx, { ...place, ...lead, part: "", guardian: null });
  await recordActivity(trx, ctx, {
    act: "project.created",
    subjectKind: "project",
    subjectId: id,
    organizationId: null,
  });
  return ok({ id, leadId });
}

/** A transaction that types projects in; an address that somebody takes in the same moment fails with `slug_taken`. */
export function typingProjects<R extends Result<unknown, string>>(
  db: Db,
  work: (trx: Db) => Promise<R>,
): Promise<R | Result<never, "slug_taken">> {
  return withOwnSlug(db, work);
}
