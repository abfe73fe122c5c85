import type { Bilingual, DivisionKey, Moment } from "./types";

export type QuestionContent = {
  /** the content key of the project whose leader asked; none: the visitor */
  readonly project?: string;
  readonly asked: Moment;
  readonly body: string;
  readonly answer?: Bilingual & { readonly at: Moment };
};
export type NoticeContent = {
  readonly division?: DivisionKey;
  readonly isPublic: boolean;
  readonly at: Moment;
  readonly title: Bilingual;
  readonly body: Bilingual;
};

/** What people asked, by the key of the edition; the oldest first. */
export const questions: Readonly<Record<string, readonly QuestionContent[]>> = {
  "cao-bang-2": [
    {
      asked: { days: -90, time: "20:14" },
      body: "Tôi sống ở Hà Nội nhưng quê ở Trùng Khánh và làm dự án tại quê. Tôi có được dự thi không?",
      answer: {
        at: { days: -89, time: "09:05" },
        vi: "Được. Thể lệ xét nơi thực hiện dự án, không xét nơi ở của tác giả. Hãy ghi xã, phường nơi thực hiện trong trang dự án.",
        en: "Yes. The rules look at where the project is carried out, not where its authors live. Give that commune on the project's page.",
      },
    },
    {
      project: "soi-may",
      asked: { days: -71, time: "07:52" },
      body: "Bản thuyết minh có được ghi tên hợp tác xã của nhóm không?",
      answer: {
        at: { days: -71, time: "15:30" },
        vi: "Không. Bán kết chấm kín nên bản thuyết minh không ghi tên tác giả, tên đơn vị hay ảnh của nhóm. Tên hợp tác xã đã có ở mục Chủ thể dự thi, giám khảo không thấy mục Năng lực của nhóm.",
        en: "No. The semi-final is blind: leave out names of authors and organizations, and pictures of the team.",
      },
    },
    {
      asked: { days: -40, time: "21:37" },
      body: "Đội có 6 người thì làm thế nào?",
      answer: {
        at: { days: -39, time: "08:20" },
        vi: "Mỗi đội có nhiều nhất 5 tác giả. Người thứ sáu có thể được nêu là cộng tác viên trong mục Năng lực của nhóm, nhưng không có tên trong giấy chứng nhận.",
        en: "A team has at most five authors. The sixth may be named as a helper under the team's strengths, but not on the certificate.",
      },
    },
    {
      asked: { days: -25, time: "22:48" },
      body: "Nếu mất điện đúng lúc nộp thì có được nộp muộn không?",
      answer: {
        at: { days: -24, time: "07:45" },
        vi: "Hồ sơ đến trong vòng 30 phút sau hạn vẫn được nhận và ghi là nộp muộn. Những gì đã viết được giữ trên máy của bạn và trên hệ thống, có mạng lại là nộp tiếp được. Nên nộp trước hạn vài ngày; vẫn sửa được đến hết hạn.",
        en: "Entries that arrive within 30 minutes after the deadline are accepted and marked late. What you wrote is kept. Submit a few days early: you can change it until the deadline.",
      },
    },
    {
      project: "cham-slao",
      asked: { days: -1, time: "19:20" },
      body: "Khi nào các đội biết mình có vào chung kết không, và chung kết có được mang sản phẩm lên sân khấu không?",
    },
  ],
  "hoc-sinh": [
    {
      asked: { days: -20, time: "16:40" },
      body: "Em học lớp 5 có được tham gia không ạ?",
      answer: {
        at: { days: -19, time: "08:10" },
        vi: "Cuộc thi dành cho học sinh trung học cơ sở và trung học phổ thông. Hẹn em sang năm nhé.",
        en: "The contest is for secondary pupils. See you next year.",
      },
    },
    {
      asked: { days: -2, time: "20:05" },
      body: "Một thầy hướng dẫn hai nhóm được không ạ?",
    },
  ],
};

/** What entrants were told, by the key of the edition; the oldest first. */
export const notices: Readonly<Record<string, readonly NoticeContent[]>> = {
  "cao-bang-2": [
    {
      isPublic: true,
      at: { days: -60, time: "09:00" },
      title: {
        vi: "Tập huấn viết bản thuyết minh, trực tuyến và tại Phường Thục Phán",
        en: "A workshop on writing the description, online and in Thục Phán",
      },
      body: {
        vi: "Ban tổ chức mời các đội dự buổi tập huấn viết bản thuyết minh.\n\n- Thời gian: 14h00, thứ Sáu tuần này.\n- Địa điểm: Hội trường Trung tâm Ứng dụng tiến bộ khoa học và công nghệ; có đường dẫn cho đội ở xa.\n\nKhông bắt buộc. Tài liệu được gửi cho mọi đội sau buổi tập huấn.",
        en: "Teams are invited to a workshop on writing the description.\n\n- When: 14:00 this Friday.\n- Where: the hall of the Centre for Applied Science; a link for those far away.\n\nNot required. The material will be sent to every team.",
      },
    },
    {
      division: "project",
      isPublic: false,
      at: { days: -11, time: "10:30" },
      title: { vi: "Chuẩn bị cho vòng bán kết", en: "Before the semi-final" },
      body: {
        vi: "Hồ sơ hợp lệ của Bảng Dự án được chấm trên hồ sơ từ tuần này. Các đội không cần nộp thêm gì. Nếu ban thư ký hỏi thêm, đội nhận thư và trả lời ngay trên trang hồ sơ.",
        en: "Eligible entries of the division Projects are scored on paper from this week. There is nothing more to hand in. If the secretariat has a question, you get a letter and answer on your entry's page.",
      },
    },
  ],
  "hoc-sinh": [
    {
      isPublic: true,
      at: { days: -10, time: "08:00" },
      title: { vi: "Nhớ xin ý kiến bố mẹ", en: "Ask your parents" },
      body: {
        vi: "Mỗi em cần có sự đồng ý của bố, mẹ hoặc người giám hộ trước khi nộp bài. Hệ thống gửi thư cho người giám hộ; nếu bố mẹ không dùng thư điện tử, em nộp bản giấy có chữ ký.",
        en: "Every pupil needs a parent's or guardian's consent before the entry is submitted. They get a letter; without e-mail, hand in the signed form.",
      },
    },
  ],
};
