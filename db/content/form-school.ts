import { longText, novelty, planFile, problem, solution, supportWanted, video } from "./form-parts";
import type { EntryFormContent, FormFieldContent, FormStepContent } from "./types";

const onlyIfTried = { showIf: { field: "tried", is: ["yes"] } } as const;
const optional = { required: false, identifies: false } as const;

const trial: FormStepContent = {
  key: "trial",
  title: { vi: "Làm thử và chi phí", en: "Trying it out" },
  fields: [
    {
      ...{ key: "helps", type: "multi_choice", ...optional, most: 3 },
      label: { vi: "Ý tưởng giúp cho những ai?", en: "Whom is it for?" },
      help: { vi: "Chọn những ai được giúp nhiều nhất.", en: "Those whom it helps most." },
      options: [
        { key: "family", label: { vi: "Gia đình em", en: "Our families" } },
        { key: "school", label: { vi: "Trường, lớp em", en: "Our school" } },
        { key: "elders", label: { vi: "Người già, người ốm", en: "Old or ill people" } },
        { key: "farmers", label: { vi: "Bà con làm nương, chăn nuôi", en: "Farmers" } },
        { key: "village", label: { vi: "Cả bản, cả xóm", en: "The whole village" } },
        { key: "nature", label: { vi: "Rừng, suối, môi trường", en: "Forests and streams" } },
      ],
    },
    {
      ...{ key: "tried", type: "choice", ...optional },
      label: { vi: "Nhóm đã làm thử chưa?", en: "Have you tried it?" },
      help: { vi: "Chưa làm thử vẫn được dự thi.", en: "An idea on paper may enter too." },
      options: [
        { key: "yes", label: { vi: "Đã làm thử", en: "Yes" } },
        { key: "no", label: { vi: "Chưa", en: "Not yet" } },
      ],
    },
    {
      ...{ key: "tried_from", type: "date", ...optional, ...onlyIfTried },
      label: { vi: "Bắt đầu thử từ ngày nào?", en: "Since when?" },
      help: { vi: "Nhớ khoảng cũng được.", en: "About when is enough." },
    },
    {
      ...{ key: "tried_place", type: "place", ...optional, identifies: true, ...onlyIfTried },
      label: { vi: "Thử ở xã, phường nào?", en: "In which commune?" },
      help: { vi: "Gõ tên xã, phường rồi chọn.", en: "Type its name, then choose." },
    },
    {
      ...{ key: "costs", type: "table", ...optional, most: 10 },
      label: { vi: "Đồ dùng và chi phí", en: "Things and what they cost" },
      help: { vi: "Đồ có sẵn thì ghi 0 đồng.", en: "Write 0 for what you had." },
      columns: [
        { key: "thing", type: "text", label: { vi: "Đồ dùng", en: "Thing" } },
        { key: "count", type: "number", label: { vi: "Số lượng", en: "How many" } },
        { key: "cost", type: "money", label: { vi: "Tiền", en: "Cost" } },
      ],
    },
    {
      ...{ key: "canvas", type: "canvas", ...optional, limit: 300, divisions: ["club"] },
      label: { vi: "Mô hình của câu lạc bộ", en: "The club's model" },
      help: {
        vi: "Mỗi ô một, hai ý ngắn; ô nào chưa rõ thì để trống.",
        en: "A few words a box; leave out what you don't know.",
      },
    },
    {
      ...{ key: "teacher_phone", type: "phone", ...optional, identifies: true },
      label: { vi: "Số điện thoại của thầy cô hướng dẫn", en: "The teacher's telephone" },
      help: { vi: "Chỉ tổ thư ký thấy số này.", en: "Only the secretariat sees it." },
    },
    {
      ...{ key: "may_show", type: "consent", ...optional },
      label: {
        vi: "Nhóm em đồng ý cho Ban tổ chức trưng bày hình vẽ và mẫu thử, không kèm tên.",
        en: "The organizers may exhibit our drawings and prototype, without our names.",
      },
      help: { vi: "Không đồng ý vẫn được dự thi.", en: "You may enter without agreeing." },
    },
  ],
};

/** The school contest's short form. */
export const schoolForm: EntryFormContent = {
  key: "school",
  title: { vi: "Phiếu ý tưởng của học sinh", en: "Pupils' idea sheet" },
  steps: [
    {
      key: "idea",
      title: { vi: "Ý tưởng của em", en: "Your idea" },
      fields: [
        { ...problem, limit: 1500 },
        { ...solution, limit: 1500, words: 250 },
        { ...novelty, required: false, limit: 1000 },
        longText(
          "impact",
          ["Ý tưởng giúp được ai?", "Whom does it help?"],
          ["Kể về một người cụ thể.", "Tell us about one person."],
          {
            limit: 1000,
          },
        ),
      ],
    },
    {
      key: "documents",
      title: { vi: "Tài liệu", en: "Documents" },
      fields: [
        { ...planFile, required: false, label: { vi: "Hình vẽ, mô tả (PDF)", en: "Drawings, description (PDF)" } },
        {
          ...{ key: "photos", type: "file", ...optional, limit: 10, most: 3, fileKinds: ["image"] },
          label: { vi: "Ảnh mẫu thử", en: "Photos of the prototype" },
          help: { vi: "Chụp rõ mẫu thử; không chụp mặt ai.", en: "Show the prototype, nobody's face." },
        },
        { ...video, type: "video_link" },
        supportWanted,
      ],
    },
    trial,
  ],
};

const testers: FormFieldContent = {
  ...{ key: "testers", type: "number", ...optional, ...onlyIfTried, limit: 10_000 },
  label: { vi: "Đã có bao nhiêu người dùng thử?", en: "How many people have tried it?" },
  help: { vi: "Kể cả thầy cô, ông bà, các bạn.", en: "Teachers, grandparents and friends count." },
};

/** The sheet as it was published anew while entries come in: one more question, which nobody has to answer. */
export const schoolFormAfter: EntryFormContent = {
  ...schoolForm,
  steps: schoolForm.steps.map((step) =>
    step === trial
      ? { ...step, fields: step.fields.flatMap((field) => (field.key === "tried_place" ? [field, testers] : [field])) }
      : step,
  ),
};
