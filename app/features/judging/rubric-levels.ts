import { parseHundredths } from "~/core/hundredths";
import { err, ok, type Result } from "~/core/result";
import type { Localized } from "~/i18n/catalogue";
import type { Criterion, Hundredths, Level } from "./rubric";

/** The marks that levels are spread over. */
export type MarkRange = Pick<Criterion, "minMark" | "maxMark" | "step">;

export const mostLevels = 12;

/** Names of levels as Vietnamese rules have them, from the lowest. */
export const levelTemplates = {
  five: [
    { vi: "Yếu", en: "Weak" },
    { vi: "Trung bình", en: "Fair" },
    { vi: "Khá", en: "Good" },
    { vi: "Tốt", en: "Very good" },
    { vi: "Xuất sắc", en: "Excellent" },
  ],
  four: [
    { vi: "Yếu", en: "Weak" },
    { vi: "Trung bình", en: "Fair" },
    { vi: "Khá", en: "Good" },
    { vi: "Tốt", en: "Very good" },
  ],
  three: [
    { vi: "Chưa đạt", en: "Not met" },
    { vi: "Đạt", en: "Met" },
    { vi: "Tốt", en: "Well met" },
  ],
} as const satisfies Record<string, readonly Localized[]>;
export type LevelTemplate = keyof typeof levelTemplates;

/** The levels of a criterion in order of their marks, the repeated ones left out: each reaches to the next one's start. */
export function inOrderOfMarks(levels: readonly Level[]): readonly Level[] {
  return [...levels].sort((a, b) => a.from - b.from).filter((level, at, all) => level.from !== all[at - 1]?.from);
}

/** Texts spread evenly over a range, the first on its lowest mark; fewer where there are fewer marks than texts. */
export function spreadLevels(texts: readonly Localized[], range: MarkRange): readonly Level[] {
  const { minMark, maxMark, step } = range;
  const marks = Math.floor((maxMark - minMark) / step) + 1;
  return inOrderOfMarks(
    texts.map((text, index) => ({ from: minMark + Math.floor((index * marks) / texts.length) * step, text })),
  );
}

/** Levels of one criterion on the marks of another, each at the same share of the range. */
export function levelsMovedTo(levels: readonly Level[], before: MarkRange, after: MarkRange): readonly Level[] {
  const width = Math.max(1, before.maxMark - before.minMark);
  return inOrderOfMarks(
    levels.map(({ from, text }) => {
      const share = (from - before.minMark) / width;
      return { from: onStep(after.minMark + share * (after.maxMark - after.minMark), after), text };
    }),
  );
}

const line =
  /^(?:[-•*]\s*)?(?:(dưới|below|<)\s*)?(?:(?:từ|from|mức|level)\s+)?(\d{1,9}(?:[.,]\d{1,2})?)\s*(?:(?:-|–|—|đến|tới|to)\s*\d{1,9}(?:[.,]\d{1,2})?)?\s*(?:điểm|đ|points?|pts?)?\s*[:.)\-–—]\s*(.*\S)/iu;

/**
 * Levels from pasted lines: "0–5: Chưa rõ", "Từ 6 đến 8 điểm: Tốt | Good", the English after a bar. Lines without any
 * mark are spread over the range in their order. Fails with `invalid` when only some have one, when a mark lies outside
 * the range, and past twelve lines.
 */
export function pastedLevels(text: string, range: MarkRange): Result<readonly Level[], "invalid"> {
  const lines = text
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter(Boolean);
  if (lines.length > mostLevels) return err("invalid");
  const read = lines.map((one) => line.exec(one));
  if (read.every((one) => one === null)) return ok(spreadLevels(lines.map(inTwoLanguages), range));
  const levels: Level[] = [];
  for (const one of read) {
    const typed = parseHundredths(one?.[2] ?? "");
    if (!one || !typed.ok) return err("invalid");
    const from = one[1] ? range.minMark : typed.value;
    if (from < range.minMark || from > range.maxMark) return err("invalid");
    levels.push({ from: onStep(from, range), text: inTwoLanguages(one[3] ?? "") });
  }
  return ok(inOrderOfMarks(levels));
}

function inTwoLanguages(text: string): Localized {
  const [vi = "", en = ""] = text.split("|").map((part) => part.trim().slice(0, 1_000));
  return vi && en ? { vi, en } : { vi: vi || en || "–" };
}

function onStep(mark: number, { minMark, maxMark, step }: MarkRange): Hundredths {
  const stepped = minMark + Math.round((mark - minMark) / step) * step;
  return Math.min(maxMark, Math.max(minMark, stepped));
}
