import { it } from "vitest";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { hiddenBut, officials, person, scope } from "../viewers.testing";
import { feedbackPolicy } from "./feedback.policy";

const viewers = { visitor: null, member: person("member"), ...officials };
const row = hiddenBut(viewers);
const published = { ...scope, roundState: "published" as const };

it("lets staff read comments, the organizer release a published round, the team rate what it got", () => {
  const byStaff = row({ secretary: "yes", organizer: "yes" });
  expectMatrix(feedbackPolicy, viewers, {
    "feedback.read": { subject: published, cells: byStaff },
    "comment.review": { subject: { ...scope, roundState: "open" }, cells: byStaff },
    "feedback.rule": {
      subject: { ...scope, roundState: "open" },
      cells: row({ secretary: "forbidden", organizer: "yes" }),
    },
    "feedback.release": [
      { when: "published", subject: published, cells: row({ secretary: "forbidden", organizer: "yes" }) },
      {
        when: "still deliberating",
        subject: { ...scope, roundState: "deliberating" },
        cells: row({ secretary: "forbidden", organizer: "round_wrong_state" }),
      },
    ],
    "feedback.rate": [
      { when: "released", subject: { memberAccountIds: ["member"], isReleased: true }, cells: row({ member: "yes" }) },
      { when: "not released", subject: { memberAccountIds: ["member"], isReleased: false }, cells: row({}) },
    ],
  });
});
