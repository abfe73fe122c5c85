import type { Wording } from "./criteria";

/** Coefficient in hundredths, and the criterion. */
export const schoolWordings: readonly [number, Wording][] = [
  [
    500,
    {
      key: "idea",
      title: { vi: "Ý tưởng sáng tạo", en: "Creative idea" },
      hint: {
        vi: "Ý tưởng có xuất phát từ quan sát của chính các em không?",
        en: "Does it grow from the pupils' own observation?",
      },
      levels: [
        { vi: "Làm theo mẫu có sẵn.", en: "Follows a ready-made model." },
        { vi: "Có một điểm khác so với mẫu.", en: "One point differs from the model." },
        { vi: "Cách giải của riêng nhóm, giải thích được vì sao.", en: "A solution of their own, with reasons." },
        { vi: "Bất ngờ mà hợp lý, người nghe muốn thử ngay.", en: "Surprising yet sensible; one wants to try it." },
      ],
    },
  ],
  [
    400,
    {
      key: "usefulness",
      title: { vi: "Ích lợi cho trường, bản làng", en: "Use to school and village" },
      hint: { vi: "Ai sẽ dùng? Các em đã hỏi họ chưa?", en: "Who will use it? Were they asked?" },
      levels: [
        { vi: "Chưa rõ ai dùng.", en: "Unclear who would use it." },
        { vi: "Biết người dùng nhưng chưa hỏi.", en: "Users known, not asked." },
        { vi: "Đã hỏi và sửa theo góp ý.", en: "Asked, and changed after advice." },
        { vi: "Đã có người dùng thật và thấy có ích.", en: "Real users already find it useful." },
      ],
    },
  ],
  [
    400,
    {
      key: "working_model",
      title: { vi: "Bản mẫu hoặc thử nghiệm", en: "Prototype or trial" },
      hint: { vi: "Đã làm thử chưa, ghi lại được gì?", en: "Was it tried, and what was recorded?" },
      levels: [
        { vi: "Mới có lời mô tả.", en: "Only described." },
        { vi: "Có hình vẽ hoặc mô hình.", en: "A drawing or a model." },
        { vi: "Có bản mẫu chạy được.", en: "A working prototype." },
        { vi: "Bản mẫu được đo, sửa ít nhất một lần.", en: "Measured and improved at least once." },
      ],
    },
  ],
  [
    400,
    {
      key: "teamwork",
      title: { vi: "Làm việc nhóm", en: "Teamwork" },
      hint: { vi: "Mỗi bạn đã làm phần nào?", en: "Who did which part?" },
      levels: [
        { vi: "Một người làm gần hết.", en: "One person did nearly all." },
        { vi: "Có chia việc nhưng chưa đều.", en: "Shared, but unevenly." },
        { vi: "Chia việc rõ, giúp nhau.", en: "Clear shares, helping each other." },
        { vi: "Mỗi bạn kể được phần mình và phần bạn.", en: "Each can explain their own and the others' part." },
      ],
    },
  ],
  [
    300,
    {
      key: "presentation",
      title: { vi: "Cách trình bày", en: "Presentation" },
      hint: { vi: "Bài viết, hình vẽ, đoạn phim có dễ hiểu không?", en: "Are text, drawings and film easy to follow?" },
      levels: [
        { vi: "Khó hiểu, thiếu phần.", en: "Hard to follow, parts missing." },
        { vi: "Đủ phần nhưng dài dòng.", en: "Complete but wordy." },
        { vi: "Gọn, có hình minh họa.", en: "Concise and illustrated." },
        { vi: "Sinh động, người ngoài ngành cũng hiểu.", en: "Lively; anyone understands." },
      ],
    },
  ],
];
