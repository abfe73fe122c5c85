import { it } from "vitest";
import type { Duty, Viewer } from "~/core/permission";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { latePolicy } from "./late.policy";

const person = (id: string, duties: readonly Duty[] = []): Viewer => ({
  ...{ id, name: id, email: `${id}@example.vn`, isAdmin: false, emailVerified: true, duties },
});
const duty = (kind: Duty["kind"], organizationId = "o1"): Duty => ({
  ...{ kind, organizationId, competitionId: null, eventId: null },
});
const viewers = {
  visitor: null,
  founder: person("founder"),
  secretary: person("secretary", [duty("secretary")]),
  organizer: person("organizer", [duty("organizer")]),
  editor: person("editor", [duty("editor")]),
  otherHouse: person("otherHouse", [duty("organizer", "o2")]),
};
const subject = { organizationId: "o1", competitionId: "c1", competitionState: "open" };
const strangers = { visitor: "not_found", founder: "not_found", editor: "not_found", otherHouse: "not_found" } as const;
const staff = <Said extends string>(said: Said) => ({ ...strangers, secretary: said, organizer: said });

it("says who lets entries come late", () => {
  expectMatrix(latePolicy, viewers, {
    "late.read": { subject, cells: staff("yes") },
    "late.grant": [
      { subject: { ...subject, email: "founder@example.vn" }, cells: staff("yes") },
      {
        when: "to oneself",
        subject: { ...subject, email: "secretary@example.vn" },
        cells: { ...staff("yes"), secretary: "decider_is_author" },
      },
      {
        when: "in a draft",
        subject: { ...subject, competitionState: "draft", email: "founder@example.vn" },
        cells: staff("competition_draft"),
      },
      {
        when: "in a finished one",
        subject: { ...subject, competitionState: "finished", email: "founder@example.vn" },
        cells: staff("competition_finished"),
      },
    ],
    "late.revoke": { subject: { ...subject, competitionState: "finished" }, cells: staff("yes") },
  });
});
