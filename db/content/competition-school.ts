import { contestFields, prizeNames } from "./competition-parts";
import { schoolRules } from "./rules";
import type { CompetitionContent } from "./types";

/** Takes entries for twelve more days. */
export const schoolContest: CompetitionContent = {
  key: "hoc-sinh",
  slug: "y-tuong-sang-tao-hoc-sinh-cao-bang",
  series: "y-tuong-sang-tao-hoc-sinh",
  edition: 1,
  host: "so-khcn",
  name: {
    vi: "Cuộc thi Ý tưởng sáng tạo học sinh Cao Bằng",
    en: "Cao Bằng School Ideas Contest",
  },
  summary: {
    vi: "Dành cho học sinh trung học: một ý tưởng nhỏ giúp trường mình, bản mình tốt hơn. Nhóm 1–3 em cùng một thầy cô.",
    en: "For secondary pupils: a small idea that makes their school or village better. Teams of one to three with a teacher.",
  },
  rules: schoolRules,
  state: "open",
  entryPrefix: "HS",
  graceMinutes: 0,
  maxTeam: 4,
  fields: contestFields,
  divisions: [
    {
      key: "pupil",
      name: { vi: "Học sinh", en: "Pupils" },
      about: { vi: "Học sinh trung học trong tỉnh.", en: "Secondary pupils of the province." },
    },
    {
      key: "club",
      name: { vi: "Câu lạc bộ trường học", en: "School clubs" },
      about: { vi: "Câu lạc bộ khoa học, STEM của trường.", en: "Science and STEM clubs." },
    },
  ],
  phases: [
    {
      kind: "entries",
      title: { vi: "Nhận bài dự thi", en: "Entries" },
      from: { days: -30, time: "08:00" },
      until: { days: 12, time: "17:00" },
    },
    {
      kind: "eligibility",
      title: { vi: "Kiểm tra bài", en: "Check" },
      from: { days: 13, time: "08:00" },
      until: { days: 17, time: "17:00" },
    },
    {
      kind: "desk",
      title: { vi: "Chấm bài", en: "Judging" },
      from: { days: 18, time: "08:00" },
      until: { days: 32, time: "17:00" },
    },
    {
      kind: "results",
      title: { vi: "Trao giải", en: "Prizes" },
      from: { days: 40, time: "09:00" },
      until: { days: 40, time: "11:00" },
    },
  ],
  prizes: [
    { key: "first", division: "pupil", name: prizeNames.first, amount: 5_000_000, count: 1 },
    { key: "second", division: "pupil", name: prizeNames.second, amount: 3_000_000, count: 2 },
    { key: "third", division: "pupil", name: prizeNames.third, amount: 2_000_000, count: 3 },
    { key: "first-club", division: "club", name: prizeNames.first, amount: 5_000_000, count: 1 },
  ],
  rounds: [
    {
      key: "desk",
      kind: "desk",
      title: { vi: "Chấm bài", en: "Judging" },
      rubric: "school-coefficients",
      assignment: "distributed",
      judgesPerEntry: 3,
      isBlind: true,
      minTotal: 0,
      noZeroCriterion: false,
      quota: {},
      from: { days: 18, time: "08:00" },
      until: { days: 32, time: "17:00" },
    },
  ],
  form: "school",
};
