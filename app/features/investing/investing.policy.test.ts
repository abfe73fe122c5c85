import { test } from "vitest";
import type { Viewer } from "~/core/permission";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { investorPolicy, openingPolicy, verificationPolicy } from "./investing.policy";

const person = (id: string, over: Partial<Viewer> = {}): Viewer => ({
  ...{ id, name: id, email: `${id}@example.vn`, isAdmin: false, emailVerified: true, duties: [] },
  ...over,
});
const duty = (kind: "organizer" | "secretary" | "editor", organizationId: string) => ({
  duties: [{ kind, organizationId, competitionId: null, eventId: null }],
});

test("who may be an investor, and what a verified one may do", () => {
  const viewers = { visitor: null, signedIn: person("a"), unverifiedAddress: person("b", { emailVerified: false }) };
  const verifiedOnly = [
    {
      when: "never applied",
      subject: { state: null },
      cells: cells("investor_unverified"),
    },
    { when: "applied", subject: { state: "applied" as const }, cells: cells("investor_unverified") },
    { when: "verified", subject: { state: "verified" as const }, cells: cells("yes") },
    { when: "rejected", subject: { state: "rejected" as const }, cells: cells("investor_unverified") },
    { when: "suspended", subject: { state: "suspended" as const }, cells: cells("investor_unverified") },
  ];
  expectMatrix(investorPolicy, viewers, {
    "investor.apply": [
      { when: "first", subject: { state: null }, cells: { ...cells("yes"), unverifiedAddress: "email_unverified" } },
      {
        when: "again",
        subject: { state: "rejected" },
        cells: { ...cells("yes"), unverifiedAddress: "email_unverified" },
      },
      {
        when: "while suspended",
        subject: { state: "suspended" },
        cells: { ...cells("already_done"), unverifiedAddress: "email_unverified" },
      },
    ],
    "investor.update": [
      { when: "never applied", subject: { state: null }, cells: cells("not_found") },
      { when: "verified", subject: { state: "verified" }, cells: cells("yes") },
      { when: "suspended", subject: { state: "suspended" }, cells: cells("investor_unverified") },
    ],
    "projects.browse": verifiedOnly,
    "collection.keep": verifiedOnly,
    "introduction.ask": verifiedOnly,
  });

  function cells<Cell extends string>(cell: Cell) {
    return { visitor: "sign_in_required", signedIn: cell, unverifiedAddress: cell } as const;
  }
});

test("a host's organizers alone verify its investors", () => {
  const viewers = {
    visitor: null,
    organizer: person("o", duty("organizer", "host")),
    secretary: person("s", duty("secretary", "host")),
    foreign: person("f", duty("organizer", "other")),
    admin: person("a", { isAdmin: true }),
  };
  const subject = { organizationId: "host" };
  const cells = {
    visitor: "not_found",
    organizer: "yes",
    secretary: "not_found",
    foreign: "not_found",
    admin: "not_found",
  } as const;
  expectMatrix(verificationPolicy, viewers, {
    "investors.read": { subject, cells },
    "investor.decide": { subject, cells },
  });
});

test("a project's team reads what investors did, its leader decides", () => {
  const viewers = { visitor: null, lead: person("lead"), member: person("member"), other: person("other") };
  const subject = { leadIds: ["lead"], memberIds: ["lead", "member"], isPublic: true };
  const team = { visitor: "not_found", lead: "yes", member: "yes", other: "not_found" } as const;
  const lead = { ...team, member: "forbidden" } as const;
  expectMatrix(openingPolicy, viewers, {
    "views.read": { subject, cells: team },
    "introductions.read": { subject, cells: team },
    "introduction.answer": { subject, cells: lead },
    "grant.give": { subject, cells: lead },
    "grant.revoke": { subject, cells: lead },
  });
});
