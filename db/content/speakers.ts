import type { SpeakerContent } from "./event-types";

const person = (name: string, vi: string, en: string) => ({ name, title: { vi, en } });

/** Who speaks at the year's events. All are invented, and so are their posts. */
const people = {
  giamDocSo: person(
    "Hoàng Văn Tuyển",
    "Giám đốc Sở Khoa học và Công nghệ tỉnh Cao Bằng",
    "Director, Department of Science and Technology of Cao Bằng",
  ),
  hongVan: person(
    "Nguyễn Thị Hồng Vân",
    "Trưởng phòng Quản lý Khoa học và Đổi mới sáng tạo",
    "Head of Innovation, Department of Science and Technology",
  ),
  thieu: person(
    "Đàm Quang Thiệu",
    "Phó Giáo sư, Trường Đại học Đông Bắc Khê",
    "Associate Professor, Đông Bắc Khê University",
  ),
  nhan: person(
    "Lê Thị Thanh Nhàn",
    "Giám đốc đầu tư, Quỹ Đầu tư Tác động Non Nước",
    "Investment Director, Non Nước Impact Fund",
  ),
  thuc: person(
    "Bế Văn Thực",
    "Phó Viện trưởng Viện Nghiên cứu Dược liệu Phja Đén",
    "Deputy Director, Phja Đén Institute of Medicinal Plants",
  ),
  dung: person(
    "Triệu Thị Kim Dung",
    "Trưởng khoa Cơ khí, Trường Cao đẳng Kỹ thuật Sông Hiến",
    "Head of Mechanics, Sông Hiến Technical College",
  ),
  nam: person("Phạm Hoài Nam", "Giám đốc công nghệ, Phần mềm Pác Sáng", "Chief Technology Officer, Pác Sáng Software"),
  tuyet: person("Nông Thị Bạch Tuyết", "Nghệ nhân dệt", "Master weaver"),
  anhDung: person("Vũ Anh Dũng", "Giám đốc điều hành, Lữ hành Mắt Thần Núi", "Chief Executive, Mountain Eye Travel"),
  khue: person(
    "Hà Ngọc Khuê",
    "Trưởng phòng thí nghiệm, Viện Ứng dụng Công nghệ Vùng núi",
    "Head of Laboratory, Institute of Upland Applied Technology",
  ),
  vinh: person("Mã Thế Vinh", "Luật sư sở hữu trí tuệ", "Intellectual property lawyer"),
  maiChi: person("Trần Mai Chi", "Giám đốc Chương trình Tăng tốc Biên Cương", "Director, Frontier Accelerator"),
  quyen: person("Hoàng Thị Lệ Quyên", "Chuyên gia công nghệ giáo dục", "Education technology specialist"),
  phong: person("Lục Văn Phong", "Trưởng phòng Kỹ thuật trồng trọt", "Head of Crop Techniques"),
  hoa: person("Nông Thúy Hòa", "Giám đốc Hợp tác xã Miến dong Sợi Mây", "Director, Sợi Mây Cooperative"),
  thuoc: person("Nông Thị Thược", "Hợp tác xã Dệt Chàm Slao", "Chàm Slao Weaving Cooperative"),
  lyHang: person("Lý Thu Hằng", "Cố vấn xuất khẩu nông sản", "Adviser on food exports"),
  kien: person("Đỗ Trung Kiên", "Nhà sáng lập, Công ty Công nghệ Mây Ngàn", "Founder, Mây Ngàn Technology"),
  thanh: person(
    "Vi Thị Minh Thanh",
    "Phó Giám đốc Sở Khoa học và Công nghệ tỉnh Lạng Sơn",
    "Deputy Director of Science and Technology, Lạng Sơn",
  ),
  sung: person(
    "Giàng A Sùng",
    "Phó Giám đốc Sở Khoa học và Công nghệ tỉnh Điện Biên",
    "Deputy Director of Science and Technology, Điện Biên",
  ),
  hoai: person(
    "Ma Đức Hoài",
    "Trưởng phòng, Sở Khoa học và Công nghệ tỉnh Thái Nguyên",
    "Head of division, Science and Technology, Thái Nguyên",
  ),
} as const;
export type SpeakerKey = keyof typeof people;

const as =
  (role: SpeakerContent["role"]) =>
  (...keys: readonly SpeakerKey[]): SpeakerContent[] =>
    keys.map((key) => ({ ...people[key], role }));

export const chairs = as("chair");
export const speaks = as("speaker");
export const discuss = as("panelist");
