import { it } from "vitest";
import type { Duty, Viewer } from "~/core/permission";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { intakePolicy } from "./intake.policy";

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
const subject = (state: "draft" | "open" | "finished") => ({ organizationId: "o", competitionId: "c", state });
const nobody = "not_found" as const;
const outside = { visitor: nobody, founder: nobody, admin: nobody, ofAnother: nobody, elsewhere: nobody };
const desk = <Said extends string>(said: Said) => ({ ...outside, organizer: said, secretary: said });

it("lets the desk alone type entries in, while the competition is open", () =>
  expectMatrix(intakePolicy, viewers, {
    "intake.read": { subject: subject("finished"), cells: desk("yes") },
    "intake.type": [
      { subject: subject("open"), cells: desk("yes") },
      { subject: subject("draft"), cells: desk("competition_draft") },
      { subject: subject("finished"), cells: desk("competition_finished") },
    ],
  }));
