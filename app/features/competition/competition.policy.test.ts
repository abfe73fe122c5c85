import { describe, it } from "vitest";
import type { Duty, Viewer } from "~/core/permission";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { competitionPolicy, hostingPolicy } from "./competition.policy";

const subject = { organizationId: "o", competitionId: "c", state: "open" as const };
const person = (...duties: Duty[]): Viewer => ({
  id: "a",
  name: "Nông Thị Mẫu",
  email: "mau@example.vn",
  isAdmin: false,
  emailVerified: true,
  duties,
});
const viewers = {
  visitor: null,
  founder: person(),
  organizer: person({ kind: "organizer", organizationId: "o", competitionId: null, eventId: null }),
  ofThisOne: person({ kind: "organizer", organizationId: "o", competitionId: "c", eventId: null }),
  ofAnother: person({ kind: "organizer", organizationId: "o", competitionId: "d", eventId: null }),
  secretary: person({ kind: "secretary", organizationId: "o", competitionId: null, eventId: null }),
  elsewhere: person({ kind: "organizer", organizationId: "p", competitionId: null, eventId: null }),
  admin: { ...person(), isAdmin: true },
};
const outsiders = {
  visitor: "not_found",
  founder: "not_found",
  ofAnother: "not_found",
  elsewhere: "not_found",
  admin: "not_found",
} as const;

describe("who may set up a competition", () => {
  it("belongs to its organizers; secretaries read its desk; nobody else knows of one", () => {
    const draft = { ...subject, state: "draft" as const };
    const finished = { ...subject, state: "finished" as const };
    expectMatrix(competitionPolicy, viewers, {
      "desk.read": { subject, cells: { ...outsiders, organizer: "yes", ofThisOne: "yes", secretary: "yes" } },
      "setup.edit": [
        { subject, cells: { ...outsiders, organizer: "yes", ofThisOne: "yes", secretary: "forbidden" } },
        {
          when: "finished",
          subject: finished,
          cells: {
            ...outsiders,
            organizer: "competition_finished",
            ofThisOne: "competition_finished",
            secretary: "forbidden",
          },
        },
      ],
      "competition.open": [
        {
          when: "draft",
          subject: draft,
          cells: { ...outsiders, organizer: "yes", ofThisOne: "yes", secretary: "forbidden" },
        },
        {
          when: "open",
          subject,
          cells: { ...outsiders, organizer: "already_done", ofThisOne: "already_done", secretary: "forbidden" },
        },
      ],
    });
  });

  it("a new one is made by an organizer of the whole organization", () => {
    expectMatrix(hostingPolicy, viewers, {
      "competition.create": {
        subject: { organizationId: "o" },
        cells: {
          ...outsiders,
          organizer: "yes",
          ofThisOne: "forbidden",
          ofAnother: "forbidden",
          secretary: "forbidden",
        },
      },
    });
  });
});
