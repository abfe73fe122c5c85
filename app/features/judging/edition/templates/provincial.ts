import { provincialForm } from "~/features/competition/entry-form-builder/templates/provincial-form";
import { commitmentTemplate } from "~/features/competition/setup/commitment-template";
import type { SetupDocument } from "../setup-document";
import { rulesOutline } from "./rules-text";
import { at, emptyDocument, judgedAlike, prizeNames, provincialFields, rubricOf, words } from "./template-parts";

const boards = ["y_tuong", "du_an"] as const;

/** The provincial contest in two rounds: dossiers are scored, the best are pitched before the jury. */
export const provincialTemplate: SetupDocument = {
  ...emptyDocument,
  competition: {
    ...emptyDocument.competition,
    name: words("Cuộc thi Khởi nghiệp sáng tạo tỉnh", "Provincial Startup Competition"),
    summary: words(
      "Dành cho cá nhân, nhóm cá nhân, doanh nghiệp có ý tưởng, dự án khởi nghiệp sáng tạo triển khai trên địa bàn tỉnh.",
      "For people, teams and young enterprises with an innovative idea or venture in the province.",
    ),
    rules: {
      vi: rulesOutline({
        host: "[điền đơn vị chỉ đạo, đơn vị chủ trì, các đơn vị phối hợp]",
        who: `- Cá nhân, nhóm cá nhân (không quá 5 thành viên) và doanh nghiệp khởi nghiệp sáng tạo có ý tưởng, dự án triển khai trên địa bàn tỉnh.
- Doanh nghiệp có thời gian hoạt động không quá 5 năm kể từ ngày được cấp Giấy chứng nhận đăng ký doanh nghiệp lần đầu.
- Mỗi người làm trưởng nhóm của không quá một hồ sơ. Dự án đã đạt giải ở lần tổ chức trước không dự thi lại.`,
        entry: `- Phiếu đăng ký và thuyết minh ý tưởng, dự án theo mẫu trực tuyến.
- Giới thiệu tác giả, nhóm tác giả; tài liệu kèm theo nếu có.
- Bản cam kết về quyền tác giả và tính trung thực.`,
        rounds: `- Vòng sơ khảo: chấm trên hồ sơ, mỗi hồ sơ do 3 giám khảo chấm; chọn 5 hồ sơ mỗi bảng có điểm trung bình từ 50 trở lên và không tiêu chí nào bị điểm 0.
- Vòng chung kết: thuyết trình 8 phút, trả lời 10 phút trước Hội đồng giám khảo.`,
      }),
    },
  },
  divisions: [
    {
      key: "y_tuong",
      name: words("Ý tưởng", "Ideas"),
      about: words(
        "Ý tưởng, bản mẫu chưa có doanh thu thường xuyên.",
        "Ideas and prototypes without regular revenue yet.",
      ),
      numberCode: "YT",
    },
    {
      key: "du_an",
      name: words("Dự án", "Ventures"),
      about: words(
        "Dự án đã thử nghiệm trên thị trường hoặc đã có doanh thu.",
        "Ventures being tried on the market, or with revenue.",
      ),
      numberCode: "DA",
    },
  ],
  fields: provincialFields,
  phases: [
    { kind: "entries", label: words("Nhận hồ sơ dự thi", "Entries"), from: at(0, "08:00"), until: at(74, "17:00") },
    {
      kind: "screening",
      label: words("Xét hồ sơ hợp lệ", "Eligibility check"),
      from: at(77, "08:00"),
      until: at(88, "17:00"),
    },
    {
      kind: "judging",
      label: words("Chấm sơ khảo", "Preliminary scoring"),
      from: at(91, "08:00"),
      until: at(109, "17:00"),
    },
    {
      kind: "training",
      label: words("Tập huấn, cố vấn", "Training and mentoring"),
      from: at(112, "08:00"),
      until: at(137, "17:00"),
    },
    { kind: "final", label: words("Chung kết", "Final"), from: at(143, "08:00"), until: at(143, "17:00") },
    { kind: "awards", label: words("Công bố, trao giải", "Awards"), from: at(144, "08:00"), until: at(144, "11:00") },
  ],
  prizes: [
    ...boards.flatMap((division) => [
      { division, name: prizeNames.first, amount: division === "du_an" ? "30000000" : "20000000", count: 1 },
      { division, name: prizeNames.second, amount: division === "du_an" ? "20000000" : "15000000", count: 1 },
      { division, name: prizeNames.third, amount: "10000000", count: 2 },
      { division, name: prizeNames.consolation, amount: "5000000", count: 3 },
    ]),
    { name: prizeNames.favourite, amount: "3000000", count: 1 },
  ],
  form: provincialForm,
  eligibility: [
    { key: "team_size", kind: "team_size", severity: "stop", least: 1, most: 5 },
    { key: "enterprise_age", kind: "enterprise_age", severity: "stop", field: "registered_on", years: 5 },
    { key: "lead_once", kind: "lead_once", severity: "stop" },
    { key: "past_winner", kind: "past_winner", severity: "flag" },
  ],
  checklist: [
    { label: words("Thuyết minh đủ các mục theo mẫu", "Every part of the description is there") },
    { label: words("Nơi triển khai thuộc tỉnh", "To be carried out in the province") },
    {
      division: "du_an",
      label: words(
        "Giấy chứng nhận đăng ký doanh nghiệp không quá 5 năm (nếu là doanh nghiệp)",
        "Registered no more than five years ago (enterprises)",
      ),
    },
  ],
  commitment: commitmentTemplate,
  rubrics: [rubricOf("so_khao", "desk"), rubricOf("chung_ket", "final")],
  rounds: [
    {
      name: words("Vòng sơ khảo", "Preliminary round"),
      kind: "desk",
      isBlind: true,
      opensAt: at(91, "08:00"),
      closesAt: at(109, "17:00"),
      divisions: judgedAlike(boards, {
        rubric: "so_khao",
        mode: "distributed",
        judgesPerEntry: 3,
        quota: 5,
        gates: { minimumTotal: 5_000, noZeroCriterion: true },
      }),
    },
    {
      name: words("Vòng chung kết", "Final"),
      kind: "pitch",
      isBlind: false,
      opensAt: at(143, "08:00"),
      closesAt: at(143, "17:00"),
      divisions: judgedAlike(boards, { rubric: "chung_ket", mode: "panel", judgesPerEntry: 7, gates: {} }),
    },
  ],
};
