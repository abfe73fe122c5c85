import type { Localized } from "~/i18n/catalogue";
import type { Gates } from "./ranking/gates";
import type { Criterion, Level, RubricDefinition } from "./rubric";
import type { Wording, Words } from "./rubric-template-words";

/** A rubric to start from. Organizers change what their own rules say differently. */
export type RubricTemplate = {
  readonly name: Localized;
  /** where it comes from, and what in it is our reading of the source */
  readonly source: Localized;
  readonly rubric: RubricDefinition;
  readonly statedMaximum: number;
  /** what the same rules ask of an entry to go on; a suggestion for the round */
  readonly gates: Gates;
};

export const inWords = ([vi, en]: Words): Localized => ({ vi, en });

/** Where the four levels of the house begin, as shares of the highest mark. */
const shares = [0, 0.4, 0.65, 0.85] as const;

/** House form "thang điểm 100": points are given directly, in halves; a level starts on a half point. */
export function inPoints(key: string, points: number, { title, hint, levels }: Wording): Criterion {
  return {
    key,
    title,
    hint,
    weight: 100,
    minMark: 0,
    maxMark: points * 100,
    step: 50,
    levels: levels.map((text, index) => ({
      from: Math.round(points * (shares[index] ?? 0) * 2) * 50,
      text: inWords(text),
    })),
  };
}

/** Five levels, one for each mark of 1 to 5. */
const marksOfFive: readonly Level[] = (
  [
    ["Yếu: chưa nêu được, hoặc nêu mà không có căn cứ.", "Weak: not addressed, or without any ground."],
    ["Trung bình: có nêu nhưng chung chung.", "Fair: addressed, but in general words."],
    ["Khá: rõ ràng, có số liệu hoặc ví dụ.", "Good: clear, with figures or examples."],
    ["Tốt: có bằng chứng đã kiểm tra được.", "Very good: with evidence that can be checked."],
    ["Xuất sắc: bằng chứng mạnh, hơn hẳn phần lớn hồ sơ khác.", "Excellent: strong evidence, well above most others."],
  ] as const
).map((text, index) => ({ from: (index + 1) * 100, text: inWords(text) }));

/** House form "1–5 × hệ số". */
export function byCoefficient(key: string, coefficient: number, title: Words, hint: Words): Criterion {
  return {
    key,
    title: inWords(title),
    hint: inWords(hint),
    scale: "coefficient",
    weight: coefficient * 100,
    minMark: 100,
    maxMark: 500,
    step: 100,
    levels: marksOfFive,
  };
}

/** A condition that is met or not. */
export function toPass(key: string, title: Words, hint: Words): Criterion {
  return {
    key,
    title: inWords(title),
    hint: inWords(hint),
    scale: "pass",
    weight: 100,
    minMark: 0,
    maxMark: 100,
    step: 100,
    levels: [],
  };
}
