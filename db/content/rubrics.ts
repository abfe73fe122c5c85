import { feasibility, finance, impact, innovation, market, pitch, team, type Wording } from "./criteria";
import { schoolWordings } from "./criteria-school";
import type { CriterionContent, LevelContent, RubricContent } from "./types";

/** A level starts at a share of the highest mark, on a step of half a point. */
function levelsAt(
  starts: readonly [number, number, number, number],
  texts: Wording["levels"],
): CriterionContent["levels"] {
  const level = (index: 0 | 1 | 2 | 3): LevelContent => ({ from: starts[index], text: texts[index] });
  return [level(0), level(1), level(2), level(3)];
}

/** House form "thang điểm 100": points are given directly, in halves. */
function inPoints(points: number, wording: Wording): CriterionContent {
  const start = (share: number): number => Math.round(points * share * 2) * 50;
  return {
    key: wording.key,
    title: wording.title,
    hint: wording.hint,
    weight: 100,
    minMark: 0,
    maxMark: points * 100,
    step: 50,
    levels: levelsAt([0, start(0.4), start(0.65), start(0.85)], wording.levels),
  };
}

/** House form "1–5 × hệ số". */
function byCoefficient(weight: number, wording: Wording): CriterionContent {
  return {
    key: wording.key,
    title: wording.title,
    hint: wording.hint,
    weight,
    minMark: 100,
    maxMark: 500,
    step: 50,
    levels: levelsAt([100, 250, 350, 450], wording.levels),
  };
}

/** Desk semi-final of lần thứ II: 100 points. */
export const deskRubric: RubricContent = {
  key: "desk-100",
  title: { vi: "Bộ tiêu chí chấm bán kết (hồ sơ)", en: "Desk semi-final rubric" },
  criteria: [
    inPoints(25, innovation),
    inPoints(20, feasibility),
    inPoints(20, market),
    inPoints(15, impact),
    inPoints(10, team),
    inPoints(10, finance),
  ],
};

/** Live final of lần thứ II: 100 points, ten of them for the pitch. */
export const finalRubric: RubricContent = {
  key: "final-100",
  title: { vi: "Bộ tiêu chí chấm chung kết", en: "Final rubric" },
  criteria: [
    inPoints(20, innovation),
    inPoints(20, feasibility),
    inPoints(20, market),
    inPoints(15, impact),
    inPoints(10, team),
    inPoints(5, finance),
    inPoints(10, pitch),
  ],
};

/** The school contest: marks 1 to 5 times a coefficient, at most 100 points. */
export const schoolRubric: RubricContent = {
  key: "school-coefficients",
  title: { vi: "Bộ tiêu chí cuộc thi học sinh", en: "School contest rubric" },
  criteria: schoolWordings.map(([weight, wording]) => byCoefficient(weight, wording)),
};

/** The finished edition's rubric, used on paper and at the final. */
export const firstEditionRubric: RubricContent = {
  key: "first-edition-100",
  title: { vi: "Bộ tiêu chí lần thứ I – 2024", en: "Rubric of the first edition, 2024" },
  criteria: [
    inPoints(30, innovation),
    inPoints(20, feasibility),
    inPoints(20, market),
    inPoints(20, impact),
    inPoints(10, team),
  ],
};

export const rubrics: readonly RubricContent[] = [deskRubric, finalRubric, schoolRubric, firstEditionRubric];
