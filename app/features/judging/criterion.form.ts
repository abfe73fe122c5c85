import * as z from "zod";
import {
  bilingual,
  bilingualOrNone,
  hundredthsTyped,
  idTyped,
  revisionTyped,
} from "~/features/competition/setup/typed.form";
import { type Level, type Scale, scales } from "./rubric";
import {
  type LevelTemplate,
  levelTemplates,
  type MarkRange,
  mostLevels,
  pastedLevels,
  spreadLevels,
} from "./rubric-levels";

const greatest = 1_000_000;
const anyMark = hundredthsTyped(0, greatest);
const typed = z.string().max(40).default("");

/** The numbers of each scale; only those of the chosen one are read. */
const scaleNumbers = {
  points: z.object({ min: typed, max: typed, step: typed }).default({ min: "", max: "", step: "" }),
  coefficient: z
    .object({ min: typed, max: typed, step: typed, weight: typed })
    .default({ min: "", max: "", step: "", weight: "" }),
  share: z.object({ percent: typed, step: typed }).default({ percent: "", step: "" }),
  pass: z.object({ worth: typed }).default({ worth: "" }),
};

const levelTyped = z.object({
  from: z.string().trim().max(40).default(""),
  vi: z.string().trim().max(1_000).default(""),
  en: z.string().trim().max(1_000).default(""),
});

const templates = Object.keys(levelTemplates) as LevelTemplate[];

type Numbers = MarkRange & { readonly weight: number };
type Complain = (path: readonly (string | number)[], key: string) => void;

/**
 * A criterion as it is typed: its words, its scale with that scale's numbers, its levels by rows, as pasted lines, from
 * a template, or copied from another criterion (`levelsFrom` = "copy:key"). Marks and weights with a comma or a point.
 */
export const criterionForm = z
  .object({
    revision: revisionTyped,
    rubricId: idTyped,
    key: z.string().max(40).default(""),
    /** the group of a new one; none: the rubric itself */
    parent: z.string().max(40).default(""),
    title: bilingual(300),
    hint: bilingualOrNone(1_000),
    scale: z.enum(scales),
    source: z.enum(["judges", "organizer"]).default("judges"),
    ...scaleNumbers,
    levels: z.array(levelTyped).max(mostLevels).default([]),
    levelsText: z.string().trim().max(20_000).default(""),
    levelsFrom: z.string().max(60).default(""),
  })
  .transform(({ points, coefficient, share, pass, levels, levelsText, levelsFrom, ...rest }, ctx) => {
    let isWrong = false;
    const complain: Complain = (path, key) => {
      isWrong = true;
      ctx.addIssue({ code: "custom", path: [...path], params: { key } });
    };
    const numbers = numbersOf(rest.scale, { points, coefficient, share, pass }, complain);
    if (!numbers || isWrong) return z.NEVER;
    const read = rest.scale === "pass" ? [] : levelsOf({ levels, levelsText, levelsFrom }, numbers, complain);
    if (isWrong) return z.NEVER;
    const copied = levelsFrom.startsWith("copy:") ? levelsFrom.slice("copy:".length) : null;
    return { ...rest, ...numbers, levels: read, copyLevelsOf: levelsText === "" ? copied : null };
  });

type Typed = { [S in Scale]: z.output<(typeof scaleNumbers)[S]> };

function numbersOf(scale: Scale, given: Typed, complain: Complain): Numbers | undefined {
  const number = (path: readonly string[], text: string, least: number, most = greatest) => {
    const read = hundredthsTyped(least, most).safeParse(text);
    if (!read.success) complain(path, "mark");
    return read.success ? read.data : 0;
  };
  if (scale === "pass") {
    return { weight: number(["pass", "worth"], given.pass.worth, 0), minMark: 0, maxMark: 100, step: 100 };
  }
  if (scale === "share") {
    const percent = number(["share", "percent"], given.share.percent, 100, 10_000);
    if (percent % 100 !== 0) complain(["share", "percent"], "whole_percent");
    const step = number(["share", "step"], given.share.step, 1, 10_000);
    return checked(scale, { weight: percent / 100, minMark: 0, maxMark: 10_000, step }, complain);
  }
  const { min, max, step } = given[scale];
  const range = {
    minMark: number([scale, "min"], min || "0", 0),
    maxMark: number([scale, "max"], max, 1),
    step: number([scale, "step"], step, 1),
  };
  const weight = scale === "points" ? 100 : number([scale, "weight"], given.coefficient.weight, 1, 100_000);
  return checked(scale, { ...range, weight }, complain);
}

function checked(scale: Scale, numbers: Numbers, complain: Complain): Numbers | undefined {
  const { minMark, maxMark, step } = numbers;
  if (minMark >= maxMark) complain([scale, "max"], "mark_range");
  if (step < 1) return undefined;
  if (minMark % step !== 0 || maxMark % step !== 0) complain([scale, "step"], "mark_step");
  return numbers;
}

type TypedLevels = {
  readonly levels: readonly z.output<typeof levelTyped>[];
  readonly levelsText: string;
  readonly levelsFrom: string;
};

function levelsOf(
  { levels, levelsText, levelsFrom }: TypedLevels,
  range: MarkRange,
  complain: Complain,
): readonly Level[] {
  if (levelsText !== "") {
    const pasted = pastedLevels(levelsText, range);
    if (!pasted.ok) complain(["levelsText"], "levels_text");
    return pasted.ok ? pasted.value : [];
  }
  const template = templates.find((key) => key === levelsFrom);
  if (template) return spreadLevels(levelTemplates[template], range);
  return levels.flatMap(({ from, vi, en }, at) => {
    if (vi === "") return [];
    const mark = anyMark.safeParse(from);
    if (!mark.success) complain(["levels", at, "from"], "mark");
    else if (mark.data < range.minMark || mark.data > range.maxMark) complain(["levels"], "level_range");
    return mark.success ? [{ from: mark.data, text: en ? { vi, en } : { vi } }] : [];
  });
}

export type CriterionForm = z.output<typeof criterionForm>;
