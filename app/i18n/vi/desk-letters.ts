type Facts = {
  readonly name: string;
  readonly title: string;
  readonly number: string;
  readonly competition: string;
  readonly link: string;
};
type WithReason = Facts & { readonly reason: string };
type WithRequest = Facts & { readonly message: string; readonly due: string };

export const deskLetters = {
  eligible: {
    subject: (number: string, title: string) => `Hồ sơ hợp lệ ${number}: ${title}`,
    body: (letter: Facts) => `Kính gửi ${letter.name},

Ban thư ký đã xét hồ sơ ${letter.number} “${letter.title}” của ${letter.competition} và xác nhận hồ sơ hợp lệ.

Ban tổ chức sẽ thông báo các vòng thi tiếp theo. Xem hồ sơ tại:
${letter.link}

Trân trọng.`,
  },
  accept_late: {
    subject: (number: string, title: string) => `Hồ sơ nộp muộn được tiếp nhận ${number}: ${title}`,
    body: (letter: WithReason) => `Kính gửi ${letter.name},

Hồ sơ ${letter.number} “${letter.title}” của ${letter.competition} đến sau hạn. Ban thư ký đã tiếp nhận và xác nhận hồ sơ hợp lệ.

Lý do: ${letter.reason}

Xem hồ sơ tại:
${letter.link}

Trân trọng.`,
  },
  supplement: {
    subject: (number: string, title: string) => `Đề nghị bổ sung hồ sơ ${number}: ${title}`,
    body: (letter: WithRequest) => `Kính gửi ${letter.name},

Ban thư ký đề nghị bổ sung hồ sơ ${letter.number} “${letter.title}” của ${letter.competition}:

${letter.message}

Hạn bổ sung: ${letter.due}

Trưởng nhóm sửa và nộp lại hồ sơ tại:
${letter.link}

Trân trọng.`,
  },
  ineligible: {
    subject: (number: string, title: string) => `Hồ sơ không hợp lệ ${number}: ${title}`,
    body: (letter: WithReason) => `Kính gửi ${letter.name},

Ban thư ký đã xét hồ sơ ${letter.number} “${letter.title}” của ${letter.competition}. Rất tiếc, hồ sơ không đủ điều kiện dự thi.

Lý do: ${letter.reason}

Nếu có điều chưa rõ, quý vị vui lòng liên hệ ban tổ chức. Hồ sơ vẫn còn tại:
${letter.link}

Trân trọng.`,
  },
  disqualify: {
    subject: (number: string, title: string) => `Hồ sơ bị loại ${number}: ${title}`,
    body: (letter: WithReason) => `Kính gửi ${letter.name},

Ban tổ chức đã loại hồ sơ ${letter.number} “${letter.title}” khỏi ${letter.competition}.

Lý do: ${letter.reason}

Nếu có điều chưa rõ, quý vị vui lòng liên hệ ban tổ chức. Hồ sơ vẫn còn tại:
${letter.link}

Trân trọng.`,
  },
  undo: {
    subject: (number: string, title: string) => `Hồ sơ được xét lại ${number}: ${title}`,
    body: (letter: WithReason) => `Kính gửi ${letter.name},

Quyết định trước đó về hồ sơ ${letter.number} “${letter.title}” của ${letter.competition} đã được hủy. Hồ sơ trở lại trạng thái chờ xét.

Lý do: ${letter.reason}

Xem hồ sơ tại:
${letter.link}

Trân trọng.`,
  },
};
