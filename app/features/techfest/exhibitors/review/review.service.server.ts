import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { findEventSubject } from "../../event.service.server";
import { misfits, nextState } from "../application";
import { type Application, findApplication, saveState } from "../application.queries.server";
import { listWishes } from "../applying/applying.queries.server";
import { listProducts } from "../applying/products.queries.server";
import { listBooths, listZones } from "../booths.queries.server";
import { exhibitorsPolicy } from "../exhibitors.policy";
import { writeBoothLetter } from "../letters.server";
import { listOffers } from "../offers/offer.queries.server";
import { subjectOf } from "../open-application.service.server";
import type { ApplicationFilter } from "./application-list";
import { pageSize } from "./application-list";
import type { BatchForm, PlanForm, ReviewAct } from "./review.form";
import {
  countApplications,
  findApplicantName,
  insertNote,
  listApplications,
  listIdsOf,
  listNotes,
} from "./review.queries.server";

export type DeskApplications = Extract<Awaited<ReturnType<typeof listDeskApplications>>, { ok: true }>["value"];
export type DeskApplication = Extract<Awaited<ReturnType<typeof readDeskApplication>>, { ok: true }>["value"];

/**
 * One page of the applications that were handed in (`whole`: all of them, for a file), how many there are by state, and
 * the zones. Fails with `not_found` for everyone who doesn't work for the event, `forbidden` at the gate.
 */
export async function listDeskApplications(ctx: Ctx, eventId: string, filter: ApplicationFilter, whole = false) {
  const event = await findEventSubject(ctx, eventId);
  if (!event.ok) return event;
  const { id, slug, name, organizationId } = event.value;
  const verdict = exhibitorsPolicy["applications.read"](ctx.viewer, { organizationId, eventId: id });
  if (!verdict.allowed) return err(verdict.reason);
  const [rows, counts, zones] = await Promise.all([
    listApplications(ctx.db, id, filter, whole ? null : pageSize),
    countApplications(ctx.db, id, filter),
    listZones(ctx.db, id),
  ]);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const total = filter.state ? counts[filter.state] : all;
  return ok({ id, slug, name, rows, counts, zones, all, total, page: filter.page, pageSize });
}

/**
 * One application as its reviewers read it: what is shown and needed, wishes and whether they fit, notes, offers, the free
 * booths that would suit, and each act with the reason why it can't be done. Fails with `not_found` for outsiders, what was
 * never handed in, and applications to another event.
 */
export async function readDeskApplication(ctx: Ctx, eventId: string, applicationId: string) {
  const event = await findEventSubject(ctx, eventId);
  if (!event.ok) return event;
  const application = isId(applicationId) ? await findApplication(ctx.db, { id: applicationId }) : undefined;
  if (application?.eventId !== event.value.id || application.submittedAt === null) return err("not_found");
  const subject = subjectOf(application, ctx.now);
  const verdict = exhibitorsPolicy["application.review"](ctx.viewer, subject);
  if (!verdict.allowed) return err(verdict.reason);
  const { projectId, applicantOrganizationId: organizationId, call, team, ...shown } = application;
  const [applicant, products, wishes, zones, booths, notes, offers] = await Promise.all([
    findApplicantName(ctx.db, { projectId, organizationId }),
    listProducts(ctx.db, [application.id]),
    listWishes(ctx.db, [application.id]),
    listZones(ctx.db, eventId),
    listBooths(ctx.db, eventId),
    listNotes(ctx.db, application.id),
    listOffers(ctx.db, application.id),
  ]);
  const refusalOf = (act: ReviewAct): Refusal | null => {
    const said = exhibitorsPolicy[`application.${act}`](ctx.viewer, subject);
    return said.allowed ? null : said.reason;
  };
  return ok({
    ...shown,
    now: ctx.now,
    applicant: applicant ?? null,
    questions: call?.questions ?? [],
    products,
    zones,
    notes,
    offers,
    wishes: wishes.flatMap(({ boothId, code }) => {
      const booth = booths.find(({ id }) => id === boothId);
      return booth ? [{ boothId, code, lacks: misfits(application.needs, booth), isHeld: booth.heldBy !== null }] : [];
    }),
    freeBooths: booths
      .filter((booth) => !booth.isClosed && booth.heldBy === null && misfits(application.needs, booth).length === 0)
      .map(({ id, code, zoneName }) => ({ id, code, zoneName })),
    refusals: { approve: refusalOf("approve"), waitlist: refusalOf("waitlist"), reject: refusalOf("reject") },
    mayOffer: nextState(application.state, "offer").ok && exhibitorsPolicy["offer.make"](ctx.viewer, subject).allowed,
    mayRelease:
      nextState(application.state, "release").ok && exhibitorsPolicy["offer.release"](ctx.viewer, subject).allowed,
  });
}

type Decision =
  | { readonly act: "approve" | "waitlist"; readonly priorityClass: number }
  | { readonly act: "reject"; readonly reason: string };

/**
 * Approves with a priority class, puts on the waiting list, or rejects with a reason; the applicant is told by letter.
 * Fails with `changed_elsewhere` on an older revision, `decider_is_author`, `application_wrong_state`, `not_found`.
 */
export function decideApplication(
  ctx: Ctx,
  eventId: string,
  applicationId: string,
  { revision, ...decision }: Decision & { readonly revision: number },
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const application = await lockOne(trx, eventId, applicationId);
    if (!application) return err("not_found");
    const fault = faultOf(ctx, application, decision.act);
    if (fault) return err(fault);
    return application.revision === revision ? carryOut(ctx, trx, application, decision) : err("changed_elsewhere");
  });
}

/** Notes something for the other reviewers; applicants never see it. */
export function noteApplication(
  ctx: Ctx,
  eventId: string,
  applicationId: string,
  body: string,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const application = await lockOne(trx, eventId, applicationId);
    if (!application || !ctx.viewer) return err("not_found");
    const verdict = exhibitorsPolicy["application.review"](ctx.viewer, subjectOf(application, ctx.now));
    if (!verdict.allowed) return err(verdict.reason);
    await insertNote(trx, { applicationId, by: ctx.viewer.id, body, now: ctx.now });
    await record(trx, ctx, application, "booth_application.noted");
    return ok();
  });
}

export type PlannedRow = {
  readonly id: string;
  readonly sign: string;
  readonly state: Application["state"];
  readonly revision: number;
  /** why it is left as it is; null: the act will change it */
  readonly skippedBecause: Refusal | null;
};
export type ReviewPlan = { readonly act: ReviewAct; readonly rows: readonly PlannedRow[] };

/** What an act would do to each ticked application, and why it would skip some; nothing is changed. Unknown ids are left out. */
export async function planReviews(
  ctx: Ctx,
  eventId: string,
  { act, ids }: PlanForm,
): Promise<Result<ReviewPlan, Refusal>> {
  const event = await findEventSubject(ctx, eventId);
  if (!event.ok) return event;
  const rows: PlannedRow[] = [];
  for (const id of await listIdsOf(ctx.db, eventId, [...new Set(ids)].filter(isId))) {
    const application = await findApplication(ctx.db, { id });
    if (application) rows.push({ ...brief(application), skippedBecause: faultOf(ctx, application, act) });
  }
  return ok({ act, rows });
}

export type ReviewReport = {
  readonly done: number;
  readonly left: readonly (Omit<PlannedRow, "skippedBecause"> & { readonly reason: Refusal })[];
};

/** Applies the very plan that was shown, in one transaction; an application that changed since is left and reported. */
export function applyReviews(
  ctx: Ctx,
  eventId: string,
  { rows, ...decision }: BatchForm,
): Promise<Result<ReviewReport, Refusal>> {
  return inTransaction<Result<ReviewReport, Refusal>>(ctx.db, async (trx) => {
    const event = await findEventSubject({ ...ctx, db: trx }, eventId);
    if (!event.ok) return event;
    const seen = new Map(rows.map(({ id, revision }) => [id, revision]));
    const ids = await listIdsOf(trx, eventId, [...seen.keys()].filter(isId));
    const left: ReviewReport["left"][number][] = [];
    for (const id of ids) {
      const application = await lockOne(trx, eventId, id);
      if (!application) continue;
      const fault = faultOf(ctx, application, decision.act);
      const isSame = application.revision === seen.get(id);
      const done = fault
        ? err(fault)
        : isSame
          ? await carryOut(ctx, trx, application, decision)
          : err("changed_elsewhere");
      if (!done.ok) left.push({ ...brief(application), reason: done.error as Refusal });
    }
    return ok({ done: ids.length - left.length, left });
  });
}

async function lockOne(trx: Db, eventId: string, id: string): Promise<Application | undefined> {
  const application = isId(id) ? await findApplication(trx, { id }, { lock: true }) : undefined;
  return application?.eventId === eventId && application.submittedAt !== null ? application : undefined;
}

function faultOf(ctx: Ctx, application: Application, act: ReviewAct): Refusal | null {
  const verdict = exhibitorsPolicy[`application.${act}`](ctx.viewer, subjectOf(application, ctx.now));
  return verdict.allowed ? null : verdict.reason;
}

const activityOf = {
  approve: "booth_application.approved",
  waitlist: "booth_application.waitlisted",
  reject: "booth_application.rejected",
} as const;

async function carryOut(
  ctx: Ctx,
  trx: Db,
  application: Application,
  decision: Decision,
): Promise<Result<undefined, Refusal>> {
  const { id, state } = application;
  const next = nextState(state, decision.act);
  if (!next.ok) return next;
  const told = decision.act === "reject" ? { reason: decision.reason } : { priorityClass: decision.priorityClass };
  if (!(await saveState(trx, { id, from: state, state: next.value, now: ctx.now, ...told }))) {
    return err("changed_elsewhere");
  }
  await record(trx, ctx, application, activityOf[decision.act], { from: state, ...told });
  const letter =
    decision.act === "reject"
      ? { kind: "rejected" as const, reason: decision.reason }
      : { kind: decision.act === "approve" ? ("approved" as const) : ("waitlisted" as const) };
  await writeBoothLetter(trx, ctx, application, letter);
  return ok();
}

function record(
  trx: Db,
  ctx: Ctx,
  { id, event }: Application,
  act: string,
  detail?: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { organizationId } = event;
  return recordActivity(trx, ctx, {
    act,
    subjectKind: "booth_application",
    subjectId: id,
    organizationId,
    ...(detail ? { detail } : {}),
  });
}

function brief({ id, sign, state, revision }: Application) {
  return { id, sign: sign.vi, state, revision };
}
