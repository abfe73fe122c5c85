import { longText, novelty, planFile, problem, solution, supportWanted, video } from "./form-parts";
import { schoolForm } from "./form-school";
import type { EntryFormContent } from "./types";

/** The built-in template, used by lần thứ I and II. Its keys are those of `AnswersContent`. */
export const standardForm: EntryFormContent = {
  key: "standard",
  title: { vi: "Thuyết minh ý tưởng, dự án", en: "Idea and project description" },
  steps: [
    {
      key: "idea",
      title: { vi: "Ý tưởng và giải pháp", en: "Idea and solution" },
      fields: [problem, solution, novelty],
    },
    {
      key: "market",
      title: { vi: "Thị trường và mô hình", en: "Market and model" },
      fields: [
        longText(
          "market",
          ["Khách hàng, thị trường, đối thủ", "Customers, market, rivals"],
          [
            "Ai trả tiền, thị trường lớn chừng nào, họ đang dùng gì?",
            "Who pays, how large is the market, what do they use now?",
          ],
        ),
        longText(
          "business_model",
          ["Mô hình kinh doanh", "Business model"],
          [
            "Bán gì, giá bao nhiêu, qua kênh nào, chi phí chính là gì?",
            "What is sold, at what price, through which channel, at what cost?",
          ],
        ),
      ],
    },
    {
      key: "team",
      title: { vi: "Đội ngũ và tài chính", en: "Team and finance" },
      fields: [
        {
          key: "applicant_kind",
          type: "choice",
          label: { vi: "Chủ thể dự thi", en: "Applicant" },
          help: {
            vi: "Doanh nghiệp, hợp tác xã: không quá 5 năm kể từ ngày đăng ký lần đầu.",
            en: "Companies and cooperatives: at most five years since first registration.",
          },
          required: true,
          identifies: false,
          options: [
            { key: "person", label: { vi: "Cá nhân", en: "One person" } },
            { key: "group", label: { vi: "Nhóm cá nhân", en: "Group" } },
            { key: "household", label: { vi: "Hộ kinh doanh", en: "Household business" } },
            { key: "cooperative", label: { vi: "Hợp tác xã, tổ hợp tác", en: "Cooperative" } },
            { key: "enterprise", label: { vi: "Doanh nghiệp", en: "Enterprise" } },
          ],
        },
        longText(
          "team_strength",
          ["Năng lực của nhóm", "The team's strengths"],
          [
            "Mỗi người phụ trách việc gì, kinh nghiệm nào liên quan?",
            "Who does what, and what experience matters here?",
          ],
          { limit: 2000, identifies: true },
        ),
        longText(
          "finance",
          ["Tình hình và kế hoạch tài chính", "Finances and plan"],
          [
            "Doanh thu, chi phí, vốn đã có, vốn cần, khi nào hòa vốn. Chưa có doanh thu thì nêu ước tính.",
            "Revenue, cost, capital held and wanted, break-even. Estimates if there is no revenue yet.",
          ],
        ),
        {
          key: "capital_wanted",
          type: "money",
          label: { vi: "Vốn cần huy động (đồng)", en: "Capital wanted (đồng)" },
          help: { vi: "Ghi 0 nếu không cần vốn.", en: "Write 0 if none is needed." },
          required: true,
          limit: 100_000_000_000,
          identifies: false,
        },
      ],
    },
    {
      key: "impact",
      title: { vi: "Tác động và lộ trình", en: "Impact and plan" },
      fields: [
        longText(
          "impact",
          ["Tác động kinh tế – xã hội, môi trường, bản địa", "Social, environmental and local impact"],
          ["Ai được lợi, bao nhiêu hộ, đo bằng gì?", "Who gains, how many households, measured how?"],
        ),
        {
          key: "jobs",
          type: "number",
          label: { vi: "Số việc làm hiện có hoặc dự kiến trong năm tới", en: "Jobs now or within a year" },
          help: { vi: "Kể cả việc làm theo mùa.", en: "Seasonal work included." },
          required: true,
          limit: 10_000,
          identifies: false,
        },
        longText(
          "roadmap",
          ["Lộ trình 12–24 tháng", "Plan for 12–24 months"],
          ["Các mốc chính và kết quả ở mỗi mốc.", "Main milestones and what each will show."],
          { limit: 2000 },
        ),
        supportWanted,
      ],
    },
    {
      key: "documents",
      title: { vi: "Tài liệu", en: "Documents" },
      fields: [
        planFile,
        video,
        {
          key: "evidence_file",
          type: "file",
          label: { vi: "Tài liệu minh chứng (PDF)", en: "Evidence (PDF)" },
          help: {
            vi: "Đơn, văn bằng sở hữu trí tuệ, giấy đăng ký, kết quả thử nghiệm; gộp thành một tệp.",
            en: "Intellectual property papers, registration, test results, in one file.",
          },
          required: false,
          limit: 20,
          identifies: true,
        },
      ],
    },
  ],
};

export const forms: readonly EntryFormContent[] = [standardForm, schoolForm];
