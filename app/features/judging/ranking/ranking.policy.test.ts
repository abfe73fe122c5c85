import { it } from "vitest";
import type { Viewer } from "~/core/permission";
import { type Cell, expectMatrix } from "~/core/policy-matrix.testing";
import { type RankingSubject, rankingPolicy } from "./ranking.policy";

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
  founder: person("founder"),
  judge: person("judge"),
  chair: person("chair"),
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
  founder: "not_found",
  judge: "not_found",
  chair: "not_found",
  secretary: "not_found",
  organizer: "not_found",
  elsewhere: "not_found",
  admin: "not_found",
  ...named,
});
const subject: RankingSubject = {
  organizationId: "so-khcn",
  competitionId: "cb26",
  chairAccountIds: ["chair"],
  roundState: "deliberating",
  isNextPlanned: true,
};
const readers = (chair: Cell) => only({ secretary: "yes", organizer: "yes", chair });
const byOrganizer = (cell: Cell) => only({ secretary: "forbidden", organizer: cell });

it("ranking: who may do what", () => {
  expectMatrix<typeof rankingPolicy, Role>(rankingPolicy, viewers, {
    "ranking.read": [
      { subject, cells: readers("yes") },
      { when: "scoring", subject: { ...subject, roundState: "open" }, cells: readers("not_found") },
      { when: "closed", subject: { ...subject, roundState: "closed" }, cells: readers("yes") },
      { when: "published", subject: { ...subject, roundState: "published" }, cells: readers("yes") },
    ],
    "entries.advance": [
      { subject, cells: byOrganizer("yes") },
      { when: "closed", subject: { ...subject, roundState: "closed" }, cells: byOrganizer("yes") },
      { when: "scoring", subject: { ...subject, roundState: "open" }, cells: byOrganizer("round_wrong_state") },
      { when: "published", subject: { ...subject, roundState: "published" }, cells: byOrganizer("results_published") },
      { when: "next begun", subject: { ...subject, isNextPlanned: false }, cells: byOrganizer("round_wrong_state") },
      { when: "last round", subject: { ...subject, isNextPlanned: null }, cells: byOrganizer("round_wrong_state") },
    ],
  });
});
