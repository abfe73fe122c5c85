export const delegates = {
  states: { registered: "Đã đăng ký", waiting: "Danh sách chờ", cancelled: "Đã hủy" },
  sources: { self: "Tự đăng ký", import: "Nhập từ tệp", desk: "Ban tổ chức thêm" },
  delegationKinds: {
    province: "Tỉnh, thành phố",
    agency: "Cơ quan, sở, ngành",
    school: "Trường, viện",
    enterprise: "Doanh nghiệp",
    other: "Khác",
  },
  tones: {
    cham: "Chàm",
    madder: "Đỏ son",
    turmeric: "Vàng nghệ",
    leaf: "Xanh lá",
    sky: "Xanh trời",
    stone: "Xám đá",
  },
  registration: {
    title: (event: string) => `Đăng ký dự ${event}`,
    heading: "Đăng ký đại biểu",
    about: "Điền vài dòng, bạn nhận thẻ có mã QR để vào cổng. Không mất phí.",
    signInFirst: "Đăng nhập để đăng ký. Thẻ đại biểu gắn với tài khoản của bạn và có thể mở lại bất cứ lúc nào.",
    signIn: "Đăng nhập để đăng ký",
    kind: "Bạn dự với tư cách",
    placesLeft: (places: number) => `Còn ${places} chỗ`,
    noLimit: "Không giới hạn số chỗ",
    full: (waiting: number) => (waiting > 0 ? `Đã hết chỗ, ${waiting} người đang chờ` : "Đã hết chỗ"),
    name: "Họ và tên",
    nameHelp: "In trên thẻ đúng như bạn viết.",
    jobTitle: "Chức vụ",
    workplace: "Đơn vị công tác",
    phone: "Số điện thoại",
    phoneHelp: "Chỉ ban tổ chức thấy, để gọi khi cần.",
    consent: "Sự đồng ý",
    waiting: "Nếu đã hết chỗ, đưa tôi vào danh sách chờ",
    waitingHelp: "Khi có người rút, hệ thống tự chuyển chỗ cho bạn và gửi thư báo.",
    submit: "Đăng ký",
    closed: "Hiện không nhận đăng ký",
    noKinds: "Ban tổ chức chưa mở đăng ký cho sự kiện này.",
    back: "Về trang sự kiện",
    done: "Đã đăng ký. Thẻ của bạn đã sẵn sàng.",
    doneWaiting: "Bạn đã vào danh sách chờ. Chúng tôi sẽ gửi thư khi có chỗ.",
    doneBefore: "Bạn đã đăng ký sự kiện này rồi.",
    cancelled: "Đã hủy đăng ký.",
    yours: "Đăng ký của bạn",
    yourKind: "Tư cách",
    yourCode: "Mã đại biểu",
    openBadge: "Mở thẻ đại biểu",
    youWait: (ahead: number) =>
      ahead === 0 ? "Bạn đứng đầu danh sách chờ." : `Trước bạn còn ${ahead} người trong danh sách chờ.`,
    youWaitMore: "Khi có người rút, hệ thống tự chuyển chỗ cho bạn và gửi thư báo. Bạn không cần làm gì thêm.",
    cancel: "Hủy đăng ký",
    cancelTitle: "Bạn không đến được nữa?",
    cancelText: "Chỗ của bạn được chuyển ngay cho người đang chờ và không lấy lại được nếu đã hết chỗ.",
  },
  letters: {
    registered: {
      subject: (event: string) => `Thẻ đại biểu: ${event}`,
      body: (name: string, event: string, days: string, badge: string, page: string) =>
        `Kính gửi quý vị ${name},\n\nQuý vị đã đăng ký dự ${event} (${days}).\n\nThẻ đại biểu có mã QR để vào cổng:\n${badge}\n\nQuý vị có thể mở thẻ trên điện thoại hoặc in ra giấy. Nếu không đến được, xin hủy đăng ký để nhường chỗ:\n${page}\n\nTrân trọng.`,
    },
    waiting: {
      subject: (event: string) => `Danh sách chờ: ${event}`,
      body: (name: string, event: string, page: string) =>
        `Kính gửi quý vị ${name},\n\nSố chỗ của ${event} đã hết. Quý vị đã vào danh sách chờ; khi có người rút, hệ thống tự chuyển chỗ cho quý vị và gửi thư báo.\n\nXem thứ tự chờ hoặc rút khỏi danh sách:\n${page}\n\nTrân trọng.`,
    },
    promoted: {
      subject: (event: string) => `Đã có chỗ cho quý vị: ${event}`,
      body: (name: string, event: string, days: string, badge: string, page: string) =>
        `Kính gửi quý vị ${name},\n\nĐã có chỗ: quý vị được chuyển từ danh sách chờ thành đại biểu của ${event} (${days}).\n\nThẻ đại biểu có mã QR để vào cổng:\n${badge}\n\nNếu không đến được nữa, xin hủy đăng ký để nhường chỗ:\n${page}\n\nTrân trọng.`,
    },
    cancelled: {
      subject: (event: string) => `Đăng ký đã hủy: ${event}`,
      body: (name: string, event: string, reason: string) =>
        `Kính gửi quý vị ${name},\n\nBan tổ chức đã hủy đăng ký của quý vị tại ${event}.\n\nLý do: ${reason}\n\nNếu có nhầm lẫn, xin liên hệ ban tổ chức.\n\nTrân trọng.`,
    },
  },
};
