import type { MemberContent, ProjectDraft } from "./types";

/** A project that came on paper or by e-mail: who typed it in says how and when. All invented. */
export type TypedContent = Pick<
  ProjectDraft,
  "key" | "name" | "pitch" | "summary" | "field" | "stage" | "commune" | "division" | "answers"
> & {
  readonly lead: { readonly name: string; readonly email: string; readonly phone: string; readonly birthYear: number };
  readonly pupils: readonly Omit<MemberContent, "isLeader">[];
  readonly channel: "paper" | "email";
  /** days before the seed day */
  readonly came: number;
  readonly isHandedIn: boolean;
};

/** Two of the school contest: one that its pupils had entered themselves as well, one that is still being typed in. */
export const typedIn: readonly TypedContent[] = [
  {
    key: "xe-dap-te-ngo-ban-giay",
    name: "Xe Đạp Tẽ Ngô Đạp Chân",
    pitch: "Xe đạp hỏng thành máy tẽ ngô đạp chân.",
    summary: "Nhà trường gửi bản giấy theo đường công văn.",
    field: "manufacturing",
    stage: "prototype",
    commune: "01393",
    division: "pupil",
    answers: {
      problem: "Vụ ngô các nhà đều tẽ bằng tay, người già đau khớp ngón.",
      solution: "Trục gỗ đóng đinh tù gắn vào khung xe đạp hỏng, đạp tại chỗ thì hạt rơi xuống máng tôn.",
      impact: "Năm nhà ở xóm đã dùng chung vụ vừa rồi.",
      helps: ["family", "farmers"],
      tried: "yes",
      tried_from: -60,
      tried_place: "01393",
      costs: [
        { thing: "Trục gỗ, đinh", count: 1, cost: 60_000 },
        { thing: "Khung xe đạp hỏng", count: 1, cost: 0 },
      ],
      teacher_phone: "+84912000162",
    },
    lead: { name: "Ngô Xuân Trường", email: "ngo.xuan.truong.gv@example.vn", phone: "+84912000162", birthYear: 1987 },
    pupils: [
      {
        name: "Sùng Mí Chá",
        role: "Học sinh lớp 9",
        email: "sung.mi.cha.ban.giay@example.vn",
        age: 15,
        guardian: {
          name: "Sùng Mí Sính",
          relation: "Bố",
          phone: "+84912000150",
          email: "sung.mi.sinh.giamho@example.vn",
        },
      },
    ],
    channel: "paper",
    came: 4,
    isHandedIn: true,
  },
  {
    key: "vuon-rau-treo-lop-hoc",
    name: "Vườn Rau Treo Lớp Học",
    pitch: "Rau cải mọc trong chai nhựa treo ngoài cửa sổ lớp.",
    summary: "Chai nhựa cắt đôi, dây dù và đất ủ lá, treo ở song cửa sổ.",
    field: "agriculture",
    stage: "prototype",
    commune: "01501",
    division: "club",
    answers: {
      problem: "Trường trên đá, không có đất làm vườn; bữa bán trú thiếu rau.",
      solution: "Mỗi lớp hai mươi chai treo, tưới bằng nước rửa rau.",
      helps: ["school"],
      tried: "yes",
      tried_from: -75,
      tried_place: "01501",
      costs: [{ thing: "Dây dù", count: 20, cost: 100_000 }],
      canvas: {
        value: "Rau sạch cho bữa bán trú.",
        segments: "Học sinh bán trú.",
        activities: "Gieo, tưới, thu mỗi sáng thứ Hai.",
      },
    },
    lead: { name: "Vi Thị Thu Hằng", email: "vi.thi.thu.hang@example.vn", phone: "+84912000163", birthYear: 1990 },
    pupils: [],
    channel: "email",
    came: 1,
    isHandedIn: false,
  },
];

/** What the secretariat writes again and again, with the fields it may ask for. */
export const letterTemplate = {
  name: "Nhắc các nhóm còn thiếu giấy đồng ý",
  subject: { vi: "{cuoc_thi}: hồ sơ {so_ho_so} cần kiểm tra lại", en: "{cuoc_thi}: please check entry {so_ho_so}" },
  body: {
    vi: `Chào {nguoi_nhan},

Tổ thư ký đã nhận hồ sơ {so_ho_so} “{du_an}”. Trước khi hết hạn, nhờ nhóm xem lại giấy đồng ý của cha mẹ hoặc người giám hộ, và đường dẫn đoạn phim nếu có.

Hồ sơ ở đây: {duong_dan}

Trân trọng,
Tổ thư ký`,
    en: `Dear {nguoi_nhan},

We have entry {so_ho_so}, “{du_an}”. Before the deadline, please check the consent of parents or guardians, and the link to your film if there is one.

The entry is here: {duong_dan}

The secretariat`,
  },
} as const;
