export const portal = {
  title: "Năm khởi nghiệp sáng tạo của tỉnh",
  description: "Cuộc thi, Techfest, cố vấn, dự án và kết quả khởi nghiệp sáng tạo của tỉnh.",
  year: {
    title: "Từ ý tưởng đến gian\u00A0hàng, trong một năm",
    about: "Dự thi, trưng bày tại Techfest, gặp cố vấn và nhà đầu tư: mọi lời mời đang mở của tỉnh đều ở trang này.",
    between: "Hiện chưa có lời mời nào đang mở. Lịch của năm ở ngay bên dưới.",
    more: "Tìm hiểu thêm",
    ribbon: "Lịch của năm",
  },
  openings: {
    title: "Đang mở",
    kind: { entries: "Cuộc thi", exhibitors: "Gian hàng", needs: "Cố vấn", delegates: "Đại biểu" },
    act: {
      entries: "Bắt đầu hồ sơ dự thi",
      exhibitors: "Đăng ký gian hàng",
      needs: "Nêu nhu cầu cố vấn",
      delegates: "Đăng ký tham dự",
    },
    ends: {
      entries: "hết hạn nhận hồ sơ",
      exhibitors: "hết hạn đăng ký gian hàng",
      needs: "hết hạn nêu nhu cầu cố vấn",
      delegates: "hết hạn đăng ký tham dự",
    },
  },
  events: {
    title: "Sự kiện sắp tới",
    all: "Mọi sự kiện",
    kind: { techfest: "Ngày hội", conference: "Hội nghị", training: "Tập huấn" },
  },
  quiet: {
    title: "Nơi những ý tưởng của tỉnh bắt đầu",
    about: "Chưa có cuộc thi hay sự kiện nào đang mở. Bạn có thể khai dự án ngay bây giờ để sẵn sàng tham gia.",
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
