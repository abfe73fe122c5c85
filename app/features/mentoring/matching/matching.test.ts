import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOut } from "./board";
import { changesBetween, type MatchInput, readWeights, usualWeights, type Weights } from "./matching";
import { aMentor, aNeed, anInput, drawInput } from "./matching.testing";
import { planMatching, totalOf } from "./plan";

const noLoad: Weights = { ...usualWeights, load: 0 };

/** Who gets whom: "need → mentor", and needs that stay alone. */
function told(input: MatchInput, weights: Weights = usualWeights) {
  const { pairs, unmatched } = planMatching(input, weights);
  return [...pairs.map(({ needId, mentorId }) => `${needId} → ${mentorId}`), ...unmatched.map(({ needId }) => needId)];
}

/** What the only mentor and the only need of a cohort are worth to each other, by term, or what forbids them. */
function fitOfOnly(input: MatchInput, weights: Weights = usualWeights) {
  const board = layOut(input, weights);
  const { bar, terms } = board.suit("n", "m");
  return bar ?? Object.fromEntries(terms.map(({ term, points }) => [term, points]));
}

describe("how well two suit each other", () => {
  const base = { field: 25, skill: 40, stage: 10, language: 10, place: 0, projectWish: 0, mentorWish: 0 };

  test("field, skills, stage and language count in full when all is there", () => {
    expect(fitOfOnly(anInput({ mentors: [aMentor("m")], needs: [aNeed("n")] }))).toEqual(base);
  });

  test("skills and languages count by the share of what was asked, halves rounded up", () => {
    const need = aNeed("n", { skills: ["sales", "legal", "export"], languages: ["vi", "tay", "en", "nung"] });
    expect(fitOfOnly(anInput({ mentors: [aMentor("m")], needs: [need] }))).toEqual({ ...base, skill: 13, language: 3 });
  });

  test("a neighbouring stage counts half, a distant one nothing", () => {
    const at = (stage: "prototype" | "raising") => anInput({ mentors: [aMentor("m")], needs: [aNeed("n", { stage })] });
    expect(fitOfOnly(at("prototype"))).toEqual({ ...base, stage: 5 });
    expect(fitOfOnly(at("raising"))).toEqual({ ...base, stage: 0 });
  });

  test("the same commune counts in full, the same province six tenths", () => {
    const mentors = [aMentor("m", { place: { commune: "a", province: "04" } })];
    const at = (commune: string, province: string) =>
      fitOfOnly(anInput({ mentors, needs: [aNeed("n", { place: { commune, province } })] }));
    expect(at("a", "04")).toEqual({ ...base, place: 15 });
    expect(at("b", "04")).toEqual({ ...base, place: 9 });
    expect(at("c", "01")).toEqual(base);
  });

  test("a wish of either side counts for itself", () => {
    const cohort = anInput({ mentors: [aMentor("m")], needs: [aNeed("n")] });
    const wishes = [
      { needId: "n", mentorId: "m", side: "project", wish: "want" } as const,
      { needId: "n", mentorId: "m", side: "mentor", wish: "want" } as const,
    ];
    expect(fitOfOnly({ ...cohort, wishes })).toEqual({ ...base, projectWish: 20, mentorWish: 15 });
  });
});

describe("what keeps two apart", () => {
  const pair = { needId: "n", mentorId: "m" };
  const cohort = anInput({ mentors: [aMentor("m")], needs: [aNeed("n")] });

  test("being on the team, judging the project, a never of either side, the coordinator, an earlier no", () => {
    const with_ = (more: Partial<MatchInput>) => fitOfOnly({ ...cohort, ...more });
    expect(with_({ conflicts: [{ ...pair, kind: "judge" }] })).toBe("judge");
    expect(
      with_({
        conflicts: [
          { ...pair, kind: "team" },
          { ...pair, kind: "judge" },
        ],
      }),
    ).toBe("team");
    expect(with_({ wishes: [{ ...pair, side: "project", wish: "never" }] })).toBe("project_never");
    expect(with_({ wishes: [{ ...pair, side: "mentor", wish: "never" }] })).toBe("mentor_never");
    expect(with_({ hands: [{ ...pair, kind: "forbid" }] })).toBe("forbidden");
    expect(with_({ declined: [pair] })).toBe("declined");
  });

  test("no language in common, which a pin outweighs; a conflict or a never it doesn't", () => {
    const foreign = anInput({ mentors: [aMentor("m", { languages: ["en"] })], needs: [aNeed("n")] });
    const hands = [{ ...pair, kind: "pin" }] as const;
    expect(fitOfOnly(foreign)).toBe("language");
    expect(fitOfOnly({ ...foreign, hands })).toMatchObject({ language: 0, field: 25 });
    expect(fitOfOnly({ ...cohort, hands, conflicts: [{ ...pair, kind: "judge" }] })).toBe("judge");
    expect(fitOfOnly({ ...cohort, hands, wishes: [{ ...pair, side: "mentor", wish: "never" }] })).toBe("mentor_never");
  });

  test("one insists on meeting and lives in another province, or the other insists on online", () => {
    const here = { commune: "a", province: "04" };
    const meet = (needMode: "online" | "in_person" | "both", province: string | null) =>
      fitOfOnly(
        anInput({
          mentors: [aMentor("m", { mode: "in_person", place: here })],
          needs: [aNeed("n", { mode: needMode, place: province ? { commune: "b", province } : null })],
        }),
      );
    expect(meet("both", "01")).toBe("meeting");
    expect(meet("both", null)).toBe("meeting");
    expect(meet("online", "04")).toBe("meeting");
    expect(meet("in_person", "04")).toMatchObject({ place: 9 });
  });
});

describe("the plan", () => {
  test("matches as many as it can before it counts points", () => {
    const input = anInput({
      mentors: [aMentor("m1"), aMentor("m2", { languages: ["vi", "tay"], fields: [] })],
      needs: [aNeed("n1"), aNeed("n2", { languages: ["tay"], field: "crafts", skills: ["legal"] })],
      wishes: [{ needId: "n1", mentorId: "m2", side: "project", wish: "want" }],
    });
    expect(told(input)).toEqual(["n1 → m1", "n2 → m2"]);
  });

  test("keeps within each mentor's places, and spreads the load when it is worth the points", () => {
    const needs = [aNeed("n1"), aNeed("n2"), aNeed("n3")];
    const mentors = [aMentor("m1", { capacity: 2 }), aMentor("m2", { capacity: 2, fields: [] })];
    const loads = (weights: Weights) =>
      planMatching(anInput({ mentors, needs: needs.slice(0, 2) }), weights).pairs.map(({ mentorId }) => mentorId);
    expect(loads(noLoad)).toEqual(["m1", "m1"]);
    expect(loads({ ...noLoad, load: 26 }).sort()).toEqual(["m1", "m2"]);
    expect(planMatching(anInput({ mentors, needs }), noLoad).pairs).toHaveLength(3);
  });

  test("keeps what stands, counts its place, and says so", () => {
    const mentors = [aMentor("m1", { capacity: 1 }), aMentor("m2", { fields: [] })];
    const input = anInput({
      mentors,
      needs: [aNeed("n1", { skills: ["legal"] }), aNeed("n2")],
      standing: [{ needId: "n1", mentorId: "m1" }],
    });
    expect(told(input)).toEqual(["n1 → m1", "n2 → m2"]);
    expect(planMatching(input, usualWeights).pairs.map(({ isStanding }) => isStanding)).toEqual([true, false]);
  });

  test("keeps a pin while its mentor has a place; one that can't be kept is told and nobody else is taken instead", () => {
    const input = anInput({
      mentors: [aMentor("m1", { fields: [] }), aMentor("m2")],
      needs: [aNeed("n1"), aNeed("n2")],
      hands: [
        { needId: "n1", mentorId: "m1", kind: "pin" },
        { needId: "n2", mentorId: "m1", kind: "pin" },
      ],
    });
    const plan = planMatching(input, usualWeights);
    expect(plan.pairs.map(({ needId, mentorId, isPinned }) => ({ needId, mentorId, isPinned }))).toEqual([
      { needId: "n1", mentorId: "m1", isPinned: true },
    ]);
    expect(plan.unmatched).toEqual([{ needId: "n2", barred: {}, fullMentorIds: ["m2", "m1"], brokenPin: "m1" }]);
  });

  test("says for a need without a mentor what took each one away", () => {
    const input = anInput({
      mentors: [aMentor("m1", { languages: ["en"] }), aMentor("m2"), aMentor("m3")],
      needs: [aNeed("n1"), aNeed("n2", { skills: ["legal"] })],
      conflicts: [
        { needId: "n2", mentorId: "m3", kind: "judge" },
        { needId: "n1", mentorId: "m3", kind: "team" },
      ],
    });
    expect(planMatching(input, usualWeights).unmatched).toEqual([
      { needId: "n2", barred: { language: 1, judge: 1 }, fullMentorIds: ["m2"], brokenPin: null },
    ]);
  });

  test("names the best other mentor with a place left and what it would cost; where all are full, the best of those", () => {
    const needs = [aNeed("n1")];
    const free = anInput({
      needs,
      mentors: [aMentor("m1"), aMentor("m2", { fields: [] }), aMentor("m3", { skills: [] })],
    });
    expect(planMatching(free, usualWeights).pairs[0]?.alternative).toEqual({ mentorId: "m2", loss: 25, isFull: false });
    const full = anInput({ needs, mentors: [aMentor("m1"), aMentor("m2", { capacity: 0 })] });
    expect(planMatching(full, usualWeights).pairs[0]?.alternative).toEqual({ mentorId: "m2", loss: 0, isFull: true });
    expect(planMatching(anInput({ needs, mentors: [aMentor("m1")] }), usualWeights).pairs[0]?.alternative).toBeNull();
  });

  test("warns of two who would both rather have each other", () => {
    const input = anInput({
      mentors: [aMentor("m1"), aMentor("m2", { languages: ["tay"] })],
      needs: [aNeed("n1", { languages: ["vi", "tay"] }), aNeed("n2", { skills: ["legal"] })],
    });
    const plan = planMatching(input, usualWeights);
    expect(plan.pairs.map(({ needId, mentorId }) => `${needId} → ${mentorId}`)).toEqual(["n1 → m2", "n2 → m1"]);
    expect(plan.blocking).toEqual([]);
    const better = { ...input, mentors: [aMentor("m1"), aMentor("m2", { languages: ["tay"], fields: [] })] };
    expect(planMatching(better, usualWeights).blocking).toEqual([{ needId: "n1", mentorId: "m1", points: 80 }]);
  });

  test("has an alternative for nobody that would be better, and its total is the sum of what it tells", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), fc.integer({ min: 1, max: 10 }), (stream, size) => {
        const input = drawInput((below) => (stream.next().value as number) % below, size, 2 * size);
        const plan = planMatching(input, usualWeights);
        for (const { alternative, isPinned } of plan.pairs)
          if (alternative && !alternative.isFull && !isPinned) expect(alternative.loss).toBeGreaterThanOrEqual(0);
        for (const mentor of input.mentors) {
          const stands = input.standing.filter(({ mentorId }) => mentorId === mentor.id).length;
          const has = plan.pairs.filter(({ mentorId }) => mentorId === mentor.id).length;
          expect(has).toBeLessThanOrEqual(Math.max(stands, mentor.capacity));
        }
        const mentorOf = new Map(plan.pairs.map(({ needId, mentorId }) => [needId, mentorId]));
        expect(totalOf(layOut(input, usualWeights), mentorOf)).toBe(plan.total);
        const order = (input: MatchInput) => ({ ...input, mentors: [...input.mentors].reverse() });
        expect(planMatching(order(input), usualWeights)).toEqual(plan);
      }),
      { numRuns: 60 },
    );
  });
});

test("what changed between two plans is told by need", () => {
  const input = anInput({
    mentors: [aMentor("m1"), aMentor("m2", { fields: [] })],
    needs: [aNeed("n1"), aNeed("n2", { field: "crafts" })],
  });
  const before = planMatching(input, usualWeights);
  const after = planMatching({ ...input, hands: [{ needId: "n1", mentorId: "m2", kind: "pin" }] }, usualWeights);
  expect(changesBetween(before, before)).toEqual([]);
  expect(changesBetween(before, after)).toEqual([
    { needId: "n1", from: "m1", to: "m2" },
    { needId: "n2", from: "m2", to: "m1" },
  ]);
});

test("weights are read leniently: whole numbers from 0 to 100, else the usual ones", () => {
  const given: Record<string, unknown> = { field: "0", skill: "101", stage: "x", language: 7, place: 1.5, load: "-3" };
  expect(readWeights((term) => given[term])).toEqual({ ...usualWeights, field: 0, language: 7 });
});
