import * as z from "zod";
import { gatesSchema } from "../../ranking/gates";
import { rankingMethods } from "../../ranking/model/answer";
import { tieLadderSchema } from "../../ranking/tie-ladder";
import { scales } from "../../rubric";

const localized = z.strictObject({ vi: z.string(), en: z.string().nullish() });
const whole = z.number().int();
const marks = z.record(z.string(), whole);

const ruleSchema = z.strictObject({
  method: z.enum(rankingMethods),
  decimals: z.literal([0, 1, 2]),
  gates: gatesSchema,
  quota: whole.nullable(),
  maximum: whole,
  tieLadder: tieLadderSchema,
  earlier: z.array(z.strictObject({ roundId: z.string(), weight: whole, scale: whole, figures: marks })),
  seed: whole,
  criteria: z.array(
    z.strictObject({
      key: z.string(),
      title: localized,
      hint: localized.optional(),
      weight: whole,
      minMark: whole,
      maxMark: whole,
      step: whole,
      levels: z.array(z.strictObject({ from: whole, text: localized })),
      scale: z.enum(scales).optional(),
      source: z.literal("organizer").optional(),
    }),
  ),
});

/** The form of what a division is computed from: all of it is there, and nothing else. */
export const divisionInputSchema = z.strictObject({
  entries: z.array(
    z.strictObject({
      entryId: z.string(),
      number: z.string(),
      isOut: z.boolean(),
      submittedAt: z.string().nullable(),
      organizerMarks: marks.optional(),
    }),
  ),
  sheets: z.array(
    z.strictObject({
      entryId: z.string(),
      judgeId: z.string(),
      role: z.enum(["member", "shadow"]),
      marks,
      total: whole,
    }),
  ),
  rule: ruleSchema,
});

type Input = {
  readonly entries: readonly { readonly entryId: string; readonly number: string }[];
  readonly sheets: readonly { readonly entryId: string; readonly judgeId: string }[];
};

/**
 * What can't be in any division, in a few words, whatever its numbers come to: an entry twice, a sheet of an entry that
 * isn't there, two sheets of one judge for one entry, codes of judges that leave one out. Null: nothing of the kind.
 */
export function impossibleIn({ entries, sheets }: Input): { readonly what: string; readonly whose: string } | null {
  const entryTwice = twice(entries.map(({ entryId }) => entryId)) ?? twice(entries.map(({ number }) => number));
  if (entryTwice !== undefined) return { what: "entry that stands twice", whose: entryTwice };
  const known = new Set(entries.map(({ entryId }) => entryId));
  const stray = sheets.find(({ entryId }) => !known.has(entryId));
  if (stray) return { what: "sheet of an entry that isn't there", whose: `${stray.judgeId} ${stray.entryId}` };
  const sheetTwice = twice(sheets.map(({ judgeId, entryId }) => `${judgeId} ${entryId}`));
  if (sheetTwice !== undefined) return { what: "second sheet", whose: sheetTwice };
  const codes = new Set(sheets.map(({ judgeId }) => judgeId));
  const digits = Math.max(2, String(codes.size).length);
  const missing = Array.from({ length: codes.size }, (_, at) => `GK${String(at + 1).padStart(digits, "0")}`).find(
    (code) => !codes.has(code),
  );
  return missing === undefined ? null : { what: "code of a judge left out", whose: missing };
}

function twice(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}
