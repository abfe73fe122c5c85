import type { Localized } from "~/i18n/catalogue";

export type Words = readonly [vi: string, en: string];
/** A criterion in words: its title, what a judge should ask, and its four levels. */
export type Wording = {
  readonly title: Localized;
  readonly hint: Localized;
  readonly levels: readonly [Words, Words, Words, Words];
};

/** The criteria of the house's own rubrics. Source: DESIGN, "Templates". */
export const wordings = {
  innovation: {
    title: { vi: "Đổi mới sáng tạo", en: "Innovation" },
    hint: {
      vi: "Điều gì ở đây là mới, so với cách làm hiện nay tại địa phương và so với sản phẩm đã có?",
      en: "What is new here, against how it is done here today and against what exists already?",
    },
    levels: [
      [
        "Lặp lại cách làm đã phổ biến; điểm mới không rõ hoặc chỉ là tên gọi.",
        "Repeats a common practice; what is new is unclear or only a name.",
      ],
      [
        "Có cải tiến nhỏ hoặc đưa một cách làm nơi khác về, chưa chứng minh được là tốt hơn.",
        "A small improvement, or a practice brought from elsewhere, not yet shown to be better.",
      ],
      [
        "Khác biệt rõ, có số đo hoặc bản mẫu chứng minh tốt hơn cách hiện có.",
        "Clearly different, with figures or a prototype showing it beats what exists.",
      ],
      [
        "Mới ở mức khó bắt chước; có tài sản trí tuệ hoặc bí quyết riêng, đã thử và có bằng chứng mạnh.",
        "New in a way hard to copy; intellectual property or know-how of its own, tried, with strong evidence.",
      ],
    ],
  },
  feasibility: {
    title: { vi: "Tính khả thi", en: "Feasibility" },
    hint: {
      vi: "Với kỹ thuật, nguyên liệu, thủ tục và thời gian đã nêu, nhóm có làm được không?",
      en: "With the technique, materials, permits and time described, can it be done?",
    },
    levels: [
      [
        "Chưa rõ làm bằng cách nào; còn vướng mắc lớn về kỹ thuật hoặc pháp lý mà hồ sơ không nhắc tới.",
        "How it would work is unclear; large technical or legal obstacles go unmentioned.",
      ],
      [
        "Nguyên lý đúng nhưng chưa thử, hoặc lộ trình thiếu mốc và người chịu trách nhiệm.",
        "Sound in principle but untried, or the plan lacks milestones and names.",
      ],
      [
        "Đã có bản mẫu hay vụ thử; lộ trình hợp lý, rủi ro chính được nêu và có cách xử lý.",
        "A prototype or a trial season exists; the plan is reasonable, the main risks named and answered.",
      ],
      [
        "Đang chạy ổn định ở quy mô nhỏ; đủ điều kiện về kỹ thuật, thủ tục, nguyên liệu để mở rộng ngay.",
        "Runs steadily on a small scale; technique, permits and supply are ready for growth.",
      ],
    ],
  },
  market: {
    title: { vi: "Thị trường và thương mại hóa", en: "Market" },
    hint: {
      vi: "Ai trả tiền, bao nhiêu người, vì sao chọn sản phẩm này thay vì thứ khác?",
      en: "Who pays, how many are they, and why would they choose this over something else?",
    },
    levels: [
      [
        "Không xác định được khách hàng; số liệu chung chung, không có nguồn.",
        "No customer identified; figures are general and without source.",
      ],
      [
        "Biết khách là ai nhưng chưa bán thử; phần đối thủ và giá còn sơ sài.",
        "Customers are known but nothing has been sold; rivals and prices are thin.",
      ],
      [
        "Đã có khách dùng thử hoặc đơn đặt; giá, kênh bán và đối thủ được phân tích có căn cứ.",
        "Trial customers or orders exist; price, channels and rivals are argued from evidence.",
      ],
      [
        "Khách mua lặp lại, doanh thu tăng; chứng minh được thị trường đủ lớn và cách đi tới đó.",
        "Customers return and revenue grows; the market is shown to be large enough, and how to reach it.",
      ],
    ],
  },
  impact: {
    title: { vi: "Tác động kinh tế – xã hội, môi trường, bản địa", en: "Social, environmental and local impact" },
    hint: {
      vi: "Ai được lợi, đo bằng gì? Có dùng và gìn giữ tài nguyên, tri thức bản địa không?",
      en: "Who gains, and how is it measured? Are local resources and knowledge used and kept?",
    },
    levels: [
      [
        "Lợi ích chỉ cho nhóm thực hiện, hoặc có nguy cơ gây hại mà chưa tính đến.",
        "Only the team gains, or harm is possible and not considered.",
      ],
      [
        "Có lợi cho cộng đồng nhưng nêu chung, không có số người hay cách đo.",
        "The community gains, but in general words, with no numbers or measure.",
      ],
      [
        "Nêu được số hộ, mức tăng thu nhập hoặc lượng thải giảm; gắn với người và nguyên liệu địa phương.",
        "Households, income or waste avoided are counted; tied to local people and materials.",
      ],
      [
        "Đã đo được thay đổi thật; người dân tộc thiểu số, phụ nữ cùng làm chủ; tri thức bản địa được trả công xứng đáng.",
        "Real change has been measured; ethnic minorities and women share ownership; local knowledge is fairly rewarded.",
      ],
    ],
  },
  team: {
    title: { vi: "Đội ngũ và nguồn lực", en: "Team and resources" },
    hint: {
      vi: "Nhóm có đủ nghề, thời gian và đối tác cho việc này không?",
      en: "Does the team have the skills, the time and the partners?",
    },
    levels: [
      ["Thiếu người làm phần cốt lõi, chưa có cách bù.", "The core skill is missing, with no plan to fill it."],
      ["Có người làm được nhưng kiêm nhiệm, chưa có đối tác.", "Able people, but part-time and without partners."],
      [
        "Đủ nghề chính, phân công rõ, có đối tác hoặc người cố vấn.",
        "Main skills present, duties clear, partners or a mentor at hand.",
      ],
      [
        "Nhóm bổ sung cho nhau, từng làm được việc tương tự, có nguồn lực và cộng đồng ủng hộ.",
        "Complementary, with a record of similar work, resources and the community behind it.",
      ],
    ],
  },
  finance: {
    title: { vi: "Tài chính", en: "Finance" },
    hint: {
      vi: "Giá thành, doanh thu, vốn cần và điểm hòa vốn có khớp nhau không?",
      en: "Do cost, revenue, capital wanted and break-even agree with one another?",
    },
    levels: [
      ["Không có số, hoặc các số mâu thuẫn nhau.", "No figures, or figures that contradict each other."],
      ["Có ước tính nhưng thiếu giá thành hoặc dòng tiền.", "Estimates without unit cost or cash flow."],
      [
        "Giá thành, giá bán, vốn cần hợp lý; biết khi nào hòa vốn.",
        "Sensible cost, price and capital; the break-even point is known.",
      ],
      [
        "Số liệu thật, kiểm tra được; phương án vốn thận trọng, có kịch bản xấu.",
        "Real, checkable figures; prudent funding with a bad-case scenario.",
      ],
    ],
  },
  pitch: {
    title: { vi: "Thuyết trình và trả lời", en: "Pitch and answers" },
    hint: {
      vi: "Trình bày đúng giờ, mạch lạc; trả lời thẳng vào câu hỏi của hội đồng.",
      en: "On time and clear; answers go straight to the jury's questions.",
    },
    levels: [
      ["Quá giờ, khó theo dõi; né câu hỏi chính.", "Over time, hard to follow; avoids the main questions."],
      ["Đủ ý nhưng đọc theo trang chiếu; trả lời còn lúng túng.", "Complete but read from slides; hesitant answers."],
      ["Rõ ràng, đúng giờ, có minh họa; trả lời đúng trọng tâm.", "Clear, on time, illustrated; answers to the point."],
      [
        "Thuyết phục; mọi thành viên nắm việc của mình, trả lời bằng số liệu và nhận rõ điều chưa biết.",
        "Convincing; every member knows their part, answers with figures and admits what is unknown.",
      ],
    ],
  },
} satisfies Record<string, Wording>;
