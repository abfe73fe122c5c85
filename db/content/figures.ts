/** What projects tell investors, by project key. Amounts in đồng; `tiers` says who may see a figure, private otherwise. */
export type FiguresContent = {
  readonly raising?: number;
  readonly revenue?: number;
  readonly customers?: number;
  readonly founded?: number;
  readonly useOfFunds?: string;
  readonly needs: readonly ("capital" | "mentor" | "market" | "technology" | "partner" | "premises" | "talent")[];
  readonly tiers: Readonly<
    Partial<
      Record<
        "raising" | "revenue" | "customers" | "founded" | "use_of_funds" | "contact",
        "public" | "investors" | "named"
      >
    >
  >;
};

const open = {
  raising: "public",
  founded: "public",
  customers: "investors",
  revenue: "investors",
  use_of_funds: "investors",
  contact: "named",
} as const;
const careful = {
  raising: "investors",
  founded: "public",
  customers: "named",
  revenue: "named",
  use_of_funds: "investors",
  contact: "named",
} as const;

export const figures: Readonly<Record<string, FiguresContent>> = {
  "soi-may": {
    raising: 900_000_000,
    revenue: 2_840_000_000,
    customers: 31,
    founded: 2019,
    useOfFunds:
      "520 triệu đồng cho dây chuyền lọc bột khép kín, 180 triệu cho nhà màng thứ ba, 200 triệu vốn lưu động mùa củ.",
    needs: ["capital", "mentor", "market"],
    tiers: { ...careful, raising: "public" },
  },
  "hat-ngoc-trung-khanh": {
    raising: 1_200_000_000,
    revenue: 3_450_000_000,
    customers: 74,
    founded: 2020,
    useOfFunds: "Kho cấp đông thứ hai và xe lạnh nhỏ.",
    needs: ["capital", "market"],
    tiers: open,
  },
  "kim-tuyen-xanh": {
    raising: 1_000_000_000,
    revenue: 410_000_000,
    customers: 36,
    founded: 2022,
    useOfFunds: "Mở rộng phòng nuôi cấy lên 40 nghìn cây mỗi năm.",
    needs: ["capital", "technology", "partner"],
    tiers: open,
  },
  "cham-slao": {
    raising: 800_000_000,
    revenue: 1_560_000_000,
    customers: 420,
    founded: 2017,
    useOfFunds: "Nhà nhuộm chung và vốn mua bông.",
    needs: ["capital", "market", "talent"],
    tiers: careful,
  },
  "ban-da-homestay": {
    raising: 2_500_000_000,
    revenue: 4_120_000_000,
    customers: 6_800,
    founded: 2018,
    useOfFunds: "Hệ thống nước thải chung và bốn nhà còn lại.",
    needs: ["capital", "partner"],
    tiers: open,
  },
  "huong-rung": {
    raising: 380_000_000,
    revenue: 190_000_000,
    customers: 12,
    founded: 2023,
    useOfFunds: "Nồi thứ hai và máy phân tích cầm tay.",
    needs: ["capital", "technology"],
    tiers: careful,
  },
  "u-am": {
    raising: 650_000_000,
    revenue: 275_000_000,
    customers: 9,
    founded: 2023,
    useOfFunds: "Khuôn đúc buồng đốt, kiểm định, 12 lò trưng bày.",
    needs: ["capital", "partner", "premises"],
    tiers: open,
  },
  "then-ke": {
    raising: 220_000_000,
    customers: 310,
    founded: 2024,
    needs: ["mentor", "talent"],
    tiers: { founded: "public", raising: "investors" },
  },
  "co-vang": {
    raising: 260_000_000,
    revenue: 95_000_000,
    customers: 21,
    founded: 2023,
    needs: ["capital", "market"],
    tiers: open,
  },
  "cho-phien-so": {
    raising: 350_000_000,
    customers: 180,
    founded: 2024,
    needs: ["capital", "mentor", "partner"],
    tiers: { raising: "public", customers: "investors" },
  },
  "che-suong-phja-oac": {
    raising: 350_000_000,
    revenue: 880_000_000,
    customers: 26,
    founded: 2018,
    needs: ["market", "capital"],
    tiers: open,
  },
  "thach-den-pha-nhanh": {
    raising: 700_000_000,
    revenue: 520_000_000,
    customers: 33,
    founded: 2021,
    needs: ["capital", "market"],
    tiers: careful,
  },
  "so-nuong": {
    raising: 600_000_000,
    revenue: 120_000_000,
    customers: 14,
    founded: 2023,
    useOfFunds: "Hai kỹ sư tiếng nói và người chăm sóc hợp tác xã.",
    needs: ["capital", "talent"],
    tiers: open,
  },
  "mat-suoi": {
    raising: 480_000_000,
    customers: 3,
    founded: 2023,
    needs: ["partner", "technology"],
    tiers: { raising: "investors" },
  },
  "lua-phuc-sen": {
    raising: 420_000_000,
    revenue: 640_000_000,
    customers: 58,
    founded: 2016,
    needs: ["market"],
    tiers: open,
  },
  "mat-nui-da": {
    raising: 280_000_000,
    revenue: 310_000_000,
    customers: 44,
    founded: 2020,
    needs: ["market", "mentor"],
    tiers: careful,
  },
  "giot-da": {
    raising: 150_000_000,
    founded: 2024,
    needs: ["partner", "mentor"],
    tiers: { raising: "public", founded: "public" },
  },
  "tram-kham-ban": {
    raising: 500_000_000,
    customers: 2,
    founded: 2023,
    needs: ["capital", "partner"],
    tiers: { raising: "investors" },
  },
  "le-vang-dong-khe": {
    raising: 600_000_000,
    revenue: 230_000_000,
    founded: 2022,
    needs: ["capital", "premises"],
    tiers: careful,
  },
  "nha-truc": {
    raising: 550_000_000,
    revenue: 340_000_000,
    founded: 2021,
    needs: ["capital", "premises"],
    tiers: open,
  },
};
