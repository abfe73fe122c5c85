import { it } from "vitest";
import type { Duty, Viewer } from "~/core/permission";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { type QuestionSubject, questionPolicy } from "./question.policy";

const person = (...duties: Pick<Duty, "kind" | "organizationId" | "competitionId">[]): Viewer => ({
  id: "a",
  name: "Nông Thị Mẫu",
  email: "mau@example.vn",
  isAdmin: false,
  emailVerified: true,
  duties: duties.map((duty) => ({ ...duty, eventId: null })),
});
const viewers = {
  visitor: null,
  founder: person(),
  admin: { ...person(), isAdmin: true },
  organizer: person({ kind: "organizer", organizationId: "o", competitionId: null }),
  secretary: person({ kind: "secretary", organizationId: "o", competitionId: "c" }),
  editor: person({ kind: "editor", organizationId: "o", competitionId: null }),
  elsewhere: person({ kind: "secretary", organizationId: "o", competitionId: "d" }),
};
const subject: QuestionSubject = { organizationId: "o", competitionId: "c", state: "open" };
const draft = { ...subject, state: "draft" } as const;
const finished = { ...subject, state: "finished" } as const;
const everyone = {
  founder: "yes",
  admin: "yes",
  organizer: "yes",
  secretary: "yes",
  editor: "yes",
  elsewhere: "yes",
} as const;
const all = <Cell extends string>(cell: Cell) =>
  Object.fromEntries(Object.keys(viewers).map((role) => [role, cell])) as Record<keyof typeof viewers, Cell>;
const desk = { ...all("not_found" as const), organizer: "yes", secretary: "yes" } as const;

it("lets anyone signed in ask while the competition runs, and its desk alone answer and write", () => {
  expectMatrix(questionPolicy, viewers, {
    "question.ask": [
      { subject, cells: { ...everyone, visitor: "sign_in_required" } },
      { when: "a draft", subject: draft, cells: all("not_found") },
      {
        when: "finished",
        subject: finished,
        cells: { ...all("competition_finished"), visitor: "sign_in_required" },
      },
    ],
    "questions.read": { subject, cells: desk },
    "question.answer": [
      { subject, cells: desk },
      { when: "finished", subject: finished, cells: desk },
    ],
    "question.hide": { subject, cells: desk },
    "notices.read": { subject, cells: desk },
    "notice.send": [
      { subject, cells: desk },
      { when: "finished", subject: finished, cells: desk },
      {
        when: "a draft",
        subject: draft,
        cells: { ...desk, organizer: "competition_draft", secretary: "competition_draft" },
      },
    ],
  });
});
