import { schoolForm } from "~/features/competition/entry-form-builder/templates/school-form";
import { commitmentTemplate } from "~/features/competition/setup/commitment-template";
import type { SetupDocument } from "../setup-document";
import { rulesOutline } from "./rules-text";
import { at, emptyDocument, judgedAlike, prizeNames, rubricOf, words } from "./template-parts";

const boards = ["thcs", "thpt"] as const;

/** A contest of pupils: short entries, guardians' consent, a round on paper and a small final at a school. */
export const schoolTemplate: SetupDocument = {
  ...emptyDocument,
  competition: {
    ...emptyDocument.competition,
    name: words("Cuộc thi Ý tưởng sáng tạo học sinh", "School Ideas Contest"),
    summary: words(
      "Dành cho học sinh trung học: một ý tưởng nhỏ giúp trường mình, quê mình tốt hơn. Nhóm 1–3 em cùng một thầy cô.",
      "For secondary pupils: a small idea that makes their school or home better. Teams of one to three with a teacher.",
    ),
    rules: {
      vi: rulesOutline({
        host: "[điền trường hoặc phòng, sở chủ trì và đơn vị phối hợp]",
        who: `- Học sinh đang học trung học cơ sở, trung học phổ thông; dự thi cá nhân hoặc nhóm không quá 3 em, có thể có một thầy cô hướng dẫn.
- Học sinh dưới 18 tuổi cần được cha mẹ hoặc người giám hộ đồng ý.
- Mỗi em tham gia không quá một hồ sơ.`,
        entry: `- Bài giới thiệu ý tưởng theo mẫu trực tuyến; ảnh, bản vẽ hoặc mô hình nếu có.
- Sự đồng ý của cha mẹ hoặc người giám hộ.`,
        rounds: `- Vòng chấm bài: mỗi bài do 2 thầy cô chấm; chọn 6 bài mỗi bảng.
- Vòng chung kết: học sinh trình bày 5 phút, trả lời 5 phút.`,
      }),
    },
    numberPrefix: "HS-",
  },
  divisions: [
    {
      key: "thcs",
      name: words("Trung học cơ sở", "Lower secondary"),
      about: words("Học sinh lớp 6 đến lớp 9.", "Grades 6 to 9."),
      numberCode: "CS",
    },
    {
      key: "thpt",
      name: words("Trung học phổ thông", "Upper secondary"),
      about: words("Học sinh lớp 10 đến lớp 12.", "Grades 10 to 12."),
      numberCode: "PT",
    },
  ],
  fields: [
    { key: "truong_hoc", name: words("Học tập và đời sống học đường", "Learning and school life") },
    { key: "que_huong", name: words("Sản phẩm, nghề của quê hương", "Products and crafts of home") },
    { key: "moi_truong", name: words("Môi trường", "Environment") },
    { key: "cong_nghe", name: words("Công nghệ, đồ dùng, đồ chơi", "Technology, tools and toys") },
  ],
  phases: [
    { kind: "entries", label: words("Nhận bài dự thi", "Entries"), from: at(0, "07:30"), until: at(39, "17:00") },
    { kind: "screening", label: words("Kiểm tra bài", "Check"), from: at(42, "07:30"), until: at(46, "17:00") },
    { kind: "judging", label: words("Chấm bài", "Scoring"), from: at(49, "07:30"), until: at(60, "17:00") },
    { kind: "final", label: words("Chung kết", "Final"), from: at(68, "07:30"), until: at(68, "11:30") },
    { kind: "awards", label: words("Trao giải", "Awards"), from: at(68, "14:00"), until: at(68, "16:00") },
  ],
  prizes: boards.flatMap((division) => [
    { division, name: prizeNames.first, amount: "2000000", count: 1 },
    { division, name: prizeNames.second, amount: "1000000", count: 2 },
    { division, name: prizeNames.third, amount: "500000", count: 3 },
  ]),
  form: schoolForm,
  eligibility: [
    { key: "team_size", kind: "team_size", severity: "stop", least: 1, most: 3 },
    { key: "entries_per_person", kind: "entries_per_person", severity: "stop", most: 1 },
    { key: "member_age", kind: "member_age", severity: "flag", least: 11, most: 19 },
  ],
  checklist: [
    { label: words("Có sự đồng ý của cha mẹ hoặc người giám hộ", "Guardians have agreed") },
    { label: words("Có xác nhận của nhà trường", "The school has confirmed") },
  ],
  commitment: commitmentTemplate,
  rubrics: [rubricOf("cham_bai", "desk"), rubricOf("chung_ket", "final")],
  rounds: [
    {
      name: words("Chấm bài", "Scoring"),
      kind: "desk",
      isBlind: true,
      opensAt: at(49, "07:30"),
      closesAt: at(60, "17:00"),
      divisions: judgedAlike(boards, {
        rubric: "cham_bai",
        mode: "distributed",
        judgesPerEntry: 2,
        quota: 6,
        gates: {},
      }),
    },
    {
      name: words("Chung kết", "Final"),
      kind: "pitch",
      isBlind: false,
      opensAt: at(68, "07:30"),
      closesAt: at(68, "11:30"),
      divisions: judgedAlike(boards, { rubric: "chung_ket", mode: "panel", judgesPerEntry: 3, gates: {} }),
    },
  ],
};
