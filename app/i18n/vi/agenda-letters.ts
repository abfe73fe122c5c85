type Facts = {
  readonly name: string;
  readonly title: string;
  readonly event: string;
  readonly when: string;
  readonly where: string;
  readonly link: string;
};

export const agendaLetters = {
  noRoom: "sẽ báo sau",
  promoted: {
    subject: (title: string, _event: string) => `Quý vị đã có chỗ: ${title}`,
    body: (letter: Facts) => `Kính gửi ${letter.name},

Một chỗ vừa trống trong phiên “${letter.title}” của ${letter.event}. Quý vị đứng đầu danh sách chờ nên đã được xếp chỗ, không cần làm gì thêm.

Thời gian: ${letter.when}
Địa điểm: ${letter.where}

Nếu không tham dự được, xin hủy đăng ký để nhường chỗ cho người đang chờ:
${letter.link}

Trân trọng.`,
  },
  moved: {
    subject: (title: string, _event: string) => `Thay đổi giờ hoặc phòng: ${title}`,
    body: (letter: Facts) => `Kính gửi ${letter.name},

Phiên “${letter.title}” của ${letter.event} mà quý vị đã đăng ký có thay đổi. Thời gian và địa điểm mới:

Thời gian: ${letter.when}
Địa điểm: ${letter.where}

Đăng ký của quý vị vẫn giữ nguyên. Xem chi tiết hoặc hủy đăng ký tại:
${letter.link}

Trân trọng.`,
  },
  cancelled: {
    subject: (title: string, _event: string) => `Phiên bị hủy: ${title}`,
    body: (letter: Facts) => `Kính gửi ${letter.name},

Rất tiếc, phiên “${letter.title}” (${letter.when}) của ${letter.event} đã bị hủy. Mong quý vị thông cảm.

Xem chương trình còn lại tại:
${letter.link}

Trân trọng.`,
  },
  resumed: {
    subject: (title: string, _event: string) => `Phiên được tổ chức lại: ${title}`,
    body: (letter: Facts) => `Kính gửi ${letter.name},

Phiên “${letter.title}” của ${letter.event}, trước đó đã hủy, nay được tổ chức lại.

Thời gian: ${letter.when}
Địa điểm: ${letter.where}

Đăng ký của quý vị vẫn giữ nguyên. Xem chi tiết hoặc hủy đăng ký tại:
${letter.link}

Trân trọng.`,
  },
};
