/** The desk of an event. */
export const eventDesk = {
  rooms: {
    overview: "Tổng quan",
    details: "Thông tin",
    plan: "Sơ đồ",
    booths: "Gian hàng",
    call: "Mời gian hàng",
    applications: "Đơn đăng ký gian",
    allocation: "Xếp gian",
    agenda: "Chương trình",
    delegates: "Đại biểu",
    delegations: "Đoàn",
    checkIn: "Điểm danh",
    staff: "Người trực",
  },
};
