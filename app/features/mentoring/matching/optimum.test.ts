import fc from "fast-check";
import highs from "highs";
import { describe, expect, test } from "vitest";
import { heaviest, terms, usualWeights } from "./matching";
import { type Draw, drawInput } from "./matching.testing";
import { optimumOf } from "./optimum.testing";
import { planMatching } from "./plan";

describe("the plan and an integer programme's solver", () => {
  test("agree on how many are matched and on the total, for any cohort and any weights", {
    timeout: 120_000,
  }, async () => {
    const solver = await highs();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 30 }),
        fc.array(fc.integer({ min: 0, max: heaviest }), { minLength: terms.length, maxLength: terms.length }),
        fc.infiniteStream(fc.nat()),
        (mentorCount, needCount, chosen, stream) => {
          const draw: Draw = (below) => (stream.next().value as number) % below;
          const input = drawInput(draw, mentorCount, needCount);
          const weights = { ...usualWeights, ...Object.fromEntries(terms.map((term, index) => [term, chosen[index]])) };
          const plan = planMatching(input, weights);
          expect({ matched: plan.pairs.length, total: plan.total }).toEqual(optimumOf(solver, input, weights));
          expect(planMatching(input, weights)).toEqual(plan);
        },
      ),
      { numRuns: 120 },
    );
  });
});
