import { describe, expect, it } from "vitest";
import { type EligibilityFacts, type Finding, findingsOf, lastDayOfAge, type Person } from "./finding";
import { type EligibilityRule, eligibilitySchema, type RuleKind } from "./rule";

const person = (name: string, given: Partial<Person> = {}): Person => ({
  name,
  birthYear: 2000,
  isLead: false,
  entries: 0,
  leads: 0,
  won: null,
  ...given,
});
const lead = person("Nông Thúy Hoa", { isLead: true });
const caoBang = { code: "04", name: "Cao Bằng" };
const facts: EligibilityFacts = {
  division: "idea",
  day: "2026-03-12",
  team: [lead],
  province: caoBang,
  asked: new Set(["registered_on", "tax", "where", "nationality", "elsewhere"]),
  answers: new Map(),
  places: new Map(),
  sameOrganization: new Map(),
  projectWon: null,
  provinceNames: new Map([["04", "Cao Bằng"]]),
};
const rule = (kind: RuleKind, given: Partial<EligibilityRule> = {}): EligibilityRule =>
  ({ key: "rule", severity: "stop", ...kind, ...given }) as EligibilityRule;
const found = (kind: RuleKind, given: Partial<EligibilityFacts> = {}) =>
  findingsOf([rule(kind)], { ...facts, ...given }).map(({ kind: of, detail }) => ({ kind: of, detail }));

describe("the age of an enterprise", () => {
  const rule = { kind: "enterprise_age", field: "registered_on", years: 5 } as const;
  const registered = (day: string) => ({ answers: new Map([["registered_on", day]]) });

  it("is allowed on the very day of its last year, and not the day after", () => {
    expect(found(rule, registered("2021-03-12"))).toEqual([]);
    expect(found(rule, { ...registered("2021-03-12"), day: "2026-03-13" })).toEqual([
      { kind: "enterprise_age", detail: { registered: "2021-03-12", until: "2026-03-12", years: 5 } },
    ]);
  });
  it("ends on 28 February for one of the 29th, where the year has none", () => {
    expect(lastDayOfAge("2020-02-29", 5)).toBe("2025-02-28");
    expect(lastDayOfAge("2020-02-29", 4)).toBe("2024-02-29");
    expect(lastDayOfAge("2021-12-31", 5)).toBe("2026-12-31");
  });
  it("says nothing where there is no enterprise, or an answer that is no date", () => {
    expect(found(rule)).toEqual([]);
    expect(found(rule, registered("soon"))).toEqual([]);
    expect(found(rule, { answers: new Map([["registered_on", 5]]) })).toEqual([]);
  });
  it("says nothing where the question isn't asked", () => {
    expect(found(rule, { ...registered("2001-03-12"), asked: new Set() })).toEqual([]);
  });
});

describe("the team", () => {
  const three = ["Một", "Hai", "Ba"].map((name) => person(name));
  it("is neither smaller nor larger than allowed", () => {
    const size = (least: number, most: number) => found({ kind: "team_size", least, most }, { team: three });
    expect(size(1, 3)).toEqual([]);
    expect(size(3, 5)).toEqual([]);
    expect(size(1, 2)).toEqual([{ kind: "team_size", detail: { size: 3, least: 1, most: 2 } }]);
    expect(size(4, 5)).toEqual([{ kind: "team_size", detail: { size: 3, least: 4, most: 5 } }]);
  });
  it("has the ages allowed in the calendar year; a birth year that isn't told can't pass", () => {
    const team = [
      person("Vừa đủ", { birthYear: 2008 }),
      person("Vừa hết", { birthYear: 1991 }),
      person("Trẻ", { birthYear: 2009 }),
      person("Già", { birthYear: 1990 }),
      person("Không rõ", { birthYear: null }),
    ];
    expect(found({ kind: "member_age", least: 18, most: 35 }, { team })).toEqual([
      {
        kind: "member_age",
        detail: {
          people: [
            { name: "Trẻ", age: 17 },
            { name: "Già", age: 36 },
            { name: "Không rõ", age: null },
          ],
          least: 18,
          most: 35,
        },
      },
    ]);
    expect(found({ kind: "member_age", least: 16 }, { team: team.slice(0, 4) })).toEqual([]);
    expect(found({ kind: "member_age", most: 36 }, { team: team.slice(0, 4) })).toEqual([]);
  });
});

describe("the place", () => {
  const rule = { kind: "place", provinces: ["04"] } as const;
  it("is the project's, unless a question asks for it", () => {
    expect(found(rule)).toEqual([]);
    const field = { ...rule, field: "where" };
    expect(found(field, { places: new Map([["where", caoBang]]), province: null })).toEqual([]);
    const hanoi = { code: "01", name: "Hà Nội" };
    expect(found(rule, { province: hanoi })).toEqual([
      { kind: "place", detail: { province: "Hà Nội", allowed: ["Cao Bằng"] } },
    ]);
    expect(found(field, { places: new Map([["where", hanoi]]) })).toEqual([
      { kind: "place", detail: { province: "Hà Nội", allowed: ["Cao Bằng"] } },
    ]);
  });
  it("must be told", () => {
    expect(found(rule, { province: null })).toEqual([
      { kind: "place", detail: { province: null, allowed: ["Cao Bằng"] } },
    ]);
    expect(found({ ...rule, field: "where" })).toHaveLength(1);
  });
});

describe("how often somebody enters", () => {
  it("counts this entry with the others of each person", () => {
    const team = [lead, person("Bận rộn", { entries: 3 }), person("Vừa đủ", { entries: 2 })];
    expect(found({ kind: "entries_per_person", most: 3 }, { team })).toEqual([
      { kind: "entries_per_person", detail: { people: [{ name: "Bận rộn", count: 4 }], most: 3 } },
    ]);
    expect(found({ kind: "entries_per_person", most: 4 }, { team })).toEqual([]);
  });
  it("counts an organization's by its tax code, when there is one", () => {
    const rule = { kind: "entries_per_organization", field: "tax", most: 1 } as const;
    expect(found(rule)).toEqual([]);
    expect(found(rule, { sameOrganization: new Map([["tax", 0]]) })).toEqual([]);
    expect(found(rule, { sameOrganization: new Map([["tax", 1]]) })).toEqual([
      { kind: "entries_per_organization", detail: { count: 2, most: 1 } },
    ]);
  });
  it("lets a leader lead once, and a member lead elsewhere", () => {
    const rule = { kind: "lead_once" } as const;
    expect(found(rule, { team: [lead, person("Thành viên", { leads: 1 })] })).toEqual([]);
    expect(found(rule, { team: [{ ...lead, leads: 1 }] })).toEqual([
      { kind: "lead_once", detail: { name: "Nông Thúy Hoa" } },
    ]);
  });
});

it("finds a project and people that won before", () => {
  const win = { competition: { vi: "Lần thứ I" }, prize: { vi: "Giải nhất" } };
  const rule = { kind: "past_winner" } as const;
  expect(found(rule)).toEqual([]);
  expect(found(rule, { projectWon: win, team: [lead, person("Người cũ", { won: win })] })).toEqual([
    {
      kind: "past_winner",
      detail: {
        winners: [
          { name: null, ...win },
          { name: "Người cũ", ...win },
        ],
      },
    },
  ]);
});

describe("an answer", () => {
  const rule = { kind: "answer_is", field: "nationality", is: ["vietnam", "both"] } as const;
  const answer = (value: unknown) => found(rule, { answers: new Map([["nationality", value]]) });
  it("is one of those allowed; of several, each is; none says nothing", () => {
    expect(answer("vietnam")).toEqual([]);
    expect(answer(["vietnam", "both"])).toEqual([]);
    expect(answer(undefined)).toEqual([]);
    expect(answer([])).toEqual([]);
    expect(answer("other")).toEqual([{ kind: "answer_is", detail: { answered: true } }]);
    expect(answer(["vietnam", "other"])).toEqual([{ kind: "answer_is", detail: { answered: true } }]);
  });
  it("is yes where a consent is asked for", () => {
    const consent = { kind: "answer_is", field: "elsewhere", is: ["yes"] } as const;
    expect(found(consent, { answers: new Map([["elsewhere", "yes"]]) })).toEqual([]);
    expect(found(consent)).toEqual([{ kind: "answer_is", detail: { answered: false } }]);
  });
});

it("keeps the rule's name, severity and the organizer's own sentence, and is silent in other divisions", () => {
  const reason = { vi: "Đội tối đa 5 người.", en: "At most five." };
  const rules = [
    rule({ kind: "team_size", least: 2, most: 5 }, { key: "size", severity: "flag", reason }),
    rule({ kind: "team_size", least: 2, most: 5 }, { key: "other", divisions: ["project"] }),
  ];
  const expected: Finding[] = [
    {
      ruleKey: "size",
      severity: "flag",
      reason,
      field: null,
      kind: "team_size",
      detail: { size: 1, least: 2, most: 5 },
    },
  ];
  expect(findingsOf(rules, facts)).toEqual(expected);
  expect(findingsOf(rules, { ...facts, division: "project" }).map(({ ruleKey }) => ruleKey)).toEqual(["size", "other"]);
});

it("reads back what it stores, and nothing else", () => {
  const rules = [rule({ kind: "answer_is", field: "nationality", is: ["vietnam"] }), rule({ kind: "lead_once" })];
  expect(eligibilitySchema.parse(JSON.parse(JSON.stringify(rules)))).toEqual(rules);
  expect(eligibilitySchema.safeParse([{ key: "x", severity: "stop", kind: "height" }]).success).toBe(false);
});
