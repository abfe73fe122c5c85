import type { EntryFormDefinition } from "../../entry-form";
import { blocks } from "./blocks";
import { ask, option, step } from "./field";

/** The form of a contest that ends in a live final: less prose, a pitch deck and a film; figures where there are any. */
export const pitchForm: EntryFormDefinition = {
  steps: [
    step(
      "pitch",
      ["Dự án trong năm phút", "The venture in five minutes"],
      [
        ask(
          "one_line",
          "short_text",
          ["Một câu giới thiệu", "One sentence"],
          ["Chúng tôi giúp … làm … bằng …", "We help … do … by …"],
          { limit: 200 },
        ),
        ask("problem", "long_text", ["Vấn đề", "Problem"], undefined, { words: 250 }),
        ask("solution", "long_text", ["Giải pháp và điểm khác biệt", "Solution and what sets it apart"], undefined, {
          words: 400,
        }),
        ask(
          "market",
          "long_text",
          ["Thị trường và đối thủ", "Market and rivals"],
          ["Quy mô, cách tính, ai đang phục vụ khách hàng này?", "Its size, how you reckon it, who serves it now?"],
          { words: 400 },
        ),
        ...blocks.canvas,
      ],
    ),
    step(
      "traction",
      ["Kết quả và tài chính", "Traction and finance"],
      [
        ask("stage", "choice", ["Giai đoạn", "Stage"], undefined, {
          options: [
            option("idea", ["Ý tưởng", "Idea"]),
            option("prototype", ["Mẫu thử", "Prototype"]),
            option("pilot", ["Thử nghiệm với khách hàng", "Pilot"]),
            option("revenue", ["Có doanh thu", "Revenue"]),
            option("growth", ["Tăng trưởng", "Growth"]),
          ],
        }),
        ask("customers", "number", ["Số khách hàng đang trả tiền", "Paying customers"], undefined, {
          least: 0,
          limit: 10_000_000,
          showIf: { field: "stage", is: ["revenue", "growth"] },
        }),
        ask(
          "revenue",
          "money",
          ["Doanh thu 12 tháng qua (đồng)", "Revenue of the last twelve months (đồng)"],
          undefined,
          { least: 0, limit: 1_000_000_000_000, showIf: { field: "stage", is: ["revenue", "growth"] } },
        ),
        ...blocks.finance,
        ask("use_of_funds", "long_text", ["Dùng vốn vào việc gì", "Use of funds"], undefined, { words: 250 }),
      ],
    ),
    step(
      "team",
      ["Chủ thể và đội ngũ", "Applicant and team"],
      [
        ...blocks.applicant,
        ask("team_strength", "long_text", ["Vì sao nhóm này làm được", "Why this team"], undefined, {
          words: 300,
          identifies: true,
        }),
      ],
    ),
    step(
      "materials",
      ["Slide, phim và cam kết", "Deck, film and commitment"],
      [
        ask(
          "deck",
          "file",
          ["Slide thuyết trình", "Pitch deck"],
          [
            "Không quá 10 trang; PDF hoặc PowerPoint, không quá 20 MB.",
            "Ten pages at most; PDF or PowerPoint, 20 MB at most.",
          ],
          { limit: 20, identifies: true, fileKinds: ["pdf", "slides"] },
        ),
        ...blocks.video.map((field) => ({ ...field, required: true })),
        ask("product_link", "link", ["Trang sản phẩm hoặc bản dùng thử", "Product page or demo"], undefined, {
          required: false,
          identifies: true,
        }),
        ...blocks.contact,
        ...blocks.commitment,
      ],
    ),
  ],
};
