import type { Criterion } from "./rubric";
import { inPoints, inWords, type RubricTemplate } from "./rubric-template-parts";
import { type Words, wordings } from "./rubric-template-words";

const hundred = 10_000;

/** A house criterion under the name and hint of other rules, keeping its levels. */
function reworded(key: keyof typeof wordings, title: Words, hint: Words) {
  return { ...wordings[key], title: inWords(title), hint: inWords(hint) };
}

const need = {
  title: { vi: "Mục tiêu và sự cần thiết", en: "Goal and need" },
  hint: {
    vi: "Dự án giải quyết vấn đề nào, của ai, và vì sao phải làm bây giờ?",
    en: "Which problem, whose, and why must it be solved now?",
  },
  levels: [
    ["Vấn đề mơ hồ hoặc không phải của nhóm người nào cụ thể.", "The problem is vague, or nobody's in particular."],
    [
      "Có vấn đề thật nhưng mục tiêu chung, chưa đo được.",
      "A real problem, but the goal is general and can't be measured.",
    ],
    [
      "Vấn đề rõ, có số liệu; mục tiêu đo được và gắn với vấn đề.",
      "A clear problem with figures; a measurable goal that answers it.",
    ],
    [
      "Vấn đề cấp thiết, nhóm đã hỏi người trong cuộc; mục tiêu vừa sức và có mốc.",
      "An urgent problem, those concerned were asked; a goal within reach, with milestones.",
    ],
  ] as [Words, Words, Words, Words],
};

/** R1: one rubric in every round. */
export const student: RubricTemplate = {
  name: { vi: "Bộ tiêu chí cuộc thi sinh viên (100 điểm)", en: "Student contest rubric (100 points)" },
  source: {
    vi: "Theo thể lệ “Sáng tạo trẻ 2022”, Đại học Bách khoa Hà Nội: 20/15/15/30/10/10, dùng cho mọi vòng; vòng đầu chọn ít nhất 20 đội hoặc không quá 30 %. Gợi ý và mức điểm do chúng tôi soạn.",
    en: "After the rules of “Sáng tạo trẻ 2022”, Hanoi University of Science and Technology: 20/15/15/30/10/10 in every round; the first takes at least 20 teams or up to 30 %. Hints and levels are ours.",
  },
  rubric: {
    nodes: [
      inPoints("need", 20, need),
      inPoints(
        "novelty",
        15,
        reworded(
          "innovation",
          ["Tính mới, sáng tạo", "Novelty and creativity"],
          ["Có gì khác với giải pháp đang có?", "What differs from the solutions that exist?"],
        ),
      ),
      inPoints(
        "technical",
        15,
        reworded(
          "feasibility",
          ["Khả thi về kỹ thuật", "Technical feasibility"],
          ["Nhóm có làm ra được không, bằng công nghệ nào?", "Can it be made, and with which technology?"],
        ),
      ),
      inPoints(
        "business",
        30,
        reworded(
          "market",
          ["Khả thi về kinh doanh", "Business feasibility"],
          [
            "Chi phí, giá bán, doanh thu, kênh bán, thị trường có hợp lý và khớp nhau không?",
            "Are cost, price, revenue, channels and market sensible, and do they agree?",
          ],
        ),
      ),
      inPoints(
        "resources",
        10,
        reworded(
          "team",
          ["Nguồn lực", "Resources"],
          ["Nhân sự, đối tác, vốn có đủ cho kế hoạch không?", "Do people, partners and capital suffice for the plan?"],
        ),
      ),
      inPoints(
        "presentation",
        10,
        reworded(
          "pitch",
          ["Trình bày", "Presentation"],
          [
            "Hồ sơ hoặc bài trình bày có mạch lạc, đúng hạn mức không?",
            "Is the dossier or the talk clear and within its limits?",
          ],
        ),
      ),
    ],
  },
  statedMaximum: hundred,
  gates: { quotaShare: 3_000, quotaBy: "larger" },
};

function deliverable(key: string, share: number, title: Words, hint: Words, levels: readonly Words[]): Criterion {
  const starts = [0, 4_000, 6_500, 8_500];
  return {
    key,
    title: inWords(title),
    hint: inWords(hint),
    scale: "share",
    weight: share,
    minMark: 0,
    maxMark: hundred,
    step: 100,
    levels: levels.map((text, index) => ({ from: starts[index] ?? 0, text: inWords(text) })),
  };
}

/** R5: two deliverables, each scored 0–100. */
export const video_plan: RubricTemplate = {
  name: { vi: "Video 30 % + kế hoạch kinh doanh 70 %", en: "Video 30 % + business plan 70 %" },
  source: {
    vi: "Theo thể lệ “Khởi nghiệp sáng tạo Việt – Đức 2016”, Đại học Bách khoa Hà Nội: video 30 %, kế hoạch kinh doanh 70 %. Gợi ý và mức điểm do chúng tôi soạn.",
    en: "After the rules of “Khởi nghiệp sáng tạo Việt – Đức 2016”, Hanoi University of Science and Technology: video 30 %, business plan 70 %. Hints and levels are ours.",
  },
  rubric: {
    nodes: [
      deliverable(
        "video",
        30,
        ["Video giới thiệu", "Video"],
        [
          "Xem xong có hiểu sản phẩm, khách hàng và nhóm là ai không?",
          "Does one understand the product, the customer and the team?",
        ],
        [
          ["Khó hiểu hoặc sai yêu cầu về thời lượng.", "Hard to follow, or not of the length asked for."],
          ["Hiểu được ý chính, hình và tiếng còn lỗi.", "The main idea comes across; picture and sound have faults."],
          ["Rõ ràng, có hình ảnh thật của sản phẩm.", "Clear, with real pictures of the product."],
          ["Cuốn hút, thuyết phục, người xem nhớ được.", "Engaging and convincing; it stays in mind."],
        ],
      ),
      deliverable(
        "plan",
        70,
        ["Kế hoạch kinh doanh", "Business plan"],
        [
          "Thị trường, sản phẩm, vận hành, đội ngũ, tài chính có đầy đủ và khớp nhau không?",
          "Are market, product, operation, team and finance complete, and do they agree?",
        ],
        [
          ["Thiếu phần chính hoặc số liệu mâu thuẫn.", "Main parts are missing, or the figures contradict each other."],
          ["Đủ phần nhưng sơ sài, ít căn cứ.", "Complete but thin, with little ground."],
          ["Có căn cứ, số liệu hợp lý, nêu rủi ro.", "Well grounded, sensible figures, risks named."],
          [
            "Sẵn sàng thực hiện; đã kiểm chứng với khách hàng thật.",
            "Ready to be carried out; tested with real customers.",
          ],
        ],
      ),
    ],
  },
  statedMaximum: hundred,
  gates: {},
};

/** R2: a final of 300 points, 40 of them from the organizer. */
export const cic_final: RubricTemplate = {
  name: { vi: "Bộ tiêu chí chung kết 300 điểm", en: "Final rubric (300 points)" },
  source: {
    vi: "Theo vòng “Tỏa sáng” của CIC 2019, ĐHQG TP. Hồ Chí Minh: mô hình kinh doanh 100, trang chiếu 100, thuyết trình 60, ban tổ chức chấm chuyên cần 40. Mức điểm do chúng tôi soạn.",
    en: "After the final of CIC 2019, Vietnam National University Ho Chi Minh City: business model 100, slides 100, pitch 60, attendance awarded by the organizer 40. Levels are ours.",
  },
  rubric: {
    nodes: [
      inPoints(
        "business_model",
        100,
        reworded(
          "market",
          ["Mô hình kinh doanh", "Business model"],
          [
            "Khách hàng, giá trị, kênh bán, doanh thu, chi phí có hợp thành một mô hình sống được không?",
            "Do customers, value, channels, revenue and cost make a model that can live?",
          ],
        ),
      ),
      inPoints(
        "slides",
        100,
        reworded(
          "pitch",
          ["Trang chiếu", "Slides"],
          ["Nội dung đủ, số liệu rõ, dễ theo dõi?", "Complete, with clear figures, easy to follow?"],
        ),
      ),
      inPoints("pitch", 60, wordings.pitch),
      {
        key: "attendance",
        title: { vi: "Tham gia tập huấn", en: "Attendance at the training" },
        hint: {
          vi: "Ban tổ chức cho điểm theo số buổi có mặt.",
          en: "Awarded by the organizer by the number of sessions attended.",
        },
        source: "organizer",
        scale: "points",
        weight: 100,
        minMark: 0,
        maxMark: 4_000,
        step: 50,
        levels: [],
      },
    ],
  },
  statedMaximum: 30_000,
  gates: {},
};
