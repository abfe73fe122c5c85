type Facts = { readonly name: string; readonly host: string; readonly reason: string; readonly link: string };
type Pair = { readonly name: string; readonly other: string; readonly cohort: string; readonly link: string };

export const mentoringLetters = {
  applied: {
    subject: (host: string) => `Đã nhận đăng ký làm cố vấn: ${host}`,
    body: (letter: Facts) => `Kính gửi quý vị ${letter.name},

Mạng lưới cố vấn của ${letter.host} đã nhận đăng ký của quý vị. Ban điều phối sẽ xem và trả lời qua thư.

Quý vị xem và sửa hồ sơ tại:
${letter.link}

Trân trọng cảm ơn quý vị.`,
  },
  approved: {
    subject: (host: string) => `Chào mừng quý vị đến với mạng lưới cố vấn của ${host}`,
    body: (letter: Facts) => `Kính gửi quý vị ${letter.name},

${letter.host} trân trọng công nhận quý vị là cố vấn của mạng lưới.${letter.reason ? `\n\nLời nhắn: ${letter.reason}` : ""}

Quý vị chọn đợt cố vấn muốn tham gia và số dự án nhận đồng hành tại:
${letter.link}

Trân trọng.`,
  },
  rejected: {
    subject: (host: string) => `Trả lời đăng ký làm cố vấn: ${host}`,
    body: (letter: Facts) => `Kính gửi quý vị ${letter.name},

${letter.host} cảm ơn quý vị đã đăng ký làm cố vấn. Lần này ban điều phối chưa công nhận được.

Lý do: ${letter.reason}

Quý vị có thể sửa hồ sơ và đăng ký lại tại:
${letter.link}

Trân trọng.`,
  },
  proposedToMentor: {
    subject: (other: string) => `Đề nghị đồng hành cùng dự án ${other}`,
    body: (letter: Pair) => `Kính gửi quý vị ${letter.name},

Trong ${letter.cohort}, ban điều phối đề nghị quý vị đồng hành cùng dự án “${letter.other}”.

Quý vị xem nhu cầu của dự án, nhận lời hoặc từ chối kèm lý do tại:
${letter.link}

Trân trọng.`,
  },
  proposedToProject: {
    subject: (other: string) => `Đề nghị cố vấn cho dự án: ${other}`,
    body: (letter: Pair) => `Chào ${letter.name},

Trong ${letter.cohort}, ban điều phối đề nghị ${letter.other} làm cố vấn cho dự án của bạn.

Bạn xem lý do, nhận lời hoặc từ chối kèm lý do tại:
${letter.link}

Trân trọng.`,
  },
};
