import { it } from "vitest";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { hiddenBut, officials, person, scope } from "../viewers.testing";
import { complaintsPolicy } from "./complaints.policy";

const viewers = { visitor: null, member: person("member"), ...officials };
const row = hiddenBut(viewers);
const team = { memberAccountIds: ["member"] };

it("lets the team complain of what is published, staff read, the organizer answer", () => {
  expectMatrix(complaintsPolicy, viewers, {
    "complaint.file": [
      { when: "published", subject: { ...team, roundState: "published" }, cells: row({ member: "yes" }) },
      {
        when: "the jury is back at work",
        subject: { ...team, roundState: "deliberating" },
        cells: row({ member: "complaints_closed" }),
      },
    ],
    "complaint.withdraw": { subject: { ...team, roundState: "deliberating" }, cells: row({ member: "yes" }) },
    "complaint.read": { subject: scope, cells: row({ secretary: "yes", organizer: "yes" }) },
    "complaint.answer": { subject: scope, cells: row({ secretary: "forbidden", organizer: "yes" }) },
  });
});
