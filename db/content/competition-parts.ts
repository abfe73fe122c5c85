import type { CompetitionContent } from "./types";

export const contestFields: CompetitionContent["fields"] = [
  {
    key: "nong_lam_duoc_lieu",
    name: { vi: "Nông, lâm nghiệp và dược liệu", en: "Farming, forestry and medicinal plants" },
    includes: ["agriculture", "herbs"],
  },
  {
    key: "du_lich_thu_cong",
    name: { vi: "Du lịch, văn hóa và thủ công", en: "Tourism, culture and crafts" },
    includes: ["tourism", "crafts"],
  },
  {
    key: "so_thuong_mai",
    name: { vi: "Công nghệ số và thương mại", en: "Digital technology and commerce" },
    includes: ["digital", "commerce"],
  },
  {
    key: "moi_truong",
    name: { vi: "Môi trường và năng lượng", en: "Environment and energy" },
    includes: ["environment"],
  },
  {
    key: "giao_duc_y_te",
    name: { vi: "Giáo dục, y tế và cộng đồng", en: "Education, health and community" },
    includes: ["education", "health", "other"],
  },
  {
    key: "co_khi_che_bien",
    name: { vi: "Cơ khí, chế biến", en: "Machinery and processing" },
    includes: ["manufacturing"],
  },
];

export const ideaDivision: CompetitionContent["divisions"][number] = {
  key: "idea",
  name: { vi: "Ý tưởng", en: "Idea" },
  about: {
    vi: "Ý tưởng, bản mẫu chưa có doanh thu thường xuyên.",
    en: "Ideas and prototypes without regular revenue yet.",
  },
};
export const projectDivision: CompetitionContent["divisions"][number] = {
  key: "project",
  name: { vi: "Dự án", en: "Project" },
  about: {
    vi: "Dự án đã thử nghiệm trên thị trường hoặc đã có doanh thu.",
    en: "Ventures being tried on the market, or with revenue.",
  },
};

export const prizeNames = {
  first: { vi: "Giải Nhất", en: "First prize" },
  second: { vi: "Giải Nhì", en: "Second prize" },
  third: { vi: "Giải Ba", en: "Third prize" },
  consolation: { vi: "Giải Khuyến khích", en: "Consolation prize" },
};
