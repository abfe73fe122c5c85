type Ages = { readonly least: number | null; readonly most: number | null };
type Person = { readonly name: string; readonly count: number };
type Aged = { readonly name: string; readonly age: number | null };

const ages = ({ least, most }: Ages) =>
  least !== null && most !== null
    ? `từ ${least} đến ${most} tuổi`
    : least !== null
      ? `từ đủ ${least} tuổi`
      : `không quá ${most ?? 0} tuổi`;

export const eligibility = {
  title: "Ai được dự thi",
  publicHint: "Hệ thống kiểm tra các điều kiện này ngay khi bạn viết hồ sơ và một lần nữa khi nộp.",
  flagged: "ban thư ký xem xét từng trường hợp",
  divisions: (names: string) => `Áp dụng cho bảng: ${names}`,
  officials:
    "Thành viên ban tổ chức, ban thư ký và hội đồng giám khảo của cuộc thi không được là tác giả, đồng tác giả.",
  rules: {
    enterprise_age: (years: number) =>
      `Doanh nghiệp, hợp tác xã hoạt động không quá ${years} năm kể từ ngày đăng ký lần đầu, tính đến ngày nộp hồ sơ.`,
    team_size: (least: number, most: number) =>
      least === most
        ? `Đội có đúng ${most} người.`
        : least <= 1
          ? `Đội có nhiều nhất ${most} người.`
          : `Đội có từ ${least} đến ${most} người.`,
    member_age: (it: Ages) => `Mọi thành viên ${ages(it)}, tính theo năm nộp hồ sơ.`,
    place: (provinces: string) => `Ý tưởng, dự án được thực hiện tại ${provinces}.`,
    entries_per_person: (most: number) => `Mỗi người có tên trong nhiều nhất ${most} hồ sơ.`,
    entries_per_organization: (most: number) => `Mỗi tổ chức (theo mã số thuế) nộp nhiều nhất ${most} hồ sơ.`,
    lead_once: "Mỗi người chỉ làm trưởng nhóm của một hồ sơ.",
    past_winner: "Dự án, tác giả đã đoạt giải ở những lần thi trước không dự thi lại.",
    answer_is: (question: string, answers: string) => `Mục “${question}”: câu trả lời phải là ${answers}.`,
    answer_yes: (question: string) => `Xác nhận: ${question}`,
  },
  findings: {
    enterprise_age: (it: { registered: string; until: string; years: number }) =>
      `Doanh nghiệp đăng ký ngày ${it.registered} nên chỉ đủ điều kiện đến hết ngày ${it.until}; thể lệ cho nhiều nhất ${it.years} năm.`,
    team_small: (it: { size: number; least: number }) => `Đội có ${it.size} người; thể lệ cần ít nhất ${it.least}.`,
    team_large: (it: { size: number; most: number }) => `Đội có ${it.size} người; thể lệ cho nhiều nhất ${it.most}.`,
    aged: ({ name, age }: Aged) => (age === null ? `${name} chưa ghi năm sinh` : `${name} ${age} tuổi`),
    member_age: (people: string, it: Ages) => `${people}; thể lệ dành cho người ${ages(it)}.`,
    place: (province: string, allowed: string) => `Nơi thực hiện thuộc ${province}; thể lệ chỉ nhận ${allowed}.`,
    place_missing: (allowed: string) => `Chưa ghi nơi thực hiện; thể lệ chỉ nhận ${allowed}.`,
    counted: ({ name, count }: Person) => `${name} có tên trong ${count} hồ sơ`,
    entries_per_person: (people: string, most: number) =>
      `${people}, tính cả hồ sơ này; thể lệ cho nhiều nhất ${most}.`,
    entries_per_organization: (it: { count: number; most: number }) =>
      `Tổ chức này có ${it.count} hồ sơ, tính cả hồ sơ này; thể lệ cho nhiều nhất ${it.most}.`,
    lead_once: (name: string) => `${name} đã là trưởng nhóm của một hồ sơ khác; mỗi người chỉ đứng đầu một đội.`,
    won: (it: { name: string; prize: string; competition: string }) =>
      `${it.name} đã đoạt ${it.prize} (${it.competition})`,
    thisProject: "Dự án này",
    past_winner: (winners: string) => `${winners}; thể lệ không nhận người và dự án đã đoạt giải.`,
    answer_is: "Câu trả lời này không thuộc đối tượng của thể lệ.",
    answer_missing: "Cần xác nhận mục này mới được dự thi.",
  },
  entry: {
    stops: "Hồ sơ chưa đủ điều kiện dự thi",
    flags: "Ban thư ký sẽ xem xét",
    flagsAbout: "Bạn vẫn nộp được hồ sơ. Ban thư ký sẽ xem những điểm sau rồi quyết định:",
  },
  desk: {
    title: "Điều kiện dự thi",
    none: "Các điều kiện không có điểm nào cần xem.",
    raised: (at: string) => `Ghi lúc ${at}`,
    rule: (sentence: string) => `Theo thể lệ: ${sentence}`,
    cleared: (name: string, at: string) => `${name} đã xem lúc ${at}`,
    gone: (at: string) => `Không còn ở bản nộp lúc ${at}`,
    earlier: (note: string) => `Ghi chú lần trước: ${note}`,
    note: "Kết quả xem xét",
    noteHelp: "Ví dụ: đã gọi điện, giấy đăng ký cấp lại lần hai. Nhóm dự thi không thấy ghi chú này.",
    clear: "Đã xem xét xong",
    done: "Đã ghi kết quả xem xét.",
  },
  setup: {
    title: "Ai được dự thi",
    description:
      "Mỗi điều kiện hiện trên trang công khai, được kiểm tra khi viết hồ sơ và khi nộp. “Chặn” không cho nộp; “nhắc” vẫn cho nộp và báo cho ban thư ký.",
    builtIn: "Luôn áp dụng",
    none: "Chưa có điều kiện nào: ai cũng dự thi được, trừ ban tổ chức, thư ký và giám khảo.",
    add: "Thêm điều kiện",
    choose: "Thêm điều kiện nào?",
    addTitle: (kind: string) => `Thêm: ${kind}`,
    editTitle: (kind: string) => `Sửa: ${kind}`,
    kinds: {
      enterprise_age: "Tuổi của doanh nghiệp",
      team_size: "Số người trong đội",
      member_age: "Tuổi của thành viên",
      place: "Nơi thực hiện",
      entries_per_person: "Số hồ sơ mỗi người",
      entries_per_organization: "Số hồ sơ mỗi tổ chức",
      lead_once: "Trưởng nhóm chỉ dẫn một đội",
      past_winner: "Đã đoạt giải lần trước",
      answer_is: "Câu trả lời trong hồ sơ",
    },
    hints: {
      enterprise_age: "Không quá số năm kể từ ngày đăng ký lần đầu.",
      team_size: "Ít nhất và nhiều nhất bao nhiêu người.",
      member_age: "Mọi người trong một khoảng tuổi, ví dụ 18–35.",
      place: "Chỉ nhận dự án ở một số tỉnh, thành phố.",
      entries_per_person: "Một người có tên trong mấy hồ sơ.",
      entries_per_organization: "Một mã số thuế nộp mấy hồ sơ.",
      lead_once: "Không làm trưởng nhóm của hai hồ sơ.",
      past_winner: "Dự án, tác giả đã có giải thì thôi.",
      answer_is: "Ví dụ: chỉ nhận công dân Việt Nam; xác nhận không dự cuộc thi khác.",
    },
    needsField: {
      enterprise_age: "Mẫu hồ sơ chưa có câu hỏi kiểu “Ngày”. Hãy thêm câu hỏi ngày đăng ký lần đầu trước.",
      place: "",
      entries_per_organization: "Mẫu hồ sơ chưa có câu hỏi kiểu “Mã số thuế”. Hãy thêm câu hỏi đó trước.",
      answer_is: "Mẫu hồ sơ chưa có câu hỏi chọn một, chọn nhiều hoặc cam kết. Hãy thêm câu hỏi đó trước.",
    },
    toForm: "Mở mẫu hồ sơ",
    needsSeries: "Cuộc thi này không thuộc chuỗi nào nên chưa biết lần thi trước. Hãy chọn chuỗi ở Thông tin chung.",
    faults: {
      field_missing: "Câu hỏi mà điều kiện này dựa vào không còn trong mẫu hồ sơ.",
      field_type: "Câu hỏi mà điều kiện này dựa vào nay thuộc kiểu khác.",
      option_missing: "Một lựa chọn mà điều kiện này nhận không còn trong câu hỏi.",
      division_missing: "Một bảng thi mà điều kiện này nêu không còn.",
      no_series: "Cuộc thi không thuộc chuỗi nào nên không biết ai đã đoạt giải.",
    },
    broken: "Cần sửa",
    severity: "Khi không đạt",
    severities: { stop: "Chặn", flag: "Nhắc ban thư ký" },
    severityHelp: {
      stop: "Không nộp được; nhóm thấy lý do và chỗ cần sửa.",
      flag: "Vẫn nộp được; ban thư ký thấy và quyết định.",
    },
    years: "Nhiều nhất bao nhiêu năm",
    least: "Ít nhất",
    most: "Nhiều nhất",
    ageHelp: "Để trống nếu không giới hạn. Tuổi tính theo năm.",
    question: "Theo câu hỏi",
    projectPlace: "Nơi thực hiện ghi trong dự án",
    provinces: "Tỉnh, thành phố được nhận",
    answers: "Những câu trả lời được nhận",
    yes: "Đồng ý",
    next: "Tiếp",
    appliesTo: "Bảng thi",
    appliesToHelp: "Không chọn bảng nào là áp dụng cho mọi bảng.",
    reason: "Lời giải thích của ban tổ chức",
    reasonHelp: "Không bắt buộc. Nhóm dự thi đọc câu này thay cho câu của hệ thống.",
    tryOut: "Thử trên hồ sơ đã nộp",
    tryHint: "Xem các điều kiện này chặn hoặc nhắc bao nhiêu hồ sơ đã nộp, không thay đổi gì.",
    tryTitle: "Kết quả thử",
    tried: (entries: number, stopped: number, flagged: number) =>
      `${entries} hồ sơ đã nộp: ${stopped} hồ sơ bị chặn, ${flagged} hồ sơ được nhắc.`,
    triedNone: "Chưa có hồ sơ nào đã nộp để thử.",
    rule: "Điều kiện",
    count: "Số hồ sơ",
    which: "Hồ sơ",
    more: (count: number) => `và ${count} hồ sơ khác`,
  },
};
