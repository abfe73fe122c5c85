import { firstEditionRules, schoolRules, secondEditionRules } from "./rules";
import type { CompetitionContent } from "./types";

const fields: CompetitionContent["fields"] = [
  {
    key: "nong-lam-duoc-lieu",
    name: { vi: "Nông, lâm nghiệp và dược liệu", en: "Farming, forestry and medicinal plants" },
    includes: ["agriculture", "herbs"],
  },
  {
    key: "du-lich-thu-cong",
    name: { vi: "Du lịch, văn hóa và thủ công", en: "Tourism, culture and crafts" },
    includes: ["tourism", "crafts"],
  },
  {
    key: "so-thuong-mai",
    name: { vi: "Công nghệ số và thương mại", en: "Digital technology and commerce" },
    includes: ["digital", "commerce"],
  },
  {
    key: "moi-truong",
    name: { vi: "Môi trường và năng lượng", en: "Environment and energy" },
    includes: ["environment"],
  },
  {
    key: "giao-duc-y-te",
    name: { vi: "Giáo dục, y tế và cộng đồng", en: "Education, health and community" },
    includes: ["education", "health", "other"],
  },
  {
    key: "co-khi-che-bien",
    name: { vi: "Cơ khí, chế biến", en: "Machinery and processing" },
    includes: ["manufacturing"],
  },
];

const idea: CompetitionContent["divisions"][number] = {
  key: "idea",
  name: { vi: "Ý tưởng", en: "Idea" },
  about: {
    vi: "Ý tưởng, bản mẫu chưa có doanh thu thường xuyên.",
    en: "Ideas and prototypes without regular revenue yet.",
  },
};
const project: CompetitionContent["divisions"][number] = {
  key: "project",
  name: { vi: "Dự án", en: "Project" },
  about: {
    vi: "Dự án đã thử nghiệm trên thị trường hoặc đã có doanh thu.",
    en: "Ventures being tried on the market, or with revenue.",
  },
};

const names = {
  first: { vi: "Giải Nhất", en: "First prize" },
  second: { vi: "Giải Nhì", en: "Second prize" },
  third: { vi: "Giải Ba", en: "Third prize" },
  consolation: { vi: "Giải Khuyến khích", en: "Consolation prize" },
};

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
  fields,
  divisions: [project],
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
    { key: "first", division: "project", name: names.first, amount: 30_000_000, count: 1 },
    { key: "second", division: "project", name: names.second, amount: 20_000_000, count: 1 },
    { key: "third", division: "project", name: names.third, amount: 10_000_000, count: 2 },
    { key: "consolation", division: "project", name: names.consolation, amount: 5_000_000, count: 2 },
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

/** In desk scoring on the seed day. */
export const secondEdition: CompetitionContent = {
  key: "cao-bang-2",
  slug: "khoi-nghiep-sang-tao-cao-bang-lan-thu-ii",
  series: "khoi-nghiep-sang-tao-cao-bang",
  edition: 2,
  host: "so-khcn",
  name: {
    vi: "Cuộc thi Khởi nghiệp sáng tạo tỉnh Cao Bằng lần thứ II",
    en: "Cao Bằng Startup Competition, second edition",
  },
  summary: {
    vi: "Tìm kiếm và hỗ trợ ý tưởng, dự án dùng khoa học, công nghệ và mô hình mới để nâng giá trị nông sản, dược liệu, nghề thủ công và du lịch của Cao Bằng. Hai bảng, sáu lĩnh vực, chung kết tại Techfest.",
    en: "For ideas and ventures that use science, technology and new models to raise the worth of Cao Bằng's produce, medicinal plants, crafts and landscapes. Two divisions, six fields, the final at the Techfest.",
  },
  rules: secondEditionRules,
  state: "scoring",
  entryPrefix: "KN2",
  graceMinutes: 30,
  maxTeam: 5,
  fields,
  divisions: [idea, project],
  phases: [
    {
      kind: "announcement",
      title: { vi: "Phát động", en: "Launch" },
      from: { days: -96, time: "08:30" },
      until: { days: -96, time: "11:30" },
    },
    {
      kind: "entries",
      title: { vi: "Nhận hồ sơ", en: "Entries" },
      from: { days: -95, time: "08:00" },
      until: { days: -24, time: "17:00" },
    },
    {
      kind: "eligibility",
      title: { vi: "Kiểm tra hồ sơ", en: "Eligibility check" },
      from: { days: -23, time: "08:00" },
      until: { days: -12, time: "17:00" },
    },
    {
      kind: "desk",
      title: { vi: "Bán kết: chấm hồ sơ", en: "Semi-final: desk scoring" },
      from: { days: -9, time: "08:00" },
      until: { days: 5, time: "17:00" },
    },
    {
      kind: "coaching",
      title: { vi: "Tập huấn, cố vấn", en: "Coaching" },
      from: { days: 9, time: "08:00" },
      until: { days: 23, time: "17:00" },
    },
    {
      kind: "final",
      title: { vi: "Chung kết tại Techfest", en: "Final at the Techfest" },
      from: { days: 27, time: "13:30" },
      until: { days: 27, time: "18:00" },
    },
    {
      kind: "results",
      title: { vi: "Công bố, trao giải", en: "Results and prizes" },
      from: { days: 28, time: "09:00" },
      until: { days: 28, time: "11:30" },
    },
  ],
  prizes: [
    { key: "project-first", division: "project", name: names.first, amount: 50_000_000, count: 1 },
    { key: "project-second", division: "project", name: names.second, amount: 30_000_000, count: 1 },
    { key: "project-third", division: "project", name: names.third, amount: 15_000_000, count: 2 },
    { key: "project-consolation", division: "project", name: names.consolation, amount: 7_000_000, count: 3 },
    { key: "idea-first", division: "idea", name: names.first, amount: 25_000_000, count: 1 },
    { key: "idea-second", division: "idea", name: names.second, amount: 15_000_000, count: 1 },
    { key: "idea-third", division: "idea", name: names.third, amount: 8_000_000, count: 2 },
    { key: "idea-consolation", division: "idea", name: names.consolation, amount: 4_000_000, count: 3 },
    {
      key: "favourite",
      division: null,
      name: { vi: "Dự án được yêu thích nhất", en: "Audience favourite" },
      amount: 5_000_000,
      count: 1,
    },
    {
      key: "local-knowledge",
      division: null,
      name: { vi: "Giải Gìn giữ tri thức bản địa", en: "Keeper of local knowledge" },
      amount: 10_000_000,
      count: 1,
    },
  ],
  rounds: [
    {
      key: "desk",
      kind: "desk",
      title: { vi: "Bán kết (chấm hồ sơ)", en: "Semi-final (on paper)" },
      rubric: "desk-100",
      assignment: "distributed",
      judgesPerEntry: 3,
      isBlind: true,
      minTotal: 5000,
      noZeroCriterion: true,
      quota: { idea: 4, project: 8 },
      from: { days: -9, time: "08:00" },
      until: { days: 5, time: "17:00" },
    },
    {
      key: "final",
      kind: "pitch",
      title: { vi: "Chung kết (thuyết trình)", en: "Final (pitch)" },
      rubric: "final-100",
      assignment: "panel",
      judgesPerEntry: 12,
      isBlind: false,
      minTotal: 5000,
      noZeroCriterion: true,
      quota: {},
      from: { days: 27, time: "13:30" },
      until: { days: 27, time: "18:00" },
    },
  ],
  form: "standard",
};

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
  fields,
  divisions: [
    {
      key: "pupil",
      name: { vi: "Học sinh", en: "Pupils" },
      about: { vi: "Học sinh trung học trong tỉnh.", en: "Secondary pupils of the province." },
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
    { key: "first", division: "pupil", name: names.first, amount: 5_000_000, count: 1 },
    { key: "second", division: "pupil", name: names.second, amount: 3_000_000, count: 2 },
    { key: "third", division: "pupil", name: names.third, amount: 2_000_000, count: 3 },
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

export const competitions: readonly CompetitionContent[] = [firstEdition, secondEdition, schoolContest];
