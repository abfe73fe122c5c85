import type { ProjectDraft } from "./types";

/** Lần thứ II: livestock, honey, vegetables, water for the fields. */
export const farmingProjects: readonly ProjectDraft[] = [
  {
    key: "lon-den-thong-nong",
    name: "Lợn Đen Thông Nông",
    pitch: "Tổ nuôi chung giống lợn đen bản địa, giao thịt theo lịch cho bếp thành phố.",
    summary:
      "Mười lăm hộ nuôi lợn đen theo một quy trình, giết mổ chung và giao hàng theo lịch đặt trước. Nhóm giữ đàn nái thuần để không mất giống.",
    field: "agriculture",
    stage: "pilot",
    commune: "01363",
    division: "project",
    isPublic: false,
    strength: 0.5,
    team: [
      { name: "Hoàng Văn Sính", role: "Trưởng nhóm" },
      { name: "Nông Thị Duyên", role: "Thú y cơ sở" },
    ],
    answers: {
      problem:
        "Lợn đen bán lẻ tẻ, hộ nào cũng phải tự đi tìm khách. Giống bị lai tạp vì đực giống dùng chung không ghi chép.",
      solution: "Ghi sổ phối giống bằng thẻ tai, nuôi bằng ngô và thân chuối ủ, giết mổ tập trung thứ Năm hằng tuần.",
      novelty: "Lịch giao thịt đặt trước 14 ngày giúp biết trước đầu ra, không nuôi thừa.",
      market: "12 nhà hàng và 90 gia đình đặt đều. Nhu cầu gấp đôi khả năng cung cấp hiện nay.",
      business_model: "Bán thịt sạch 190.000 đồng/kg, lạp sườn hun khói 380.000 đồng/kg; giữ lại 8% cho quỹ giống.",
      applicant_kind: "cooperative",
      team_strength: "Anh Sính nuôi lợn đen 12 năm. Chị Duyên là thú y viên, phụ trách an toàn dịch bệnh.",
      finance: "Doanh thu thử nghiệm 410 triệu đồng trong tám tháng. Cần 450 triệu đồng cho khu giết mổ nhỏ hợp chuẩn.",
      capital_wanted: 450_000_000,
      impact: "15 hộ có thêm 3 triệu đồng/tháng; giữ 64 nái thuần của giống địa phương.",
      jobs: 9,
      roadmap: "Hoàn thành khu giết mổ, mở lên 30 hộ, sau đó làm lạp sườn đóng gói.",
      support_wanted: "Hướng dẫn chứng nhận cơ sở an toàn dịch bệnh.",
    },
    entry: {
      state: "withdrawn",
      reason: "Nhóm xin rút vì đàn lợn phải tiêu hủy một phần do dịch, cần dồn sức tái đàn trong năm nay.",
    },
  },
  {
    key: "mat-nui-da",
    name: "Mật Núi Đá",
    pitch: "Mật ong nội trên núi đá Hà Quảng, thùng ong có cân tự báo ngày quay mật.",
    pitchEn: "Wild-flower honey from the stone hills, with hives that weigh themselves.",
    summary:
      "Người nuôi ong ở vùng Lục Khu thường quay mật sớm vì sợ ong bay, nên mật loãng. Cân điện tử giá rẻ dưới thùng ong báo lúc mật đã vít nắp, cho mật đặc và sạch hơn.",
    field: "agriculture",
    stage: "pilot",
    commune: "01414",
    division: "project",
    isPublic: true,
    strength: 0.77,
    team: [
      { name: "Hoàng Văn Dình", role: "Trưởng nhóm, nuôi ong" },
      { name: "Mã Thị Thơ", role: "Chế biến, đóng chai" },
      { name: "Trần Quang Minh", role: "Điện tử" },
    ],
    answers: {
      problem:
        "Mật quay non có độ ẩm 23–25%, lên men sau vài tháng và bị khách trả lại. Đường lên các tổ ong xa 5–8 km, người nuôi không thể ngày nào cũng mở thùng xem, mà mở nhiều thì ong bỏ tổ.",
      solution:
        "Mỗi cụm mười thùng có một cân mẫu và cảm biến nhiệt, gửi số đo mỗi sáu giờ qua sóng tầm xa về nhà. Khi trọng lượng đứng yên ba ngày, điện thoại báo “mật đã chín”. Bộ cân giá 690.000 đồng, pin dùng 14 tháng.",
      novelty:
        "Thuật toán nhận biết mật vít nắp được xây từ 400 ngày dữ liệu của chính ong nội vùng núi đá, không phải ong Ý nuôi công nghiệp. Vỏ hộp in bằng nhựa tái chế, bà con tự thay được pin.",
      market:
        "220 hộ nuôi ong trong vùng và khách mua mật đặc 500.000 đồng/lít. Khách trả thêm 30% khi chai có biểu đồ độ ẩm.",
      business_model:
        "Bán mật dưới nhãn chung (75%), bán và cho thuê bộ cân (25%). Hộ nuôi trả bộ cân dần bằng mật trong hai vụ.",
      applicant_kind: "group",
      team_strength:
        "Anh Dình nuôi 140 thùng ong. Anh Minh là kỹ sư điện tử về quê năm 2024. Chị Thơ từng quản lý một cơ sở đóng chai.",
      finance:
        "Đã đầu tư 190 triệu đồng, doanh thu vụ vừa rồi 356 triệu đồng. Cần 280 triệu đồng sản xuất 300 bộ cân và máy hạ thủy phần.",
      capital_wanted: 280_000_000,
      impact: "31 hộ Mông và Nùng tăng thu 40% mỗi lít mật. Người nuôi ong giữ hoa rừng, thôi đốt nương quanh tổ.",
      jobs: 7,
      roadmap:
        "Vụ xuân: 300 bộ cân. Vụ thu: chứng nhận OCOP bốn sao. Năm sau: bản đồ mùa hoa của cả vùng công viên địa chất.",
      support_wanted: "Cố vấn thiết kế mạch để hạ giá; kiểm nghiệm mật miễn phí hoặc giảm giá cho đợt đầu.",
    },
    entry: { state: "eligible" },
  },
  {
    key: "rau-phja-den",
    name: "Rau Trái Vụ Phja Đén",
    pitch: "Rau ôn đới giữa mùa hè, hái sáng giao chiều bằng thùng mát dùng lại.",
    summary:
      "Ở độ cao 1.300 m, Phja Đén trồng được su hào, cải thảo giữa tháng Bảy. Nhóm gom rau của 18 hộ, giao về thành phố trong bốn giờ bằng thùng mát quay vòng, không dùng túi ni lông.",
    field: "agriculture",
    stage: "revenue",
    commune: "01777",
    division: "project",
    isPublic: true,
    strength: 0.61,
    team: [
      { name: "Lý Mùi Ghển", role: "Trưởng nhóm" },
      { name: "Nguyễn Hữu Tài", role: "Vận chuyển, đơn hàng" },
    ],
    answers: {
      problem: "Mùa hè thành phố ăn rau chở từ xa 400 km, còn rau Phja Đén héo giữa đường vì chở xe máy buộc túi.",
      solution:
        "Thùng xốp cứng lót túi đá muối, xếp hai chuyến mỗi ngày; đơn chốt trước 20 giờ hôm trước nên chỉ hái đủ số.",
      novelty: "Thùng quay vòng có mã, khách trả thùng ở lần sau; lượng rau bỏ giảm từ 22% xuống 6%.",
      market:
        "Bếp của ba bệnh viện, bảy trường bán trú và 240 gia đình. Mùa hè nhu cầu rau ôn đới của thành phố khoảng 9 tấn/ngày.",
      business_model: "Mua của hộ giá cố định theo tháng, bán chênh 4.000–6.000 đồng/kg, phí giao gộp trong giá.",
      applicant_kind: "cooperative",
      team_strength:
        "Chị Ghển là người Dao, trồng rau từ nhỏ, nói được ba thứ tiếng với bà con. Anh Tài điều hành đội xe năm năm.",
      finance: "Doanh thu bảy tháng 1,05 tỷ đồng, lãi ròng 6%. Cần 260 triệu đồng mua xe tải mát 1 tấn.",
      capital_wanted: 260_000_000,
      impact: "18 hộ thu 11 triệu đồng/sào/vụ hè. Dùng phân ủ và bẫy dính, giảm hai phần ba thuốc sâu.",
      jobs: 10,
      roadmap: "Năm nay mở 6 ha VietGAP; năm sau thêm dâu tây và hoa; năm thứ ba đón khách hái rau.",
      support_wanted: "Bảo lãnh vay mua xe; tập huấn VietGAP.",
    },
    entry: { state: "eligible" },
  },
  {
    key: "giot-da",
    name: "Giọt Đá",
    pitch: "Hứng sương và nước mưa trên núi đá, tưới nhỏ giọt không cần bơm.",
    pitchEn: "Fog and rain harvesting on the stone plateau, drip irrigation without a pump.",
    summary:
      "Vùng Lục Khu thiếu nước sáu tháng mỗi năm. Giọt Đá dùng lưới hứng sương, máng đá và bể mềm đặt trên cao để tưới ngô, rau theo trọng lực.",
    field: "environment",
    stage: "prototype",
    commune: "01414",
    division: "idea",
    isPublic: true,
    strength: 0.84,
    team: [
      { name: "Sùng Thị Máy", role: "Trưởng nhóm, sinh viên năm cuối" },
      { name: "Vương Văn Páo", role: "Lắp đặt tại xóm" },
      { name: "Lê Hoàng Nam", role: "Tính toán thủy lực" },
    ],
    answers: {
      problem:
        "Từ tháng Mười đến tháng Tư, mỗi nhà ở Lũng Nặm, Tổng Cọt chỉ còn 30–40 lít nước một ngày, phải đi gùi 3 km. Ngô vụ hai chết khô ngay khi mới lên bốn lá.",
      solution:
        "Lưới hứng sương 24 m² đặt ở yên núi thu trung bình 61 lít/đêm trong ba tháng sương; máng gom nước mưa từ vách đá; bể mềm 8 m³ đặt cao hơn ruộng 9 m. Ống nhỏ giọt chạy bằng áp lực tự nhiên, van làm từ ống tre và nhựa.",
      novelty:
        "Lưới đan từ sợi lanh địa phương phủ sáp ong, hứng được 87% so với lưới nhập nhưng giá bằng một phần năm và bà con tự vá. Bản đồ điểm đặt lưới lấy từ quan sát của người già trong xóm đối chiếu với số đo ẩm 90 đêm.",
      market:
        "Khoảng 2.900 hộ trong vùng thiếu nước; chương trình nước sạch và các tổ chức phi lợi nhuận là bên chi trả đầu tiên.",
      business_model:
        "Bán trọn bộ cho chương trình và hội đoàn (11,8 triệu đồng/bộ), đào tạo thợ xóm lắp và bảo trì, hộ góp 15% bằng công.",
      applicant_kind: "group",
      team_strength:
        "Máy lớn lên ở Lũng Nặm, từng gùi nước suốt tuổi thơ. Nam học thủy lợi, làm luận văn về nhỏ giọt áp thấp. Anh Páo là thợ xây, đã lắp ba bộ thử.",
      finance:
        "Đã chi 46 triệu đồng từ học bổng và góp. Ba bộ thử nghiệm chạy 7 tháng. Cần 150 triệu đồng lắp 12 bộ trình diễn.",
      capital_wanted: 150_000_000,
      impact: "Ba hộ thử có rau ăn suốt mùa khô, tiết kiệm 2 giờ gùi nước mỗi ngày, việc vốn của phụ nữ và trẻ em gái.",
      jobs: 5,
      roadmap: "Ba tháng tới đo so sánh bốn loại lưới; mùa khô này lắp 12 bộ; năm sau mở tổ sản xuất lưới lanh.",
      support_wanted: "Trạm đo ẩm cầm tay; người cố vấn về thủy lực; kết nối với chương trình nước sạch nông thôn.",
      video: "https://video.example.vn/giot-da",
    },
    entry: { state: "eligible" },
  },
  {
    key: "phan-giun-que",
    name: "Phân Giun Trâu Vàng",
    pitch: "Phân trâu bò thành phân giun cho vườn cam quýt Trà Lĩnh.",
    summary:
      "Nuôi giun quế bằng phân trâu bò của chợ gia súc Trà Lĩnh, bán phân giun viên nén và dịch giun cho vườn quýt.",
    field: "environment",
    stage: "revenue",
    commune: "01447",
    division: "project",
    isPublic: false,
    strength: 0.45,
    team: [
      { name: "Nông Quang Hưng", role: "Trưởng nhóm" },
      { name: "Lương Thị Mến", role: "Kỹ thuật nuôi" },
    ],
    answers: {
      problem:
        "Chợ trâu bò mỗi phiên để lại 6–8 tấn phân, trôi xuống suối khi mưa. Vườn quýt thì phải mua phân hữu cơ từ xa.",
      solution: "Gom phân trong ngày, ủ sơ bảy ngày rồi nuôi giun trên luống; sàng, ép viên và đóng bao 10 kg.",
      novelty: "Viên nén tan chậm phù hợp vườn dốc, không trôi khi mưa.",
      market: "320 ha quýt trong vùng và các nhà vườn cây cảnh.",
      business_model: "Bán phân viên 5.500 đồng/kg, dịch giun 30.000 đồng/lít; thu phí dọn chợ.",
      applicant_kind: "household",
      team_strength: "Hai vợ chồng nuôi giun từ 2022, có xưởng 400 m².",
      finance: "Doanh thu 2025: 640 triệu đồng. Cần 200 triệu đồng mua máy ép viên.",
      capital_wanted: 200_000_000,
      impact: "Suối sạch hơn quanh chợ; 40 nhà vườn giảm nửa phân hóa học.",
      jobs: 5,
      roadmap: "Thêm máy ép viên; đăng ký lưu hành phân bón; mở điểm thứ hai.",
      support_wanted: "Hướng dẫn thủ tục công nhận lưu hành phân bón.",
    },
    entry: {
      state: "ineligible",
      reason:
        "Dự án đã đoạt giải Ba của Cuộc thi lần thứ I – 2024; theo Điều 3 của Thể lệ, dự án đã đoạt giải không dự thi lại. Ban tổ chức mời nhóm tham gia trưng bày tại Techfest.",
    },
  },
  {
    key: "khau-sli-que-minh",
    name: "Khẩu Sli Quê Mình",
    pitch: "Bánh khẩu sli đóng thanh nhỏ, ít đường, cho người leo núi và học sinh.",
    summary: "Đưa món khẩu sli của người Nùng thành thanh năng lượng 35 g. Hồ sơ đang được hoàn thiện.",
    field: "commerce",
    stage: "prototype",
    commune: "01288",
    division: "idea",
    isPublic: false,
    strength: 0.4,
    team: [
      { name: "Phùng Thị Ngân", role: "Tác giả" },
      { name: "Phùng Văn Đạt", role: "Làm bánh" },
    ],
    answers: {
      problem: "Khẩu sli ngon nhưng ngọt, dính tay, để mười ngày là ỉu nên chỉ bán được ở chợ.",
      solution: "Giảm nửa đường bằng mật ong và mạch nha nếp, ép thanh 35 g, gói giấy chống ẩm, giữ giòn 60 ngày.",
      market: "Khách leo núi, học sinh nội trú, quầy quà của khách sạn.",
      capital_wanted: 80_000_000,
    },
    entry: { state: "draft" },
  },
];
