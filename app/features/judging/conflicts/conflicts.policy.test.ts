import { it } from "vitest";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { hiddenBut, officials, person, scope } from "../viewers.testing";
import { conflictsPolicy, type Naming, type Waiving } from "./conflicts.policy";

const viewers = {
  visitor: null,
  founder: person("founder"),
  judge: person("judge"),
  otherChair: person("otherChair"),
  chair: person("chair"),
  ...officials,
};
type Role = keyof typeof viewers;
const only = hiddenBut<Role>(viewers);

const waiving: Waiving = {
  ...scope,
  chairAccountIds: ["chair"],
  judgeAccountId: "judge",
  source: "inferred",
  kind: "organization",
  roundState: "open",
};
const naming: Naming = {
  teamAccountIds: ["founder", null],
  juryPublishedAt: "2026-09-01T00:00:00.000Z",
  isJudged: true,
};
const decided = { chair: "yes", organizer: "waiver_is_chairs", secretary: "forbidden" } as const;
const noChair = { ...waiving, chairAccountIds: [] };
const published = {
  when: "results published",
  subject: { ...waiving, roundState: "published" as const },
  cells: only({ chair: "results_published", organizer: "results_published", secretary: "results_published" }),
};
const about = {
  when: "about the organizer",
  subject: { ...noChair, judgeAccountId: "organizer" },
  cells: only({ organizer: "forbidden", secretary: "forbidden" }),
};

it("conflicts: who may do what", () => {
  expectMatrix<typeof conflictsPolicy, Role>(conflictsPolicy, viewers, {
    "conflict.list": {
      subject: { ...scope, chairAccountIds: ["chair", "otherChair"] },
      cells: only({ chair: "yes", otherChair: "yes", organizer: "yes", secretary: "yes" }),
    },
    "conflict.waive": [
      { subject: waiving, cells: only(decided) },
      {
        when: "no chair can",
        subject: noChair,
        cells: only({ organizer: "yes", secretary: "forbidden" }),
      },
      {
        when: "declared by the judge",
        subject: { ...waiving, source: "declared" as const },
        cells: only({ ...decided, chair: "conflict_is_declared" }),
      },
      {
        when: "the judge is an author",
        subject: { ...waiving, kind: "author" as const },
        cells: only({ ...decided, chair: "judge_is_author" }),
      },
      about,
      published,
    ],
    "conflict.unwaive": [
      { subject: waiving, cells: only({ chair: "yes", organizer: "yes", secretary: "forbidden" }) },
      about,
      published,
    ],
    "conflict.name": [
      { subject: naming, cells: only({ founder: "yes" }) },
      {
        when: "the list isn't published",
        subject: { ...naming, juryPublishedAt: null },
        cells: only({ founder: "jury_unpublished" }),
      },
      { when: "judging is over", subject: { ...naming, isJudged: false }, cells: only({ founder: "round_closed" }) },
    ],
  });
});
