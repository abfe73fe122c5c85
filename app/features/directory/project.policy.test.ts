import { test } from "vitest";
import type { Viewer } from "~/core/permission";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { projectPolicy } from "./project.policy";

const person = (id: string, isAdmin = false): Viewer => ({
  ...{ id, name: id, email: `${id}@example.vn`, isAdmin, emailVerified: true, duties: [] },
});

const viewers = {
  visitor: null,
  lead: person("lead"),
  member: person("member"),
  other: person("other"),
  admin: person("admin", true),
};

const project = { leadIds: ["lead"], memberIds: ["lead", "member"], isPublic: false };
const shown = { ...project, isPublic: true };
const teamOnly = { visitor: "not_found", lead: "yes", member: "yes", other: "not_found", admin: "not_found" } as const;
const leadOnly = { ...teamOnly, member: "forbidden" } as const;

test("a project belongs to its team, and the team to its leader", () => {
  expectMatrix(projectPolicy, viewers, {
    "project.create": {
      subject: project,
      cells: { visitor: "sign_in_required", lead: "yes", member: "yes", other: "yes", admin: "yes" },
    },
    "project.read": [
      { subject: project, cells: teamOnly },
      { when: "public", subject: shown, cells: teamOnly },
    ],
    "project.update": { subject: shown, cells: teamOnly },
    "project.publish": { subject: project, cells: leadOnly },
    "team.read": { subject: shown, cells: teamOnly },
    "team.manage": { subject: shown, cells: leadOnly },
    "team.leave": { subject: project, cells: { ...teamOnly, lead: "lead_stays" } },
  });
});
