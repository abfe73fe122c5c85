import { it } from "vitest";
import { type Cell, expectMatrix } from "~/core/policy-matrix.testing";
import { hiddenBut, officials, person, scope } from "../viewers.testing";
import { type RankingSubject, rankingPolicy } from "./ranking.policy";

const viewers = {
  visitor: null,
  founder: person("founder"),
  judge: person("judge"),
  chair: person("chair"),
  ...officials,
};
type Role = keyof typeof viewers;
const only = hiddenBut<Role>(viewers);
const subject: RankingSubject = {
  ...scope,
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
    "ranking.staff": { subject, cells: only({ secretary: "yes", organizer: "yes" }) },
    "entries.advance": [
      { subject, cells: byOrganizer("yes") },
      { when: "closed", subject: { ...subject, roundState: "closed" }, cells: byOrganizer("yes") },
      { when: "scoring", subject: { ...subject, roundState: "open" }, cells: byOrganizer("round_wrong_state") },
      { when: "published", subject: { ...subject, roundState: "published" }, cells: byOrganizer("results_published") },
      { when: "next begun", subject: { ...subject, isNextPlanned: false }, cells: byOrganizer("round_wrong_state") },
      { when: "last round", subject: { ...subject, isNextPlanned: null }, cells: byOrganizer("round_wrong_state") },
    ],
    "extra.ask": [
      { subject: { ...subject, roundState: "open", isScoring: true }, cells: byOrganizer("yes") },
      {
        when: "past the deadline",
        subject: { ...subject, roundState: "open", isScoring: false },
        cells: byOrganizer("round_closed"),
      },
      { when: "closed", subject: { ...subject, isScoring: false }, cells: byOrganizer("round_closed") },
      {
        when: "planned",
        subject: { ...subject, roundState: "planned", isScoring: false },
        cells: byOrganizer("round_not_open"),
      },
      {
        when: "published",
        subject: { ...subject, roundState: "published", isScoring: false },
        cells: byOrganizer("results_published"),
      },
    ],
  });
});
