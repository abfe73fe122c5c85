import * as fc from "fast-check";
import { plus } from "~/core/instant";
import { phaseKinds } from "~/features/competition/competition";
import type { SetupDocument } from "./setup-document";
import { emptyDocument } from "./templates/template-parts";
import { setupTemplates, templateKeys } from "./templates/templates";

const sentence = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .map((text) =>
    text
      .normalize("NFC")
      .replace(/[\0\r]/g, "")
      .toWellFormed()
      .trim(),
  )
  .filter((text) => text !== "" && text.length <= 100);
const words = fc.oneof(
  sentence.map((vi) => ({ vi })),
  fc.tuple(sentence, sentence).map(([vi, en]) => ({ vi, en })),
);
const begin = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const span = fc
  .tuple(begin, fc.integer({ min: 1, max: 90 * 24 * 3_600_000 }))
  .map(([from, length]) => ({ from, until: plus(from, length) }));
const some = <Value>(one: fc.Arbitrary<Value>, most: number) => fc.array(one, { maxLength: most });
const keyed = <Rest extends object>(letter: string, rest: fc.Arbitrary<Rest>, most: number) =>
  some(rest, most).map((rows) => rows.map((row, at) => ({ key: `${letter}${at}`, ...row })));

const classes = fc.record({
  divisions: keyed(
    "d",
    fc.record(
      { name: words, about: words, numberCode: fc.constantFrom("YT", "DA", "K9") },
      { requiredKeys: ["name", "about"] },
    ),
    3,
  ),
  fields: keyed("f", fc.record({ name: words }), 3),
});

/** Whole set-ups of any shape that the schema allows, with the forms, rules and rubrics of the built-in ones. */
export const anySetup: fc.Arbitrary<SetupDocument> = classes.chain(({ divisions, fields }) => {
  const division = fc.constantFrom(undefined, ...divisions.map(({ key }) => key));
  const named = <Rest extends object>(rest: Rest) =>
    division.map((key) => (key === undefined ? rest : { ...rest, division: key }));
  return fc.constantFrom(...templateKeys).chain((template) => {
    const { form, eligibility, rubrics, commitment } = setupTemplates[template];
    const rubric = fc.constantFrom(...rubrics.map(({ key }) => key));
    const judged = fc.record({
      rubric,
      mode: fc.constantFrom("panel" as const, "distributed" as const),
      judgesPerEntry: fc.integer({ min: 1, max: 9 }),
      gates: fc.record(
        { minimumTotal: fc.integer({ min: 0, max: 10_000 }), noZeroCriterion: fc.boolean() },
        { requiredKeys: [] },
      ),
      tieLadder: fc.constantFrom([], [{ by: "highest_total" as const }]),
      how: fc.record(
        {
          method: fc.constantFrom("sum" as const, "calibrated" as const),
          decimals: fc.constantFrom(0 as const, 1 as const),
          floorShare: fc.integer({ min: 0, max: 89 }),
          combine: fc.constant([{ round: 1, weight: 3_000 }]),
        },
        { requiredKeys: [] },
      ),
    });
    return fc.record({
      format: fc.constant(emptyDocument.format),
      version: fc.constant(emptyDocument.version),
      competition: fc.record({
        name: words,
        summary: words,
        rules: words,
        numberPrefix: fc.constantFrom("CB26-", "HS-", "A"),
        numbering: fc.constantFrom(
          { scope: "competition" as const },
          { pattern: "{prefix}{division}-{n:3}", scope: "division" as const },
        ),
        graceMinutes: fc.integer({ min: 0, max: 1_440 }),
        adultAge: fc.integer({ min: 14, max: 21 }),
      }),
      divisions: fc.constant(divisions),
      fields: fc.constant(fields),
      phases: some(
        fc
          .tuple(fc.constantFrom(...phaseKinds), words, span)
          .chain(([kind, label, times]) => named({ kind, label, ...times })),
        4,
      ),
      prizes: some(
        fc
          .tuple(words, fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 1, max: 9 }))
          .chain(([name, amount, count]) => named({ name, amount: amount.toString(), count })),
        4,
      ),
      form: fc.constant(form),
      eligibility: fc.constant(eligibility),
      checklist: some(
        words.chain((label) => named({ label })),
        3,
      ),
      commitment: fc.constant(commitment),
      rubrics: fc.constant(rubrics),
      rounds: some(
        fc
          .record({
            name: words,
            kind: fc.constantFrom("desk" as const, "pitch" as const),
            isBlind: fc.boolean(),
            times: span,
            divisions: fc.tuple(...divisions.map(({ key }) => judged.map((how) => ({ division: key, ...how })))),
          })
          .map(({ times, ...round }) => ({ ...round, opensAt: times.from, closesAt: times.until })),
        3,
      ).map((rounds) =>
        rounds.map((round, at) => ({ ...round, divisions: round.divisions.map((one) => withHow(one, at)) })),
      ),
    });
  }) as fc.Arbitrary<SetupDocument>;
});

/** Only a round after the first has one that can count into it. */
function withHow<How extends { combine?: unknown }, Judged extends { how: How }>(
  { how, ...judged }: Judged,
  at: number,
) {
  const { combine, ...rest } = how;
  return { ...judged, ...rest, ...(at > 0 && combine ? { combine } : {}) };
}
