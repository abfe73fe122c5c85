import type { Particulars } from "~/features/competition/particulars";

const contact = {
  vi: "Tổ thư ký, Sở Khoa học và Công nghệ tỉnh Cao Bằng\nPhường Thục Phán, tỉnh Cao Bằng\nThư điện tử: cuocthi@example.vn",
  en: "Secretariat, Cao Bằng Department of Science and Technology\nThục Phán ward, Cao Bằng\nE-mail: cuocthi@example.vn",
};

/** What the rules of each edition say at their head; numbers of decisions are invented. */
export const particulars: Readonly<Record<string, Particulars>> = {
  "cao-bang-2": {
    decision: { number: "88/QĐ-BTC", day: "2026-06-10", body: "Ban tổ chức Cuộc thi" },
    hosts: {
      vi: "- Chỉ đạo: Ủy ban nhân dân tỉnh Cao Bằng\n- Chủ trì: Sở Khoa học và Công nghệ\n- Phối hợp: Tỉnh đoàn, Hội Liên hiệp Phụ nữ tỉnh, Hội Nông dân tỉnh, Liên minh Hợp tác xã tỉnh",
      en: "- Directed by the People's Committee of Cao Bằng\n- Hosted by the Department of Science and Technology\n- With the Youth Union, the Women's Union, the Farmers' Union and the Cooperative Alliance",
    },
    contact,
  },
  "hoc-sinh": {
    hosts: {
      vi: "- Chủ trì: Sở Khoa học và Công nghệ\n- Phối hợp: Sở Giáo dục và Đào tạo, Tỉnh đoàn",
      en: "- Hosted by the Department of Science and Technology\n- With the Department of Education and Training and the Youth Union",
    },
    contact,
  },
};

/** Why the second edition took entries a week longer. */
export const extensionReason =
  "Mưa lũ đầu tháng làm gián đoạn mạng ở nhiều xã; nhiều nhóm ở vùng cao đề nghị thêm thời gian.";
