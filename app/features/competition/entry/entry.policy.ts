import type { Instant } from "~/core/instant";
import { allow, deny, hasDuty, type Policy, type Viewer } from "~/core/permission";
import type { Result } from "~/core/result";
import {
  asReceived,
  type ChangeFault,
  type EntryStanding,
  type EntryWindow,
  mayChange,
  mayWithdraw,
  windowState,
} from "./entry";

/** What the policy needs to know of an entry. */
export type EntrySubject = EntryStanding & {
  readonly organizationId: string;
  readonly competitionId: string;
  readonly team: readonly { readonly accountId: string | null; readonly role: string }[];
  /** whether it was typed in and its leader has no account yet: the desk stands for them */
  readonly isKept?: boolean;
  /** when it came on paper or by e-mail */
  readonly receivedAt?: Instant | null;
  readonly now: Instant;
};

export type StartSubject = {
  readonly competitionState: string;
  readonly window: EntryWindow | undefined;
  /** the project to enter; null before one is chosen */
  readonly team: EntrySubject["team"] | null;
  readonly now: Instant;
};

export type FileSubject = EntrySubject & {
  /** whether the viewer judges this entry in a published assignment, without conflict or recusal, and may see this very file */
  readonly isJudgesCopy: boolean;
};

const isStaff = (viewer: Viewer | null, subject: EntrySubject) => hasDuty(viewer, ["organizer", "secretary"], subject);
const inTeam = (viewer: Viewer | null, { team }: Pick<EntrySubject, "team">) =>
  viewer !== null && team.some(({ accountId }) => accountId === viewer.id);
const isKeeper = (viewer: Viewer | null, subject: EntrySubject) => subject.isKept === true && isStaff(viewer, subject);
const isMember = (viewer: Viewer | null, subject: EntrySubject) => inTeam(viewer, subject) || isKeeper(viewer, subject);
const isLead = (viewer: Viewer | null, subject: EntrySubject) =>
  isKeeper(viewer, subject) ||
  (viewer !== null && subject.team.some(({ accountId, role }) => accountId === viewer.id && role === "lead"));
/** What came on paper was in time when it came: for the desk, and for whoever takes an unfinished draft over. A supplement is due when it is due. */
const mayBeChanged = (viewer: Viewer | null, subject: EntrySubject & { readonly part?: string }) =>
  subject.receivedAt &&
  (subject.state === "draft" || (isKeeper(viewer, subject) && subject.state !== "supplement_asked"))
    ? mayChange(asReceived(subject), subject.receivedAt, subject.part)
    : mayChange(subject, subject.now, subject.part);
const from = (checked: Result<undefined, ChangeFault | "entry_withdrawn" | "entry_not_submitted">) =>
  checked.ok ? allow : deny(checked.error);

/** Who may do what to an entry. Strangers are told that there is none. */
export const entryPolicy = {
  "entry.start": (viewer, subject: StartSubject) => {
    if (subject.competitionState === "draft") return deny("not_found");
    if (!viewer) return deny("sign_in_required");
    if (subject.team && !inTeam(viewer, { team: subject.team })) return deny("not_found");
    const at = subject.competitionState === "open" ? windowState(subject.window, subject.now) : "closed";
    if (at === "not_open") return deny("entries_not_open");
    return at === "closed" ? deny("entries_closed") : allow;
  },
  "entry.read": (viewer, subject: EntrySubject) => (isMember(viewer, subject) ? allow : deny("not_found")),
  "entry.change": (viewer, subject: EntrySubject & { readonly part?: string }) =>
    isMember(viewer, subject) ? from(mayBeChanged(viewer, subject)) : deny("not_found"),
  "entry.submit": (viewer, subject: EntrySubject) => {
    if (!viewer || !isMember(viewer, subject)) return deny("not_found");
    const change = mayBeChanged(viewer, subject);
    if (!change.ok) return deny(change.error);
    if (!isLead(viewer, subject)) return deny("forbidden");
    return viewer.emailVerified ? allow : deny("email_unverified");
  },
  "entry.withdraw": (viewer, subject: EntrySubject) => {
    if (!isMember(viewer, subject)) return deny("not_found");
    const open = mayWithdraw(subject.state);
    if (!open.ok) return deny(open.error);
    return isLead(viewer, subject) ? allow : deny("forbidden");
  },
  "entry.readFile": (viewer, subject: FileSubject) =>
    isMember(viewer, subject) || (isStaff(viewer, subject) && subject.state !== "draft") || subject.isJudgesCopy
      ? allow
      : deny("not_found"),
} satisfies Policy<never>;
