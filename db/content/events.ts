import type { EventContent } from "./event-types";
import { pastTechfest, techfest } from "./events-techfest";

const noPlan = { zones: [], halls: [], closedBooths: {}, call: null } as const;

/** One day with other provinces; no booths. */
export const conference: EventContent = {
  key: "hoi-nghi-vung",
  slug: "hoi-nghi-he-sinh-thai-khoi-nghiep-trung-du-mien-nui-phia-bac",
  kind: "conference",
  host: "so-khcn",
  name: {
    vi: "Hội nghị hệ sinh thái khởi nghiệp sáng tạo vùng trung du và miền núi phía Bắc",
    en: "Conference on the startup ecosystem of the northern midlands and mountains",
  },
  summary: {
    vi: "Các Sở Khoa học và Công nghệ trong vùng bàn về liên kết cố vấn, chia sẻ phòng thử nghiệm và quỹ chung.",
    en: "The region's departments of science and technology on sharing mentors, laboratories and a common fund.",
  },
  about: {
    vi: "Hội nghị một ngày, buổi sáng toàn thể, buổi chiều hai nhóm thảo luận. Tài liệu được gửi cho đại biểu đã đăng ký trước hội nghị hai ngày.",
    en: "One day: a plenary in the morning, two working groups in the afternoon. Papers are sent to registered delegates two days ahead.",
  },
  firstDay: { days: 13 },
  lastDay: { days: 13 },
  venue: { vi: "Hội trường Trường Đại học Đông Bắc Khê", en: "Hall of Đông Bắc Khê University" },
  commune: "01288",
  state: "published",
  published: { days: -12, time: "10:00" },
  ...noPlan,
};

/** Two days for those who pitch at the Techfest; seats are few. */
export const training: EventContent = {
  key: "tap-huan-goi-von",
  slug: "tap-huan-thuyet-trinh-va-goi-von",
  kind: "training",
  host: "so-khcn",
  name: { vi: "Tập huấn thuyết trình và gọi vốn", en: "Training: pitching and raising capital" },
  summary: {
    vi: "Hai ngày thực hành cho nhóm dự án trước chung kết: kể chuyện sản phẩm, đọc bảng tính tài chính, trả lời câu hỏi khó.",
    en: "Two days of practice before the final: telling your product's story, reading your own figures, answering hard questions.",
  },
  about: {
    vi: "Mỗi nhóm cử tối đa hai người. Học viên dự đủ hai ngày được cấp giấy xác nhận.",
    en: "Up to two people a team. Those who attend both days receive a certificate.",
  },
  firstDay: { days: 9 },
  lastDay: { days: 10 },
  venue: { vi: "Vườn ươm Khởi Nguồn, phường Thục Phán", en: "Khởi Nguồn Incubator, Thục Phán Ward" },
  commune: "01273",
  state: "published",
  published: { days: -8, time: "09:00" },
  ...noPlan,
};

/** The year's events, the finished one first. */
export const events: readonly EventContent[] = [pastTechfest, techfest, conference, training];
