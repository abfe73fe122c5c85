import { isId } from "~/core/id";
import type { Verdict, Viewer } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { type Application, findApplication } from "./application.queries.server";
import { callLife } from "./call";
import type { ApplicationSubject } from "./exhibitors.policy";

/** An application as the policy asks about it. */
export function subjectOf(application: Application, now: string): ApplicationSubject {
  const { event, call, offer } = application;
  return {
    organizationId: event.organizationId,
    eventId: event.id,
    team: application.team,
    applicantOrganizationId: application.applicantOrganizationId,
    state: application.state,
    life: callLife(call, event.state, now),
    pickingOpen: call?.pickingOpen ?? false,
    offerUntil: offer?.untilAt ?? null,
    planPublished: Boolean(call?.planPublishedAt),
    now,
  };
}

/** The application if this rule lets the viewer, else why not; `not_found` for an id that is none. `lock` in a transaction. */
export async function openApplication(
  ctx: Pick<Ctx, "db" | "viewer" | "now">,
  applicationId: string,
  rule: (viewer: Viewer | null, subject: ApplicationSubject) => Verdict,
  options: { readonly lock?: boolean } = {},
): Promise<Result<Application, Refusal>> {
  const application = isId(applicationId) ? await findApplication(ctx.db, { id: applicationId }, options) : undefined;
  if (!application) return err("not_found");
  const verdict = rule(ctx.viewer, subjectOf(application, ctx.now));
  return verdict.allowed ? ok(application) : err(verdict.reason);
}
