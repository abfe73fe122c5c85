const foot = "Khơi · hệ thống của năm đổi mới sáng tạo\nThư này được gửi tự động, vui lòng không trả lời.";
const hello = (name: string) => `Kính gửi ${name},`;
const letter = (name: string, ...parts: string[]) => [hello(name), ...parts, foot].join("\n\n");

export const accountLetters = {
  verify: {
    subject: "Xác minh địa chỉ thư điện tử",
    body: (name: string, link: string) =>
      letter(
        name,
        "Có người vừa đăng ký tài khoản Khơi bằng địa chỉ này. Để hoàn tất, xin mở đường dẫn sau trong vòng 24 giờ:",
        link,
        "Nếu quý vị không đăng ký, xin bỏ qua thư này; tài khoản sẽ không dùng được.",
      ),
  },
  exists: {
    subject: "Quý vị đã có tài khoản",
    body: (name: string, signIn: string, reset: string) =>
      letter(
        name,
        "Có người vừa đăng ký tài khoản Khơi bằng địa chỉ này, nhưng quý vị đã có tài khoản. Xin đăng nhập tại:",
        signIn,
        "Nếu quên mật khẩu, xin đặt lại tại:",
        reset,
        "Nếu không phải quý vị, xin bỏ qua thư này; tài khoản không thay đổi gì.",
      ),
  },
  reset: {
    subject: "Đặt lại mật khẩu",
    body: (name: string, link: string) =>
      letter(
        name,
        "Có yêu cầu đặt lại mật khẩu cho tài khoản Khơi của quý vị. Xin mở đường dẫn sau trong vòng 1 giờ để chọn mật khẩu mới:",
        link,
        "Nếu quý vị không yêu cầu, xin bỏ qua thư này; mật khẩu không thay đổi.",
      ),
  },
  passwordChanged: {
    subject: "Mật khẩu đã được thay đổi",
    body: (name: string, when: string, reset: string) =>
      letter(
        name,
        `Mật khẩu tài khoản Khơi của quý vị đã được thay đổi lúc ${when}. Các thiết bị khác đã được đăng xuất.`,
        "Nếu không phải quý vị, xin đặt lại mật khẩu ngay tại:",
        reset,
      ),
  },
  changeEmail: {
    subject: "Xác nhận địa chỉ thư điện tử mới",
    body: (name: string, link: string) =>
      letter(
        name,
        "Quý vị muốn dùng địa chỉ này cho tài khoản Khơi. Để xác nhận, xin mở đường dẫn sau trong vòng 24 giờ:",
        link,
        "Nếu quý vị không yêu cầu, xin bỏ qua thư này.",
      ),
  },
  emailTaken: {
    subject: "Địa chỉ này đã có tài khoản",
    body: (name: string) =>
      letter(
        name,
        "Có người vừa muốn dùng địa chỉ này cho một tài khoản Khơi khác, nhưng địa chỉ này đã có tài khoản. Không có gì thay đổi.",
      ),
  },
  emailChangeAsked: {
    subject: "Yêu cầu đổi địa chỉ thư điện tử",
    body: (name: string, email: string, reset: string) =>
      letter(
        name,
        `Có yêu cầu đổi địa chỉ thư của tài khoản Khơi sang ${email}. Việc đổi chỉ có hiệu lực sau khi xác nhận từ địa chỉ mới.`,
        "Nếu không phải quý vị, xin đặt lại mật khẩu ngay tại:",
        reset,
      ),
  },
  emailChanged: {
    subject: "Địa chỉ thư điện tử đã được đổi",
    body: (name: string, email: string) =>
      letter(
        name,
        `Tài khoản Khơi của quý vị nay dùng địa chỉ ${email}. Địa chỉ này không còn dùng để đăng nhập.`,
        "Nếu không phải quý vị, xin báo ngay cho ban tổ chức hoặc quản trị viên.",
      ),
  },
  invitation: {
    judge: {
      subject: (about: string) => `Lời mời làm giám khảo: ${about}`,
      ask: (about: string) => `Ban tổ chức trân trọng mời quý vị làm giám khảo ${about}.`,
    },
    project_member: {
      subject: (about: string) => `Lời mời vào nhóm dự án ${about}`,
      ask: (about: string) => `Bạn được ghi tên trong nhóm của dự án ${about} và được mời tham gia trên hệ thống.`,
    },
    duty: {
      subject: (about: string) => `Lời mời làm việc cho ${about}`,
      ask: (about: string) => `Quý vị được mời nhận nhiệm vụ trên hệ thống cho ${about}.`,
    },
    body: (name: string, ask: string, link: string, until: string) =>
      letter(
        name,
        ask,
        `Để nhận lời, xin mở đường dẫn sau trước ${until}. Đường dẫn chỉ dùng được một lần:`,
        link,
        "Nếu thư này đến nhầm, xin bỏ qua.",
      ),
  },
  dutyGiven: {
    subject: (about: string) => `Nhiệm vụ mới: ${about}`,
    body: (name: string, about: string, link: string) =>
      letter(
        name,
        `Quý vị vừa được giao nhiệm vụ trên hệ thống cho ${about}. Xin đăng nhập để xem việc cần làm:`,
        link,
      ),
  },
  dataRequest: {
    received: {
      subject: "Đã nhận yêu cầu về dữ liệu cá nhân",
      body: (name: string, what: string, replyDue: string, doneDue: string, link: string) =>
        letter(
          name,
          `Chúng tôi đã nhận yêu cầu của quý vị: ${what}. Chúng tôi trả lời chậm nhất ngày ${replyDue} và thực hiện chậm nhất ngày ${doneDue}.`,
          `Theo dõi tại: ${link}`,
        ),
    },
    answered: {
      subject: "Trả lời yêu cầu về dữ liệu cá nhân",
      body: (name: string, what: string, answer: string) =>
        letter(name, `Về yêu cầu của quý vị (${what}), chúng tôi trả lời:`, answer),
    },
    done: {
      subject: "Yêu cầu về dữ liệu cá nhân đã được thực hiện",
      body: (name: string, what: string) =>
        letter(name, `Yêu cầu của quý vị (${what}) đã được thực hiện. Xin cảm ơn quý vị.`),
    },
    refused: {
      subject: "Yêu cầu về dữ liệu cá nhân không thực hiện được",
      body: (name: string, what: string, reason: string) =>
        letter(
          name,
          `Rất tiếc, yêu cầu của quý vị (${what}) không thực hiện được. Lý do:`,
          reason,
          "Quý vị có quyền khiếu nại tới cơ quan chuyên trách bảo vệ dữ liệu cá nhân.",
        ),
    },
  },
};
