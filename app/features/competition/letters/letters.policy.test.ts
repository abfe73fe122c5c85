import { it } from "vitest";
import type { Duty, Viewer } from "~/core/permission";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { lettersPolicy } from "./letters.policy";

const person = (id: string, ...duties: Omit<Duty, "eventId">[]): Viewer => ({
  id,
  name: id,
  email: `${id}@example.vn`,
  isAdmin: id === "admin",
  emailVerified: true,
  duties: duties.map((duty) => ({ ...duty, eventId: null })),
});
const viewers = {
  visitor: null,
  founder: person("founder"),
  admin: person("admin"),
  organizer: person("organizer", { kind: "organizer", organizationId: "o", competitionId: null }),
  secretary: person("secretary", { kind: "secretary", organizationId: "o", competitionId: "c" }),
  ofAnother: person("another", { kind: "secretary", organizationId: "o", competitionId: "d" }),
  elsewhere: person("elsewhere", { kind: "organizer", organizationId: "p", competitionId: null }),
};
const subject = { organizationId: "o", competitionId: "c" };
const cells = {
  visitor: "not_found",
  founder: "not_found",
  admin: "not_found",
  organizer: "yes",
  secretary: "yes",
  ofAnother: "not_found",
  elsewhere: "not_found",
} as const;

it("lets the desk alone write letters", () =>
  expectMatrix(lettersPolicy, viewers, { "letters.read": { subject, cells }, "letters.send": { subject, cells } }));
