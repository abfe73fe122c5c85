import { it } from "vitest";
import type { Viewer } from "~/core/permission";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { accountsPolicy } from "./accounts.policy";

const person = (id: string, given: Partial<Viewer> = {}): Viewer => ({
  id,
  name: "Người Mẫu",
  email: `${id}@example.vn`,
  isAdmin: false,
  emailVerified: true,
  duties: [],
  ...given,
});
const duty = (kind: "organizer" | "secretary", competitionId: string | null = null, eventId: string | null = null) => ({
  duties: [{ kind, organizationId: "so", competitionId, eventId }],
});

const viewers = {
  visitor: null,
  owner: person("a"),
  other: person("b"),
  secretary: person("s", duty("secretary")),
  organizer: person("o", duty("organizer")),
  ofOneContest: person("c", duty("organizer", "cuoc-thi")),
  ofOneEvent: person("e", duty("organizer", null, "su-kien")),
  admin: person("q", { isAdmin: true }),
};

const ownOnly = {
  subject: { accountId: "a" },
  cells: {
    visitor: "sign_in_required",
    owner: "yes",
    other: "not_found",
    secretary: "not_found",
    organizer: "not_found",
    ofOneContest: "not_found",
    ofOneEvent: "not_found",
    admin: "not_found",
  },
} as const;
const nobody = {
  visitor: "sign_in_required",
  owner: "forbidden",
  other: "forbidden",
  secretary: "forbidden",
  organizer: "forbidden",
  ofOneContest: "forbidden",
  ofOneEvent: "forbidden",
} as const;
const adminOnly = { subject: undefined, cells: { ...nobody, admin: "yes" } } as const;
const employers = [
  {
    when: "for all the organization hosts",
    subject: { organizationId: "so", competitionId: null },
    cells: { ...nobody, organizer: "yes", admin: "yes" },
  },
  {
    when: "for one competition",
    subject: { organizationId: "so", competitionId: "cuoc-thi" },
    cells: { ...nobody, organizer: "yes", ofOneContest: "yes", admin: "yes" },
  },
  {
    when: "for one event",
    subject: { organizationId: "so", competitionId: null, eventId: "su-kien" },
    cells: { ...nobody, organizer: "yes", ofOneEvent: "yes", admin: "yes" },
  },
  {
    when: "elsewhere",
    subject: { organizationId: "truong", competitionId: "cuoc-thi" },
    cells: { ...nobody, admin: "yes" },
  },
] as const;

it("decides by relation, row by row", () => {
  expectMatrix(accountsPolicy, viewers, {
    "account.read": ownOnly,
    "account.change": ownOnly,
    "session.revoke": ownOnly,
    "consent.withdraw": ownOnly,
    "data.read": ownOnly,
    "data.request": ownOnly,
    "duty.give": employers,
    "duty.end": employers,
    "installation.administer": adminOnly,
    "data_request.handle": adminOnly,
    "letter.read": adminOnly,
    "activity.read": adminOnly,
  });
});
