/**
 * What provincial rules ask of a dossier: the items that a checklist begins with.
 * Source: "Hồ sơ dự thi" of the rules of Bắc Kạn 2023, Khánh Hòa 2022 and HUST 2022.
 */
export const usualItems = [
  { vi: "Phiếu đăng ký dự thi có chữ ký", en: "Signed registration form" },
  { vi: "Bản thuyết minh ý tưởng hoặc dự án theo mẫu", en: "Description of the idea or project on the given form" },
  { vi: "Giới thiệu tác giả, nhóm tác giả", en: "About the author or team" },
  {
    vi: "Bản cam kết về tính trung thực và quyền sở hữu trí tuệ",
    en: "Commitment on truthfulness and intellectual property",
  },
  {
    vi: "Bản sao giấy chứng nhận đăng ký doanh nghiệp, hợp tác xã (nếu có)",
    en: "Copy of the business or cooperative registration (if any)",
  },
  { vi: "Bản sao văn bằng bảo hộ sở hữu trí tuệ (nếu có)", en: "Copy of intellectual property titles (if any)" },
  { vi: "Đồng ý của người giám hộ với thành viên chưa đủ tuổi", en: "Guardian's consent for members under age" },
  { vi: "Đúng thời hạn, đúng số bộ theo thể lệ", en: "In time, with as many copies as the rules ask" },
] as const;
