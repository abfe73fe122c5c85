import { it } from "vitest";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { hiddenBut, officials, person, scope } from "../viewers.testing";
import { judgesPolicy } from "./judges.policy";

const viewers = { visitor: null, judge: person("judge"), otherJudge: person("otherJudge"), ...officials };
type Role = keyof typeof viewers;
const only = hiddenBut<Role>(viewers);
const own = { ...scope, judgeAccountId: "judge" };
const unclaimed = { when: "no account yet", subject: { ...scope, judgeAccountId: null } };

it("judges: who may do what", () => {
  expectMatrix<typeof judgesPolicy, Role>(judgesPolicy, viewers, {
    "profile.own": [
      { subject: own, cells: only({ judge: "yes" }) },
      { ...unclaimed, cells: only({}) },
    ],
    "absence.manage": [
      { subject: own, cells: only({ judge: "yes", organizer: "yes", secretary: "forbidden" }) },
      { ...unclaimed, cells: only({ organizer: "yes", secretary: "forbidden" }) },
    ],
  });
});
