import type { ProjectDraft } from "./types";

/** Lần thứ II: software, devices, trade. */
export const digitalProjects: readonly ProjectDraft[] = [
  {
    key: "cho-phien-so",
    name: "Chợ Phiên Số",
    pitch: "Gom đơn trước phiên chợ để người bán chỉ gùi đúng số hàng đã có người mua.",
    pitchEn: "Orders gathered before market day, so sellers carry down only what is sold.",
    summary:
      "Chợ phiên năm ngày một lần; hàng ế phải gùi về. Chợ Phiên Số nhận đơn bằng tin nhắn thoại từ chiều hôm trước, chốt lúc 21 giờ và báo cho từng người bán cần mang bao nhiêu.",
    field: "commerce",
    stage: "prototype",
    commune: "01648",
    division: "idea",
    isPublic: true,
    strength: 0.85,
    team: [
      { name: "Hoàng Gia Bảo", role: "Trưởng nhóm, sản phẩm" },
      { name: "Nông Khánh Ly", role: "Vận hành chợ" },
      { name: "Lê Đức Mạnh", role: "Lập trình" },
    ],
    answers: {
      problem:
        "Ở ba chợ chúng tôi theo dõi, trung bình mỗi phiên 27% rau, gà, măng phải mang về hoặc bán tháo sau 10 giờ. Người bán đi bộ 6–12 km, không biết hôm nay có ai mua. Người mua ở phố lại hay đến muộn và hết hàng ngon.",
      solution:
        "Người bán nói vào điện thoại “mai tôi có mười hai con gà, ba mươi nghìn một cân măng”, máy đổi thành tin rao bằng tiếng Việt. Người mua đặt cọc 20%, nhận hàng ở quầy gom cạnh cổng chợ. Sau phiên, người bán nhận tiền ngay, bằng tiền mặt nếu muốn.",
      novelty:
        "Nhận giọng nói tiếng Tày, Nùng, Mông với 180 từ hàng hóa, chạy được trên điện thoại 1,5 triệu đồng. Đơn vị thời gian là phiên chợ chứ không phải giờ giao, nên không cần đội giao hàng. Chưa nền tảng nào trong nước làm theo nhịp chợ phiên.",
      market:
        "Tỉnh có 84 chợ, hơn nửa họp theo phiên; cả vùng núi phía Bắc trên 600 chợ. Thử sáu phiên tại Phục Hòa: 118 người bán, 340 người mua, 91% đơn được lấy.",
      business_model:
        "Phí 3% trên đơn, người bán miễn phí năm đầu. Thu thêm từ nhà hàng đặt định kỳ và từ dịch vụ gom hàng gửi xe khách.",
      applicant_kind: "group",
      team_strength:
        "Bảo làm sản phẩm thương mại điện tử bốn năm. Ly là con một tiểu thương, quen ban quản lý ba chợ. Mạnh nghiên cứu nhận dạng tiếng nói.",
      finance:
        "Chi đến nay 74 triệu đồng tự góp. Tổng giá trị đơn thử 163 triệu đồng. Cần 350 triệu đồng để mở mười chợ trong một năm; hòa vốn ở 26 chợ.",
      capital_wanted: 350_000_000,
      impact: "Người bán thử nghiệm tăng thu 31% mỗi phiên, bớt một chuyến gùi về. Hàng bỏ giảm từ 27% còn 9%.",
      jobs: 7,
      roadmap:
        "Ba tháng: bốn chợ, thêm tiếng Mông. Sáu tháng: thanh toán điện tử tùy chọn. Mười hai tháng: mười chợ và một tỉnh bạn.",
      support_wanted:
        "Giấy giới thiệu làm việc với ban quản lý chợ; cố vấn pháp lý về đặt cọc, bảo vệ dữ liệu; góp thêm giọng nói mẫu.",
      video: "https://video.example.vn/cho-phien-so",
    },
    entry: { state: "eligible" },
  },
  {
    key: "so-nuong",
    name: "Sổ Nương",
    pitch: "Nhật ký đồng ruộng bằng giọng nói, tự thành hồ sơ VietGAP.",
    pitchEn: "A spoken farm diary that turns itself into certification records.",
    summary: "Nông dân kể bằng lời đã làm gì trên nương; ứng dụng ghi thành nhật ký đúng mẫu, chạy khi không có mạng.",
    field: "digital",
    stage: "pilot",
    commune: "01660",
    division: "project",
    isPublic: true,
    strength: 0.78,
    team: [
      { name: "Dương Mạnh Hùng", role: "Trưởng nhóm" },
      { name: "Bế Thị Thùy Trang", role: "Nông nghiệp" },
      { name: "Ngô Việt Long", role: "Kỹ sư dữ liệu" },
    ],
    answers: {
      problem:
        "Hợp tác xã mất VietGAP vì sổ tay ghi thiếu; 70% nông dân trên 50 tuổi ngại viết. Cán bộ phải chép lại trước mỗi lần kiểm tra.",
      solution:
        "Bấm một nút, nói “sáng nay bón hai bao đạm cho ruộng trên”, máy hỏi lại chỗ thiếu rồi điền vào mẫu. Đồng bộ khi có mạng.",
      novelty: "Mô hình tiếng nói 40 MB nằm trong máy, không gửi giọng nói ra ngoài; hiểu tên thửa do chủ nhà đặt.",
      market: "Cả nước hơn 20.000 hợp tác xã nông nghiệp; năm đầu nhắm 60 hợp tác xã miền núi phía Bắc.",
      business_model: "Hợp tác xã trả 250.000 đồng/tháng cho 50 hộ; gói xuất hồ sơ chứng nhận 3 triệu đồng/lần.",
      applicant_kind: "enterprise",
      team_strength:
        "Anh Hùng xây phần mềm quản lý trang trại; chị Trang là kỹ sư nông học; anh Long làm xử lý tiếng nói.",
      finance: "Bảy hợp tác xã đang trả phí, doanh thu 168 triệu đồng/năm. Cần 600 triệu đồng phát triển thị trường.",
      capital_wanted: 600_000_000,
      impact: "412 hộ có nhật ký đủ; hai hợp tác xã lấy lại chứng nhận.",
      jobs: 6,
      roadmap: "Thêm tiếng Mông, kết nối cổng truy xuất quốc gia, 60 hợp tác xã vào cuối năm sau.",
      support_wanted: "Kết nối liên minh hợp tác xã; cố vấn bán hàng cho khu vực công.",
    },
    entry: { state: "eligible" },
  },
  {
    key: "mat-suoi",
    name: "Mắt Suối",
    pitch: "Cọc đo nước giá rẻ báo lũ quét sớm cho xóm ven suối.",
    pitchEn: "Low-cost stream gauges that warn hamlets of flash floods.",
    summary:
      "Cọc đo mực nước bằng sóng siêu âm đặt ở thượng nguồn, gửi cảnh báo đến loa xóm và điện thoại trước lũ 25–40 phút.",
    field: "digital",
    stage: "pilot",
    commune: "01354",
    division: "project",
    isPublic: true,
    strength: 0.82,
    team: [
      { name: "Chu Văn Hoàn", role: "Trưởng nhóm" },
      { name: "Nguyễn Thị Diệp", role: "Thủy văn" },
      { name: "Tô Văn Sáng", role: "Lắp đặt, bảo trì" },
    ],
    answers: {
      problem:
        "Lũ quét trên suối nhỏ xảy ra trong chưa đầy một giờ; trạm đo gần nhất cách 30 km. Trận lũ tháng Bảy 2024 cuốn sáu nhà, người dân chỉ kịp nghe tiếng đá.",
      solution:
        "Mỗi suối ba cọc, đo 30 giây một lần khi mưa, nối với loa có pin ở nhà văn hóa. Loa nói bằng tiếng của xóm: “nước lên nhanh, ra chỗ cao”.",
      novelty:
        "Cọc giá 3,4 triệu đồng, bằng một phần mười trạm nhập; ngưỡng tự học theo từng suối; mất mạng vẫn báo được nhờ sóng vô tuyến riêng.",
      market: "Bản đồ của nhóm cho thấy 190 xóm ven suối dốc trong tỉnh; các tỉnh miền núi có hàng nghìn.",
      business_model:
        "Bán trọn gói cho xã 38 triệu đồng/suối, bảo trì 4 triệu đồng/năm; một phần từ quỹ phòng chống thiên tai.",
      applicant_kind: "group",
      team_strength: "Anh Hoàn là kỹ sư viễn thông, chị Diệp 12 năm thủy văn, anh Sáng là tổ trưởng dân phòng.",
      finance: "Năm suối thử, chi 210 triệu đồng. Cần 480 triệu đồng cho 20 suối nữa.",
      capital_wanted: 480_000_000,
      impact: "Mùa mưa vừa qua phát bốn cảnh báo đúng, một báo nhầm; 260 người sơ tán kịp.",
      jobs: 6,
      roadmap: "Hiệu chuẩn với trạm chuẩn, 25 suối trước mùa mưa, mở dữ liệu cho cơ quan khí tượng.",
      support_wanted: "Tần số vô tuyến; kết nối với đài khí tượng thủy văn; quy trình trách nhiệm khi cảnh báo.",
      video: "https://video.example.vn/mat-suoi",
    },
    entry: { state: "eligible" },
  },
  {
    key: "tieng-ban",
    name: "Tiếng Bản",
    pitch: "Bàn phím và từ điển nói Tày – Nùng cho điện thoại, do học sinh làm.",
    pitchEn: "A Tày–Nùng keyboard and talking dictionary made by pupils.",
    summary:
      "Nhóm học sinh ghi âm ông bà, làm từ điển 3.200 từ có giọng đọc và bàn phím gõ dấu tiếng Tày, dùng miễn phí.",
    field: "digital",
    stage: "prototype",
    commune: "01273",
    division: "idea",
    isPublic: true,
    strength: 0.75,
    team: [
      {
        name: "Nông Minh Thư",
        role: "Trưởng nhóm, học sinh lớp 11",
        age: 16,
        guardian: {
          name: "Nông Văn Bình",
          relation: "Bố",
          phone: "+84912000116",
          email: "nong.van.binh.giamho@example.vn",
        },
      },
      { name: "Lục Thu Uyên", role: "Giáo viên hướng dẫn" },
    ],
    answers: {
      problem:
        "Bạn bè em nghe hiểu tiếng Tày nhưng không viết được, bàn phím không có đủ dấu. Ông em mất đi mang theo nhiều từ mà cả nhà không ai còn nhớ.",
      solution:
        "Ứng dụng có bàn phím, từ điển nghe được và trò chơi đoán từ. Mỗi từ có giọng người già ở ít nhất hai vùng.",
      novelty: "Ghi cả cách nói khác nhau giữa các vùng và tên người kể; dữ liệu mở cho trường học dùng.",
      market: "Khoảng 200.000 người Tày, Nùng trong tỉnh; 60 trường có giờ tìm hiểu địa phương.",
      business_model: "Miễn phí cho người dùng; xin tài trợ và bán bộ thẻ học từ 90.000 đồng.",
      applicant_kind: "group",
      team_strength:
        "Em học chuyên tin, viết được ứng dụng nhỏ. Cô Uyên dạy ngữ văn, chữa phần tiếng Tày. Chín bạn khác giúp ghi âm.",
      finance: "Đã dùng 6 triệu đồng tiền thưởng. Cần 60 triệu đồng để ghi âm thêm 5.000 từ.",
      capital_wanted: 60_000_000,
      impact: "47 người già đã kể; bốn trường dùng thử trong giờ ngoại khóa.",
      jobs: 0,
      roadmap: "Hè tới: đủ 8.000 từ. Năm lớp 12: bản cho máy tính. Sau đó bàn giao cho thư viện tỉnh.",
      support_wanted: "Nhà ngôn ngữ học góp ý chính tả; chỗ lưu dữ liệu lâu dài.",
    },
    entry: { state: "eligible" },
  },
  {
    key: "cua-khau-thong",
    name: "Cửa Khẩu Thông",
    pitch: "Đặt lịch xe hàng qua cửa khẩu, tài xế biết giờ vào bãi.",
    summary: "Ứng dụng xếp lượt xe chở nông sản vào bãi cửa khẩu, giảm chờ.",
    field: "commerce",
    stage: "prototype",
    commune: "01447",
    division: "idea",
    isPublic: false,
    strength: 0.5,
    team: [
      { name: "Vi Đức Toàn", role: "Trưởng nhóm" },
      { name: "Phan Thị Lệ", role: "Nghiệp vụ" },
    ],
    answers: {
      problem: "Mùa quả, xe chờ 9–14 giờ, hàng hỏng; tài xế không biết khi nào đến lượt.",
      solution: "Lấy số từ nhà, bãi báo giờ vào; đổi lượt được khi hỏng xe.",
      novelty: "Ước lượng giờ vào từ tốc độ thông quan 30 phút gần nhất.",
      market: "Khoảng 120 xe/ngày vào mùa.",
      business_model: "Phí 20.000 đồng/lượt.",
      applicant_kind: "group",
      team_strength: "Anh Toàn điều hành đội xe; chị Lệ khai hải quan mười năm.",
      finance: "Cần 250 triệu đồng.",
      capital_wanted: 250_000_000,
      impact: "Giảm giờ chờ và nông sản hỏng.",
      jobs: 4,
      roadmap: "Thử một bãi trong ba tháng.",
      support_wanted: "Làm việc với ban quản lý khu kinh tế.",
    },
    entry: {
      state: "withdrawn",
      reason: "Nhóm đã đăng ký dự án ở một cuộc thi khác diễn ra cùng thời gian nên xin rút theo Điều 3 của Thể lệ.",
    },
  },
];
