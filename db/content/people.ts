import { gateStaff } from "./delegations";
import type { DemoAccount, JudgeContent, PersonContent } from "./types";

/** Every person here is invented, and so are their addresses: example.vn receives no mail. */

/** The password of every demo account; evaluation only, on a machine that serves nobody else. */
export const demoPassword = "khoi-nguon-2026";

export const staff: readonly (PersonContent & { readonly duty: "organizer" | "secretary" })[] = [
  {
    key: "to-chuc-1",
    name: "Nguyễn Thị Hồng Vân",
    email: "btc@example.vn",
    title: "Trưởng phòng Quản lý Khoa học và Đổi mới sáng tạo, Phó Trưởng Ban tổ chức",
    organization: "so-khcn",
    duty: "organizer",
  },
  {
    key: "thu-ky-1",
    name: "Hoàng Đức Lượng",
    email: "thuky@example.vn",
    title: "Chuyên viên, Tổ trưởng Tổ thư ký",
    organization: "so-khcn",
    duty: "secretary",
  },
  {
    key: "thu-ky-2",
    name: "Nông Thị Ái",
    email: "nong.thi.ai@example.vn",
    title: "Chuyên viên, thành viên Tổ thư ký",
    organization: "so-khcn",
    duty: "secretary",
  },
];

/** The jury of lần thứ II. `giam-khao-4` works where the leader of Ủ Ấm teaches. */
export const judges: readonly JudgeContent[] = [
  {
    key: "giam-khao-1",
    name: "Đàm Quang Thiệu",
    email: "chutich@example.vn",
    title: "Phó Giáo sư, Tiến sĩ",
    organization: "dh-dong-bac-khe",
    role: "chair",
    fields: ["agriculture", "herbs", "manufacturing"],
    expertise: "Công nghệ sau thu hoạch, thương mại hóa kết quả nghiên cứu",
  },
  {
    key: "giam-khao-2",
    name: "Lê Thị Thanh Nhàn",
    email: "giamkhao@example.vn",
    title: "Thạc sĩ, Giám đốc đầu tư",
    organization: "quy-non-nuoc",
    role: "member",
    fields: ["agriculture", "commerce", "tourism", "crafts"],
    expertise: "Đầu tư tác động, tài chính hợp tác xã",
  },
  {
    key: "giam-khao-3",
    name: "Bế Văn Thực",
    email: "be.van.thuc.gk@example.vn",
    title: "Tiến sĩ, Phó Viện trưởng",
    organization: "vien-duoc-lieu-phja-den",
    role: "member",
    fields: ["herbs", "agriculture", "health"],
    expertise: "Nguồn gen và nhân giống dược liệu",
  },
  {
    key: "giam-khao-4",
    name: "Triệu Thị Kim Dung",
    email: "trieu.thi.kim.dung.gk@example.vn",
    title: "Thạc sĩ, Trưởng khoa Cơ khí",
    organization: "cao-dang-ky-thuat",
    role: "member",
    fields: ["manufacturing", "environment", "digital"],
    expertise: "Thiết kế máy, thiết bị chế biến",
  },
  {
    key: "giam-khao-5",
    name: "Phạm Hoài Nam",
    email: "pham.hoai.nam.gk@example.vn",
    title: "Giám đốc công nghệ",
    organization: "cty-phan-mem-pac",
    role: "member",
    fields: ["digital", "commerce", "education"],
    expertise: "Sản phẩm số, xử lý tiếng nói",
  },
  {
    key: "giam-khao-6",
    name: "Nông Thị Bạch Tuyết",
    email: "nong.thi.bach.tuyet.gk@example.vn",
    title: "Nghệ nhân, Chủ nhiệm câu lạc bộ",
    organization: "hoi-nu-doanh-nhan",
    role: "member",
    fields: ["crafts", "tourism", "commerce"],
    expertise: "Nghề thủ công, kênh bán hàng của phụ nữ",
  },
  {
    key: "giam-khao-7",
    name: "Vũ Anh Dũng",
    email: "vu.anh.dung.gk@example.vn",
    title: "Giám đốc điều hành",
    organization: "cty-lu-hanh-mat-than",
    role: "member",
    fields: ["tourism", "crafts", "education"],
    expertise: "Du lịch cộng đồng, thị trường khách quốc tế",
  },
  {
    key: "giam-khao-8",
    name: "Hà Ngọc Khuê",
    email: "ha.ngoc.khue.gk@example.vn",
    title: "Tiến sĩ, Trưởng phòng thí nghiệm",
    organization: "vien-ung-dung-vung-nui",
    role: "member",
    fields: ["environment", "manufacturing", "agriculture"],
    expertise: "Năng lượng sinh khối, xử lý chất thải",
  },
  {
    key: "giam-khao-9",
    name: "Mã Thế Vinh",
    email: "ma.the.vinh.gk@example.vn",
    title: "Luật sư sở hữu trí tuệ",
    organization: "trung-tam-shtt",
    role: "member",
    fields: ["herbs", "crafts", "digital"],
    expertise: "Sáng chế, nhãn hiệu, tri thức truyền thống",
  },
  {
    key: "giam-khao-10",
    name: "Trần Mai Chi",
    email: "tran.mai.chi.gk@example.vn",
    title: "Giám đốc chương trình",
    organization: "tang-toc-bien-cuong",
    role: "member",
    fields: ["commerce", "digital", "agriculture"],
    expertise: "Tăng tốc kinh doanh, gọi vốn",
  },
  {
    key: "giam-khao-11",
    name: "Hoàng Thị Lệ Quyên",
    email: "hoang.thi.le.quyen.gk@example.vn",
    title: "Thạc sĩ giáo dục",
    organization: "so-gddt",
    role: "member",
    fields: ["education", "health", "tourism"],
    expertise: "Giáo dục địa phương, công nghệ giáo dục",
  },
  {
    key: "giam-khao-12",
    name: "Lục Văn Phong",
    email: "luc.van.phong.gk@example.vn",
    title: "Kỹ sư, Trưởng phòng Kỹ thuật trồng trọt",
    organization: "so-nnmt",
    role: "member",
    fields: ["agriculture", "environment", "herbs", "other"],
    expertise: "VietGAP, mỗi xã một sản phẩm",
  },
];

export const admin: PersonContent = {
  key: "quan-tri",
  name: "Lý Minh Đăng",
  email: "quantri@example.vn",
  title: "Quản trị hệ thống",
  organization: "so-khcn",
};

/** Has an account and follows the portal, without any relation to a competition. */
export const visitor: Pick<PersonContent, "key" | "name" | "email"> = {
  key: "khach",
  name: "Phan Thị Diễm My",
  email: "khach@example.vn",
};

/** One per role, printed by `npm start`. Founder and member are the leader and the second member of Sợi Mây. */
export const demoAccounts: readonly DemoAccount[] = [
  { role: "admin", name: admin.name, email: admin.email, label: { vi: "Quản trị hệ thống", en: "Administrator" } },
  {
    role: "organizer",
    name: "Nguyễn Thị Hồng Vân",
    email: "btc@example.vn",
    label: { vi: "Ban tổ chức, điều phối cố vấn", en: "Organizer and coordinator of mentoring" },
  },
  { role: "secretary", name: "Hoàng Đức Lượng", email: "thuky@example.vn", label: { vi: "Thư ký", en: "Secretary" } },
  {
    role: "chair",
    name: "Đàm Quang Thiệu",
    email: "chutich@example.vn",
    label: { vi: "Chủ tịch hội đồng giám khảo", en: "Jury chair" },
  },
  { role: "judge", name: "Lê Thị Thanh Nhàn", email: "giamkhao@example.vn", label: { vi: "Giám khảo", en: "Judge" } },
  {
    role: "founder",
    name: "Nông Thúy Hòa",
    email: "nong.thuy.hoa@example.vn",
    label: { vi: "Trưởng nhóm dự án Sợi Mây", en: "Founder, leader of Sợi Mây" },
  },
  {
    role: "member",
    name: "Bàn Văn Chiến",
    email: "ban.van.chien@example.vn",
    label: { vi: "Thành viên nhóm Sợi Mây", en: "Team member of Sợi Mây" },
  },
  {
    role: "visitor",
    name: visitor.name,
    email: visitor.email,
    label: { vi: "Khách có tài khoản, đại biểu Techfest", en: "Visitor with an account, delegate of the Techfest" },
  },
  {
    role: "gate_staff",
    name: gateStaff.name,
    email: gateStaff.email,
    label: { vi: "Trực cổng Techfest", en: "Gate staff of the Techfest" },
  },
  {
    role: "mentor",
    name: "Lý Thu Hằng",
    email: "co.van@example.vn",
    label: { vi: "Cố vấn của Sợi Mây", en: "Mentor of Sợi Mây" },
  },
  {
    role: "investor",
    name: "Trịnh Khánh Vy",
    email: "nha.dau.tu@example.vn",
    label: { vi: "Nhà đầu tư đã xác minh", en: "Verified investor" },
  },
  {
    role: "exhibitor",
    name: "Hoàng Thị Bưởi",
    email: "hoang.thi.buoi@example.vn",
    label: { vi: "Đơn vị trưng bày, gian A03", en: "Exhibitor, booth A03" },
  },
];
