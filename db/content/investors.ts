import type { Bilingual, FieldKey, Stage } from "./types";

export type InvestorContent = {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly firm: string;
  readonly position: string;
  readonly website: string | null;
  readonly about: Bilingual;
  /** đồng */
  readonly ticket: readonly [number, number];
  readonly fields: readonly FieldKey[];
  readonly stages: readonly Stage[];
  readonly places: readonly string[];
  readonly state: "verified" | "applied" | "suspended";
  readonly reason?: string;
};

/** All invented, and so are their funds. */
export const investors: readonly InvestorContent[] = [
  {
    key: "vy",
    name: "Trịnh Khánh Vy",
    email: "nha.dau.tu@example.vn",
    state: "verified",
    firm: "Quỹ Đầu tư Suối Nguồn",
    position: "Giám đốc đầu tư",
    website: "https://suoinguon.example.vn",
    about: {
      vi: "Đầu tư giai đoạn đầu vào thực phẩm và dược liệu có vùng nguyên liệu của đồng bào. Đồng hành ít nhất năm năm, ưu tiên hợp tác xã.",
      en: "Early money for food and medicinal plants grown by upland families. We stay at least five years and like cooperatives.",
    },
    ticket: [500_000_000, 3_000_000_000],
    fields: ["agriculture", "herbs", "crafts"],
    stages: ["pilot", "revenue", "raising"],
    places: ["04", "20", "19"],
  },
  {
    key: "hung",
    name: "Đặng Quốc Hưng",
    email: "dang.quoc.hung.dt@example.vn",
    state: "verified",
    firm: "Nhóm Nhà đầu tư thiên thần Sông Lam Biếc",
    position: "Thành viên sáng lập",
    website: null,
    about: {
      vi: "Bảy người từng làm nhà máy, góp vốn nhỏ và góp nhiều thời gian vào sản phẩm chế tạo, môi trường.",
      en: "Seven former factory people who put small sums and much time into manufacturing and the environment.",
    },
    ticket: [100_000_000, 800_000_000],
    fields: ["manufacturing", "environment", "agriculture"],
    stages: ["prototype", "pilot"],
    places: ["04"],
  },
  {
    key: "lam",
    name: "Phó Thị Lam",
    email: "pho.thi.lam.dt@example.vn",
    state: "verified",
    firm: "Quỹ Du lịch Bền vững Mây Trắng",
    position: "Quản lý danh mục",
    website: "https://maytrang.example.vn",
    about: {
      vi: "Cho vay chuyển đổi vào điểm du lịch do cộng đồng sở hữu, lãi suất theo mùa khách.",
      en: "Convertible loans to community-owned tourism, with interest that follows the season.",
    },
    ticket: [300_000_000, 2_500_000_000],
    fields: ["tourism", "crafts"],
    stages: ["revenue", "raising"],
    places: [],
  },
  {
    key: "son",
    name: "Cao Bá Sơn",
    email: "cao.ba.son.dt@example.vn",
    state: "verified",
    firm: "Công ty Đầu tư Công nghệ Đỉnh Xanh",
    position: "Phó Tổng giám đốc",
    website: "https://dinhxanh.example.vn",
    about: {
      vi: "Tìm phần mềm và thiết bị đo có thể dùng cho mười tỉnh miền núi.",
      en: "Looking for software and sensors that ten mountain provinces could use.",
    },
    ticket: [1_000_000_000, 5_000_000_000],
    fields: ["digital", "health", "education"],
    stages: ["pilot", "revenue"],
    places: [],
  },
  {
    key: "thao",
    name: "Lưu Phương Thảo",
    email: "luu.phuong.thao.dt@example.vn",
    state: "applied",
    firm: "Nhà đầu tư cá nhân",
    position: "",
    website: null,
    about: {
      vi: "Chủ chuỗi sáu cửa hàng thực phẩm ở Thái Nguyên, muốn góp vốn cùng nhập hàng.",
      en: "Owner of six food shops in Thái Nguyên; would invest and buy.",
    },
    ticket: [50_000_000, 300_000_000],
    fields: ["agriculture", "commerce"],
    stages: ["revenue"],
    places: ["19", "04"],
  },
  {
    key: "nghia",
    name: "Tạ Văn Nghĩa",
    email: "ta.van.nghia.dt@example.vn",
    state: "suspended",
    reason: "Gửi thông tin của dự án cho bên thứ ba, chờ giải trình.",
    firm: "Công ty Kết nối vốn Ba Bờ",
    position: "Giám đốc",
    website: null,
    about: { vi: "Môi giới vốn cho doanh nghiệp nhỏ.", en: "Capital broker for small firms." },
    ticket: [200_000_000, 1_000_000_000],
    fields: ["commerce"],
    stages: ["revenue"],
    places: ["04"],
  },
];

/** By project and investor; the first waits for the demo founder. */
export const introductions = [
  {
    project: "soi-may",
    investor: "hung",
    days: -2,
    state: "asked",
    message:
      "Chúng tôi đọc về nhà màng và khay tráng 60 cm của Sợi Mây. Nhóm có ba người từng làm dây chuyền tinh bột, muốn đến xem xưởng trong tháng này.",
  },
  {
    project: "cham-slao",
    investor: "vy",
    days: -20,
    state: "accepted",
    message: "Quỹ đang tìm hợp tác xã dệt có tên người làm trên từng sản phẩm. Xin được gặp ban giám đốc hợp tác xã.",
  },
  {
    project: "ban-da-homestay",
    investor: "vy",
    days: -15,
    state: "declined",
    reason: "Mười nhà đã thống nhất ưu tiên vốn vay, chưa bán cổ phần trong năm nay.",
    message: "Chúng tôi muốn trao đổi về phần vốn còn thiếu của mười nhà sàn đá.",
  },
  {
    project: "ban-da-homestay",
    investor: "lam",
    days: -6,
    state: "asked",
    message: "Quỹ cho vay chuyển đổi theo mùa khách, có thể hợp với lịch chung của bản. Xin một buổi gọi 30 phút.",
  },
  {
    project: "so-nuong",
    investor: "son",
    days: -9,
    state: "accepted",
    message: "Muốn xem bản dùng thử tiếng Nùng và nói chuyện về mười tỉnh.",
  },
  {
    project: "soi-may",
    investor: "vy",
    days: -33,
    state: "accepted",
    message: "Quỹ Suối Nguồn quan tâm vòng vốn 900 triệu đồng cho dây chuyền lọc bột.",
  },
] as const;

/** What founders opened to one investor. */
export const grants = [
  { project: "soi-may", investor: "vy", fields: ["revenue", "customers", "contact"], untilDays: 60, givenDays: -30 },
  { project: "cham-slao", investor: "vy", fields: ["revenue", "raising"], untilDays: 21, givenDays: -18 },
  { project: "so-nuong", investor: "son", fields: ["contact"], untilDays: 40, givenDays: -8 },
] as const;

export const investorLists = [
  {
    investor: "vy",
    name: "Xem tại Techfest",
    items: [
      { project: "soi-may", note: "Hỏi thêm về hao hụt lọc bột và hợp đồng với 42 hộ." },
      { project: "hat-ngoc-trung-khanh", note: "Nếm thử nhân cấp đông 12 tháng." },
      { project: "kim-tuyen-xanh", note: "Cần người hiểu giống cùng đi." },
      { project: "cham-slao", note: "Đã gặp. Chờ bảng lương theo mét vải." },
    ],
  },
  {
    investor: "vy",
    name: "Theo dõi dài",
    items: [
      { project: "che-suong-phja-oac", note: "" },
      { project: "thach-den-pha-nhanh", note: "" },
    ],
  },
  {
    investor: "son",
    name: "Phần mềm vùng cao",
    items: [
      { project: "so-nuong", note: "Ưu tiên." },
      { project: "mat-suoi", note: "" },
    ],
  },
] as const;

export const savedSearches = [
  { investor: "vy", name: "Dược liệu cần vốn", query: "field=herbs&need=capital", alert: "weekly" },
  { investor: "vy", name: "Đã có doanh thu", query: "stage=revenue", alert: "off" },
  { investor: "son", name: "Công nghệ số", query: "field=digital", alert: "daily" },
] as const;
