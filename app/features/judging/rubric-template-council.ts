import { byCoefficient, type RubricTemplate, toPass } from "./rubric-template-parts";

/** R3: 1–5 × coefficients, passed from 50. */
export const idea_council: RubricTemplate = {
  name: { vi: "Hội đồng xét chọn ý tưởng (1–5 × hệ số)", en: "Idea council (1–5 × coefficient)" },
  source: {
    vi: "Theo Hội đồng xét chọn ý tưởng khởi nghiệp tỉnh Lâm Đồng 2018: thang 1–5 × hệ số, đạt từ 50 điểm. Nguồn chỉ ghi “hệ số 3–4” cho nhóm đầu; chúng tôi suy ra 3, 3, 4 để tổng đúng 100 điểm.",
    en: "After the council for start-up ideas of Lâm Đồng province, 2018: 1–5 × coefficient, passed from 50 points. The source says only “coefficient 3–4” for the first group; 3, 3, 4 is inferred, so that the maximum is exactly 100.",
  },
  rubric: {
    nodes: [
      {
        key: "core",
        title: { vi: "Năng lực cốt lõi", en: "Core strength" },
        maximum: 5_000,
        children: [
          byCoefficient(
            "resources",
            3,
            ["Nguồn lực thực hiện", "Resources"],
            [
              "Người, vốn, cơ sở vật chất, đối tác đã có những gì?",
              "Which people, capital, facilities and partners are there?",
            ],
          ),
          byCoefficient(
            "market",
            3,
            ["Thị trường", "Market"],
            ["Ai mua, bao nhiêu người, sẽ bán bằng cách nào?", "Who buys, how many are they, how will it be sold?"],
          ),
          byCoefficient(
            "innovation",
            4,
            ["Tính đổi mới và lợi thế cạnh tranh", "Innovation and advantage"],
            ["Mới ở đâu, và vì sao người khác khó làm theo?", "What is new, and why is it hard to copy?"],
          ),
        ],
      },
      {
        key: "plan",
        title: { vi: "Kế hoạch", en: "Plan" },
        maximum: 3_000,
        children: [
          byCoefficient(
            "completion",
            2,
            ["Kế hoạch hoàn thiện", "Plan to complete it"],
            ["Các bước, thời gian, chi phí có rõ không?", "Are steps, time and cost clear?"],
          ),
          byCoefficient(
            "risk",
            2,
            ["Dự báo rủi ro", "Risks foreseen"],
            ["Rủi ro chính là gì, xử lý thế nào?", "Which are the main risks, and what then?"],
          ),
          byCoefficient(
            "feasibility",
            2,
            ["Khả thi và hiệu quả", "Feasibility and effect"],
            ["Làm được không, và lợi ích có xứng với chi phí?", "Can it be done, and is it worth its cost?"],
          ),
        ],
      },
      {
        key: "evidence",
        title: { vi: "Sức thuyết phục và bằng chứng", en: "Conviction and evidence" },
        maximum: 2_000,
        children: [
          byCoefficient(
            "conviction",
            1,
            ["Tính thuyết phục", "Conviction"],
            ["Trình bày có rõ và đáng tin không?", "Is it told clearly and credibly?"],
          ),
          byCoefficient(
            "endorsement",
            1,
            ["Nhận xét của bên có uy tín", "Endorsement"],
            [
              "Có chuyên gia, doanh nghiệp, cơ quan nào xác nhận không?",
              "Has an expert, a firm or an agency confirmed it?",
            ],
          ),
          byCoefficient(
            "trial",
            1,
            ["Kết quả thử nghiệm", "Trial results"],
            ["Đã thử ở đâu, kết quả đo được là gì?", "Where was it tried, and what was measured?"],
          ),
          byCoefficient(
            "growth",
            1,
            ["Phát triển trong tương lai", "Future growth"],
            ["Có thể mở rộng tới đâu sau khi thành công?", "How far can it grow after a first success?"],
          ),
        ],
      },
    ],
  },
  statedMaximum: 10_000,
  gates: { minimumTotal: 5_000 },
};

/** A round of yes and no: every condition is met, or the entry stops. */
export const pass_fail: RubricTemplate = {
  name: { vi: "Xét hợp lệ (đạt / không đạt)", en: "Eligibility (pass / fail)" },
  source: {
    vi: "Các điều kiện thường có trong thể lệ cấp tỉnh, do chúng tôi soạn; hãy sửa theo thể lệ của cuộc thi. Hồ sơ phải đạt mọi điều kiện.",
    en: "The usual conditions of provincial rules, written by us; change them to your own. An entry must meet them all.",
  },
  rubric: {
    nodes: [
      toPass(
        "complete",
        ["Hồ sơ đầy đủ, đúng mẫu", "Complete, in the form asked for"],
        ["Đủ các phần bắt buộc, mở được mọi tệp.", "All required parts are there; every file opens."],
      ),
      toPass(
        "entitled",
        ["Đúng đối tượng dự thi", "Entitled to enter"],
        ["Người dự thi và nhóm thuộc đối tượng nêu trong thể lệ.", "The team is among those whom the rules admit."],
      ),
      toPass(
        "field",
        ["Đúng lĩnh vực của cuộc thi", "Within the fields of the competition"],
        ["Nội dung thuộc một trong các lĩnh vực được nêu.", "It belongs to one of the fields named."],
      ),
      toPass(
        "own_work",
        ["Không trùng, không vi phạm quyền của người khác", "Their own work"],
        ["Chưa đoạt giải cùng loại; không có dấu hiệu sao chép.", "No prize of this kind yet; no sign of copying."],
      ),
      toPass(
        "lawful",
        ["Không trái pháp luật, thuần phong mỹ tục", "Lawful and decent"],
        ["Sản phẩm không thuộc ngành nghề cấm kinh doanh.", "The product is in no forbidden trade."],
      ),
    ],
  },
  statedMaximum: 500,
  gates: { minimumShare: 10_000 },
};
