type Submitted = {
  readonly name: string;
  readonly title: string;
  readonly competition: string;
  readonly number: string;
  readonly version: number;
  readonly at: string;
  readonly sha256: string;
  readonly late: string;
  readonly link: string;
};
type Withdrawn = {
  readonly name: string;
  readonly title: string;
  readonly competition: string;
  readonly reason: string;
  readonly at: string;
  readonly link: string;
};

export const entryLetters = {
  submitted: {
    subject: (number: string, title: string) => `Đã nhận hồ sơ ${number}: ${title}`,
    late: "\nHồ sơ đến sau hạn, trong thời gian gia hạn của thể lệ, và được ghi là nộp muộn.\n",
    body: (letter: Submitted) => `Kính gửi ${letter.name},

Ban tổ chức đã nhận hồ sơ dự thi “${letter.title}” của ${letter.competition}.

Số hồ sơ: ${letter.number}
Bản nộp lần: ${letter.version}
Thời điểm nộp: ${letter.at}
Mã xác nhận nội dung (SHA-256):
${letter.sha256}
${letter.late}
Quý vị có thể sửa và nộp lại cho đến hết hạn; bản nộp sau cùng là bản được xét. Xem hồ sơ tại:
${letter.link}

Trân trọng.`,
  },
  withdrawn: {
    subject: (title: string) => `Đã rút hồ sơ: ${title}`,
    body: (letter: Withdrawn) => `Kính gửi ${letter.name},

Trưởng nhóm đã rút hồ sơ “${letter.title}” khỏi ${letter.competition} lúc ${letter.at}.

Lý do: ${letter.reason}

Dự án và những gì quý vị đã viết vẫn còn tại:
${letter.link}

Trân trọng.`,
  },
};
