type Facts = {
  readonly name: string;
  readonly sign: string;
  readonly event: string;
  readonly link: string;
  readonly booth: string;
  readonly until: string;
  readonly reason: string;
};

const letter = (name: string, paragraphs: readonly string[], link: string) =>
  [`Kính gửi ${name},`, ...paragraphs, `Xem đơn tại:\n${link}`, "Trân trọng."].join("\n\n");

export const boothLetters = {
  submitted: {
    subject: ({ event }: Facts) => `Đã nhận đơn gian hàng – ${event}`,
    body: ({ name, sign, event, link }: Facts) =>
      letter(
        name,
        [
          `Ban tổ chức ${event} đã nhận đơn đăng ký gian hàng “${sign}”.`,
          "Quý vị còn sửa được đơn đến hết hạn đăng ký. Kết quả xét duyệt sẽ được báo bằng thư.",
        ],
        link,
      ),
  },
  approved: {
    subject: ({ event }: Facts) => `Đơn gian hàng được duyệt – ${event}`,
    body: ({ name, sign, event, link }: Facts) =>
      letter(
        name,
        [
          `Đơn gian hàng “${sign}” tại ${event} đã được duyệt.`,
          "Khi xếp gian xong, ban tổ chức sẽ gửi lời mời nhận một gian cụ thể kèm hạn trả lời.",
        ],
        link,
      ),
  },
  waitlisted: {
    subject: ({ event }: Facts) => `Đơn gian hàng vào danh sách chờ – ${event}`,
    body: ({ name, sign, event, link }: Facts) =>
      letter(
        name,
        [
          `Hiện chưa có gian phù hợp cho “${sign}” tại ${event} nên đơn được đưa vào danh sách chờ.`,
          "Khi có gian trống phù hợp, lời mời sẽ được gửi theo thứ tự ưu tiên rồi thứ tự nộp đơn.",
        ],
        link,
      ),
  },
  cancelled: {
    subject: ({ event }: Facts) => `Đã hủy đơn gian hàng – ${event}`,
    body: ({ name, sign, event, link }: Facts) =>
      letter(name, [`Đơn gian hàng “${sign}” tại ${event} đã được hủy theo yêu cầu của quý vị.`], link),
  },
  rejected: {
    subject: ({ event }: Facts) => `Kết quả xét đơn gian hàng – ${event}`,
    body: ({ name, sign, event, link, reason }: Facts) =>
      letter(name, [`Rất tiếc, đơn gian hàng “${sign}” tại ${event} không được duyệt.`, `Lý do: ${reason}`], link),
  },
  offered: {
    subject: ({ event, booth }: Facts) => `Mời nhận gian ${booth} – ${event}`,
    body: ({ name, sign, event, link, booth, until }: Facts) =>
      letter(
        name,
        [
          `Ban tổ chức ${event} mời “${sign}” nhận gian ${booth}.`,
          `Vui lòng xác nhận hoặc từ chối trước ${until}. Quá hạn, gian sẽ được mời cho đơn vị kế tiếp trong danh sách chờ.`,
        ],
        link,
      ),
  },
  confirmed: {
    subject: ({ event, booth }: Facts) => `Đã nhận gian ${booth} – ${event}`,
    body: ({ name, sign, event, link, booth }: Facts) =>
      letter(
        name,
        [
          `“${sign}” đã nhận gian ${booth} tại ${event}.`,
          "Trang giới thiệu và mã QR của gian hàng có trong đơn, quý vị có thể in để đặt tại gian.",
        ],
        link,
      ),
  },
  expired: {
    subject: ({ event, booth }: Facts) => `Quá hạn nhận gian ${booth} – ${event}`,
    body: ({ name, sign, event, link, booth }: Facts) =>
      letter(
        name,
        [
          `Đã quá hạn trả lời lời mời nhận gian ${booth} tại ${event} cho “${sign}”, nên gian được mời cho đơn vị kế tiếp.`,
          "Nếu quý vị vẫn muốn tham gia, vui lòng liên hệ ban tổ chức.",
        ],
        link,
      ),
  },
  released: {
    subject: ({ event, booth }: Facts) => `Thu hồi gian ${booth} – ${event}`,
    body: ({ name, sign, event, link, booth, reason }: Facts) =>
      letter(
        name,
        [
          `Ban tổ chức ${event} thu hồi gian ${booth} của “${sign}”.`,
          `Lý do: ${reason}`,
          "Đơn vẫn ở trạng thái được duyệt.",
        ],
        link,
      ),
  },
};
