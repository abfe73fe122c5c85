import type { EntryFormDefinition, FormField, FormFieldType } from "../../entry-form";

const words = (vi: string, en: string) => ({ vi, en });
const option = (key: string, vi: string, en: string) => ({ key, label: words(vi, en) });
const field = (
  key: string,
  type: FormFieldType,
  vi: string,
  en: string,
  given: Partial<FormField> = {},
): FormField => ({ key, type, label: words(vi, en), required: false, identifies: false, ...given });

/** A form with a question of every type, by conditions and in divisions too. */
export const everyTypeForm: EntryFormDefinition = {
  steps: [
    {
      key: "who",
      title: words("Chủ thể dự thi", "Who enters"),
      fields: [
        field("kind", "choice", "Bạn dự thi với tư cách nào?", "In what capacity do you enter?", {
          required: true,
          options: [
            option("person", "Cá nhân, nhóm", "A person or group"),
            option("company", "Doanh nghiệp", "A company"),
            option("coop", "Hợp tác xã", "A cooperative"),
          ],
        }),
        field("tax", "tax_code", "Mã số thuế", "Tax code", {
          required: true,
          showIf: { field: "kind", is: ["company", "coop"] },
        }),
        field("founded", "date", "Ngày thành lập", "Founded on", {
          showIf: { field: "kind", is: ["company", "coop"] },
        }),
        field("where", "place", "Nơi sản xuất", "Where it is made"),
        field("call", "phone", "Điện thoại liên hệ", "Contact phone", { required: true }),
        field("school", "short_text", "Trường", "School", { divisions: ["student"] }),
      ],
    },
    {
      key: "what",
      title: words("Nội dung", "Content"),
      fields: [
        field("idea", "long_text", "Ý tưởng", "The idea", { limit: 1_500, words: 300, required: true }),
        field("slogan", "short_text", "Một câu giới thiệu", "One sentence", { words: 20 }),
        field("areas", "multi_choice", "Lĩnh vực áp dụng", "Areas of use", {
          most: 2,
          options: [
            option("farm", "Nông nghiệp", "Farming"),
            option("tour", "Du lịch", "Tourism"),
            option("craft", "Nghề truyền thống", "Crafts"),
            option("env", "Môi trường", "Environment"),
          ],
        }),
        field("green", "long_text", "Lợi ích cho môi trường", "Benefit for the environment", {
          showIf: { field: "areas", is: ["env"] },
        }),
        field("people", "number", "Số lao động", "People employed", { least: 1, limit: 10_000 }),
        field("capital", "money", "Vốn cần huy động", "Capital sought", { limit: 20_000_000_000 }),
        field("plan", "table", "Dự toán kinh phí", "Budget", {
          most: 10,
          columns: [
            { ...option("item", "Nội dung chi", "Item"), type: "text" },
            { ...option("count", "Số lượng", "Quantity"), type: "number" },
            { ...option("sum", "Thành tiền (đồng)", "Sum (đồng)"), type: "money" },
          ],
        }),
        field("years", "table", "Kết quả kinh doanh", "Results", {
          rows: [option("y2024", "Năm 2024", "2024"), option("y2025", "Năm 2025", "2025")],
          columns: [
            { ...option("income", "Doanh thu", "Revenue"), type: "money" },
            { ...option("profit", "Lợi nhuận", "Profit"), type: "money" },
          ],
        }),
        field("model", "canvas", "Mô hình kinh doanh", "Business model", { limit: 500 }),
        field("site", "link", "Trang giới thiệu", "Website"),
        field("film", "video_link", "Phim giới thiệu", "Film"),
        field("photos", "file", "Ảnh sản phẩm", "Photos", { most: 3, limit: 5, fileKinds: ["image"] }),
        field(
          "agree",
          "consent",
          "Tôi đồng ý để ban tổ chức dùng ảnh sản phẩm khi truyền thông về cuộc thi.",
          "I agree that the organizers may use the photos to tell about the competition.",
          { required: true },
        ),
      ],
    },
  ],
};
