import type { FormFieldContent } from "./types";

export const longText = (
  key: string,
  label: readonly [string, string],
  help: readonly [string, string],
  options: { readonly required?: boolean; readonly limit?: number; readonly identifies?: boolean } = {},
): FormFieldContent => ({
  key,
  type: "long_text",
  label: { vi: label[0], en: label[1] },
  help: { vi: help[0], en: help[1] },
  required: options.required ?? true,
  limit: options.limit ?? 3000,
  identifies: options.identifies ?? false,
});

export const problem = longText(
  "problem",
  ["Vấn đề cần giải quyết", "The problem"],
  [
    "Ai đang gặp khó, khó ở đâu, bao nhiêu người? Nêu con số và nơi lấy số nếu có.",
    "Who is in difficulty, where, how many? Give figures and their source if you can.",
  ],
);
export const solution = longText(
  "solution",
  ["Giải pháp, sản phẩm", "The solution"],
  [
    "Sản phẩm hoặc dịch vụ là gì, hoạt động ra sao, đã làm đến đâu?",
    "What is the product or service, how does it work, how far along is it?",
  ],
);
export const novelty = longText(
  "novelty",
  ["Tính mới, công nghệ, sở hữu trí tuệ", "Novelty, technology, intellectual property"],
  [
    "Khác gì so với cách làm hiện có? Nếu muốn bảo hộ, hãy nộp đơn trước ngày công bố kết quả.",
    "How does it differ from what exists? If you want protection, file before results are published.",
  ],
);
export const supportWanted = longText(
  "support_wanted",
  ["Mong muốn được hỗ trợ", "Support wanted"],
  [
    "Cố vấn, kết nối, thử nghiệm, thủ tục… điều gì giúp nhiều nhất?",
    "Mentors, contacts, tests, permits: what would help most?",
  ],
  { required: false, limit: 1500 },
);

export const planFile: FormFieldContent = {
  key: "plan_file",
  type: "file",
  label: { vi: "Bản thuyết minh (PDF)", en: "Project description (PDF)" },
  help: {
    vi: "Một tệp PDF, không quá 20 MB. Không ghi tên tác giả và không đưa ảnh căn cước của bất kỳ ai vào tệp này.",
    en: "One PDF of at most 20 MB, without the authors' names or anyone's identity card.",
  },
  required: true,
  limit: 20,
  fileKinds: ["pdf"],
  identifies: false,
};
export const video: FormFieldContent = {
  key: "video",
  type: "link",
  label: { vi: "Đường dẫn đoạn phim giới thiệu", en: "Link to a short film" },
  help: {
    vi: "Không quá 3 phút; mở được mà không cần đăng nhập.",
    en: "Three minutes at most; viewable without signing in.",
  },
  required: false,
  limit: 300,
  identifies: true,
};
