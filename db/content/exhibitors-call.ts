import type { Question } from "~/features/techfest/exhibitors/call";

/** What the coming Techfest asks its exhibitors. */
export const callQuestions: readonly Question[] = [
  {
    key: "q1",
    kind: "number",
    label: { vi: "Số người trực gian", en: "How many people will staff the booth?" },
    help: { vi: "Tối đa ba người mỗi ca.", en: "Up to three at a time." },
    required: true,
  },
  {
    key: "q2",
    kind: "yes_no",
    label: { vi: "Có bán hàng tại gian không?", en: "Will you sell at the booth?" },
    required: true,
  },
  {
    key: "q3",
    kind: "choice",
    label: { vi: "Điều mong nhất khi dự Techfest", en: "What you hope for most" },
    required: true,
    choices: [
      { vi: "Khách mua, đại lý", en: "Buyers and dealers" },
      { vi: "Nhà đầu tư", en: "Investors" },
      { vi: "Đối tác công nghệ", en: "Technology partners" },
      { vi: "Giới thiệu với công chúng", en: "The public" },
    ],
  },
  {
    key: "q4",
    kind: "long",
    label: { vi: "Nội dung trình diễn, nếu có", en: "What you will demonstrate, if anything" },
    required: false,
  },
];

export const demonstrations = [
  "Mỗi giờ một lượt làm thử, khách tham gia được.",
  "Chiếu phim ngắn ba phút, không lời thuyết minh.",
  "Nếm thử miễn phí từ 9 giờ đến 11 giờ.",
  "",
] as const;
