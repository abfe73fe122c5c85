import type { EntryFormDefinition, FormField, FormFieldType } from "./entry-form";

type Words = readonly [vi: string, en: string];

function question(
  key: string,
  type: FormFieldType,
  label: Words,
  help: Words,
  more: Partial<Pick<FormField, "required" | "limit" | "identifies" | "options">>,
): FormField {
  const words = ([vi, en]: Words) => ({ vi, en });
  return { key, type, label: words(label), help: words(help), required: true, identifies: false, ...more };
}

/** The built-in entry form: the outline (bản thuyết minh) that provincial rules ask for. Organizers start from it. */
export const entryFormTemplate: EntryFormDefinition = {
  steps: [
    {
      key: "idea",
      title: { vi: "Ý tưởng và giải pháp", en: "Idea and solution" },
      fields: [
        question(
          "problem",
          "long_text",
          ["Vấn đề cần giải quyết", "The problem"],
          [
            "Ai đang gặp khó, khó ở đâu, bao nhiêu người? Nêu con số và nơi lấy số nếu có.",
            "Who is in difficulty, where, how many? Give figures and their source if you can.",
          ],
          { limit: 3000 },
        ),
        question(
          "solution",
          "long_text",
          ["Giải pháp, sản phẩm", "The solution"],
          [
            "Sản phẩm hoặc dịch vụ là gì, hoạt động ra sao, đã làm đến đâu?",
            "What is the product or service, how does it work, how far along is it?",
          ],
          { limit: 3000 },
        ),
        question(
          "novelty",
          "long_text",
          ["Tính mới, công nghệ, sở hữu trí tuệ", "Novelty, technology, intellectual property"],
          [
            "Khác gì so với cách làm hiện có? Nếu muốn bảo hộ, hãy nộp đơn trước ngày công bố kết quả.",
            "How does it differ from what exists? If you want protection, file before results are published.",
          ],
          { limit: 3000 },
        ),
      ],
    },
    {
      key: "market",
      title: { vi: "Thị trường và mô hình", en: "Market and model" },
      fields: [
        question(
          "market",
          "long_text",
          ["Khách hàng, thị trường, đối thủ", "Customers, market, rivals"],
          [
            "Ai trả tiền, thị trường lớn chừng nào, họ đang dùng gì?",
            "Who pays, how large is the market, what do they use now?",
          ],
          { limit: 3000 },
        ),
        question(
          "business_model",
          "long_text",
          ["Mô hình kinh doanh", "Business model"],
          [
            "Bán gì, giá bao nhiêu, qua kênh nào, chi phí chính là gì?",
            "What is sold, at what price, through which channel, at what cost?",
          ],
          { limit: 3000 },
        ),
      ],
    },
    {
      key: "team",
      title: { vi: "Đội ngũ và tài chính", en: "Team and finance" },
      fields: [
        question(
          "applicant_kind",
          "choice",
          ["Chủ thể dự thi", "Applicant"],
          [
            "Doanh nghiệp, hợp tác xã: không quá 5 năm kể từ ngày đăng ký lần đầu.",
            "Companies and cooperatives: at most five years since first registration.",
          ],
          {
            options: [
              { key: "person", label: { vi: "Cá nhân", en: "One person" } },
              { key: "group", label: { vi: "Nhóm cá nhân", en: "Group" } },
              { key: "household", label: { vi: "Hộ kinh doanh", en: "Household business" } },
              { key: "cooperative", label: { vi: "Hợp tác xã, tổ hợp tác", en: "Cooperative" } },
              { key: "enterprise", label: { vi: "Doanh nghiệp", en: "Enterprise" } },
            ],
          },
        ),
        question(
          "team_strength",
          "long_text",
          ["Năng lực của nhóm", "The team's strengths"],
          [
            "Mỗi người phụ trách việc gì, kinh nghiệm nào liên quan?",
            "Who does what, and what experience matters here?",
          ],
          { limit: 2000, identifies: true },
        ),
        question(
          "finance",
          "long_text",
          ["Tình hình và kế hoạch tài chính", "Finances and plan"],
          [
            "Doanh thu, chi phí, vốn đã có, vốn cần, khi nào hòa vốn. Chưa có doanh thu thì nêu ước tính.",
            "Revenue, cost, capital held and wanted, break-even. Estimates if there is no revenue yet.",
          ],
          { limit: 3000 },
        ),
        question(
          "capital_wanted",
          "money",
          ["Vốn cần huy động (đồng)", "Capital wanted (đồng)"],
          ["Ghi 0 nếu không cần vốn.", "Write 0 if none is needed."],
          { limit: 100_000_000_000 },
        ),
      ],
    },
    {
      key: "impact",
      title: { vi: "Tác động và lộ trình", en: "Impact and plan" },
      fields: [
        question(
          "impact",
          "long_text",
          ["Tác động kinh tế – xã hội, môi trường, bản địa", "Social, environmental and local impact"],
          ["Ai được lợi, bao nhiêu hộ, đo bằng gì?", "Who gains, how many households, measured how?"],
          { limit: 3000 },
        ),
        question(
          "jobs",
          "number",
          ["Số việc làm hiện có hoặc dự kiến trong năm tới", "Jobs now or within a year"],
          ["Kể cả việc làm theo mùa.", "Seasonal work included."],
          { limit: 10000 },
        ),
        question(
          "roadmap",
          "long_text",
          ["Lộ trình 12–24 tháng", "Plan for 12–24 months"],
          ["Các mốc chính và kết quả ở mỗi mốc.", "Main milestones and what each will show."],
          { limit: 2000 },
        ),
        question(
          "support_wanted",
          "long_text",
          ["Mong muốn được hỗ trợ", "Support wanted"],
          [
            "Cố vấn, kết nối, thử nghiệm, thủ tục… điều gì giúp nhiều nhất?",
            "Mentors, contacts, tests, permits: what would help most?",
          ],
          { required: false, limit: 1500 },
        ),
      ],
    },
    {
      key: "documents",
      title: { vi: "Tài liệu", en: "Documents" },
      fields: [
        question(
          "plan_file",
          "file",
          ["Bản thuyết minh (PDF)", "Project description (PDF)"],
          [
            "Một tệp PDF, không quá 20 MB. Không ghi tên tác giả và không đưa ảnh căn cước của bất kỳ ai vào tệp này.",
            "One PDF of at most 20 MB, without the authors' names or anyone's identity card.",
          ],
          { limit: 20 },
        ),
        question(
          "video",
          "link",
          ["Đường dẫn đoạn phim giới thiệu", "Link to a short film"],
          ["Không quá 3 phút; mở được mà không cần đăng nhập.", "Three minutes at most; viewable without signing in."],
          { required: false, limit: 300, identifies: true },
        ),
        question(
          "evidence_file",
          "file",
          ["Tài liệu minh chứng (PDF)", "Evidence (PDF)"],
          [
            "Đơn, văn bằng sở hữu trí tuệ, giấy đăng ký, kết quả thử nghiệm; gộp thành một tệp.",
            "Intellectual property papers, registration, test results, in one file.",
          ],
          { required: false, limit: 20, identifies: true },
        ),
      ],
    },
  ],
};
