import { allow, deny, hasDuty, type Policy, type Verdict, type Viewer } from "~/core/permission";

type Own = { readonly accountId: string };
type Employer = {
  readonly organizationId: string;
  readonly competitionId: string | null;
  readonly eventId?: string | null;
};

/** One's own things: what belongs to somebody else does not exist for the viewer. */
const own = (viewer: Viewer | null, { accountId }: Own): Verdict =>
  viewer === null ? deny("sign_in_required") : viewer.id === accountId ? allow : deny("not_found");

const admin = (viewer: Viewer | null): Verdict =>
  viewer === null ? deny("sign_in_required") : viewer.isAdmin ? allow : deny("forbidden");

/** An administrator, or an organizer of the whole organization; organizers of one competition or event only for that one. */
const employer = (viewer: Viewer | null, { organizationId, competitionId, eventId }: Employer): Verdict =>
  viewer === null
    ? deny("sign_in_required")
    : viewer.isAdmin || hasDuty(viewer, ["organizer"], { organizationId, competitionId, eventId: eventId ?? null })
      ? allow
      : deny("forbidden");

export const accountsPolicy = {
  "account.read": own,
  "account.change": own,
  "session.revoke": own,
  "consent.withdraw": own,
  "data.read": own,
  "data.request": own,
  "duty.give": employer,
  "duty.end": employer,
  "installation.administer": admin,
  "data_request.handle": admin,
  "letter.read": admin,
  "activity.read": admin,
} satisfies Policy<never>;
