import type { Instant } from "~/core/instant";
import { atHanoi, day, plus } from "~/core/instant";
import { err, ok, type Result } from "~/core/result";

/** The life of a booth application. Source: DESIGN, "booth application". */
export const applicationStates = [
  "draft",
  "submitted",
  "approved",
  "waitlisted",
  "rejected",
  "offered",
  "confirmed",
  "declined",
  "expired",
  "cancelled",
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** What is done to an application; `release`: the organizers take an offer or a booth back; `pick`: the applicant takes a free booth. */
export const applicationActs = [
  "submit",
  "approve",
  "reject",
  "waitlist",
  "offer",
  "confirm",
  "decline",
  "expire",
  "release",
  "pick",
  "cancel",
] as const;
export type ApplicationAct = (typeof applicationActs)[number];

const from: Readonly<Record<ApplicationAct, readonly ApplicationState[]>> = {
  submit: ["draft"],
  approve: ["submitted", "waitlisted"],
  reject: ["submitted", "waitlisted", "approved"],
  waitlist: ["submitted", "approved"],
  offer: ["approved", "waitlisted"],
  confirm: ["offered"],
  decline: ["offered"],
  expire: ["offered"],
  release: ["offered", "confirmed"],
  pick: ["approved", "waitlisted"],
  cancel: ["draft", "submitted", "approved", "waitlisted", "offered", "confirmed"],
};

const to: Readonly<Record<ApplicationAct, ApplicationState>> = {
  submit: "submitted",
  approve: "approved",
  reject: "rejected",
  waitlist: "waitlisted",
  offer: "offered",
  confirm: "confirmed",
  decline: "declined",
  expire: "expired",
  release: "approved",
  pick: "confirmed",
  cancel: "cancelled",
};

/** The state after an act; fails with `application_wrong_state` where the life of an application has no such step. */
export function nextState(
  state: ApplicationState,
  act: ApplicationAct,
): Result<ApplicationState, "application_wrong_state"> {
  return from[act].includes(state) ? ok(to[act]) : err("application_wrong_state");
}

/** A state as the database holds it. Throws on anything else. */
export function applicationState(text: string): ApplicationState {
  const known = applicationStates.find((state) => state === text);
  if (!known) throw new Error(`no state of an application: ${text}`);
  return known;
}

/** Classes in which booths are given: 1 first, 4 last. */
export const priorityClasses = [1, 2, 3, 4] as const;

/** What the applicant can't do without. Centimetres. */
export type Needs = {
  readonly widthCm: number;
  readonly depthCm: number;
  readonly needsPower: boolean;
  readonly needsWater: boolean;
};

/** A booth as far as needs go. Centimetres. */
export type Fitting = {
  readonly widthCm: number;
  readonly depthCm: number;
  readonly hasPower: boolean;
  readonly hasWater: boolean;
};

type Misfit = "size" | "power" | "water";

/** What the booth lacks for these needs; it may stand either way round. Empty: it fits. */
export function misfits(needs: Needs, booth: Fitting): readonly Misfit[] {
  const lies = needs.widthCm <= booth.widthCm && needs.depthCm <= booth.depthCm;
  const stands = needs.depthCm <= booth.widthCm && needs.widthCm <= booth.depthCm;
  return [
    ...(lies || stands ? [] : (["size"] as const)),
    ...(needs.needsPower && !booth.hasPower ? (["power"] as const) : []),
    ...(needs.needsWater && !booth.hasWater ? (["water"] as const) : []),
  ];
}

/** Until when an offer stands: so many days, but not into the event's first day; null when that is over already. */
export function offerUntil(now: Instant, offerDays: number, firstDay: string): Instant | null {
  const last = atHanoi(firstDay, "00:00");
  if (now >= last) return null;
  const asked = plus(now, offerDays * day);
  return asked < last ? asked : last;
}

type Waiting = {
  readonly id: string;
  readonly state: ApplicationState;
  readonly priorityClass: number;
  readonly submittedAt: Instant | null;
};

/** Who is asked first when a booth falls free: by priority class, then by submission, then by id, so that the order is one. */
export function waitingOrder(a: Waiting, b: Waiting): number {
  return a.priorityClass - b.priorityClass || compare(a.submittedAt ?? "", b.submittedAt ?? "") || compare(a.id, b.id);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The waiting applicants whom a free booth would suit, first come first. */
export function nextInLine<W extends Waiting & Needs>(waiting: readonly W[], booth: Fitting): readonly W[] {
  return waiting
    .filter((applicant) => applicant.state === "waitlisted" && misfits(applicant, booth).length === 0)
    .sort(waitingOrder);
}

/** What a complete application has; the parts that are still missing, in the order of the page. */
type MissingPart = "sign" | "about" | "contact" | "products" | "questions";

/** The parts without which an application isn't handed in. */
export function missingParts(application: {
  readonly sign: string;
  readonly about: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly products: number;
  readonly unanswered: number;
}): readonly MissingPart[] {
  const { sign, about, contactName, contactEmail, products, unanswered } = application;
  return [
    ...(sign ? [] : (["sign"] as const)),
    ...(about ? [] : (["about"] as const)),
    ...(contactName && contactEmail ? [] : (["contact"] as const)),
    ...(products > 0 ? [] : (["products"] as const)),
    ...(unanswered === 0 ? [] : (["questions"] as const)),
  ];
}
