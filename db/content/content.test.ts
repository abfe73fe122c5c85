import { describe, expect, test } from "vitest";
import { readAnswer } from "~/features/competition/entry/answer";
import { keyPattern } from "~/features/competition/setup/key";
import { readCommunes, readProvinces } from "../reference/places";
import { agendas } from "./agenda";
import { competitions } from "./competitions";
import * as consents from "./consents";
import { delegations, gateStaff } from "./delegations";
import { events } from "./events";
import { callQuestions } from "./exhibitors-call";
import { organizationExhibitors } from "./exhibitors-organizations";
import { pastExhibitors } from "./exhibitors-past";
import { projectExhibitors } from "./exhibitors-projects";
import { figures } from "./figures";
import { forms } from "./forms";
import { introductions, investorLists, investors, savedSearches } from "./investors";
import { demoPair, openCohort, runningCohort } from "./mentoring";
import { mentors } from "./mentors";
import { organizations } from "./organizations";
import { admin, demoAccounts, judges, staff, visitor } from "./people";
import { pastProjects, projects, schoolProjects } from "./projects";
import * as remarks from "./remarks";
import { rubrics } from "./rubrics";
import { typedIn } from "./school-desk";
import { fieldKeys } from "./types";

const everyProject = [...projects, ...pastProjects, ...schoolProjects];
const communes = readCommunes();
/** A day of the content is counted from the seed day, a place is its commune. */
function asStored(type: string, answer: unknown): unknown {
  if (type === "date") return "2026-09-20";
  return type === "place" ? { commune: answer, validFrom: "2025-07-01" } : answer;
}
const codes = new Set(communes.map((commune) => commune.code));

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}

describe("places", () => {
  test("there are 34 provinces and 3,321 communes, each in a known province and named once", () => {
    const provinces = new Set(readProvinces().map((province) => province.code));
    expect(provinces.size).toBe(34);
    expect(communes).toHaveLength(3321);
    expect(codes.size).toBe(3321);
    expect(communes.every((commune) => provinces.has(commune.provinceCode))).toBe(true);
  });

  test("Cao Bằng has 53 communes and 3 wards; the country has 13 special zones", () => {
    const kinds = communes.filter((commune) => commune.provinceCode === "04").map((commune) => commune.kind);
    expect(kinds.filter((kind) => kind === "xã")).toHaveLength(53);
    expect(kinds.filter((kind) => kind === "phường")).toHaveLength(3);
    expect(communes.filter((commune) => commune.kind === "đặc khu")).toHaveLength(13);
  });
});

test("divisions and fields are named by keys that a set-up may be handed on with", () => {
  const keys = competitions.flatMap(({ divisions, fields }) => [...divisions, ...fields].map(({ key }) => key));
  expect(keys.filter((key) => !keyPattern.test(key))).toEqual([]);
});

test("every text is in NFC and without stray spaces", () => {
  const all = textsOf([
    everyProject,
    organizations,
    judges,
    staff,
    admin,
    visitor,
    demoAccounts,
    competitions,
    rubrics,
    forms,
    consents,
    remarks,
    events,
    agendas,
    delegations,
    [projectExhibitors, organizationExhibitors, pastExhibitors, callQuestions],
    [mentors, runningCohort, openCohort, demoPair],
    [investors, introductions, investorLists, savedSearches, figures],
    communes,
    readProvinces(),
  ]);
  expect(all.filter((text) => text !== text.normalize("NFC") || text !== text.trim())).toEqual([]);
});

describe("the year", () => {
  test("has the promised numbers", () => {
    expect([projects.length, pastProjects.length, schoolProjects.length]).toEqual([48, 10, 6]);
    expect([judges.length, staff.length, organizations.length, competitions.length]).toEqual([12, 3, 30, 3]);
    const count = (state: string) => projects.filter((project) => project.entry.state === state).length;
    expect([count("eligible"), count("draft"), count("ineligible"), count("withdrawn"), count("supplement")]).toEqual([
      37, 4, 3, 2, 2,
    ]);
    expect(projects.filter((project) => "late" in project.entry)).toHaveLength(1);
  });

  test("has a pupil with a guardian, a judge in conflict and two names that differ in tone placement only", () => {
    const members = projects.flatMap((project) => project.team);
    expect(members.filter((member) => member.guardian)).toHaveLength(1);
    const workplaces = new Set(members.map((member) => member.organization));
    expect(judges.filter((judge) => workplaces.has(judge.organization)).map((judge) => judge.key)).toEqual([
      "giam-khao-4",
    ]);
    const names = members.map((member) => member.name);
    expect(names).toContain("Nông Thúy Hòa");
    expect(names).toContain("Nông Thuý Hoà");
  });

  test("gives every pupil a guardian", () => {
    const minors = everyProject.flatMap((project) => project.team).filter((member) => (member.age ?? 18) < 18);
    expect(minors.length).toBeGreaterThan(6);
    expect(minors.filter((member) => !member.guardian)).toEqual([]);
  });
});

test("keys, slugs and addresses are used once", () => {
  const members = everyProject.flatMap((project) => project.team);
  const newcomers = mentors.filter(({ email }) => !judges.some((judge) => judge.email === email));
  const lists = [
    everyProject.map((project) => project.key),
    everyProject.map((project) => project.name).filter((name) => name !== "Phân Giun Trâu Vàng"),
    organizations.map((organization) => organization.key),
    competitions.map((competition) => competition.slug),
    [...members, ...judges, ...staff, ...newcomers, ...investors, gateStaff, admin, visitor].map(({ email }) => email),
    members.flatMap((member) => (member.guardian ? [member.guardian.email] : [])),
  ];
  for (const list of lists) expect(list).toEqual([...new Set(list)]);
});

test("a demo account's address belongs to the person it names", () => {
  const members = everyProject.flatMap((project) => project.team);
  const people = new Map(
    [...members, ...judges, ...staff, ...mentors, ...investors, gateStaff, admin, visitor].map((person) => [
      person.email,
      person.name,
    ]),
  );
  expect(demoAccounts.map((account) => people.get(account.email))).toEqual(demoAccounts.map((account) => account.name));
});

test("communes, organizations, fields and forms that are named exist", () => {
  const known = new Set(organizations.map((organization) => organization.key));
  const members = everyProject.flatMap((project) => project.team);
  const named = [...everyProject, ...members, ...judges, ...staff].flatMap(({ organization }) => organization ?? []);
  expect(named.filter((key) => !known.has(key))).toEqual([]);
  expect([...everyProject, ...organizations].map(({ commune }) => commune).filter((code) => !codes.has(code))).toEqual(
    [],
  );
  for (const competition of competitions) {
    expect(known.has(competition.host)).toBe(true);
    expect(forms.map((form) => form.key)).toContain(competition.form);
    expect(new Set(competition.fields.flatMap((field) => field.includes))).toEqual(new Set(fieldKeys));
    for (const round of competition.rounds) expect(rubrics.map((rubric) => rubric.key)).toContain(round.rubric);
  }
});

test("every rubric adds up to 100 points, with levels that rise within each criterion", () => {
  for (const rubric of rubrics) {
    const most = rubric.criteria.reduce((sum, { weight, maxMark }) => sum + (weight * maxMark) / 100, 0);
    expect([rubric.key, most]).toEqual([rubric.key, 10_000]);
    for (const { levels, minMark, maxMark, step } of rubric.criteria) {
      const starts = levels.map((level) => level.from);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      expect(starts[0]).toBe(minMark);
      expect(starts.every((start) => start % step === 0 && start < maxMark)).toBe(true);
    }
  }
});

test("every answer has its field, within its limit; whatever was submitted answers all that is required", () => {
  for (const [list, formKey] of [
    [projects, "standard"],
    [pastProjects, "standard"],
    [[...schoolProjects, ...typedIn.map((one) => ({ ...one, entry: { state: "draft" } }))], "school"],
  ] as const) {
    const fields = forms.find((form) => form.key === formKey)?.steps.flatMap((step) => step.fields) ?? [];
    for (const project of list) {
      for (const [key, answer] of Object.entries(project.answers)) {
        const field = fields.find((candidate) => candidate.key === key);
        expect([project.key, key, field?.key]).toEqual([project.key, key, key]);
        if (field)
          expect([project.key, key, readAnswer(field, asStored(field.type, answer)).ok]).toEqual([
            project.key,
            key,
            true,
          ]);
      }
      if (project.entry.state === "draft") continue;
      const missing = fields.filter(
        (field) => field.required && field.type !== "file" && !(field.key in project.answers),
      );
      expect([project.key, missing.map((field) => field.key)]).toEqual([project.key, []]);
    }
  }
});

test("teams fit the rules, and results fit the prizes", () => {
  expect(everyProject.filter((project) => project.team.length > 5)).toEqual([]);
  const first = competitions.find((competition) => competition.edition === 1 && competition.state === "finished");
  for (const prize of first?.prizes ?? []) {
    expect(pastProjects.filter((project) => project.result.prize === prize.key)).toHaveLength(prize.count);
  }
  expect(pastProjects.filter((project) => project.result.final !== undefined)).toHaveLength(6);
});

test("every event speaks both languages, and its agenda stays within its days and rooms", () => {
  for (const { event, rooms, slots } of agendas) {
    const found = events.find(({ key }) => key === event);
    expect(found?.name.en).toBeTruthy();
    const keys: readonly (string | null)[] = [null, ...rooms.map(({ key }) => key)];
    for (const slot of slots) {
      expect(keys).toContain(slot.room);
      expect(slot.from < slot.until).toBe(true);
      expect(slot.title.en).not.toBe("");
    }
    const placed = slots.filter(({ room }) => room !== null);
    const clashes = placed.filter((one) =>
      placed.some(
        (other) =>
          other !== one &&
          other.room === one.room &&
          other.day === one.day &&
          other.from < one.until &&
          one.from < other.until,
      ),
    );
    expect(clashes).toEqual([]);
  }
});

test("exhibitors wish for booths that exist and never share one", () => {
  for (const [key, exhibitors] of [
    ["techfest-1", pastExhibitors],
    ["techfest-2", [...projectExhibitors, ...organizationExhibitors]],
  ] as const) {
    const letters = events
      .find((event) => event.key === key)
      ?.halls.flatMap(({ rows }) => rows.map(({ letter }) => letter));
    for (const { wishes } of exhibitors) for (const code of wishes) expect(letters).toContain(code.charAt(0));
    const held = exhibitors.flatMap(({ booth, state }) =>
      booth && (state === "offered" || state === "confirmed") ? [booth] : [],
    );
    expect(held).toEqual([...new Set(held)]);
  }
});
