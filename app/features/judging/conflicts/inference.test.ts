import { describe, expect, it } from "vitest";
import { type Facts, inferFrom, organizationKey, type Recorded, reconcile, tellingDomain } from "./inference";

const nothing: Facts = { judges: [], entries: [], members: [], workplaces: [], investing: [], mentoring: [] };
const judge = {
  id: "j1",
  accountId: "an",
  emails: ["an@hoasen.edu.vn"],
  organizations: ["Trường Đại học Hoa Sen"],
};
const member = { projectId: "p1", accountId: "binh", email: "binh@gmail.com", isCurrent: true };
const infer = (given: Partial<Facts>) =>
  inferFrom({ ...nothing, judges: [judge], entries: [{ id: "e1", projectId: "p1" }], members: [member], ...given });
const kinds = (given: Partial<Facts>) => infer(given).map(({ kind, fact }) => [kind, fact]);

describe("a conflict speaks for itself", () => {
  it("not between strangers", () => {
    expect(infer({})).toEqual([]);
  });

  it("when the judge is on the team, by account or by address", () => {
    expect(kinds({ members: [member, { ...member, accountId: "an", email: null }] })).toEqual([["author", ""]]);
    expect(kinds({ members: [member, { ...member, accountId: null, email: "AN@hoasen.edu.vn" }] })).toEqual([
      ["author", ""],
    ]);
  });

  it("when the judge was once in this team, or in another with a present member", () => {
    const once = { projectId: "p1", accountId: "an", email: null, isCurrent: false };
    expect(kinds({ members: [member, once] })).toEqual([["team_mate", ""]]);
    const elsewhere = [
      { ...once, projectId: "p0" },
      { ...member, projectId: "p0", isCurrent: false },
    ];
    expect(kinds({ members: [member, ...elsewhere] })).toEqual([["team_mate", ""]]);
    const gone = [{ ...member, isCurrent: false }, ...elsewhere];
    expect(kinds({ members: gone })).toEqual([]);
  });

  it("when the judge asked to invest in the project, or mentors it", () => {
    expect(kinds({ investing: [{ accountId: "an", projectId: "p1" }] })).toEqual([["investor", ""]]);
    expect(kinds({ mentoring: [{ accountId: "an", projectId: "p1" }] })).toEqual([["mentor", ""]]);
    expect(kinds({ mentoring: [{ accountId: "an", projectId: "p2" }] })).toEqual([]);
  });

  it("when both work for one organization, however it is written", () => {
    const works = (organization: string) => [{ accountId: "binh", email: null, organization }];
    expect(kinds({ workplaces: works("TRUONG DAI HOC  HOA SEN.") })).toEqual([
      ["organization", "Trường Đại học Hoa Sen"],
    ]);
    expect(kinds({ workplaces: works("Trường Cao đẳng Hoa Sen") })).toEqual([]);
    expect(kinds({ judges: [{ ...judge, organizations: ["Tự do"] }], workplaces: works("tự do") })).toEqual([]);
  });

  it("when both have addresses of one telling domain", () => {
    expect(kinds({ members: [{ ...member, email: "binh@hoasen.edu.vn" }] })).toEqual([
      ["email_domain", "hoasen.edu.vn"],
    ]);
    const open = { ...judge, emails: ["an@gmail.com"] };
    expect(kinds({ judges: [open] })).toEqual([]);
    expect(["a@vnn.vn", "a@Yahoo.com", "a@x.invalid", "a"].map(tellingDomain)).toEqual([null, null, null, null]);
  });

  it("with the gravest reason of several", () => {
    const members = [{ ...member, email: "binh@hoasen.edu.vn" }];
    expect(kinds({ members, investing: [{ accountId: "an", projectId: "p1" }] })).toEqual([["investor", ""]]);
  });

  it("by names without marks, case and signs", () => {
    expect(organizationKey("  Cty  TNHH “Đá-Ong” ")).toBe("cty tnhh da ong");
  });
});

describe("what is written after looking", () => {
  const line = { judgeId: "j1", entryId: "e1", kind: "organization" as const, fact: "X" };
  const row = (given: Partial<Recorded> = {}): Recorded => ({
    id: "c1",
    judgeId: "j1",
    entryId: "e1",
    source: "inferred",
    kind: "organization",
    isLifted: false,
    ...given,
  });
  const untouched = { fresh: [], graver: [], over: [] };

  it("is what nobody recorded; once more nothing", () => {
    expect(reconcile([line], [])).toEqual({ ...untouched, fresh: [line] });
    expect(reconcile([line], [row()])).toEqual(untouched);
  });

  it("isn't what was waived, but for something graver", () => {
    expect(reconcile([line], [row({ isLifted: true })])).toEqual(untouched);
    const graver = { ...line, kind: "author" as const };
    expect(reconcile([graver], [row({ isLifted: true })])).toEqual({ ...untouched, graver: [{ ...graver, id: "c1" }] });
  });

  it("leaves alone what somebody said", () => {
    for (const source of ["declared", "founder", "organizer"])
      expect(reconcile([{ ...line, kind: "author" }], [row({ source })])).toEqual(untouched);
  });

  it("forgets a mentor whose pair is over, and nothing else", () => {
    expect(reconcile([], [row({ kind: "mentor" })])).toEqual({ ...untouched, over: ["c1"] });
    expect(reconcile([], [row()])).toEqual(untouched);
    expect(reconcile([], [row({ kind: "mentor", isLifted: true })])).toEqual(untouched);
  });
});
