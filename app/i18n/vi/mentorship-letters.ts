type Pair = {
  readonly name: string;
  readonly project: string;
  readonly mentor: string;
  readonly cohort: string;
  readonly link: string;
};
type WithReason = Pair & { readonly reason: string };
type WithContacts = Pair & { readonly contacts: string };
type WithDays = Pair & { readonly days: string };
type Meeting = Pair & {
  readonly by: string;
  readonly at: string;
  readonly minutes: string;
  readonly mode: string;
  readonly place: string;
  readonly topic: string;
};

const plan = (meeting: Meeting) =>
  [
    `Thời gian: ${meeting.at} (${meeting.minutes} phút)`,
    `Cách gặp: ${meeting.mode}`,
    meeting.place && `Nơi gặp: ${meeting.place}`,
    meeting.topic && `Nội dung: ${meeting.topic}`,
  ]
    .filter(Boolean)
    .join("\n");

export const mentorshipLetters = {
  modes: { online: "trực tuyến", in_person: "gặp trực tiếp" },
  outcomes: { reached: "đạt mục tiêu", partly: "đạt một phần", not_reached: "chưa đạt" },
  begun: {
    subject: (pair: Pair) => `Bắt đầu cố vấn: ${pair.project} và ${pair.mentor}`,
    toMentor: (pair: WithContacts) => `Kính gửi ${pair.name},

Quý vị và dự án ${pair.project} đều đã nhận lời trong ${pair.cohort}. Liên hệ của trưởng nhóm dự án:

${pair.contacts}

Xin quý vị hẹn buổi gặp đầu tiên trong tuần này:
${pair.link}

Trân trọng.`,
    toProject: (pair: WithContacts) => `Kính gửi ${pair.name},

Dự án ${pair.project} và cố vấn ${pair.mentor} đều đã nhận lời trong ${pair.cohort}. Liên hệ của cố vấn:

${pair.contacts}

Xin quý vị hẹn buổi gặp đầu tiên trong tuần này:
${pair.link}

Trân trọng.`,
  },
  declined: {
    subject: (pair: Pair) => `Đề nghị ghép cặp chưa thành: ${pair.project} và ${pair.mentor}`,
    byMentor: (pair: WithReason) => `Kính gửi ${pair.name},

Rất tiếc, cố vấn ${pair.mentor} chưa nhận lời cố vấn cho dự án ${pair.project} trong ${pair.cohort}.

Lý do: ${pair.reason}

Người điều phối sẽ tìm cố vấn khác phù hợp; quý vị không cần gửi lại nhu cầu.
${pair.link}

Trân trọng.`,
    byProject: (pair: WithReason) => `Kính gửi ${pair.name},

Rất tiếc, dự án ${pair.project} chưa nhận lời ghép với quý vị trong ${pair.cohort}.

Lý do: ${pair.reason}

Người điều phối sẽ tìm dự án khác phù hợp với quý vị.
${pair.link}

Trân trọng.`,
  },
  meeting: {
    planned: {
      subject: (meeting: Meeting) => `Hẹn gặp cố vấn: ${meeting.at}`,
      body: (meeting: Meeting) => `Kính gửi ${meeting.name},

${meeting.by} hẹn một buổi gặp cố vấn của dự án ${meeting.project}.

${plan(meeting)}

Xem, đổi lịch hoặc thêm vào lịch của quý vị:
${meeting.link}

Trân trọng.`,
    },
    moved: {
      subject: (meeting: Meeting) => `Đổi lịch gặp cố vấn: ${meeting.at}`,
      body: (meeting: Meeting) => `Kính gửi ${meeting.name},

${meeting.by} đã đổi buổi gặp cố vấn của dự án ${meeting.project}. Nay là:

${plan(meeting)}

Cập nhật lịch của quý vị:
${meeting.link}

Trân trọng.`,
    },
    cancelled: {
      subject: (meeting: Meeting) => `Hủy buổi gặp cố vấn: ${meeting.at}`,
      body: (meeting: Meeting) => `Kính gửi ${meeting.name},

${meeting.by} đã hủy buổi gặp cố vấn của dự án ${meeting.project} lúc ${meeting.at}.

Xin quý vị hẹn một buổi khác khi thuận tiện:
${meeting.link}

Trân trọng.`,
    },
  },
  nudge: {
    subject: (pair: WithDays) => `Đã ${pair.days} ngày: ${pair.project} và ${pair.mentor}`,
    body: (pair: WithDays) => `Kính gửi ${pair.name},

Đã ${pair.days} ngày chưa có hoạt động nào giữa dự án ${pair.project} và cố vấn ${pair.mentor}.

Nếu hai bên vẫn gặp nhau, xin ghi vài dòng. Nếu chưa, xin hẹn một buổi gặp ngắn. Nếu không tiếp tục được, quý vị có thể khép lại tại:
${pair.link}

Trân trọng.`,
  },
  closed: {
    subject: (pair: Pair) => `Khép lại cố vấn: ${pair.project} và ${pair.mentor}`,
    body: (
      pair: Pair & { readonly by: string; readonly outcome: string; readonly report: string },
    ) => `Kính gửi ${pair.name},

${pair.by} đã khép lại việc cố vấn cho dự án ${pair.project} trong ${pair.cohort}: ${pair.outcome}.

${pair.report}

Xin quý vị dành một phút góp ý; chỉ người điều phối đọc được:
${pair.link}

Trân trọng.`,
  },
  ended: {
    subject: (pair: Pair) => `Kết thúc cố vấn: ${pair.project} và ${pair.mentor}`,
    body: (pair: WithReason) => `Kính gửi ${pair.name},

Người điều phối đã kết thúc việc ghép cặp giữa dự án ${pair.project} và cố vấn ${pair.mentor} trong ${pair.cohort}.

Lý do: ${pair.reason}

${pair.link}

Trân trọng.`,
  },
};
