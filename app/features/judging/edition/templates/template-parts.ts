import { addDays, atHanoi, type Instant } from "~/core/instant";
import { emptyPart } from "~/features/competition/edition/empty-part";
import { rubricTemplates } from "../../rubric-template";
import { type SetupDocument, setupFormat, setupVersion } from "../setup-document";

/** Templates are written for a year that begins on this Monday; choosing one moves every date. */
const monday = "2026-03-02";

export const at = (days: number, time: string): Instant => atHanoi(addDays(monday, days), time);
export const words = (vi: string, en: string) => ({ vi, en });

export const prizeNames = {
  first: words("Giải Nhất", "First prize"),
  second: words("Giải Nhì", "Second prize"),
  third: words("Giải Ba", "Third prize"),
  consolation: words("Giải Khuyến khích", "Consolation prize"),
  favourite: words("Giải Dự án được yêu thích nhất", "Audience favourite"),
};

export const provincialFields: SetupDocument["fields"] = [
  { key: "nong_lam", name: words("Nông, lâm nghiệp và dược liệu", "Farming, forestry and medicinal plants") },
  { key: "du_lich", name: words("Du lịch, văn hóa và thủ công", "Tourism, culture and crafts") },
  { key: "so_hoa", name: words("Công nghệ số và thương mại", "Digital technology and commerce") },
  { key: "che_bien", name: words("Công nghiệp, chế biến và cơ khí", "Industry, processing and machinery") },
  { key: "moi_truong", name: words("Môi trường và năng lượng", "Environment and energy") },
  { key: "giao_duc_y_te", name: words("Giáo dục, y tế và cộng đồng", "Education, health and community") },
];

/** A built-in rubric under a key of its own. */
export function rubricOf(key: string, template: keyof typeof rubricTemplates): SetupDocument["rubrics"][number] {
  const { name, rubric, statedMaximum } = rubricTemplates[template];
  return { key, name: { vi: name.vi, ...(name.en ? { en: name.en } : {}) }, statedMaximum, rubric };
}

/** What settles a tie before the chair does. */
const ladder: SetupDocument["rounds"][number]["divisions"][number]["tieLadder"] = [
  { by: "criterion", key: "innovation" },
  { by: "highest_total" },
];

/** The same way of judging for each of these divisions. */
export function judgedAlike(
  divisions: readonly string[],
  how: Omit<SetupDocument["rounds"][number]["divisions"][number], "division" | "tieLadder">,
): SetupDocument["rounds"][number]["divisions"] {
  return divisions.map((division) => ({ division, ...how, tieLadder: ladder }));
}

/** A set-up in which nothing is decided yet. */
export const emptyDocument: SetupDocument = {
  format: setupFormat,
  version: setupVersion,
  ...emptyPart,
  rubrics: [],
  rounds: [],
};
