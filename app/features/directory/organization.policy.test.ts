import { test } from "vitest";
import type { DutyKind, Viewer } from "~/core/permission";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { organizationPolicy } from "./organization.policy";

const person = (id: string, duties: readonly { kind: DutyKind; organizationId: string }[] = []): Viewer => ({
  ...{ id, name: id, email: `${id}@example.vn`, isAdmin: id === "admin", emailVerified: true },
  duties: duties.map((duty) => ({ ...duty, competitionId: null, eventId: null })),
});

const viewers = {
  visitor: null,
  founder: person("founder"),
  secretary: person("secretary", [{ kind: "secretary", organizationId: "ours" }]),
  organizer: person("organizer", [{ kind: "organizer", organizationId: "ours" }]),
  elsewhere: person("elsewhere", [{ kind: "organizer", organizationId: "theirs" }]),
  admin: person("admin"),
};

const subject = { organizationId: "ours" };

test("administrators fill the directory, each organization's organizers keep its page", () => {
  expectMatrix(organizationPolicy, viewers, {
    "organization.read": {
      subject,
      cells: { visitor: "yes", founder: "yes", secretary: "yes", organizer: "yes", elsewhere: "yes", admin: "yes" },
    },
    "organization.create": {
      subject: { organizationId: null },
      cells: {
        visitor: "sign_in_required",
        founder: "forbidden",
        secretary: "forbidden",
        organizer: "forbidden",
        elsewhere: "forbidden",
        admin: "yes",
      },
    },
    "organization.update": {
      subject,
      cells: {
        visitor: "sign_in_required",
        founder: "forbidden",
        secretary: "forbidden",
        organizer: "yes",
        elsewhere: "forbidden",
        admin: "yes",
      },
    },
  });
});
