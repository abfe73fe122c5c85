import type { Bilingual } from "./types";

/** Who comes to the Techfest. Provinces and generic state bodies are real names; every person is invented. */
export type DelegateKindContent = {
  readonly key: string;
  readonly name: Bilingual;
  readonly about: Bilingual;
  /** null: no limit */
  readonly quota: number | null;
  readonly isOpen: boolean;
  readonly tone: "cham" | "madder" | "turmeric" | "leaf" | "sky" | "stone";
};

export const techfestKinds: readonly DelegateKindContent[] = [
  {
    key: "dai-bieu-moi",
    name: { vi: "Đại biểu mời", en: "Guest of honour" },
    about: { vi: "Lãnh đạo tỉnh, các sở và tỉnh bạn.", en: "Leaders of the province, departments and neighbours." },
    quota: 60,
    isOpen: false,
    tone: "madder",
  },
  {
    key: "dai-bieu-doan",
    name: { vi: "Đại biểu các đoàn", en: "Delegation member" },
    about: { vi: "Thành viên đoàn tỉnh bạn và cơ quan.", en: "Members of provincial and agency delegations." },
    quota: 420,
    isOpen: false,
    tone: "cham",
  },
  {
    key: "chuyen-gia",
    name: { vi: "Chuyên gia, nhà đầu tư", en: "Expert or investor" },
    about: { vi: "Cố vấn, giám khảo, quỹ và người nghiên cứu.", en: "Mentors, judges, funds and researchers." },
    quota: 80,
    isOpen: true,
    tone: "turmeric",
  },
  {
    key: "du-an",
    name: { vi: "Dự án và đơn vị trưng bày", en: "Venture or exhibitor" },
    about: { vi: "Mỗi dự án tối đa ba người.", en: "Up to three people a venture." },
    quota: 120,
    isOpen: true,
    tone: "leaf",
  },
  {
    key: "bao-chi",
    name: { vi: "Báo chí", en: "Press" },
    about: { vi: "Phóng viên có giấy giới thiệu.", en: "Journalists with a letter of introduction." },
    quota: 30,
    isOpen: true,
    tone: "sky",
  },
  {
    key: "khach",
    name: { vi: "Khách tham dự", en: "Visitor" },
    about: { vi: "Người dân, sinh viên, học sinh.", en: "Residents and students." },
    quota: 150,
    isOpen: true,
    tone: "stone",
  },
];

export const plainKinds: readonly DelegateKindContent[] = [
  {
    key: "dai-bieu",
    name: { vi: "Đại biểu", en: "Delegate" },
    about: { vi: "Đại biểu của sở, ngành, trường và doanh nghiệp.", en: "From departments, schools and business." },
    quota: 160,
    isOpen: true,
    tone: "cham",
  },
  {
    key: "bao-chi",
    name: { vi: "Báo chí", en: "Press" },
    about: { vi: "Phóng viên có giấy giới thiệu.", en: "Journalists with a letter of introduction." },
    quota: 10,
    isOpen: true,
    tone: "sky",
  },
];

export const trainingKinds: readonly DelegateKindContent[] = [
  {
    key: "hoc-vien",
    name: { vi: "Học viên", en: "Participant" },
    about: { vi: "Mỗi nhóm cử tối đa hai người.", en: "Up to two people a team." },
    quota: 30,
    isOpen: true,
    tone: "leaf",
  },
];

export type DelegationContent = {
  readonly kind: "province" | "agency";
  readonly name: Bilingual;
  readonly size: number;
  /** where its people work, beside the delegation itself */
  readonly workplaces: readonly string[];
};

const province = (name: string, size: number, ...others: readonly string[]): DelegationContent => ({
  kind: "province",
  name: { vi: `Đoàn tỉnh ${name}`, en: `${name} Province` },
  size,
  workplaces: [`Sở Khoa học và Công nghệ tỉnh ${name}`, `Tỉnh đoàn ${name}`, ...others],
});
const agency = (vi: string, en: string, size: number, ...others: readonly string[]): DelegationContent => ({
  kind: "agency",
  name: { vi, en },
  size,
  workplaces: [vi, ...others],
});

/** Nine provinces and five agencies, 480 people. */
export const delegations: readonly DelegationContent[] = [
  province("Lạng Sơn", 38, "Hợp tác xã Hồi Bình Gia"),
  province("Thái Nguyên", 42, "Hợp tác xã Chè La Bằng Xanh", "Vườn ươm Sông Công"),
  province("Tuyên Quang", 34, "Hợp tác xã Cam Lâm Xuyên"),
  province("Lào Cai", 32, "Hợp tác xã Dược liệu Y Tý Mây"),
  province("Điện Biên", 26, "Hợp tác xã Cà phê Mường Ảng Đỏ"),
  province("Lai Châu", 24, "Hợp tác xã Sâm Pu Si"),
  province("Sơn La", 30, "Hợp tác xã Mận Nà Ka"),
  province("Phú Thọ", 30, "Trung tâm Ươm tạo Đất Tổ"),
  province("Bắc Ninh", 28, "Câu lạc bộ Kỹ sư Sông Cầu"),
  agency(
    "Sở Khoa học và Công nghệ tỉnh Cao Bằng",
    "Department of Science and Technology of Cao Bằng",
    44,
    "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ, Sở Khoa học và Công nghệ tỉnh Cao Bằng",
  ),
  agency(
    "Sở Nông nghiệp và Môi trường tỉnh Cao Bằng",
    "Department of Agriculture and Environment of Cao Bằng",
    36,
    "Trạm Khuyến nông khu vực Trùng Khánh",
  ),
  agency("Sở Văn hóa, Thể thao và Du lịch tỉnh Cao Bằng", "Department of Culture, Sports and Tourism of Cao Bằng", 30),
  agency(
    "Ủy ban nhân dân các xã, phường",
    "Commune and ward people's committees",
    56,
    "Ủy ban nhân dân xã Quảng Uyên",
    "Ủy ban nhân dân xã Đàm Thủy",
    "Ủy ban nhân dân phường Thục Phán",
  ),
  agency("Trường Đại học Đông Bắc Khê", "Đông Bắc Khê University", 30, "Câu lạc bộ Sinh viên khởi nghiệp Đông Bắc Khê"),
];

/** By who they are: a delegation's head comes first and is invited, then those whose kind is drawn. */
export const headTitles = ["Phó Chủ tịch", "Giám đốc", "Phó Giám đốc"] as const;
export const memberTitles = [
  "Trưởng phòng",
  "Phó Trưởng phòng",
  "Chuyên viên chính",
  "Chuyên viên",
  "Giám đốc hợp tác xã",
  "Bí thư Đoàn",
  "Giảng viên",
  "Nghiên cứu viên",
  "Kỹ sư",
  "Cán bộ khuyến nông",
] as const;

/** Parts of invented names as they are met in the northern mountains. */
export const nameParts = {
  family: [
    "Nông",
    "Hoàng",
    "Bế",
    "Lý",
    "Triệu",
    "Đàm",
    "Nguyễn",
    "Trần",
    "Lục",
    "Ma",
    "Vi",
    "Hà",
    "Lương",
    "Đinh",
    "Phạm",
    "Lò",
    "Quàng",
    "Giàng",
    "Vàng",
    "Chu",
  ],
  women: [
    "Thị Hạnh",
    "Thị Thu",
    "Thúy Nga",
    "Thị Kim Liên",
    "Minh Châu",
    "Thị Bích Đào",
    "Hồng Gấm",
    "Thị Lan",
    "Ngọc Diệp",
    "Thị Mai Phương",
    "Thu Hường",
    "Thị Thơm",
    "Kiều Trang",
    "Thị Xuân",
    "Thanh Huyền",
    "Thị Yến",
  ],
  men: [
    "Văn Bình",
    "Đức Cường",
    "Quốc Đạt",
    "Văn Hải",
    "Minh Hiếu",
    "Văn Khoa",
    "Trung Lâm",
    "Văn Mạnh",
    "Hoàng Nam",
    "Văn Phúc",
    "Ngọc Quân",
    "Văn Sơn",
    "Anh Tuấn",
    "Văn Thắng",
    "Việt Trường",
    "Xuân Vượng",
  ],
} as const;

/** Who stands at the gates. */
export const gateStaff = { name: "Triệu Văn Trực", email: "truc.cong@example.vn" } as const;
