const told = (added: number, changed: number, removed: number) =>
  [added && `${added} câu hỏi mới`, changed && `${changed} câu đổi`, removed && `${removed} câu bỏ`]
    .filter(Boolean)
    .join(", ");

export const formVersion = {
  title: "Mẫu hồ sơ mới",
  news: "Ban tổ chức đã cập nhật mẫu hồ sơ",
  counts: (added: number, changed: number, removed: number) =>
    `So với mẫu bạn đang điền: ${told(added, changed, removed)}.`,
  toAnswer: (count: number) => `Nếu chuyển sang mẫu mới, có ${count} câu cần trả lời hoặc xem lại.`,
  nothingToAnswer: "Nếu chuyển sang mẫu mới, những gì đã điền vẫn đủ.",
  look: "Xem thay đổi",
  about:
    "Hồ sơ của bạn vẫn hợp lệ theo mẫu đã bắt đầu; không bắt buộc phải chuyển. Khi chuyển, mọi câu trả lời được giữ nguyên; câu nào không còn trong mẫu mới thì vẫn nằm trong những lần đã nộp. Không chuyển ngược lại được.",
  upToDate: "Hồ sơ này đang theo mẫu mới nhất.",
  version: (own: number, newest: number) => `đang theo phiên bản ${own}, mới nhất là ${newest}`,
  waiting: "Sẽ cần trả lời hoặc xem lại",
  adopt: "Chuyển sang mẫu mới",
  back: "Về hồ sơ",
  adopted: (version: number, count: number) =>
    count > 0
      ? `Đã chuyển sang phiên bản ${version}. Còn ${count} câu cần trả lời hoặc xem lại.`
      : `Đã chuyển sang phiên bản ${version}. Các câu trả lời vẫn đủ.`,
  letter: {
    subject: (competition: string) => `Mẫu hồ sơ được cập nhật – ${competition}`,
    body: (it: {
      name: string;
      title: string;
      competition: string;
      added: number;
      changed: number;
      removed: number;
      required: number;
      link: string;
    }) =>
      `Kính gửi ${it.name},\n\nBan tổ chức ${it.competition} đã cập nhật mẫu hồ sơ: ${told(it.added, it.changed, it.removed)}${it.required > 0 ? `; ${it.required} câu nay phải trả lời` : ""}.\n\nHồ sơ “${it.title}” vẫn hợp lệ theo mẫu đã bắt đầu. Nếu muốn, nhóm có thể xem thay đổi và chuyển sang mẫu mới, các câu trả lời được giữ nguyên:\n${it.link}\n\nTrân trọng,\nBan tổ chức`,
  },
};
