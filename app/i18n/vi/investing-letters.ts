const foot = "Trân trọng.\nKhơi · hệ thống của năm đổi mới sáng tạo";
const because = (reason: string) => (reason ? [`Lời nhắn: ${reason}`] : []);
const lines = (parts: readonly string[]) => [...parts, foot].join("\n\n");

export const investingLetters = {
  verified: {
    subject: "Quý vị đã được xác minh là nhà đầu tư",
    body: (name: string, host: string, reason: string, link: string) =>
      lines([
        `Kính gửi ${name},`,
        `${host} đã xác minh quý vị là nhà đầu tư. Từ nay quý vị xem được những mục mà các dự án mở cho nhà đầu tư, lập danh sách, so sánh và đề nghị được giới thiệu.`,
        ...because(reason),
        link,
      ]),
  },
  rejected: {
    subject: "Về đăng ký nhà đầu tư của quý vị",
    body: (name: string, host: string, reason: string, link: string) =>
      lines([
        `Kính gửi ${name},`,
        `${host} chưa xác minh được đăng ký nhà đầu tư của quý vị.`,
        ...because(reason),
        `Quý vị có thể bổ sung và gửi lại tại:\n${link}`,
      ]),
  },
  suspended: {
    subject: "Quyền nhà đầu tư của quý vị tạm dừng",
    body: (name: string, host: string, reason: string, link: string) =>
      lines([`Kính gửi ${name},`, `${host} tạm dừng quyền nhà đầu tư của quý vị.`, ...because(reason), link]),
  },
  asked: {
    subject: (project: string) => `Một nhà đầu tư muốn gặp dự án ${project}`,
    body: (name: string, investor: string, project: string, message: string, link: string) =>
      lines([
        `Chào ${name},`,
        `${investor} đề nghị được giới thiệu với dự án “${project}”, kèm lời nhắn:`,
        message,
        `Bạn trả lời tại đây. Chỉ khi bạn đồng ý, hai bên mới thấy thông tin liên hệ của nhau:\n${link}`,
      ]),
  },
  accepted: {
    subject: "Nhóm dự án đã đồng ý gặp quý vị",
    body: (name: string, project: string, _reason: string, link: string) =>
      lines([
        `Kính gửi ${name},`,
        `${project ? `Nhóm dự án “${project}”` : "Nhóm dự án"} đã đồng ý lời đề nghị giới thiệu. Thông tin liên hệ của hai bên đã mở:\n${link}`,
      ]),
  },
  declined: {
    subject: "Nhóm dự án chưa nhận lời giới thiệu",
    body: (name: string, project: string, reason: string, link: string) =>
      lines([
        `Kính gửi ${name},`,
        `${project ? `Nhóm dự án “${project}”` : "Nhóm dự án"} chưa nhận lời giới thiệu lần này.`,
        ...because(reason),
        link,
      ]),
  },
  alert: {
    subject: (search: string) => `Có thay đổi trong tìm kiếm “${search}”`,
    greeting: (name: string) => `Kính gửi ${name},`,
    about: (search: string) => `Từ lần xem trước, tìm kiếm “${search}” có những thay đổi sau.`,
    fresh: (count: number) => `Dự án mới (${count}):`,
    changed: (count: number) => `Dự án có thông tin mới (${count}):`,
    gone: (count: number) => `Dự án không còn trong kết quả (${count}):`,
    hidden: (count: number) => `${count} dự án không còn hiển thị với quý vị`,
    more: (count: number) => `và ${count} dự án nữa`,
    fields: {
      name: "tên",
      pitch: "giới thiệu",
      field: "lĩnh vực",
      stage: "giai đoạn",
      place: "địa phương",
      summary: "mô tả",
      team: "nhóm",
      needs: "nhu cầu",
      website: "trang web",
      raising: "số vốn gọi",
      revenue: "doanh thu",
      customers: "khách hàng",
      founded: "năm thành lập",
      use_of_funds: "việc dùng vốn",
      contact: "liên hệ",
    },
    see: (link: string) => `Xem tất cả:\n${link}`,
    stop: (link: string) => `Thôi nhận thư về tìm kiếm này:\n${link}`,
  },
};
