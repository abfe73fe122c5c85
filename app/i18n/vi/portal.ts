export const portal = {
  title: "Năm khởi nghiệp sáng tạo của tỉnh",
  description: "Cuộc thi, dự án và kết quả của phong trào khởi nghiệp sáng tạo trong tỉnh.",
  hero: {
    enter: "Bắt đầu hồ sơ dự thi",
    rules: "Xem thể lệ",
    follow: "Xem cuộc thi",
    results: "Xem kết quả",
    ribbon: "Lịch của cuộc thi",
    entriesEnd: "hết hạn nhận hồ sơ",
    ends: (what: string) => `kết thúc ${what.charAt(0).toLocaleLowerCase("vi")}${what.slice(1)}`,
    begins: (what: string) => `bắt đầu ${what.charAt(0).toLocaleLowerCase("vi")}${what.slice(1)}`,
    entries: (text: string, _count: number) => `đã có ${text} hồ sơ`,
  },
  quiet: {
    title: "Nơi những ý tưởng của tỉnh bắt đầu",
    about: "Chưa có cuộc thi nào đang mở. Bạn có thể khai dự án ngay bây giờ để sẵn sàng dự thi.",
    start: "Tạo dự án",
  },
  projects: {
    title: "Dự án đang tìm bạn đồng hành",
    all: (text: string, _count: number) => `Tất cả ${text} dự án`,
  },
  running: { title: "Cũng đang diễn ra", all: "Mọi cuộc thi", until: "đến", from: "từ" },
  winners: { title: "Đã đoạt giải", all: "Kết quả đầy đủ" },
  record: { title: "Giải thưởng" },
  counts: {
    title: "Hệ sinh thái của tỉnh",
    projects: "dự án công khai",
    organizations: "tổ chức đồng hành",
    competitions: "cuộc thi",
  },
};
