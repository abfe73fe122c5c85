export const complaints = {
  title: "Khiếu nại, phúc khảo",
  description:
    "Đơn của các nhóm về kết quả đã công bố. Người nộp đơn đọc được trả lời ngay trên trang kết quả của mình.",
  kinds: { complaint: "Khiếu nại", rescore: "Phúc khảo" },
  states: {
    filed: "Chờ xem xét",
    accepted: "Đã thụ lý",
    refused: "Không thụ lý",
    answered: "Đã trả lời",
    withdrawn: "Đã rút",
  },
  outcomes: {
    keep: "Giữ nguyên điểm",
    add: "Tính thêm điểm phúc khảo",
    replace: "Thay bằng điểm phúc khảo",
  },
  team: {
    hint: "Nếu cho rằng có sai sót, nhóm có thể nộp đơn khiếu nại, hoặc đề nghị chấm phúc khảo hồ sơ.",
    until: (when: string) => `Nhận đơn đến ${when}.`,
    answersUntil: (when: string) => `Trả lời chậm nhất ${when}.`,
    closed: "Vòng này không còn nhận đơn.",
    kind: "Nhóm đề nghị",
    complaintHelp: "Có điều chưa đúng trong cách tổ chức, xét duyệt hay tính điểm.",
    rescoreHelp: "Hồ sơ được giám khảo khác chấm lại một lần.",
    text: "Nội dung đơn",
    textHelp: "Nêu rõ điều gì chưa đúng, căn cứ vào đâu.",
    file: "Nộp đơn",
    withdraw: "Rút đơn",
    waiting: "Đơn cùng loại đang được xem xét.",
  },
  filed: "Đã nộp đơn.",
  withdrawn: "Đã rút đơn.",
  saved: "Đã lưu.",
  none: "Chưa có đơn nào.",
  noneHint: "Đơn khiếu nại, phúc khảo của các nhóm sau khi công bố kết quả sẽ hiện ở đây.",
  by: (who: string, when: string) => `${who} nộp lúc ${when}`,
  due: (when: string) => `Trả lời trước ${when}`,
  overdue: "Đã quá hạn trả lời",
  sheets: "Điểm của hồ sơ ở vòng này",
  notYet: "chưa nộp phiếu",
  anew: "chấm phúc khảo",
  rescorers: "Giám khảo chấm phúc khảo",
  rescorersHelp:
    "Chỉ những giám khảo chưa chấm và không có xung đột lợi ích với hồ sơ này. Người được giao nhận thư mời.",
  noRescorers: "Không còn giám khảo nào trong hội đồng được chấm hồ sơ này. Hãy thêm giám khảo vào hội đồng của vòng.",
  accept: "Thụ lý",
  askAgain: "Thụ lý và giao chấm",
  refuse: "Không thụ lý",
  answer: "Trả lời",
  answerLabel: "Nội dung trả lời",
  answerHelp: "Nhóm đọc được nguyên văn.",
  outcome: "Điểm phúc khảo",
  outcomeHelp:
    "Nếu điểm thay đổi, kết quả của vòng trở lại bước hội đồng xem xét; lần công bố sau là một bản mới, bản cũ vẫn đọc được.",
  forOrganizer: "Ban tổ chức trả lời đơn.",
  answered: (when: string) => `Trả lời lúc ${when}`,
  times: "Thời hạn khiếu nại, phúc khảo",
  timesHelp: "Để trống ô thứ nhất nếu vòng này không nhận đơn.",
  timesUntil: "Nhận đơn đến",
  timesAnswers: "Trả lời chậm nhất",
  setTimes: "Lưu thời hạn",
  letters: {
    accepted: {
      subject: (kind: string) => `${kind}: đơn của nhóm đã được thụ lý`,
      body: ({ name, kind, link }: { name: string; kind: string; answer: string; link: string }) =>
        `Kính gửi ${name},\n\nĐơn “${kind}” của nhóm đã được Ban tổ chức thụ lý. Nhóm sẽ nhận được trả lời qua thư và tại:\n${link}\n`,
    },
    refused: {
      subject: (kind: string) => `${kind}: đơn của nhóm không được thụ lý`,
      body: ({ name, kind, answer, link }: { name: string; kind: string; answer: string; link: string }) =>
        `Kính gửi ${name},\n\nĐơn “${kind}” của nhóm không được thụ lý. Lý do:\n\n${answer}\n\nXem tại:\n${link}\n`,
    },
    answered: {
      subject: (kind: string) => `${kind}: trả lời của Ban tổ chức`,
      body: ({ name, kind, answer, link }: { name: string; kind: string; answer: string; link: string }) =>
        `Kính gửi ${name},\n\nBan tổ chức trả lời đơn “${kind}” của nhóm như sau:\n\n${answer}\n\nXem tại:\n${link}\n`,
    },
    rescore: {
      subject: (number: string) => `Mời chấm phúc khảo hồ sơ ${number}`,
      body: ({ name, entry, link }: { name: string; entry: string; link: string }) =>
        `Kính gửi ${name},\n\nBan tổ chức kính mời quý vị chấm phúc khảo hồ sơ ${entry}. Phiếu chấm ở bàn chấm của quý vị:\n${link}\n`,
    },
  },
};
