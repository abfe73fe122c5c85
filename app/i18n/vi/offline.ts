export const offline = {
  opening: "Đang mở phiếu lưu trên máy này…",
  openDesk: "Mở bàn chấm",
  missing: "Hồ sơ này chưa được lưu trên máy",
  missingHelp: "Hiện không có mạng. Các hồ sơ đã lưu vẫn mở được từ bàn chấm.",
  fromDevice: (when: string) => `Không có mạng. Đây là bản lưu trên máy này lúc ${when}; vẫn chấm được như thường.`,

  page: {
    title: "Không có mạng",
    about: "Trang này cần mạng để mở. Bàn chấm và các hồ sơ đã lưu trên máy này vẫn dùng được.",
    desk: "Về bàn chấm",
    again: "Thử lại",
  },

  keeping: {
    going: (kept: number, total: number) => `Đang lưu hồ sơ để chấm khi mất mạng: ${kept}/${total}`,
    done: (total: number) => `${total}/${total} hồ sơ đã lưu trên máy này. Mất mạng vẫn chấm được.`,
    some: (kept: number, total: number) => `${kept}/${total} hồ sơ đã lưu trên máy này, kể cả tệp kèm theo.`,
    size: (size: string) => `Tệp đã lưu: ${size}.`,
    leftOut: (count: number) => `${count} tệp quá lớn chỉ xem được khi có mạng.`,
    full: "Máy đã hết chỗ lưu tệp: các tệp còn lại chỉ xem được khi có mạng.",
    unreachable: "Một số tệp chưa tải được, sẽ tải tiếp khi mở lại bàn chấm.",
    saver: "Máy đang tiết kiệm dữ liệu nên chưa tải tệp kèm theo.",
    carry: "Mang theo cả tệp",
    unable: "Trình duyệt này không mở được bàn chấm khi mất mạng. Điểm đang nhập vẫn được giữ trên máy.",
  },

  waiting: {
    title: (count: number) => `${count} phiếu trên máy này chờ gửi`,
    about: "Điểm được giữ trên máy và tự gửi khi có mạng và bàn chấm đang mở.",
    signedOut: "Phiên đăng nhập đã hết",
    signedOutAbout: (count: number) =>
      count === 0
        ? "Xin đăng nhập lại để chấm tiếp."
        : `Điểm của ${count} phiếu được giữ trên máy này và tự gửi sau khi quý vị đăng nhập lại.`,
    signIn: "Đăng nhập lại",
    otherAccount: "Một tài khoản khác đang đăng nhập trên máy này",
    otherAccountAbout: "Điểm chờ gửi được giữ cho tài khoản đã nhập điểm.",
    refusedTitle: "Có phiếu chưa gửi được",
    sheet: "Phiếu chấm",
  },

  sheet: {
    here: (clock: string) => `Đã lưu trên máy này ${clock}, chờ gửi`,
    held: "Đã lưu trên máy này, chưa gửi được",
    clashTitle: "Phiếu này đã được lưu từ một nơi khác",
    clashAbout: "Cả hai bản đều còn. Xin chọn bản dùng tiếp:",
    own: (when: string) => `Bản trên máy này, ghi lúc ${when}`,
    theirs: (when: string) => `Bản trên máy chủ, lưu lúc ${when}`,
    useOwn: "Dùng bản trên máy này",
    useTheirs: "Dùng bản trên máy chủ",
    differs: (count: number) => `${count} tiêu chí có điểm khác nhau.`,
    same: "Điểm giống nhau, chỉ khác phần nhận xét.",
    refusedTitle: "Máy chủ không nhận bản lưu này",
    refusedAbout: "Bản ghi vẫn được giữ trên máy cho đến khi quý vị bỏ đi.",
    drop: "Bỏ bản trên máy này",
    dropTitle: "Bỏ bản trên máy này?",
    dropAbout: "Những điểm và nhận xét chưa gửi của phiếu này sẽ mất.",
  },

  notices: {
    kept: "Phiếu đã lưu trên máy này và sẽ được gửi khi có mạng. Xin để bàn chấm mở cho đến lúc đó.",
    late: "Phiếu đến sau giờ đóng chấm nên được giữ riêng. Chủ tịch hội đồng quyết định có tính hay không.",
  },

  leaving: {
    title: (count: number) => `Còn ${count} bản ghi điểm chưa gửi`,
    about:
      "Nếu đăng xuất bây giờ, điểm vẫn được giữ trên máy này cho riêng tài khoản của quý vị và chỉ gửi khi quý vị đăng nhập lại trên chính máy này.",
    stay: "Ở lại để gửi",
    leave: "Vẫn đăng xuất",
  },

  late: {
    title: "Phiếu đến muộn",
    about:
      "Phiếu ghi trước giờ đóng chấm nhưng đến sau, thường do mất mạng. Chỉ được tính khi chủ tịch hội đồng đồng ý và nêu lý do, trước khi công bố kết quả.",
    empty: "Không có phiếu nào đến muộn",
    emptyHelp: "Khi có phiếu ghi trước giờ đóng chấm mà đến sau, phiếu sẽ hiện ở đây.",
    made: "Ghi trên máy",
    arrived: "Đến nơi",
    closed: "Đóng chấm",
    total: "Điểm",
    before: "Điểm đang tính",
    none: "chưa có",
    submitted: "Đã bấm nộp",
    notSubmitted: "Chưa bấm nộp",
    waiting: "Chờ quyết định",
    accepted: "Được tính",
    refused: "Không tính",
    accept: "Tính phiếu này",
    refuse: "Không tính",
    reason: "Lý do",
    decidedBy: (name: string, when: string) => `${name} quyết định lúc ${when}`,
    outcomes: "Danh sách vào vòng sau của vòng này được chọn lại sau khi tính thêm phiếu.",
    link: (count: number) => (count === 0 ? "Phiếu đến muộn" : `Phiếu đến muộn (${count} chờ quyết định)`),
    notices: { accepted: "Phiếu đến muộn đã được tính.", refused: "Phiếu đến muộn không được tính." },
    letters: {
      accepted: (entry: string) => `Phiếu đến muộn được tính: ${entry}`,
      refused: (entry: string) => `Phiếu đến muộn không được tính: ${entry}`,
      body: ({ name, entry, round, isAccepted, reason }: LateLetter) =>
        `Kính gửi ${name},\n\nPhiếu chấm hồ sơ ${entry} trong ${round} của quý vị đến sau giờ đóng chấm. Chủ tịch hội đồng quyết định ${isAccepted ? "tính" : "không tính"} phiếu này.\nLý do: ${reason}\n\nTrân trọng cảm ơn.`,
    },
  },
};

type LateLetter = { name: string; entry: string; round: string; isAccepted: boolean; reason: string };
