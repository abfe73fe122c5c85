type LateLetter = {
  readonly name: string;
  readonly competition: string;
  readonly email: string;
  readonly until: string;
  readonly reason: string;
  readonly link: string;
};

export const entryLife = {
  late: {
    title: "Nộp muộn theo quyết định",
    about:
      "Cho một địa chỉ thư điện tử tạo, sửa và nộp hồ sơ sau hạn, đến một thời điểm, có lý do. Người nhận phải là trưởng nhóm và đã xác minh địa chỉ ấy. Hồ sơ được ghi là nộp muộn; tiếp nhận hay không vẫn do ban thư ký xét.",
    grant: "Cho nộp muộn",
    email: "Thư điện tử của trưởng nhóm",
    until: "Được nộp đến",
    untilHelp: "Giờ Hà Nội. Từ thời điểm này không nộp được nữa.",
    reason: "Lý do",
    reasonHelp: "Trưởng nhóm đọc được trong thư; lý do được lưu cùng hồ sơ.",
    send: "Cho nộp muộn và gửi thư",
    granted: (email: string) => `Đã cho ${email} nộp muộn và gửi thư.`,
    revoke: "Thu hồi",
    revokeOf: (email: string) => `Thu hồi quyết định cho ${email}`,
    revoked: "Đã thu hồi. Hồ sơ đã nộp vẫn giữ nguyên.",
    list: "Các quyết định",
    none: "Chưa cho ai nộp muộn",
    noneHint: "Trong thời gian gia hạn của thể lệ, hồ sơ vẫn được nhận mà không cần quyết định.",
    states: { open: "Còn hiệu lực", over: "Đã hết", revoked: "Đã thu hồi" },
    columns: {
      email: "Địa chỉ",
      until: "Đến",
      state: "Hiệu lực",
      reason: "Lý do",
      entries: "Hồ sơ",
      by: "Người quyết định",
    },
    noEntry: "chưa có hồ sơ",
    draft: "đang viết",
    permitted: (until: string) => `Được nộp muộn đến ${until} theo quyết định của ban thư ký`,
  },
  letters: {
    late: {
      subject: (competition: string) => `Được nộp hồ sơ muộn: ${competition}`,
      body: (letter: LateLetter) => `Kính gửi ${letter.name},

Ban thư ký ${letter.competition} đồng ý để quý vị nộp hồ sơ sau hạn, đến ${letter.until}.

Lý do: ${letter.reason}

Hãy đăng nhập bằng địa chỉ ${letter.email} (đã xác minh) với vai trò trưởng nhóm. Hồ sơ được ghi là nộp muộn; ban thư ký xét việc tiếp nhận. Mở hồ sơ tại:
${letter.link}

Trân trọng.`,
    },
  },
};
