import { idea_council, pass_fail } from "./rubric-template-council";
import type { RubricTemplateKey } from "./rubric-template-keys";
import { cic_final, student, video_plan } from "./rubric-template-national";
import { inPoints, type RubricTemplate } from "./rubric-template-parts";
import { wordings } from "./rubric-template-words";

const hundred = 10_000;
const ours = {
  vi: "Do chúng tôi đề xuất, không phải bộ tiêu chí của cơ quan nào; hãy sửa theo thể lệ của cuộc thi.",
  en: "Our own proposal, no authority's rubric; change it to your own rules.",
};

/** House criteria with their points; a criterion keeps its key in every rubric. */
function ofHundred(points: Partial<Record<keyof typeof wordings, number>>) {
  return (Object.keys(points) as (keyof typeof wordings)[]).map((key) =>
    inPoints(key, points[key] ?? 0, wordings[key]),
  );
}

/** The rubrics to start from: the house's own for dossiers and finals, and those of real rules, each with its source. */
export const rubricTemplates = {
  desk: {
    name: { vi: "Bộ tiêu chí chấm hồ sơ", en: "Rubric for dossiers" },
    source: ours,
    rubric: { nodes: ofHundred({ innovation: 25, feasibility: 20, market: 20, impact: 15, team: 10, finance: 10 }) },
    statedMaximum: hundred,
    gates: {},
  },
  final: {
    name: { vi: "Bộ tiêu chí chấm chung kết", en: "Rubric for the final" },
    source: ours,
    rubric: {
      nodes: ofHundred({ innovation: 20, feasibility: 20, market: 20, impact: 15, team: 10, finance: 5, pitch: 10 }),
    },
    statedMaximum: hundred,
    gates: {},
  },
  student,
  idea_council,
  video_plan,
  cic_final,
  pass_fail,
  blank: {
    name: { vi: "Bộ tiêu chí mới", en: "New rubric" },
    source: { vi: "Một tiêu chí 100 điểm để bắt đầu.", en: "One criterion of 100 points to begin with." },
    rubric: {
      nodes: [
        {
          key: "criterion",
          title: { vi: "Tiêu chí thứ nhất", en: "First criterion" },
          weight: 100,
          minMark: 0,
          maxMark: hundred,
          step: 50,
          levels: [],
        },
      ],
    },
    statedMaximum: hundred,
    gates: {},
  },
} satisfies Record<RubricTemplateKey, RubricTemplate>;
