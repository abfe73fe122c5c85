import { it } from "vitest";
import type { Viewer } from "~/core/permission";
import { type Cell, expectMatrix } from "~/core/policy-matrix.testing";
import { type ResultsSubject, resultsPolicy } from "./results.policy";

const person = (id: string, duties: Viewer["duties"] = [], isAdmin = false): Viewer => ({
  id,
  name: id,
  email: `${id}@example.vn`,
  isAdmin,
  emailVerified: true,
  duties,
});
const viewers = {
  visitor: null,
  member: person("member"),
  otherFounder: person("otherFounder"),
  judge: person("judge"),
  secretary: person("secretary", [
    { kind: "secretary", organizationId: "so-khcn", competitionId: "cb26", eventId: null },
  ]),
  organizer: person("organizer", [
    { kind: "organizer", organizationId: "so-khcn", competitionId: null, eventId: null },
  ]),
  elsewhere: person("elsewhere", [
    { kind: "organizer", organizationId: "so-khac", competitionId: null, eventId: null },
  ]),
  admin: person("admin", [], true),
};
type Role = keyof typeof viewers;

const only = (named: Partial<Record<Role, Cell>>): Record<Role, Cell> => ({
  visitor: "not_found",
  member: "not_found",
  otherFounder: "not_found",
  judge: "not_found",
  secretary: "not_found",
  organizer: "not_found",
  elsewhere: "not_found",
  admin: "not_found",
  ...named,
});
const subject: ResultsSubject = { organizationId: "so-khcn", competitionId: "cb26", roundState: "deliberating" };
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
