const clock = (minutes: number) => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} phút`;
  return rest === 0 ? `${hours} giờ` : `${hours} giờ ${rest} phút`;
};

export const scoring = {
  desk: {
    timeLeft: (minutes: number) => `khoảng ${clock(minutes)} nữa`,
    ownPace: (minutes: number) => `Theo tốc độ của quý vị: ${minutes} phút một phiếu.`,
    usualPace: (minutes: number) => `Ước chừng ${minutes} phút một phiếu; sẽ sát hơn sau vài phiếu đầu.`,
    order:
      "Phiếu đang dở trước. Mỗi giám khảo bắt đầu từ một hồ sơ khác nhau, để không hồ sơ nào luôn được chấm sau cùng.",
    views: "Lọc phiếu",
    all: "Tất cả",
    leftView: "Còn lại",
    begun: "Đang chấm",
    submitted: "Đã nộp",
    none: "Không có phiếu nào ở mục này.",
    extra: "Nhờ chấm thêm",
    reopened: "Đang mở lại",
    savedAt: (when: string) => `lưu ${when}`,
    go: (title: string) => `Chấm tiếp: ${title}`,
    begin: (title: string) => `Bắt đầu: ${title}`,
  },

  sheet: {
    until: (when: string) => `Hạn ${when}`,
    more: "Việc khác",
    history: "Quá trình chấm",
    keys: "Phím tắt",
    switchToDossier: "Hồ sơ",
    switchToSheet: "Về phiếu chấm",
    previousOf: "Tiêu chí trước",
    slider: "Kéo để chọn điểm",
    noMark: "Chưa có điểm",
    allLevels: (count: number) => `Xem cả ${count} mức`,
    hideLevels: "Thu gọn",
    levelNow: "Mức đang chọn",
    keypad: "Bàn phím điểm",
    closeKeypad: "Đóng bàn phím",
    erase: "Xóa một số",
    clear: "Xóa hết",
    comma: "Dấu phẩy",
    stepUp: (step: string) => `Thêm ${step}`,
    stepDown: (step: string) => `Bớt ${step}`,
    confidence: "Mức chắc chắn",
    confidenceHelp: "Không bắt buộc. Hội đồng dựa vào đây để biết phiếu nào nên bàn thêm; nhóm không đọc được.",
    confidenceOf: { 1: "Chưa chắc", 2: "Khá chắc", 3: "Chắc chắn" },
    noConfidence: "Không ghi",
    remarkHelp: "Nhóm đọc được sau khi ban thư ký duyệt và kết quả được công bố, không kèm tên giám khảo.",
    review: "Trước khi nộp",
    complete: "Mọi tiêu chí đã có điểm.",
    goTo: (title: string) => `Đến tiêu chí: ${title}`,
    submitMissing: (count: number) => `Chưa nộp được: còn ${count} tiêu chí chưa có điểm.`,
    submitWrong: "Chưa nộp được: có điểm ngoài thang hoặc sai bước.",
    reopenedTitle: "Phiếu đang mở lại",
    reopenedHelp: (total: string) => `${total} điểm đã nộp vẫn được tính cho tới khi quý vị nộp lại.`,
  },

  done: {
    title: (total: string) => `Đã nộp phiếu: ${total} điểm`,
    when: (when: string) => `Nộp lúc ${when}. Đây là điểm được tính.`,
    next: (title: string) => `Chấm tiếp: ${title}`,
    left: (count: number) => `Còn ${count} phiếu trong vòng này.`,
    noneLeft: "Quý vị đã nộp mọi phiếu của vòng này.",
    desk: "Về bàn chấm",
    reopen: "Mở lại để sửa",
    reopenHelp: (until: string) => `Sửa được tới ${until}. Điểm đã nộp vẫn được tính cho tới khi quý vị nộp lại.`,
    closed: "Phiếu chỉ còn để xem",
    unsubmitted: "Phiếu chưa nộp nên không được tính.",
    changed: "Có sửa đổi chưa nộp lại; sửa đổi đó không được tính.",
    late: (when: string) => `Điểm ghi trên máy đã đến lúc ${when}, sau giờ đóng chấm`,
    lateWaits: (total: string) => `${total} điểm, chờ chủ tịch hội đồng quyết định có tính hay không.`,
    lateRefused: "Chủ tịch hội đồng quyết định không tính.",
    latePart: "Còn tiêu chí chưa có điểm nên không tính được. Những gì quý vị đã ghi vẫn được giữ.",
    lateHistory: "Xem lại những gì đã ghi",
  },

  drift: {
    title: "Một nhận xét về thang điểm của chính quý vị",
    lower: (points: string, recent: number) =>
      `${recent} phiếu gần đây thấp hơn các phiếu đầu khoảng ${points} điểm trên thang 100. Có thể các hồ sơ sau yếu hơn thật. Nếu quý vị thấy mình chấm chặt dần, vẫn mở lại được phiếu đã nộp.`,
    higher: (points: string, recent: number) =>
      `${recent} phiếu gần đây cao hơn các phiếu đầu khoảng ${points} điểm trên thang 100. Có thể các hồ sơ sau tốt hơn thật. Nếu quý vị thấy mình chấm nới dần, vẫn mở lại được phiếu đã nộp.`,
    basis: "So giữa các phiếu của riêng quý vị, không so với giám khảo khác.",
    dismiss: "Đã rõ",
  },

  keys: {
    title: "Phím tắt trên phiếu",
    close: "Đóng",
    digits: "0–9 và dấu phẩy",
    digitsDo: "nhập điểm",
    arrows: "↑ ↓",
    arrowsDo: "thêm, bớt một bước",
    pages: "Page Up, Page Down",
    pagesDo: "lên, xuống một mức",
    enter: "Enter, Shift + Enter",
    enterDo: "tiêu chí sau, tiêu chí trước",
    submit: "Ctrl + Enter",
    submitDo: "nộp phiếu",
    help: "?",
    helpDo: "mở, đóng bảng này",
  },

  dossier: {
    parts: "Các phần của hồ sơ",
    answers: "Nội dung",
    video: "Video",
  },

  history: {
    title: "Quá trình chấm",
    about: "Mọi thay đổi của phiếu được giữ lại cùng thời điểm, mới nhất ở trên.",
    by: (judge: string) => `Giám khảo ${judge}`,
    empty: "Phiếu chưa có gì được lưu.",
    submitted: (total: string) => `Nộp phiếu: ${total} điểm`,
    saved: "Lưu phiếu",
    total: (total: string) => `tổng ${total}`,
    mark: (title: string, from: string, to: string) => `${title}: ${from} → ${to}`,
    none: "chưa có",
    remark: "Nhận xét gửi nhóm",
    remarkGone: "Đã xóa nhận xét gửi nhóm.",
    note: "Ghi chú riêng",
    noteGone: "Đã xóa ghi chú riêng.",
    confidence: (words: string) => `Mức chắc chắn: ${words}`,
    late: "Đến sau khi vòng đóng chấm",
    offline: (when: string) => `Ghi trên máy lúc ${when}, gửi khi có mạng`,
    typed: "Nhập từ phiếu giấy đã ký",
    savedBy: (name: string) => `${name} nhập`,
    leftOut: "Những lần lưu cũ hơn vẫn được giữ nhưng không liệt kê ở đây.",
  },

  recusal: {
    conflict: "Tôi có xung đột lợi ích với nhóm này",
    conflictHelp:
      "Xung đột được ghi nhận: hồ sơ không được giao lại cho quý vị và không hiện ở bất kỳ đâu trên bàn chấm.",
    reasonHelp: "Ban thư ký đọc lý do này.",
  },
};
