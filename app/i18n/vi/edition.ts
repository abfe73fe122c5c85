export const edition = {
  begin: {
    title: "Tạo cuộc thi",
    description:
      "Chọn điểm bắt đầu. Mọi thứ đều sửa được sau đó; cuộc thi mới là bản nháp, chỉ ban tổ chức thấy cho đến khi mở.",
    editions: "Từ lần tổ chức trước",
    editionsHelp:
      "Chép toàn bộ thiết lập: bảng, mẫu hồ sơ, tiêu chí, giải thưởng… Lịch được dời sang ngày mới; hồ sơ và điểm không đi theo.",
    noEditions: "Bạn chưa tổ chức cuộc thi nào ở đây.",
    templates: "Từ mẫu có sẵn",
    templatesHelp:
      "Soạn theo thể lệ thật của các tỉnh và các trường; mỗi mẫu có đủ bảng, lịch, mẫu hồ sơ, điều kiện dự thi, vòng chấm và tiêu chí.",
    templateNames: {
      provincial: "Cuộc thi cấp tỉnh, hai vòng",
      three_rounds: "Ba vòng, chung kết trực tiếp",
      school: "Cuộc thi trong trường học",
    },
    templateAbout: {
      provincial: "Chấm hồ sơ rồi chung kết thuyết trình; hai bảng Ý tưởng và Dự án.",
      three_rounds: "Sơ khảo, bán kết, chung kết trên sân khấu; giải khán giả bình chọn.",
      school: "Nhóm học sinh 1–3 em, phụ huynh đồng ý; chấm bài rồi chung kết nhỏ.",
    },
    file: "Từ tệp của đơn vị khác",
    fileHelp:
      "Tệp .json tải về từ trang thiết lập của một cuộc thi trên Khơi, nhiều nhất 2 MB. Tệp được cho xem trước, chưa tạo gì.",
    fileLabel: "Tệp thiết lập",
    read: "Đọc tệp",
    empty: "Từ trang trắng",
    emptyHelp: "Chỉ có mẫu hồ sơ và bản cam kết có sẵn; lịch, bảng, vòng thi tự điền.",
    use: "Dùng mẫu này",
    clone: "Dùng lại",
    start: "Bắt đầu trống",
    templateNamed: (name: string) => `Dùng mẫu “${name}”`,
    cloneNamed: (name: string) => `Dùng lại “${name}”`,
    counts: (it: { rounds: number; divisions: number; questions: number }) =>
      `${it.rounds} vòng · ${it.divisions} bảng · ${it.questions} câu hỏi`,
  },
  faults: {
    title: "Chưa đọc được tệp này. Chưa có gì được tạo.",
    not_json: "Tệp không phải JSON, hoặc đã hỏng. Hãy tải lại tệp từ trang thiết lập của cuộc thi.",
    other_format: "Đây không phải tệp thiết lập cuộc thi của Khơi.",
    other_version:
      "Tệp này thuộc phiên bản mà hệ thống chưa biết. Hãy nhờ đơn vị gửi tải lại từ bản Khơi cùng phiên bản.",
    missing: "Hãy chọn tệp trước.",
    too_large: "Tệp lớn hơn 2 MB.",
    complaints: "Những chỗ sai trong tệp:",
    more: (count: number) => `… và ${count} chỗ khác.`,
  },
  plan: {
    title: {
      empty: "Cuộc thi mới",
      template: "Cuộc thi mới từ mẫu",
      edition: "Lần tổ chức mới",
      file: "Cuộc thi mới từ tệp",
    },
    back: "Chọn điểm bắt đầu khác",
    from: (name: string) => `Từ “${name}”`,
    made: "Sẽ tạo",
    counts: {
      divisions: "Bảng thi",
      fields: "Lĩnh vực",
      phases: "Mốc lịch",
      questions: "Câu hỏi trong mẫu hồ sơ",
      rules: "Điều kiện dự thi",
      rounds: "Vòng thi",
      criteria: "Tiêu chí chấm",
      prizes: "Giải thưởng",
      checklist: "Mục kiểm tra hồ sơ",
    },
    names: "Tên và địa chỉ",
    dates: "Lịch mới",
    firstDay: "Ngày bắt đầu nhận hồ sơ",
    firstDayHelp: "Mọi mốc dời theo đúng số ngày; giờ trong ngày giữ nguyên.",
    showDates: "Tính lại lịch",
    stage: "Mốc",
    round: "vòng thi",
    before: "Trong bản gốc",
    after: "Lần này",
    deadlinePast: "Hạn nộp hồ sơ theo lịch này đã qua. Hãy chọn ngày muộn hơn.",
    more: "Chuỗi và giám khảo",
    joins: "Lần tổ chức mới được nối với lần này thành một chuỗi, để tra lại các lần và người đã đạt giải.",
    judges: (count: number) => `Chép danh sách ${count} giám khảo`,
    judgesHelp:
      "Chép tên, thư điện tử, đơn vị và lĩnh vực. Mỗi người được mời lại và phải nhận lời; ghế trong hội đồng, xung đột, phân công không chép.",
    submit: "Tạo bản nháp",
    created: "Đã tạo bản nháp. Hãy xem lại từng bước.",
    odd: "Nên xem lại sau khi tạo",
    oddities: {
      no_entries_phase: "Lịch chưa có giai đoạn nhận hồ sơ.",
      no_form: "Chưa có mẫu hồ sơ: sẽ dùng mẫu có sẵn.",
      no_commitment: "Chưa có bản cam kết: sẽ dùng bản có sẵn.",
      blanks_in_rules: "Thể lệ còn chỗ [điền …] mà chỉ ban tổ chức biết.",
      dates_in_rules: (dates: string) => `Thể lệ còn ghi ngày của bản gốc: ${dates}.`,
      round_without_rubric: (round: string, division: string) => `${round}: bảng ${division} chưa có bộ tiêu chí.`,
      rubric_differs: (rubric: string) => `${rubric}: tổng điểm các tiêu chí khác tổng điểm ghi trong thể lệ.`,
      rule_asks_nothing: (field: string) =>
        `Một điều kiện dự thi dựa vào câu hỏi “${field}”, mẫu hồ sơ không có câu này.`,
      division_unknown: (question: string) => `Câu hỏi “${question}” dành cho một bảng không có.`,
      condition_order: (question: string) => `Câu hỏi “${question}” phụ thuộc một câu đứng sau nó.`,
      condition_unknown: (question: string) => `Câu hỏi “${question}” phụ thuộc một câu không có.`,
      condition_option: (question: string) => `Câu hỏi “${question}” phụ thuộc một lựa chọn không có.`,
      options_missing: (question: string) => `Câu hỏi “${question}” chưa có lựa chọn nào.`,
      columns_missing: (question: string) => `Bảng “${question}” chưa có cột nào.`,
      numbering: "Cách đánh số hồ sơ chưa dùng được: bảng thiếu mã, hoặc mã bị trùng.",
    },
  },
  steps: {
    next: (step: string) => `Sang bước sau: ${step}`,
    previous: "Bước trước",
    saveAndNext: "Lưu và sang bước sau",
    missing: "Bước này còn thiếu:",
    complete: "Bước này đã đủ để mở cuộc thi.",
    progress: (done: number, all: number) => `${done}/${all} mục cần thiết đã có`,
    export: "Tải thiết lập (.json)",
    exportHelp: "Để giữ lại, hoặc giao cho đơn vị đăng cai lần sau. Không có người, hồ sơ hay điểm trong tệp.",
  },
  preview: {
    open: "Xem trước",
    title: "Xem trước trang công khai",
    note: "Bản xem trước từ những gì đã lưu. Chỉ ban tổ chức thấy.",
    back: "Về trang thiết lập",
    frame: "Trang công khai như mọi người sẽ thấy",
    hide: "Ẩn xem trước",
    show: "Hiện xem trước",
  },
  particulars: {
    title: "Quyết định, đơn vị, liên hệ",
    description: "Phần đầu của thể lệ, hiện trên trang công khai. Để trống mục nào thì mục đó không hiện.",
    officialName: "Tên đầy đủ theo quyết định",
    officialNameHelp: "Nếu khác tên cuộc thi ở trên.",
    number: "Số quyết định",
    numberHelp: "Ví dụ 88/QĐ-BTC.",
    day: "Ngày ký",
    body: "Cơ quan ban hành",
    hosts: "Đơn vị chỉ đạo, chủ trì, phối hợp",
    hostsHelp: "Mỗi đơn vị một dòng.",
    contact: "Liên hệ",
    contactHelp: "Địa chỉ, điện thoại, thư điện tử của tổ thư ký; hiện công khai.",
  },
  timeline: {
    extend: "Gia hạn",
    extendNamed: (name: string) => `Gia hạn “${name}”`,
    extendTitle: (name: string) => `Gia hạn “${name}”`,
    extendHelp:
      "Lùi thời điểm kết thúc. Những người liên quan nhận thư báo; hạn cũ và lý do vẫn hiện trên trang công khai.",
    until: "Hạn mới",
    old: (when: string) => `Hạn hiện nay: ${when}`,
    reason: "Lý do gia hạn",
    submit: "Gia hạn và báo cho mọi người",
    extended: "Đã gia hạn. Thư báo đang được gửi.",
    grace: (minutes: number) => `Thể lệ cho nộp muộn ${minutes} phút sau hạn. Sửa ở bước Thông tin chung.`,
    noGrace: "Thể lệ không cho nộp muộn. Sửa ở bước Thông tin chung.",
    warnings: "Nên xem lại lịch",
    warn: {
      entries_missing: (division: string) => `Bảng ${division} không có giai đoạn nhận hồ sơ.`,
      entries_missing_all: "Chưa có giai đoạn nhận hồ sơ.",
      entries_twice: (division: string) =>
        `Bảng ${division} có hai giai đoạn nhận hồ sơ; chỉ giai đoạn đứng trước trong danh sách được tính.`,
      entries_past: (phase: string) => `“${phase}” đã kết thúc trước hôm nay.`,
      judging_before_entries_end: (phase: string, entries: string) =>
        `“${phase}” bắt đầu khi “${entries}” chưa kết thúc.`,
      round_before_entries_end: (round: string, entries: string) =>
        `Vòng “${round}” mở chấm khi “${entries}” chưa kết thúc.`,
      awards_before_final: (awards: string, phase: string) => `“${awards}” bắt đầu trước khi “${phase}” kết thúc.`,
      ends_on_weekend: (phase: string, day: string) => `“${phase}” kết thúc vào ${day}.`,
      gap: (days: number, before: string, after: string) => `Có ${days} ngày trống giữa “${before}” và “${after}”.`,
    },
    letter: {
      subject: (phase: string, competition: string) => `Gia hạn: ${phase} – ${competition}`,
      body: (it: {
        name: string;
        phase: string;
        competition: string;
        before: string;
        after: string;
        reason: string;
        link: string;
      }) =>
        `Kính gửi ${it.name},\n\nBan tổ chức ${it.competition} gia hạn “${it.phase}”.\n\nHạn cũ: ${it.before}.\nHạn mới: ${it.after}.\nLý do: ${it.reason}\n\nLịch đầy đủ: ${it.link}\n\nTrân trọng,\nBan tổ chức`,
    },
  },
};
