import type { Day } from "~/core/instant";
import { allow, deny, type Policy, type Verdict, type Viewer } from "~/core/permission";
import { type EventDeskSubject, eventPolicy } from "../event.policy";

type Dated = EventDeskSubject & { readonly lastDay: Day; readonly today: Day };

const isOver = ({ state, lastDay, today }: Dated) => state !== "published" || today > lastDay;

/** Organizers and secretaries, while the event isn't cancelled. */
const change = (viewer: Viewer | null, event: EventDeskSubject): Verdict => {
  const seen = eventPolicy["desk.read"](viewer, event);
  if (!seen.allowed) return seen;
  return event.state === "cancelled" ? deny("event_cancelled") : allow;
};

/** People register themselves in open kinds until the last day; the desk keeps the list, organizers the kinds and their quotas. */
export const delegatesPolicy = {
  "delegate.register": (viewer: Viewer | null, subject: Dated & { readonly isKindOpen: boolean }) => {
    if (subject.state === "draft") return deny("not_found");
    if (!viewer) return deny("sign_in_required");
    if (!viewer.emailVerified) return deny("email_unverified");
    return isOver(subject) || !subject.isKindOpen ? deny("registration_closed") : allow;
  },
  "delegate.cancel_own": (viewer: Viewer | null, subject: Dated & { readonly accountId: string | null }) => {
    if (!viewer) return deny("sign_in_required");
    if (subject.accountId !== viewer.id) return deny("not_found");
    return isOver(subject) ? deny("registration_closed") : allow;
  },
  "delegates.read": eventPolicy["desk.read"],
  "delegates.edit": change,
  "delegates.import": change,
  "badges.print": eventPolicy["desk.read"],
  "kinds.edit": eventPolicy["setup.edit"],
} satisfies Policy<never>;
