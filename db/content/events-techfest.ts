import type { EventContent, ZoneContent } from "./event-types";

const zones: readonly ZoneContent[] = [
  {
    key: "nong-nghiep-ocop",
    name: { vi: "Làng Nông nghiệp & OCOP", en: "Agriculture & OCOP village" },
    about: {
      vi: "Nông sản, dược liệu và sản phẩm OCOP của các xã, có quầy nếm thử.",
      en: "Produce, medicinal plants and OCOP goods of the communes, with tasting counters.",
    },
    tone: "leaf",
    fields: ["agriculture", "herbs"],
  },
  {
    key: "du-lich-van-hoa",
    name: { vi: "Làng Du lịch & văn hóa", en: "Tourism & culture village" },
    about: {
      vi: "Du lịch cộng đồng, nghề dệt, rèn, làm giấy; mỗi ngày hai buổi trình diễn.",
      en: "Community tourism, weaving, forging and paper-making; two demonstrations a day.",
    },
    tone: "madder",
    fields: ["tourism", "crafts"],
  },
  {
    key: "cong-nghe-so",
    name: { vi: "Làng Công nghệ số", en: "Digital village" },
    about: {
      vi: "Phần mềm, thiết bị đo, máy móc nhỏ và thương mại điện tử cho vùng cao.",
      en: "Software, sensors, small machines and online trade for the uplands.",
    },
    tone: "sky",
    fields: ["digital", "manufacturing", "commerce"],
  },
  {
    key: "moi-truong-cong-dong",
    name: { vi: "Làng Môi trường & cộng đồng", en: "Environment & community village" },
    about: {
      vi: "Giải pháp về nước, chất thải, giáo dục và sức khỏe cộng đồng.",
      en: "Answers to questions of water, waste, schooling and public health.",
    },
    tone: "turmeric",
    fields: ["environment", "education", "health", "other"],
  },
];

const plain = (count: number) => Array.from({ length: count }, () => 300);

/** Three days, fifty booths; its call for exhibitors closes in six days, delegates may register, the plan is a draft. */
export const techfest: EventContent = {
  key: "techfest-2",
  slug: "techfest-cao-bang-lan-thu-ii",
  kind: "techfest",
  host: "so-khcn",
  name: { vi: "Techfest Cao Bằng lần thứ II", en: "Techfest Cao Bằng, second edition" },
  summary: {
    vi: "Ba ngày gặp nhau của người làm ra sản phẩm, nhà đầu tư, nhà khoa học và chín tỉnh bạn: 50 gian hàng trong bốn làng công nghệ, chung kết cuộc thi và ba mươi phiên trao đổi.",
    en: "Three days for makers, investors, researchers and nine provinces: 50 booths in four villages, the competition's final and thirty sessions.",
  },
  about: {
    vi: "Techfest Cao Bằng lần thứ II do Sở Khoa học và Công nghệ chủ trì, mở cửa tự do cho người dân từ 8 giờ đến 21 giờ.\n\nNgày thứ nhất: khai mạc, diễn đàn phát triển kinh tế vùng biên, tham quan các làng công nghệ. Ngày thứ hai: hội thảo chuyên đề, kết nối đầu tư và chung kết Cuộc thi Khởi nghiệp sáng tạo tỉnh Cao Bằng lần thứ II. Ngày thứ ba: tập huấn, tọa đàm của các tỉnh bạn, trao giải và bế mạc.\n\nGian hàng được bố trí miễn phí cho dự án, hợp tác xã và đơn vị được duyệt. Đại biểu đăng ký trước nhận thẻ qua thư điện tử và không phải xếp hàng.",
    en: "The second Techfest Cao Bằng is hosted by the Department of Science and Technology and open to everyone from 8:00 to 21:00.\n\nDay one: opening, the border economy forum, the four villages. Day two: workshops, investor meetings and the final of the second Cao Bằng Startup Competition. Day three: trainings, the provinces' panel, prizes and closing.\n\nBooths are free for approved projects, cooperatives and institutions. Delegates who register in advance receive their badge by e-mail and need not queue.",
  },
  firstDay: { days: 26 },
  lastDay: { days: 28 },
  venue: {
    vi: "Trung tâm Hội nghị Sông Bằng và quảng trường bên sông, phường Thục Phán",
    en: "Sông Bằng Convention Centre and the riverside square, Thục Phán Ward",
  },
  commune: "01273",
  state: "published",
  published: { days: -27, time: "09:00" },
  zones,
  halls: [
    {
      name: { vi: "Nhà triển lãm Sông Bằng", en: "Sông Bằng Exhibition Hall" },
      width: 4_800,
      depth: 2_100,
      rows: [
        { zone: "nong-nghiep-ocop", letter: "A", x: 300, y: 200, widths: plain(8), power: true, water: true },
        { zone: "nong-nghiep-ocop", letter: "A", x: 300, y: 900, widths: plain(8), power: true, water: false },
        { zone: "cong-nghe-so", letter: "C", x: 3_000, y: 200, widths: plain(5), power: true, water: false },
        { zone: "cong-nghe-so", letter: "C", x: 3_000, y: 900, widths: plain(5), power: true, water: false },
      ],
      marks: [
        {
          kind: "stage",
          label: { vi: "Sân khấu chung kết", en: "Stage of the final" },
          x: 1_800,
          y: 1_500,
          width: 1_200,
          depth: 450,
        },
        {
          kind: "reception",
          label: { vi: "Đón tiếp đại biểu", en: "Delegates' reception" },
          x: 300,
          y: 1_600,
          width: 600,
          depth: 250,
        },
        { kind: "entrance", label: { vi: "Cửa chính", en: "Main entrance" }, x: 300, y: 2_000, width: 600, depth: 100 },
        {
          kind: "exit",
          label: { vi: "Lối ra sông", en: "Way to the river" },
          x: 4_700,
          y: 600,
          width: 100,
          depth: 300,
        },
        {
          kind: "meeting",
          label: { vi: "Bàn kết nối đầu tư", en: "Investor tables" },
          x: 3_300,
          y: 1_550,
          width: 900,
          depth: 350,
        },
        { kind: "toilet", label: { vi: "Nhà vệ sinh", en: "Toilets" }, x: 4_400, y: 1_750, width: 300, depth: 250 },
      ],
    },
    {
      name: { vi: "Quảng trường bên sông", en: "Riverside square" },
      width: 5_100,
      depth: 1_900,
      rows: [
        {
          zone: "du-lich-van-hoa",
          letter: "B",
          x: 300,
          y: 200,
          widths: [600, 300, 300, 300, 300, 300, 600],
          power: true,
          water: false,
        },
        {
          zone: "du-lich-van-hoa",
          letter: "B",
          x: 300,
          y: 900,
          widths: [600, 300, 300, 300, 300, 300, 600],
          power: true,
          water: true,
        },
        { zone: "moi-truong-cong-dong", letter: "D", x: 3_300, y: 200, widths: plain(5), power: true, water: true },
        { zone: "moi-truong-cong-dong", letter: "D", x: 3_300, y: 900, widths: plain(5), power: false, water: false },
      ],
      marks: [
        {
          kind: "stage",
          label: { vi: "Sân khấu ngoài trời", en: "Open-air stage" },
          x: 1_200,
          y: 1_400,
          width: 1_000,
          depth: 350,
        },
        {
          kind: "food",
          label: { vi: "Ẩm thực chợ phiên", en: "Market food" },
          x: 2_700,
          y: 1_400,
          width: 900,
          depth: 350,
        },
        {
          kind: "entrance",
          label: { vi: "Cổng quảng trường", en: "Square gate" },
          x: 0,
          y: 550,
          width: 100,
          depth: 300,
        },
        {
          kind: "exit",
          label: { vi: "Lối vào nhà triển lãm", en: "To the hall" },
          x: 5_000,
          y: 550,
          width: 100,
          depth: 300,
        },
        { kind: "other", label: { vi: "Trạm y tế", en: "First aid" }, x: 4_200, y: 1_450, width: 300, depth: 300 },
      ],
    },
  ],
  closedBooths: { A01: "Gian của Ban tổ chức", D10: "Lối thoát hiểm tạm thời, chờ nghiệm thu" },
  call: {
    opens: { days: -25, time: "08:00" },
    closes: { days: 6, time: "17:00" },
    intro: {
      vi: "Gian hàng 3 × 3 m có vách, bàn, hai ghế, biển tên song ngữ và một ổ điện. Ban tổ chức ưu tiên dự án vào chung kết, hợp tác xã có sản phẩm OCOP và đơn vị của tỉnh. Kết quả xét được gửi qua thư điện tử trong năm ngày sau hạn đăng ký.",
      en: "A booth of 3 × 3 m with walls, a table, two chairs, a sign in both languages and one socket. Finalists, cooperatives with OCOP goods and institutions of the province come first. You hear from us by e-mail within five days of the deadline.",
    },
    planPublished: null,
  },
};

/** The finished first edition: a published plan and confirmed exhibitors. */
export const pastTechfest: EventContent = {
  key: "techfest-1",
  slug: "techfest-cao-bang-2024",
  kind: "techfest",
  host: "so-khcn",
  name: { vi: "Techfest Cao Bằng lần thứ I – 2024", en: "Techfest Cao Bằng, first edition, 2024" },
  summary: {
    vi: "Lần đầu tiên Cao Bằng tổ chức Techfest: 24 gian hàng, chung kết cuộc thi khởi nghiệp đầu tiên của tỉnh.",
    en: "Cao Bằng's first Techfest: 24 booths and the final of the province's first startup competition.",
  },
  about: {
    vi: "Ba ngày của tháng 10 năm 2024, Techfest lần thứ I đón hơn hai nghìn lượt người đến xem 24 gian hàng. Mười dự án đã tranh tài ở chung kết, bốn biên bản hợp tác được ký ngay tại gian.",
    en: "For three days in October 2024 the first Techfest welcomed more than two thousand visits to 24 booths. Ten projects met in the final, and four agreements were signed on the spot.",
  },
  firstDay: { date: "2024-10-08" },
  lastDay: { date: "2024-10-10" },
  venue: { vi: "Trung tâm Hội nghị Sông Bằng, Cao Bằng", en: "Sông Bằng Convention Centre, Cao Bằng" },
  commune: "01273",
  state: "finished",
  published: { date: "2024-08-05", time: "09:00" },
  zones: zones.map((zone) =>
    zone.key === "cong-nghe-so" ? { ...zone, name: { vi: "Làng Công nghệ", en: "Technology village" } } : zone,
  ),
  halls: [
    {
      name: { vi: "Nhà triển lãm Sông Bằng", en: "Sông Bằng Exhibition Hall" },
      width: 3_900,
      depth: 1_900,
      rows: [
        { zone: "nong-nghiep-ocop", letter: "A", x: 300, y: 200, widths: plain(7), power: true, water: true },
        { zone: "du-lich-van-hoa", letter: "B", x: 300, y: 900, widths: plain(7), power: true, water: false },
        { zone: "cong-nghe-so", letter: "C", x: 2_700, y: 200, widths: plain(3), power: true, water: false },
        { zone: "cong-nghe-so", letter: "C", x: 2_700, y: 900, widths: plain(3), power: true, water: false },
        { zone: "moi-truong-cong-dong", letter: "D", x: 300, y: 1_400, widths: plain(4), power: false, water: false },
      ],
      marks: [
        { kind: "stage", label: { vi: "Sân khấu", en: "Stage" }, x: 2_100, y: 1_400, width: 900, depth: 350 },
        {
          kind: "entrance",
          label: { vi: "Cửa chính", en: "Main entrance" },
          x: 3_300,
          y: 1_800,
          width: 400,
          depth: 100,
        },
        { kind: "reception", label: { vi: "Đón tiếp", en: "Reception" }, x: 3_200, y: 1_400, width: 500, depth: 200 },
      ],
    },
  ],
  closedBooths: {},
  call: {
    opens: { date: "2024-08-05", time: "09:00" },
    closes: { date: "2024-09-10", time: "17:00" },
    intro: {
      vi: "Gian hàng miễn phí cho dự án dự thi và đơn vị trong tỉnh.",
      en: "Booths are free for entrants and institutions of the province.",
    },
    planPublished: { date: "2024-10-01", time: "15:00" },
  },
};
