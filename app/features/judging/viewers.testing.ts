import type { Viewer } from "~/core/permission";
import type { Cell } from "~/core/policy-matrix.testing";

/** The competition that the policy tables of judging are about. */
export const scope = { organizationId: "so-khcn", competitionId: "cb26" };

export function person(id: string, duties: Viewer["duties"] = [], isAdmin = false): Viewer {
  return { id, name: id, email: `${id}@example.vn`, isAdmin, emailVerified: true, duties };
}

const wholeHost = { kind: "organizer" as const, competitionId: null, eventId: null };

/** Who comes to every table: those who run the competition, those who run another host's, and the administrator. */
export const officials = {
  secretary: person("secretary", [{ kind: "secretary", ...scope, eventId: null }]),
  organizer: person("organizer", [{ ...wholeHost, organizationId: scope.organizationId }]),
  elsewhere: person("elsewhere", [{ ...wholeHost, organizationId: "so-khac" }]),
  admin: person("admin", [], true),
};

/** A table's row in which everyone is told there is nothing here, but for those named. */
export function hiddenBut<Role extends string>(viewers: Readonly<Record<Role, unknown>>) {
  const hidden = Object.fromEntries(Object.keys(viewers).map((role) => [role, "not_found"])) as Record<Role, Cell>;
  return (named: Partial<Record<Role, Cell>>): Record<Role, Cell> => ({ ...hidden, ...named });
}
