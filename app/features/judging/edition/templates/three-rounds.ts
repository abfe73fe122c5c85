import type { SetupDocument } from "../setup-document";
import { provincialTemplate } from "./provincial";
import { rulesOutline } from "./rules-text";
import { at, judgedAlike, rubricOf, words } from "./template-parts";

const boards = ["y_tuong", "du_an"] as const;

/** Three rounds: dossiers, a semi-final before the jury, and a final on the stage with the audience's own prize. */
export const threeRoundTemplate: SetupDocument = {
  ...provincialTemplate,
  competition: {
    ...provincialTemplate.competition,
    name: words("Cuộc thi Khởi nghiệp sáng tạo, chung kết trực tiếp", "Startup Competition with a live final"),
    rules: {
      vi: rulesOutline({
        host: "[điền đơn vị chỉ đạo, đơn vị chủ trì, các đơn vị phối hợp]",
        who: `- Cá nhân, nhóm cá nhân (không quá 5 thành viên) và doanh nghiệp khởi nghiệp sáng tạo.
- Doanh nghiệp có thời gian hoạt động không quá 5 năm kể từ ngày được cấp Giấy chứng nhận đăng ký doanh nghiệp lần đầu.
- Mỗi người làm trưởng nhóm của không quá một hồ sơ.`,
        entry: `- Phiếu đăng ký và thuyết minh ý tưởng, dự án theo mẫu trực tuyến.
- Video giới thiệu không quá 3 phút, bản trình chiếu không quá 10 trang cho vòng bán kết và chung kết.
- Bản cam kết về quyền tác giả và tính trung thực.`,
        rounds: `- Vòng sơ khảo: chấm trên hồ sơ, mỗi hồ sơ do 3 giám khảo chấm; chọn 15 hồ sơ mỗi bảng.
- Vòng bán kết: thuyết trình 5 phút, trả lời 10 phút; chọn 5 hồ sơ mỗi bảng.
- Vòng chung kết: thuyết trình trực tiếp 5 phút, trả lời 3 phút tại ngày hội; khán giả bình chọn giải được yêu thích nhất.`,
      }),
    },
  },
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
    { kind: "judging", label: words("Bán kết", "Semi-final"), from: at(119, "08:00"), until: at(120, "17:00") },
    {
      kind: "training",
      label: words("Tập huấn, cố vấn", "Training and mentoring"),
      from: at(126, "08:00"),
      until: at(158, "17:00"),
    },
    {
      kind: "final",
      label: words("Chung kết trực tiếp", "Live final"),
      from: at(166, "08:00"),
      until: at(166, "21:00"),
    },
    { kind: "awards", label: words("Công bố, trao giải", "Awards"), from: at(166, "21:00"), until: at(166, "22:00") },
  ],
  rubrics: [rubricOf("so_khao", "desk"), rubricOf("ban_ket", "final"), rubricOf("chung_ket", "final")],
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
        quota: 15,
        gates: { minimumTotal: 5_000, noZeroCriterion: true },
      }),
    },
    {
      name: words("Vòng bán kết", "Semi-final"),
      kind: "pitch",
      isBlind: false,
      opensAt: at(119, "08:00"),
      closesAt: at(120, "17:00"),
      divisions: judgedAlike(boards, { rubric: "ban_ket", mode: "panel", judgesPerEntry: 5, quota: 5, gates: {} }),
    },
    {
      name: words("Vòng chung kết", "Final"),
      kind: "pitch",
      isBlind: false,
      opensAt: at(166, "08:00"),
      closesAt: at(166, "21:00"),
      divisions: judgedAlike(boards, { rubric: "chung_ket", mode: "panel", judgesPerEntry: 7, gates: {} }),
    },
  ],
};
