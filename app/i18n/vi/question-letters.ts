type Asked = { readonly name: string; readonly competition: string; readonly question: string; readonly link: string };
type Answered = Asked & { readonly answer: string };
type Hidden = Asked & { readonly reason: string };
type Notice = { readonly name: string; readonly competition: string; readonly text: string; readonly link: string };

export const questionLetters = {
  answered: {
    subject: (competition: string) => `Trả lời câu hỏi của bạn – ${competition}`,
    body: (it: Answered) => `Kính gửi ${it.name},

Ban thư ký ${it.competition} đã trả lời câu hỏi của bạn.

Câu hỏi: ${it.question}

Trả lời: ${it.answer}

Câu trả lời được đăng cho mọi người cùng đọc, không nêu tên người hỏi: ${it.link}

Trân trọng,
Ban thư ký`,
  },
  changed: {
    subject: (competition: string) => `Câu trả lời cho bạn đã được sửa – ${competition}`,
    body: (it: Answered) => `Kính gửi ${it.name},

Ban thư ký ${it.competition} đã sửa câu trả lời cho câu hỏi của bạn.

Câu hỏi: ${it.question}

Trả lời mới: ${it.answer}

Trang hỏi đáp: ${it.link}

Trân trọng,
Ban thư ký`,
  },
  hidden: {
    subject: (competition: string) => `Câu hỏi của bạn không được đăng – ${competition}`,
    body: (it: Hidden) => `Kính gửi ${it.name},

Ban thư ký ${it.competition} không đăng câu hỏi sau của bạn.

Câu hỏi: ${it.question}

Lý do: ${it.reason}

Bạn có thể gửi câu hỏi khác tại: ${it.link}

Trân trọng,
Ban thư ký`,
  },
  notice: {
    subject: (title: string, competition: string) => `${title} – ${competition}`,
    body: (it: Notice) => `Kính gửi ${it.name},

${it.text}

Quý vị nhận thư này vì có tên trong một hồ sơ của ${it.competition}. Hồ sơ của quý vị: ${it.link}

Trân trọng,
Ban tổ chức`,
  },
};
