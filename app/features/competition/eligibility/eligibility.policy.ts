import { allow, deny, hasDuty, type Policy, type Viewer } from "~/core/permission";
import type { CompetitionState } from "../competition";
import type { EntryState } from "../entry/entry";

export type FlagSubject = {
  readonly organizationId: string;
  readonly competitionId: string;
  readonly competitionState: CompetitionState;
  readonly state: EntryState;
  readonly team: readonly { readonly accountId: string | null }[];
};

const isDesk = (viewer: Viewer | null, subject: FlagSubject) =>
  subject.state !== "draft" && hasDuty(viewer, ["organizer", "secretary"], subject);

/** What the rules tell the secretary of an entry is the desk's; nobody clears what stands against an entry of their own. */
export const eligibilityPolicy = {
  "flags.read": (viewer, subject) => (isDesk(viewer, subject) ? allow : deny("not_found")),
  "flag.clear": (viewer, subject) => {
    if (!viewer || !isDesk(viewer, subject)) return deny("not_found");
    if (subject.team.some(({ accountId }) => accountId === viewer.id)) return deny("decider_is_author");
    return subject.competitionState === "finished" ? deny("competition_finished") : allow;
  },
} satisfies Policy<FlagSubject>;
