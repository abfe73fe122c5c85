import type { Language, Mode, Skill } from "./mentoring-types";
import type { Bilingual } from "./types";

export type NeedContent = {
  readonly project: string;
  readonly goal: string;
  readonly obstacle: string;
  readonly tried: string;
  readonly mode: Mode;
  readonly skills: readonly Skill[];
  readonly languages: readonly Language[];
  readonly isDraft?: boolean;
};

const need = (
  project: string,
  skills: readonly Skill[],
  goal: string,
  obstacle: string,
  tried: string,
  languages: readonly Language[] = ["vi"],
  mode: Mode = "both",
): NeedContent => ({ project, goal, obstacle, tried, mode, skills, languages });

export const runningCohort = {
  slug: "co-van-mua-thu",
  name: { vi: "Đợt cố vấn mùa thu", en: "Autumn cohort" } satisfies Bilingual,
  about: {
    vi: "Mười tuần đồng hành cho dự án của cuộc thi lần thứ II. Mỗi cặp gặp nhau ít nhất hai lần một tháng.",
    en: "Ten weeks for ventures of the second competition. Each pair meets at least twice a month.",
  } satisfies Bilingual,
  needs: [
    need(
      "soi-may",
      ["export", "quality"],
      "Gửi được lô miến mẫu 2 tấn sang Nhật Bản và có lộ trình ISO 22000.",
      "Chưa biết yêu cầu bao bì, hạn dùng và giấy tờ của nhà nhập khẩu.",
      "Đã hỏi hai công ty dịch vụ, báo giá chênh nhau ba lần.",
      ["vi", "en"],
    ),
    need(
      "hat-ngoc-trung-khanh",
      ["finance", "production"],
      "Có bảng giá thành đúng cho nhân dẻ cấp đông trước vụ sau.",
      "Điện cấp đông và hao hụt chưa tính được vào từng túi.",
      "Ghi sổ tay hai vụ, mỗi vụ một cách.",
    ),
    need(
      "cham-slao",
      ["ecommerce", "marketing"],
      "Bán 40% sản lượng qua mạng mà vẫn giữ tên người dệt.",
      "Ảnh xấu, mô tả giống nhau, khách hỏi khó trả lời.",
      "Mở một gian hàng trên sàn, được 9 đơn trong bốn tháng.",
      ["vi", "tay"],
    ),
    need(
      "kim-tuyen-xanh",
      ["intellectual_property", "legal"],
      "Đăng ký bảo hộ quy trình huấn luyện cây và hợp đồng với hộ trồng.",
      "Chưa rõ cái gì đăng ký được, cái gì nên giữ kín.",
      "Đọc hướng dẫn, tự soạn bản hợp đồng đầu tiên.",
    ),
    need(
      "ban-da-homestay",
      ["fundraising", "finance"],
      "Hồ sơ gọi vốn 2,5 tỷ đồng đủ trả lời câu hỏi của quỹ.",
      "Mười nhà tính doanh thu mười kiểu.",
      "Gặp một ngân hàng, bị hỏi về dòng tiền và dừng lại.",
    ),
    need(
      "u-am",
      ["technology", "quality"],
      "Lò sấy đạt kiểm định an toàn, giảm hao nhiên liệu 15%.",
      "Chưa có thiết bị đo khói bụi.",
      "Thử ba kiểu buồng đốt ở xưởng trường.",
      ["vi"],
      "in_person",
    ),
    need(
      "then-ke",
      ["product", "community"],
      "Có 500 người học đều mỗi tuần.",
      "Người học bỏ sau bài thứ ba.",
      "Thêm trò chơi, số người học lại giảm.",
    ),
    need(
      "giot-da",
      ["community", "product"],
      "Ba xóm tự dựng và tự sửa được lưới hứng sương.",
      "Lưới rách sau mùa gió, bà con chờ nhóm đến sửa.",
      "In tờ hướng dẫn, ít người đọc.",
      ["vi", "mong"],
    ),
    need(
      "so-nuong",
      ["business_model", "product"],
      "Có 20 hợp tác xã trả phí.",
      "Ai cũng khen mà chưa ai trả tiền.",
      "Dùng thử miễn phí sáu tháng ở 14 hợp tác xã.",
      ["vi", "en"],
      "online",
    ),
    need(
      "lua-phuc-sen",
      ["marketing", "ecommerce"],
      "Có khách hàng là bếp chuyên nghiệp ở Hà Nội.",
      "Dao tốt nhưng giá bị so với dao chợ.",
      "Gửi mẫu cho năm bếp, hai bếp đặt thêm.",
      ["vi", "nung"],
    ),
    need(
      "mat-suoi",
      ["technology", "business_model"],
      "Tìm được đơn vị vận hành cảnh báo lâu dài.",
      "Dự án xong thì không ai trả tiền thẻ SIM.",
      "Họp với ba xã, chưa ai nhận.",
      ["vi"],
      "online",
    ),
    need(
      "tram-kham-ban",
      ["legal", "community"],
      "Chạy thử đúng luật ở hai trạm y tế xã.",
      "Quy định về khám từ xa khó hiểu với nhóm kỹ thuật.",
      "Hỏi một luật sư, nhận câu trả lời chung chung.",
    ),
  ],
} as const;

export const openCohort = {
  slug: "co-van-truoc-techfest",
  name: { vi: "Đợt cố vấn trước Techfest", en: "Pre-Techfest cohort" } satisfies Bilingual,
  about: {
    vi: "Bốn tuần chuẩn bị gian hàng, câu chuyện sản phẩm và buổi gặp nhà đầu tư. Trả lời ba câu hỏi, mất khoảng mười phút.",
    en: "Four weeks to prepare your booth, your story and your investor meeting. Three questions, about ten minutes.",
  } satisfies Bilingual,
  needs: [
    need(
      "cho-phien-so",
      ["business_model", "sales"],
      "Chốt được mô hình thu phí trước Techfest.",
      "Người bán ở chợ không quen trả phí.",
      "Thử thu 2.000 đồng một đơn trong ba phiên.",
    ),
    need(
      "mat-nui-da",
      ["marketing", "quality"],
      "Có nhãn và câu chuyện cho mật bạc hà.",
      "Nhãn hiện tại giống mọi hũ mật khác.",
      "Tự thiết kế hai mẫu nhãn.",
    ),
    need(
      "nha-truc",
      ["pitching", "fundraising"],
      "Thuyết trình năm phút trước nhà đầu tư.",
      "Nói về kỹ thuật quá lâu.",
      "Tập trước gương và trước vợ.",
    ),
    { ...need("bep-tay", ["market"], "", "", ""), goal: "Có lớp nấu ăn đều mỗi tuần.", isDraft: true },
  ],
} as const;

/** Words of the pair that the demo accounts see from both sides. */
export const demoPair = {
  project: "soi-may",
  mentor: "hang",
  pinReason: "Đúng nhu cầu xuất khẩu và ISO 22000, hai bên đã gặp ở buổi giao lưu.",
  goals: [
    { body: "Có bảng yêu cầu của ba nhà nhập khẩu Nhật Bản", state: "done", dueDays: -9 },
    { body: "Lộ trình ISO 22000 theo tháng, có người phụ trách từng việc", state: "open", dueDays: 12 },
    { body: "Bao bì mẫu ghi nhãn tiếng Nhật", state: "open", dueDays: 24 },
  ],
  meetings: [
    {
      days: -31,
      time: "14:00",
      state: "held",
      mode: "in_person",
      place: "Văn phòng Hợp tác xã Sợi Mây, Nguyên Bình",
      topic: "Xem xưởng, thống nhất mục tiêu",
    },
    {
      days: -12,
      time: "19:30",
      state: "held",
      mode: "online",
      place: "https://hop.example.vn/soi-may",
      topic: "Đọc yêu cầu của nhà nhập khẩu",
    },
    {
      days: 2,
      time: "19:30",
      state: "planned",
      mode: "online",
      place: "https://hop.example.vn/soi-may",
      topic: "Lộ trình ISO 22000",
    },
  ],
  notes: [
    {
      by: "mentor",
      days: -30,
      isPrivate: false,
      body: "Xưởng sạch, ghi chép mẻ rất tốt. Thiếu sơ đồ đường đi một chiều của nguyên liệu: đây là việc đầu tiên của ISO 22000.",
    },
    {
      by: "project",
      days: -11,
      isPrivate: false,
      body: "Nhà nhập khẩu A yêu cầu hạn dùng 18 tháng và kết quả thử kim loại nặng. Chị Pham đã gửi mẫu đi thử, có kết quả sau hai tuần.",
    },
    {
      by: "mentor",
      days: -11,
      isPrivate: true,
      body: "Cần nhắc khéo chuyện vốn: nhóm đang tính cả hai thị trường một lúc.",
    },
  ],
  closing: {
    report:
      "Nhóm đã có nhãn mới, gian hàng mạng đạt 34 đơn một tháng và tự chụp được ảnh. Việc còn lại: dạy lại cho hai tổ viên.",
    mentorSays: "Nhóm làm việc nghiêm túc, hẹn đâu đúng đó.",
    projectSays: "Chị cố vấn sửa từng tấm ảnh cùng chúng em.",
  },
  declineReason: "Tháng này nhóm vào vụ dẻ, xin hẹn đợt sau.",
  silenceNote: "Hai bên không ghi nhận hoạt động trong 17 ngày, đã nhắc một lần.",
} as const;
