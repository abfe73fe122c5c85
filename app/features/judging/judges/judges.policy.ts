import { allow, deny, hasDuty, type Policy } from "~/core/permission";
import type { Hosted } from "../judging.policy";

/** A judge's row and whose it is. */
export type OwnedJudge = Hosted & { readonly judgeAccountId: string | null };

/** What a judge does about themself, beside what `judgingPolicy` says of those who run the competition. */
export const judgesPolicy = {
  "profile.own": (viewer, { judgeAccountId }: OwnedJudge) =>
    viewer !== null && viewer.id === judgeAccountId ? allow : deny("not_found"),
  "absence.manage": (viewer, subject: OwnedJudge) => {
    if (viewer !== null && viewer.id === subject.judgeAccountId) return allow;
    if (hasDuty(viewer, ["organizer"], subject)) return allow;
    return deny(hasDuty(viewer, ["secretary"], subject) ? "forbidden" : "not_found");
  },
} satisfies Policy<never>;
