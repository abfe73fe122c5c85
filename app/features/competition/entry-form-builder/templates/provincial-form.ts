import type { EntryFormDefinition } from "../../entry-form";
import { blocks } from "./blocks";
import { ask, step } from "./field";

/**
 * The entry form of a provincial contest: the outline of its bản thuyết minh, with a Business Model Canvas and finances
 * over three years instead of prose. Source: the outline common to provincial rules (problem, product, novelty, market,
 * model, team, finance, impact, risks, plan, support wanted).
 */
export const provincialForm: EntryFormDefinition = {
  steps: [
    step(
      "idea",
      ["Ý tưởng và giải pháp", "Idea and solution"],
      [
        ask(
          "problem",
          "long_text",
          ["Vấn đề và sự cần thiết", "The problem and why it matters"],
          [
            "Ai đang gặp khó, khó ở đâu, bao nhiêu người? Nêu con số và nơi lấy số nếu có.",
            "Who is in difficulty, where, how many? Give figures and their source if you can.",
          ],
          { words: 600 },
        ),
        ask(
          "solution",
          "long_text",
          ["Sản phẩm, dịch vụ", "Product or service"],
          [
            "Sản phẩm hoặc dịch vụ là gì, hoạt động ra sao, đã làm đến đâu?",
            "What is it, how does it work, how far along is it?",
          ],
          { words: 600 },
        ),
        ask(
          "novelty",
          "long_text",
          ["Tính mới, công nghệ", "Novelty and technology"],
          ["Khác gì so với cách làm hiện có?", "How does it differ from what exists?"],
          { words: 600 },
        ),
        ...blocks.property,
      ],
    ),
    step(
      "market",
      ["Thị trường và mô hình", "Market and model"],
      [
        ask(
          "market",
          "long_text",
          ["Khách hàng, thị trường, đối thủ", "Customers, market, rivals"],
          [
            "Ai trả tiền, thị trường lớn chừng nào, họ đang dùng gì?",
            "Who pays, how large is the market, what do they use now?",
          ],
          { words: 600 },
        ),
        ...blocks.canvas,
        ask(
          "production",
          "long_text",
          ["Kế hoạch sản xuất, phân phối, truyền thông", "Production, distribution, publicity"],
          undefined,
          { words: 500 },
        ),
      ],
    ),
    step(
      "team",
      ["Chủ thể, đội ngũ và tài chính", "Applicant, team and finance"],
      [
        ...blocks.applicant,
        ask(
          "team_strength",
          "long_text",
          ["Năng lực của nhóm, đối tác", "The team's strengths and partners"],
          [
            "Mỗi người phụ trách việc gì, kinh nghiệm nào liên quan?",
            "Who does what, and what experience matters here?",
          ],
          { words: 400, identifies: true },
        ),
        ...blocks.finance,
        ask(
          "break_even",
          "short_text",
          ["Khi nào hòa vốn", "Break-even"],
          ["Ví dụ: quý II năm 2028.", "For instance: second quarter of 2028."],
          { required: false, limit: 200 },
        ),
      ],
    ),
    step(
      "impact",
      ["Tác động, rủi ro và lộ trình", "Impact, risks and plan"],
      [
        ask(
          "impact",
          "long_text",
          [
            "Tác động kinh tế – xã hội, môi trường, đồng bào dân tộc thiểu số",
            "Social, environmental and local impact",
          ],
          ["Ai được lợi, bao nhiêu hộ, đo bằng gì?", "Who gains, how many households, measured how?"],
          { words: 500 },
        ),
        ask(
          "jobs",
          "number",
          ["Số việc làm hiện có hoặc dự kiến trong năm tới", "Jobs now or within a year"],
          ["Kể cả việc làm theo mùa.", "Seasonal work included."],
          { least: 0, limit: 10_000 },
        ),
        ask("risks", "long_text", ["Rủi ro và cách ứng phó", "Risks and answers to them"], undefined, { words: 400 }),
        ask(
          "roadmap",
          "long_text",
          ["Lộ trình 12–24 tháng", "Plan for 12–24 months"],
          ["Các mốc chính và kết quả ở mỗi mốc.", "Main milestones and what each will show."],
          { words: 400 },
        ),
        ask(
          "support_wanted",
          "long_text",
          ["Đề xuất hỗ trợ", "Support wanted"],
          [
            "Cố vấn, kết nối, thử nghiệm, thủ tục… điều gì giúp nhiều nhất?",
            "Mentors, contacts, tests, permits: what would help most?",
          ],
          { required: false, words: 300 },
        ),
      ],
    ),
    step(
      "documents",
      ["Tài liệu và cam kết", "Documents and commitments"],
      [
        ask(
          "plan_file",
          "file",
          ["Bản thuyết minh (PDF)", "Project description (PDF)"],
          [
            "Một tệp PDF, không quá 20 MB. Không ghi tên tác giả và không đưa ảnh căn cước của bất kỳ ai vào tệp này.",
            "One PDF of at most 20 MB, without the authors' names or anyone's identity card.",
          ],
          { required: false, limit: 20, fileKinds: ["pdf"] },
        ),
        ...blocks.video,
        ...blocks.evidence,
        ...blocks.contact,
        ...blocks.commitment,
      ],
    ),
  ],
};
