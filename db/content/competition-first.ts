import { contestFields, prizeNames, projectDivision } from "./competition-parts";
import { firstEditionRules } from "./rules";
import type { CompetitionContent } from "./types";

/** Finished in 2024, with published results. */
export const firstEdition: CompetitionContent = {
  key: "cao-bang-1",
  slug: "khoi-nghiep-sang-tao-cao-bang-lan-thu-i-2024",
  series: "khoi-nghiep-sang-tao-cao-bang",
  edition: 1,
  host: "so-khcn",
  name: {
    vi: "Cuộc thi Khởi nghiệp sáng tạo tỉnh Cao Bằng lần thứ I – 2024",
    en: "Cao Bằng Startup Competition, first edition, 2024",
  },
  summary: {
    vi: "Cuộc thi đầu tiên của tỉnh, từ tháng 5 đến tháng 10 năm 2024, chung kết trong khuôn khổ Techfest Cao Bằng.",
    en: "The province's first competition, May to October 2024, with its final at Techfest Cao Bằng.",
  },
  rules: firstEditionRules,
  state: "finished",
  entryPrefix: "KN24",
  graceMinutes: 0,
  maxTeam: 5,
  fields: contestFields,
  divisions: [projectDivision],
  phases: [
    {
      kind: "entries",
      title: { vi: "Nhận hồ sơ", en: "Entries" },
      from: { date: "2024-05-20", time: "08:00" },
      until: { date: "2024-07-31", time: "17:00" },
    },
    {
      kind: "desk",
      title: { vi: "Chấm hồ sơ", en: "Desk round" },
      from: { date: "2024-08-12", time: "08:00" },
      until: { date: "2024-08-30", time: "17:00" },
    },
    {
      kind: "coaching",
      title: { vi: "Tập huấn, cố vấn", en: "Coaching" },
      from: { date: "2024-09-09", time: "08:00" },
      until: { date: "2024-09-27", time: "17:00" },
    },
    {
      kind: "final",
      title: { vi: "Chung kết tại Techfest", en: "Final at the Techfest" },
      from: { date: "2024-10-09", time: "13:30" },
      until: { date: "2024-10-09", time: "18:00" },
    },
    {
      kind: "results",
      title: { vi: "Công bố, trao giải", en: "Results" },
      from: { date: "2024-10-10", time: "09:00" },
      until: { date: "2024-10-10", time: "11:30" },
    },
  ],
  prizes: [
    { key: "first", division: "project", name: prizeNames.first, amount: 30_000_000, count: 1 },
    { key: "second", division: "project", name: prizeNames.second, amount: 20_000_000, count: 1 },
    { key: "third", division: "project", name: prizeNames.third, amount: 10_000_000, count: 2 },
    { key: "consolation", division: "project", name: prizeNames.consolation, amount: 5_000_000, count: 2 },
  ],
  rounds: [
    {
      key: "desk",
      kind: "desk",
      title: { vi: "Vòng hồ sơ", en: "Desk round" },
      rubric: "first-edition-100",
      assignment: "panel",
      judgesPerEntry: 5,
      isBlind: false,
      minTotal: 0,
      noZeroCriterion: false,
      quota: { project: 6 },
      from: { date: "2024-08-12", time: "08:00" },
      until: { date: "2024-08-30", time: "17:00" },
    },
    {
      key: "final",
      kind: "pitch",
      title: { vi: "Chung kết", en: "Final" },
      rubric: "first-edition-100",
      assignment: "panel",
      judgesPerEntry: 5,
      isBlind: false,
      minTotal: 0,
      noZeroCriterion: false,
      quota: {},
      from: { date: "2024-10-09", time: "13:30" },
      until: { date: "2024-10-09", time: "18:00" },
    },
  ],
  form: "standard",
};
