import type { ExhibitorContent, ExhibitorDraft } from "./event-types";
import { product } from "./product";

const drafts: readonly ExhibitorDraft[] = [
  {
    key: "dh-dong-bac-khe",
    state: "approved",
    priority: 2,
    field: "education",
    contact: { name: "Tô Thị Hiền", email: "to.thi.hien.gh@example.vn" },
    aboutEn: "Student ventures and laboratories of Đông Bắc Khê University.",
    wishes: ["D01"],
    products: [
      product(
        "Góc vườn ươm sinh viên",
        "Student incubator corner",
        "Sáu bản mẫu do sinh viên làm.",
        "Six prototypes made by students.",
      ),
    ],
  },
  {
    key: "cao-dang-ky-thuat",
    state: "submitted",
    priority: 2,
    field: "manufacturing",
    contact: { name: "Vương Đình Thi", email: "vuong.dinh.thi.gh@example.vn" },
    aboutEn: "The college's open workshop: bring a sketch, leave with a prototype.",
    wishes: ["C02"],
    products: [
      product("Máy tách hạt mini", "Small husker", "Thiết kế mở, bản vẽ miễn phí.", "Open design, drawings free."),
    ],
  },
  {
    key: "vien-duoc-lieu-phja-den",
    state: "approved",
    priority: 2,
    field: "herbs",
    contact: { name: "Âu Thị Mận", email: "au.thi.man.gh@example.vn" },
    aboutEn: "Seedlings, test reports and advice on medicinal plants.",
    wishes: ["A13", "A14"],
    products: [
      product(
        "Bộ mẫu 24 dược liệu",
        "Herbarium of 24 plants",
        "Mẫu ép khô có mã tra cứu.",
        "Pressed plants with look-up codes.",
      ),
    ],
  },
  {
    key: "vuon-uom-khoi-nguon",
    state: "submitted",
    priority: 3,
    field: "other",
    contact: { name: "Hứa Thanh Tâm", email: "hua.thanh.tam.gh@example.vn" },
    aboutEn: "Six months of incubation for food and herb ventures, with a test kitchen.",
    wishes: ["D04"],
    products: [
      product("Tư vấn ươm tạo 20 phút", "Twenty minutes with an incubator", "Đặt lịch tại gian.", "Book at the booth."),
    ],
  },
  {
    key: "tang-toc-bien-cuong",
    state: "waitlisted",
    priority: 3,
    field: "commerce",
    contact: { name: "Trần Mai Chi", email: "tran.mai.chi.gk@example.vn" },
    aboutEn: "Twelve weeks of acceleration for ventures that already sell.",
    wishes: ["C06"],
    products: [
      product(
        "Khóa tăng tốc 12 tuần",
        "Twelve-week programme",
        "Nhận tám nhóm, khai giảng đầu năm.",
        "Eight teams, starting in the new year.",
      ),
    ],
  },
  {
    key: "htx-quyt-tra-linh",
    state: "submitted",
    priority: 3,
    field: "agriculture",
    contact: { name: "Nông Văn Bảy", email: "nong.van.bay.gh@example.vn" },
    aboutEn: "Sixty families, one sorting house, mandarins of Trà Lĩnh.",
    wishes: ["A15", "A16"],
    products: [
      product("Quýt Nà Rạc", "Nà Rạc mandarins", "Hái sáng, phân ba cỡ.", "Picked that morning, in three sizes."),
    ],
  },
  {
    key: "cty-phan-mem-pac",
    state: "submitted",
    priority: 3,
    field: "digital",
    contact: { name: "Phạm Hoài Nam", email: "pham.hoai.nam.gk@example.vn" },
    aboutEn: "Software for cooperatives, by 22 engineers who came home.",
    wishes: ["C08"],
    products: [
      product(
        "Kế toán hợp tác xã",
        "Books for cooperatives",
        "Nhập bằng ảnh chụp hóa đơn.",
        "Reads photographed invoices.",
      ),
    ],
  },
  {
    key: "cty-co-khi-bang-giang",
    state: "rejected",
    priority: 4,
    field: "manufacturing",
    reason: "Máy trưng bày dài hơn 7 m, vượt khổ gian lớn nhất; Ban tổ chức mời trưng bày tại sân ngoài.",
    contact: { name: "Dương Văn Thép", email: "duong.van.thep.gh@example.vn" },
    aboutEn: "Processing machines built to order.",
    wishes: ["C01"],
    products: [product("Dây chuyền rửa củ", "Root washing line", "Công suất 3 tấn một giờ.", "Three tonnes an hour.")],
  },
  {
    key: "cty-duoc-mac-mat",
    state: "waitlisted",
    priority: 3,
    field: "herbs",
    contact: { name: "Lâm Thu Cúc", email: "lam.thu.cuc.gh@example.vn" },
    aboutEn: "Contract growing and processing of medicinal plants to GACP.",
    wishes: ["A14"],
    products: [
      product("Siro húng chanh", "Indian borage syrup", "Dược liệu trồng tại Phja Đén.", "Grown at Phja Đén."),
    ],
  },
  {
    key: "hoi-nu-doanh-nhan",
    state: "cancelled",
    priority: 3,
    field: "crafts",
    contact: { name: "Nông Thị Bạch Tuyết", email: "nong.thi.bach.tuyet.gk@example.vn" },
    aboutEn: "A hundred and twenty women who run their own workshops.",
    wishes: ["B04"],
    products: [
      product(
        "Quầy chung của 12 cơ sở",
        "A counter of twelve workshops",
        "Thêu, đan, mứt và trà.",
        "Embroidery, baskets, jam and tea.",
      ),
    ],
  },
  {
    key: "khong-gian-hop-giang",
    state: "draft",
    priority: 3,
    field: "digital",
    contact: { name: "Đoàn Minh Sáng", email: "doan.minh.sang.gh@example.vn" },
    aboutEn: "Forty desks by the river.",
    wishes: [],
    products: [],
  },
];

/** Of organizations, for the coming Techfest. */
export const organizationExhibitors: readonly ExhibitorContent[] = drafts.map((draft) => ({
  ...draft,
  by: "organization",
}));
