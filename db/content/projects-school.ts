import type { GuardianContent, ProjectDraft } from "./types";

function guardian(name: string, relation: string, phone: string, email: string): GuardianContent {
  return { name, relation, phone, email: `${email}.giamho@example.vn` };
}

/** The school contest: drafts and entries already submitted. Every pupil has a guardian. All invented. */
export const schoolContestProjects: readonly ProjectDraft[] = [
  {
    key: "thung-rac-biet-noi",
    name: "Thùng Rác Biết Nói",
    pitch: "Thùng rác nói lời cảm ơn bằng tiếng Tày khi bạn bỏ đúng loại.",
    pitchEn: "A bin that says thank you in Tày when you sort correctly.",
    summary: "Nhóm gắn cảm biến và loa nhỏ vào ba thùng rác của trường để các em lớp dưới thích phân loại.",
    field: "environment",
    stage: "prototype",
    commune: "01279",
    division: "pupil",
    isPublic: true,
    strength: 0.7,
    team: [
      {
        name: "Bế Khánh Chi",
        role: "Trưởng nhóm, lớp 9",
        age: 14,
        guardian: guardian("Bế Văn Lực", "Bố", "+84912000141", "be.van.luc"),
      },
      {
        name: "Đàm Gia Hân",
        role: "Thành viên, lớp 9",
        age: 14,
        guardian: guardian("Nông Thị Lụa", "Mẹ", "+84912000142", "nong.thi.lua"),
      },
      { name: "Hoàng Thị Ánh Nguyệt", role: "Giáo viên hướng dẫn" },
    ],
    answers: {
      problem:
        "Sân trường em có ba thùng rác ba màu nhưng các em lớp 6 vẫn bỏ lẫn. Chúng em đếm trong một tuần: cứ mười vỏ hộp sữa thì bảy cái nằm sai thùng.",
      solution:
        "Cảm biến nhận ra kim loại và giấy, loa nói lời cảm ơn bằng tiếng Tày khi bỏ đúng và nhắc nhẹ khi bỏ sai. Pin sạc bằng tấm năng lượng nhỏ.",
      novelty: "Câu nói do các bạn trong trường tự ghi âm, mỗi tuần đổi một giọng.",
      impact: "Cô lao công bớt một giờ nhặt lại rác mỗi ngày. Sau hai tuần thử, vỏ hộp bỏ sai giảm còn ba.",
      support_wanted: "Chúng em cần người chỉ cách chống nước cho mạch.",
    },
    entry: { state: "submitted" },
  },
  {
    key: "gay-do-duong",
    name: "Gậy Dò Đường Cho Bà",
    pitch: "Gậy báo rung khi phía trước có bậc đá.",
    summary: "Chiếc gậy gắn cảm biến khoảng cách cho bà ngoại mắt kém đi lại trên sàn và bậc đá.",
    field: "health",
    stage: "prototype",
    commune: "01501",
    division: "pupil",
    isPublic: true,
    strength: 0.78,
    team: [
      {
        name: "Nông Đức Duy",
        role: "Trưởng nhóm, lớp 10",
        age: 15,
        guardian: guardian("Nông Văn Tỉnh", "Bố", "+84912000143", "nong.van.tinh"),
      },
      { name: "Vương Thị Hòe", role: "Giáo viên hướng dẫn" },
    ],
    answers: {
      problem: "Bà em mắt kém, tháng trước vấp bậc đá và phải bó chân ba tuần. Trong xóm còn năm cụ như bà.",
      solution:
        "Gậy tre gắn cảm biến siêu âm, gần bậc thì tay cầm rung, pin dùng bốn ngày. Tổng tiền linh kiện 165.000 đồng.",
      novelty: "Phân biệt bậc lên và bậc xuống bằng hai nhịp rung.",
      impact: "Bà em đã dùng sáu tuần và tự đi sang nhà hàng xóm được.",
      support_wanted: "Muốn hỏi bác sĩ về độ cao gậy cho đúng.",
    },
    entry: { state: "submitted" },
  },
  {
    key: "but-chi-hat-giong",
    name: "Bút Chì Hạt Giống",
    pitch: "Bút chì vỏ giấy báo, đuôi là hạt rau trồng được.",
    summary: "Cuốn bút từ giấy báo cũ, gắn viên hạt rau cải ở đuôi để viết xong thì đem trồng.",
    field: "environment",
    stage: "prototype",
    commune: "01618",
    division: "pupil",
    isPublic: true,
    strength: 0.6,
    team: [
      {
        name: "Lương Bảo Trâm",
        role: "Trưởng nhóm, lớp 8",
        age: 13,
        guardian: guardian("Lương Văn Giáp", "Bố", "+84912000144", "luong.van.giap"),
      },
      {
        name: "Hoàng Minh Nhật",
        role: "Thành viên, lớp 8",
        age: 13,
        guardian: guardian("Hoàng Thị Dung", "Mẹ", "+84912000145", "hoang.thi.dung"),
      },
      {
        name: "Phùng Ngọc Diệp",
        role: "Thành viên, lớp 8",
        age: 13,
        guardian: guardian("Phùng Văn Kỳ", "Bố", "+84912000146", "phung.van.ky"),
      },
      { name: "Nguyễn Thị Thanh Loan", role: "Giáo viên hướng dẫn" },
    ],
    answers: {
      problem: "Lớp em mỗi tháng vứt đầy một túi mẩu bút chì và báo cũ.",
      solution: "Cuốn giấy báo quanh ruột chì bằng hồ gạo, đuôi bọc viên đất có ba hạt cải.",
      impact: "Góc lớp đã có bốn chậu rau mọc từ bút chì.",
    },
    entry: { state: "submitted" },
  },
  {
    key: "loa-nhac-lu",
    name: "Phao Nhắc Lũ",
    pitch: "Chiếc phao ống nước báo chuông khi suối trước trường dâng.",
    summary: "Phao nối dây với công tắc chuông, báo cho cả trường khi nước suối qua vạch.",
    field: "environment",
    stage: "idea",
    commune: "01354",
    division: "pupil",
    isPublic: false,
    strength: 0.5,
    team: [
      {
        name: "Chu Thị Mai Hương",
        role: "Trưởng nhóm, lớp 11",
        age: 16,
        guardian: guardian("Chu Văn Lộc", "Bố", "+84912000147", "chu.van.loc"),
      },
      { name: "Tô Thị Hảo", role: "Giáo viên hướng dẫn" },
    ],
    answers: {
      problem: "Mỗi lần mưa to thầy cô phải cử người đứng canh suối để cho chúng em về kịp.",
      solution: "Phao trong ống nhựa, nước lên thì phao đẩy công tắc, chuông trường kêu.",
    },
    entry: { state: "draft" },
  },
  {
    key: "tranh-ke-su-tich",
    name: "Tranh Kể Sự Tích Non Nước",
    pitch: "Truyện tranh song ngữ Việt – Nùng về sự tích hồ Thang Hen.",
    summary: "Các em vẽ truyện tranh từ lời kể của ông bà, in màu hai thứ tiếng cho thư viện trường.",
    field: "education",
    stage: "idea",
    commune: "01456",
    division: "pupil",
    isPublic: false,
    strength: 0.5,
    team: [
      {
        name: "Mông Thị Thu Trà",
        role: "Trưởng nhóm, lớp 7",
        age: 12,
        guardian: guardian("Mông Văn Sự", "Ông nội", "+84912000148", "mong.van.su"),
      },
      {
        name: "Lục Quốc Khánh",
        role: "Thành viên, lớp 7",
        age: 12,
        guardian: guardian("Lục Thị Hà", "Mẹ", "+84912000149", "luc.thi.ha"),
      },
      { name: "Đinh Thị Phương Thúy", role: "Giáo viên hướng dẫn" },
    ],
    answers: {
      problem: "Thư viện trường em không có quyển nào bằng tiếng Nùng.",
    },
    entry: { state: "draft" },
  },
  {
    key: "may-tua-ngo-dap-chan",
    name: "Xe Đạp Tẽ Ngô",
    pitch: "Đạp xe tại chỗ để tẽ ngô cho bà ngồi đỡ đau tay.",
    summary: "Gắn trục tẽ ngô vào khung xe đạp cũ, mười phút được một bao.",
    field: "manufacturing",
    stage: "prototype",
    commune: "01393",
    division: "pupil",
    isPublic: true,
    strength: 0.66,
    team: [
      {
        name: "Sùng Mí Chá",
        role: "Trưởng nhóm, lớp 9",
        age: 15,
        guardian: guardian("Sùng Mí Sính", "Bố", "+84912000150", "sung.mi.sinh"),
      },
      {
        name: "Vàng Thị Pà",
        role: "Thành viên, lớp 9",
        age: 14,
        guardian: guardian("Vàng Seo Lử", "Anh trai, người giám hộ", "+84912000151", "vang.seo.lu"),
      },
      { name: "Ngô Xuân Trường", role: "Giáo viên hướng dẫn" },
    ],
    answers: {
      problem: "Vụ ngô cả nhà tẽ bằng tay đến khuya, bà em sưng cả ngón tay.",
      solution: "Khung xe đạp hỏng, trục gỗ đóng đinh tù, máng hứng bằng tôn; đạp nhẹ là hạt rơi.",
      novelty: "Tháo ra vẫn là ghế ngồi, không tốn chỗ trong nhà.",
      impact: "Nhà em và bốn nhà hàng xóm đã dùng chung vụ vừa rồi.",
    },
    entry: { state: "submitted" },
  },
];
