import { it } from "vitest";
import type { Duty, Viewer } from "~/core/permission";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { eligibilityPolicy, type FlagSubject } from "./eligibility.policy";

const person = (id: string, ...duties: Pick<Duty, "kind" | "organizationId" | "competitionId">[]): Viewer => ({
  id,
  name: "Nông Thị Mẫu",
  email: "mau@example.vn",
  isAdmin: false,
  emailVerified: true,
  duties: duties.map((duty) => ({ ...duty, eventId: null })),
});
const viewers = {
  visitor: null,
  founder: person("founder"),
  admin: { ...person("admin"), isAdmin: true },
  organizer: person("organizer", { kind: "organizer", organizationId: "o", competitionId: null }),
  secretary: person("secretary", { kind: "secretary", organizationId: "o", competitionId: "c" }),
  onTheTeam: person("member", { kind: "secretary", organizationId: "o", competitionId: null }),
  elsewhere: person("elsewhere", { kind: "organizer", organizationId: "p", competitionId: null }),
};
const subject: FlagSubject = {
  organizationId: "o",
  competitionId: "c",
  competitionState: "open",
  state: "submitted",
  team: [{ accountId: "founder" }, { accountId: "member" }, { accountId: null }],
};
const outsiders = { visitor: "not_found", founder: "not_found", admin: "not_found", elsewhere: "not_found" } as const;
const nobody = { ...outsiders, organizer: "not_found", secretary: "not_found", onTheTeam: "not_found" } as const;

it("shows the desk what was found, and lets nobody clear what stands against an entry of their own", () => {
  expectMatrix(eligibilityPolicy, viewers, {
    "flags.read": [
      { subject, cells: { ...outsiders, organizer: "yes", secretary: "yes", onTheTeam: "yes" } },
      { when: "a draft", subject: { ...subject, state: "draft" }, cells: nobody },
    ],
    "flag.clear": [
      { subject, cells: { ...outsiders, organizer: "yes", secretary: "yes", onTheTeam: "decider_is_author" } },
      { when: "a draft", subject: { ...subject, state: "draft" }, cells: nobody },
      {
        when: "finished",
        subject: { ...subject, competitionState: "finished" },
        cells: {
          ...outsiders,
          organizer: "competition_finished",
          secretary: "competition_finished",
          onTheTeam: "decider_is_author",
        },
      },
    ],
  });
});
