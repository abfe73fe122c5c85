import { hasDuty } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { slug as slugOf } from "~/core/slug";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { hasBooths } from "../../event";
import { findPublicEvent } from "../../event.service.server";
import { listTeam } from "../application.queries.server";
import { callLife } from "../call";
import { findCall } from "../call/call.queries.server";
import { exhibitorsPolicy } from "../exhibitors.policy";
import type { StartForm } from "./applying.form";
import {
  type ApplicantOption,
  findPhone,
  indexApplication,
  insertApplication,
  listApplicants,
  listSlugs,
} from "./applying.queries.server";

export type BoothOpening = Extract<Awaited<ReturnType<typeof readBoothOpening>>, { ok: true }>["value"];

/** The organizations for which the viewer acts as an organizer of the whole. */
export function organizationsOf(ctx: Pick<Ctx, "viewer">): readonly string[] {
  const ids = new Set((ctx.viewer?.duties ?? []).map(({ organizationId }) => organizationId));
  return [...ids].filter((organizationId) =>
    hasDuty(ctx.viewer, ["organizer"], { organizationId, competitionId: null, eventId: null }),
  );
}

/**
 * The event's call, and what the viewer could apply with: their projects and their organizations, each with the
 * application it has already. Fails with `not_found` for an event that isn't public or has no booths.
 */
export async function readBoothOpening(ctx: Ctx, slug: string) {
  const event = await findPublicEvent(ctx, slug);
  if (!event.ok || !hasBooths(event.value.kind)) return err("not_found");
  const { id, name, firstDay, lastDay, venue, state } = event.value;
  const call = (await findCall(ctx.db, id)) ?? null;
  const applicants = ctx.viewer ? await listApplicants(ctx.db, ctx.viewer.id, organizationsOf(ctx), id) : [];
  return ok({
    event: { id, slug: event.value.slug, name, firstDay, lastDay, venue },
    life: callLife(call, state, ctx.now),
    call: call && {
      opensAt: call.opensAt,
      closesAt: call.closesAt,
      intro: call.intro,
      questions: call.questions.length,
    },
    applicants,
    now: ctx.now,
  });
}

/**
 * Begins an application, or finds the one there is: clicking twice leads to one. Name, pitch, field and contact are taken
 * from the project or organization and the account. Fails with `not_found` for what isn't the viewer's, and while no
 * applications are taken with `call_not_open` or `call_closed`.
 */
export function startApplication(ctx: Ctx, slug: string, form: StartForm): Promise<Result<{ id: string }, Refusal>> {
  return inTransaction<Result<{ id: string }, Refusal>>(ctx.db, async (trx) => {
    const event = await findPublicEvent({ db: trx }, slug);
    if (!event.ok || !hasBooths(event.value.kind)) return err("not_found");
    if (!ctx.viewer) return err("sign_in_required");
    const { id: eventId, organizationId, state } = event.value;
    const chosen = await findApplicant(trx, ctx, eventId, form);
    if (chosen?.applicationId) return ok({ id: chosen.applicationId });
    const { applicant } = form;
    const [projectId, applicantId] = [applicant.projectId ?? null, applicant.organizationId ?? null];
    const verdict = exhibitorsPolicy["application.start"](ctx.viewer, {
      team: projectId === null ? [] : await listTeam(trx, projectId),
      applicantOrganizationId: applicantId,
      life: callLife((await findCall(trx, eventId)) ?? null, state, ctx.now),
    });
    if (!verdict.allowed) return err(verdict.reason);
    if (!chosen) return err("not_found");
    const id = await insert(trx, ctx, eventId, form, chosen);
    if (!id) return err("changed_elsewhere");
    await indexApplication(trx, id);
    await recordActivity(trx, ctx, {
      act: "booth_application.started",
      subjectKind: "booth_application",
      subjectId: id,
      organizationId,
    });
    return ok({ id });
  });
}

async function findApplicant(
  trx: Db,
  ctx: Ctx,
  eventId: string,
  { applicant }: StartForm,
): Promise<ApplicantOption | undefined> {
  const wanted = applicant.projectId ?? applicant.organizationId;
  const kind = applicant.projectId === null ? "organization" : "project";
  const options = await listApplicants(trx, ctx.viewer?.id ?? "", organizationsOf(ctx), eventId);
  return options.find((option) => option.kind === kind && option.id === wanted);
}

async function insert(trx: Db, ctx: Ctx, eventId: string, { applicant }: StartForm, chosen: ApplicantOption) {
  const viewer = ctx.viewer;
  if (!viewer) return undefined;
  const base = slugOf(chosen.name.vi, "gian-hang");
  const taken = new Set(await listSlugs(trx, eventId, base));
  let slug = base;
  for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`;
  return insertApplication(trx, {
    eventId,
    applicant,
    slug,
    sign: chosen.name,
    about: chosen.line,
    field: chosen.field,
    contact: { name: viewer.name, email: viewer.email, phone: await findPhone(trx, viewer.id) },
    by: viewer.id,
    now: ctx.now,
  });
}
