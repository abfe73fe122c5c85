import { it } from "vitest";
import { type Cell, expectMatrix } from "~/core/policy-matrix.testing";
import { hiddenBut, officials, person, scope } from "../viewers.testing";
import { type ResultsSubject, resultsPolicy } from "./results.policy";

const viewers = {
  visitor: null,
  member: person("member"),
  otherFounder: person("otherFounder"),
  judge: person("judge"),
  ...officials,
};
type Role = keyof typeof viewers;
const only = hiddenBut<Role>(viewers);
const subject: ResultsSubject = { ...scope, roundState: "deliberating" };
const byOrganizer = (cell: Cell) => only({ secretary: "forbidden", organizer: cell });
const whileSettling = [
  { subject, cells: byOrganizer("yes") },
  { when: "closed", subject: { ...subject, roundState: "closed" as const }, cells: byOrganizer("yes") },
  { when: "scoring", subject: { ...subject, roundState: "open" as const }, cells: byOrganizer("round_wrong_state") },
  { when: "no round", subject: { ...subject, roundState: null }, cells: byOrganizer("round_wrong_state") },
  {
    when: "published",
    subject: { ...subject, roundState: "published" as const },
    cells: byOrganizer("results_published"),
  },
];

it("results: who may do what", () => {
  expectMatrix<typeof resultsPolicy, Role>(resultsPolicy, viewers, {
    "prize.read": { subject, cells: byOrganizer("yes") },
    "prize.award": whileSettling,
    "result.review": { subject, cells: byOrganizer("yes") },
    "result.publish": whileSettling,
    "result.reopen": [
      { subject: { ...subject, roundState: "published" }, cells: byOrganizer("yes") },
      { when: "not published", subject, cells: byOrganizer("round_wrong_state") },
    ],
    "standing.read": { subject: { memberAccountIds: ["member"] }, cells: only({ member: "yes" }) },
  });
});
