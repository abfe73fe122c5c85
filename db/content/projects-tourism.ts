import type { ProjectDraft } from "./types";

/** Lần thứ II: places, guests and stories. */
export const tourismProjects: readonly ProjectDraft[] = [
  {
    key: "ban-da-homestay",
    name: "Bản Đá Homestay",
    pitch: "Mười nhà sàn đá quanh thác Bản Giốc đón khách chung một lịch, một quỹ.",
    pitchEn: "Ten stone stilt-houses near Bản Giốc falls sharing one calendar and one fund.",
    summary:
      "Mười gia đình Tày ở Đàm Thủy giữ nhà sàn đá và đón khách theo lượt xoay vòng. Một lịch đặt phòng chung, một quỹ sửa nhà, một bếp tập huấn; khách ở nhà nào cũng cùng chất lượng.",
    field: "tourism",
    stage: "raising",
    commune: "01501",
    division: "project",
    isPublic: true,
    strength: 0.87,
    organization: "htx-du-lich-ban-da",
    team: [
      { name: "Nông Văn Đại", role: "Trưởng nhóm, điều phối cộng đồng", organization: "htx-du-lich-ban-da" },
      { name: "Hoàng Thị Thu Hiền", role: "Đào tạo, chất lượng" },
      { name: "Phan Tuấn Kiệt", role: "Hệ thống đặt phòng" },
    ],
    answers: {
      problem:
        "Khách đến thác Bản Giốc trung bình chỉ ở 2,5 giờ rồi về thành phố ngủ, vì không biết nhà nào đón khách. Nhà làm riêng lẻ thì tranh khách, hạ giá, có nhà đập tường đá xây bê tông cho “hiện đại”.\n\nTrước khi lập tổ, chúng tôi ngồi với từng nhà. Nhà đông khách nhất đón 410 lượt một năm, nhà ít nhất 12 lượt, dù hai nhà cách nhau bốn bước chân. Nhà ít khách không phải vì kém, mà vì chủ nhà không có điện thoại thông minh. Khi khách đông, nhà đông lại từ chối chứ không gửi sang hàng xóm, vì sợ lần sau khách tìm thẳng đến đó. Cả bản mất khách, không riêng ai được.",
      solution:
        "Mười nhà dùng chung một lịch; khách đặt vào bản chứ không vào nhà, hệ thống xoay lượt công bằng. Mỗi lượt khách trích 12% vào quỹ tu sửa nhà đá và vệ sinh chung. Có sổ tiêu chuẩn 46 điểm do chính các nhà chấm chéo nhau hằng tháng.",
      novelty:
        "Cách xoay lượt và chấm chéo công khai làm cho nhà yếu được kèm, nhà tốt được thêm lượt nhóm lớn. Hệ thống đặt phòng hiện tên các nhà bằng tiếng Tày, gửi tin bằng giọng nói cho chủ nhà không quen đọc.",
      market:
        "Năm 2025 vùng thác đón hơn 700.000 lượt khách, tỷ lệ ngủ lại dưới 15%. Khách mục tiêu: gia đình trẻ miền Bắc, khách châu Âu đi vòng cung Đông Bắc. Bản đã đón 3.940 đêm khách trong 14 tháng.",
      business_model:
        "Giá 320.000 đồng/người/đêm cả bữa sáng; bữa tối 160.000 đồng; dịch vụ chèo bè, gặt lúa. Quỹ chung 12%, phí vận hành 6%, còn lại của chủ nhà.",
      applicant_kind: "cooperative",
      team_strength:
        "Anh Đại là trưởng bản, từng làm hướng dẫn viên mười năm. Chị Hiền quản lý khách sạn ba sao trước khi về quê. Anh Kiệt viết phần mềm đặt phòng.",
      finance:
        "Doanh thu 14 tháng: 2,1 tỷ đồng; quỹ chung còn 163 triệu đồng. Đang kêu gọi 2,5 tỷ đồng để sửa sáu nhà đá và xây hệ thống xử lý nước thải chung; đã có cam kết 800 triệu đồng.",
      capital_wanted: 2_500_000_000,
      impact:
        "Mười hộ thu thêm trung bình 128 triệu đồng/năm; 34 việc làm thời vụ, trong đó 24 là phụ nữ. Bảy nhà sàn đá được giữ nguyên kết cấu.",
      jobs: 24,
      roadmap:
        "Sáu tháng: nước thải và bốn nhà. Một năm: 16 nhà, ký với ba hãng lữ hành. Hai năm: nhân mô hình sang Đình Phong, Lý Quốc.",
      support_wanted:
        "Kết nối quỹ đầu tư tác động; cố vấn hợp đồng góp vốn với hợp tác xã; quy hoạch nước thải của điểm du lịch.",
      video: "https://video.example.vn/ban-da",
    },
    entry: { state: "eligible" },
  },
  {
    key: "non-nuoc-ke-chuyen",
    name: "Non Nước Kể Chuyện",
    pitch: "Thuyết minh tự động bằng năm thứ tiếng dọc các tuyến công viên địa chất.",
    pitchEn: "A talking guide in five languages along the geopark's routes.",
    summary:
      "Điện thoại tự kể câu chuyện của hang, đèo, làng khi khách đi qua, không cần mạng. Người kể là bà con địa phương, được trả tiền theo lượt nghe.",
    field: "tourism",
    stage: "prototype",
    commune: "01273",
    division: "idea",
    isPublic: true,
    strength: 0.76,
    team: [
      { name: "Nguyễn Thảo Linh", role: "Trưởng nhóm" },
      { name: "Bế Quang Huy", role: "Lập trình" },
      { name: "Hoàng Thị Sen", role: "Sưu tầm truyện kể" },
    ],
    answers: {
      problem:
        "Bốn tuyến tham quan dài gần 400 km nhưng chỉ có 21 thuyết minh viên. Khách tự lái chiếm hơn 60%, đi ngang Mắt Thần Núi mà không biết vì sao có hồ.",
      solution:
        "Tải gói tuyến 90 MB trước khi đi; định vị kích hoạt đoạn kể 60–120 giây. Có giọng Việt, Tày, Nùng, Anh, Pháp; có chế độ cho trẻ em.",
      novelty:
        "Nội dung do người địa phương kể và được trả 300 đồng/lượt nghe trọn; hoạt động hoàn toàn ngoại tuyến; không thu vị trí của khách về máy chủ.",
      market: "Khách tự lái đến tỉnh mỗi năm ước 500.000 lượt; nhà xe và khách sạn mua gói tặng khách.",
      business_model:
        "Gói tuyến 49.000 đồng, gói đoàn cho nhà xe 1,2 triệu đồng/năm/xe, tài trợ nội dung của điểm đến.",
      applicant_kind: "group",
      team_strength:
        "Linh là hướng dẫn viên quốc tế; Huy làm ứng dụng di động sáu năm; bà Sen là giáo viên văn nghỉ hưu, đã ghi 140 truyện.",
      finance: "Đã chi 95 triệu đồng. Thử với 620 khách, 38% sẵn sàng trả tiền. Cần 400 triệu đồng cho 120 điểm kể.",
      capital_wanted: 400_000_000,
      impact: "54 người kể có thu nhập thêm; lưu giữ truyện kể tiếng Tày, Nùng dưới dạng âm thanh gốc.",
      jobs: 6,
      roadmap:
        "Ba tháng: tuyến phía Đông đủ 40 điểm. Chín tháng: bốn tuyến. Một năm rưỡi: chuyển giao cho công viên địa chất tỉnh bạn.",
      support_wanted: "Dữ liệu điểm di sản; người đọc tiếng Pháp; cố vấn bản quyền truyện dân gian.",
    },
    entry: { state: "eligible" },
  },
  {
    key: "dap-xe-duong-bien",
    name: "Đạp Xe Đường Biên",
    pitch: "Tuyến xe đạp 86 km từ Đàm Thủy đến Lý Quốc, có trạm sửa xe của thanh niên.",
    summary: "Tổ chức tua đạp xe ba ngày dọc đường vành đai biên giới, ngủ ở nhà dân, có sáu trạm sửa xe.",
    field: "tourism",
    stage: "revenue",
    commune: "01537",
    division: "project",
    isPublic: false,
    strength: 0.48,
    team: [
      { name: "Trần Văn Khánh", role: "Giám đốc" },
      { name: "Nông Thị Kiều", role: "Điều hành tua" },
    ],
    answers: {
      problem: "Khách thích đạp xe nhưng không có chỗ sửa, không biết đoạn nào cần giấy vào khu vực biên giới.",
      solution: "Bản đồ, sáu trạm sửa xe, thủ tục giấy tờ trọn gói và xe bán tải đi kèm.",
      novelty: "Trạm sửa xe do đoàn viên trực, vừa là điểm sơ cứu.",
      market: "Câu lạc bộ xe đạp miền Bắc, khách Pháp và Hà Lan.",
      business_model: "Tua ba ngày 3,9 triệu đồng/người; cho thuê xe 200.000 đồng/ngày.",
      applicant_kind: "enterprise",
      team_strength: "Công ty lữ hành hoạt động từ 2016, có 14 nhân viên.",
      finance: "Doanh thu 2025: 1,7 tỷ đồng. Cần 500 triệu đồng mua 40 xe.",
      capital_wanted: 500_000_000,
      impact: "12 nhà dân và sáu trạm có thu nhập mỗi mùa.",
      jobs: 9,
      roadmap: "Mở tuyến thứ hai Hạ Lang – Phục Hòa.",
      support_wanted: "Biển chỉ đường hai thứ tiếng.",
    },
    entry: {
      state: "ineligible",
      reason:
        "Doanh nghiệp được cấp giấy chứng nhận đăng ký lần đầu năm 2016, quá 5 năm tính đến ngày mở nhận hồ sơ (Điều 3 của Thể lệ).",
    },
  },
  {
    key: "trai-may-phja-oac",
    name: "Trại Mây Phja Oắc",
    pitch: "Điểm cắm trại săn mây không để lại rác trên đỉnh Phja Oắc.",
    summary: "Sàn gỗ tháo lắp, nhà vệ sinh khô và quy tắc mang rác về. Nhóm đang khảo sát địa điểm.",
    field: "tourism",
    stage: "idea",
    commune: "01729",
    division: "idea",
    isPublic: false,
    strength: 0.35,
    team: [
      { name: "Đỗ Minh Tú", role: "Tác giả" },
      { name: "Bàn Tòn Nhậy", role: "Dẫn đường" },
    ],
    answers: {
      problem: "Cuối tuần mùa đông có 200–300 người lên đỉnh ngủ lều, để lại rác và vết đốt lửa.",
      solution: "Mười hai sàn gỗ tháo lắp, đặt chỗ trước, đặt cọc tiền rác.",
      novelty: "Trả lại cọc theo số ký rác mang xuống.",
    },
    entry: { state: "draft" },
  },
  {
    key: "lo-lo-den-khuoi-khon",
    name: "Nếp Nhà Lô Lô",
    pitch: "Một ngày làm người Lô Lô Đen: nhuộm, thêu, trống đồng và bữa cơm.",
    pitchEn: "A day as a guest of the Black Lô Lô: dyeing, stitching, bronze drums, supper.",
    summary:
      "Chín gia đình Lô Lô Đen mở nhà cho nhóm khách nhỏ sống cùng một ngày. Lịch lễ, chỗ nào được chụp ảnh, chỗ nào không đều do hội đồng già làng quyết định.",
    field: "tourism",
    stage: "pilot",
    commune: "01321",
    division: "project",
    isPublic: true,
    strength: 0.7,
    team: [
      { name: "Chi Thị Duyên", role: "Trưởng nhóm" },
      { name: "Lang Văn Sấn", role: "Đại diện hội đồng già làng" },
      { name: "Lê Mai Phương", role: "Sản phẩm du lịch" },
    ],
    answers: {
      problem:
        "Khách vào bản chụp ảnh rồi đi, có người vào cả nơi thờ. Bản chỉ bán được vài món thêu, trẻ con bắt đầu xin kẹo.",
      solution:
        "Mỗi ngày tối đa 16 khách, đi theo bốn nhóm nghề; có “quy ước làm khách” bằng tranh. Tiền chia theo bảng công khai treo ở nhà cộng đồng.",
      novelty:
        "Già làng có quyền đóng bản vào ngày lễ; phần mềm lịch tự khóa ngày đó. Ảnh người dân chỉ được dùng khi có đồng ý ghi lại.",
      market: "Khách nước ngoài đi vòng Hà Giang – Cao Bằng, trường quốc tế, nhà nghiên cứu.",
      business_model: "650.000 đồng/khách/ngày; 70% cho hộ, 15% quỹ bản, 15% vận hành.",
      applicant_kind: "group",
      team_strength:
        "Chị Duyên là cô gái Lô Lô đầu tiên của bản học đại học. Ông Sấn đánh trống đồng. Chị Phương làm lữ hành chín năm.",
      finance: "Tám tháng đón 1.120 khách, thu 702 triệu đồng. Cần 380 triệu đồng sửa nhà cộng đồng, nhà vệ sinh.",
      capital_wanted: 380_000_000,
      impact: "Chín hộ thoát nghèo bền vững hơn; 21 phụ nữ bán đồ thêu gấp ba; lớp dạy thêu cho 18 em gái.",
      jobs: 19,
      roadmap: "Sửa nhà cộng đồng; đào tạo 12 hướng dẫn viên bản; liên kết ba bản cùng tuyến.",
      support_wanted: "Dạy tiếng Anh tại bản; cố vấn bảo vệ di sản phi vật thể.",
    },
    entry: { state: "eligible" },
  },
  {
    key: "bep-tay",
    name: "Bếp Tày",
    pitch: "Lớp nấu ăn Tày – Nùng theo mùa chợ và hộp gia vị mang về.",
    summary:
      "Khách đi chợ phiên cùng người nấu, nấu năm món theo mùa và mang về hộp gia vị: mắc mật, dổi, thảo quả, măng chua.",
    field: "tourism",
    stage: "pilot",
    commune: "01279",
    division: "project",
    isPublic: true,
    strength: 0.54,
    team: [
      { name: "Bế Thị Hồng Nhung", role: "Trưởng nhóm, bếp trưởng" },
      { name: "Lục Thị Tâm", role: "Lớp học" },
    ],
    answers: {
      problem: "Vịt quay bảy vị, phở chua nổi tiếng nhưng khách chỉ ăn rồi đi; gia vị bán rời không biết dùng.",
      solution: "Lớp bốn giờ cho 10 người bắt đầu từ chợ Xanh; hộp gia vị có thẻ công thức và đoạn phim ngắn.",
      novelty: "Thực đơn theo mười hai phiên chợ, mỗi tháng một bộ món; hộp gia vị định lượng đủ ba lần nấu.",
      market: "Khách lẻ, đoàn doanh nghiệp, Việt kiều nhớ món quê.",
      business_model: "Lớp 590.000 đồng/người; hộp gia vị 165.000 đồng.",
      applicant_kind: "household",
      team_strength: "Chị Nhung 14 năm làm bếp nhà hàng; chị Tâm dạy nghề.",
      finance: "Mười tháng thu 386 triệu đồng; cần 150 triệu đồng cho xưởng đóng hộp.",
      capital_wanted: 150_000_000,
      impact: "Mua mắc mật, dổi của 33 hộ; giữ cách nấu của ba cụ bà.",
      jobs: 5,
      roadmap: "Xưởng đóng hộp, bản tiếng Anh, bán tại sân bay.",
      support_wanted: "Gian hàng thử ở điểm du lịch; cố vấn hạn dùng sản phẩm.",
    },
    entry: { state: "eligible" },
  },
  {
    key: "duong-ve-nguon",
    name: "Đường Về Nguồn",
    pitch: "Hai ngày học lịch sử ngoài trời cho học sinh ở Pác Bó – Trường Hà.",
    summary:
      "Chương trình trải nghiệm cho trường phổ thông: học sinh giải nhiệm vụ theo bản đồ giấy, gặp nhân chứng, ngủ nhà sàn, viết nhật ký.",
    field: "education",
    stage: "pilot",
    commune: "01392",
    division: "project",
    isPublic: true,
    strength: 0.6,
    team: [
      { name: "Hoàng Đức Cảnh", role: "Trưởng nhóm, giáo viên lịch sử" },
      { name: "Dương Thị Bích", role: "An toàn, y tế" },
      { name: "Nông Hải Đăng", role: "Thiết kế trò chơi" },
    ],
    answers: {
      problem:
        "Đoàn học sinh đến khu di tích thường nghe thuyết minh 30 phút rồi chụp ảnh. Hỏi lại sau một tháng, chưa đến một phần tư em nhớ được điều gì.",
      solution:
        "Sáu trạm nhiệm vụ trên 7 km, mỗi trạm gắn một tài liệu gốc; tối nghe kể chuyện bên bếp lửa; sáng hôm sau làm bản tin.",
      novelty:
        "Bộ nhiệm vụ giấy không cần điện thoại; có bản cho học sinh khuyết tật vận động; đánh giá bằng nhật ký trước – sau.",
      market: "Trường phổ thông trong bán kính 300 km, khoảng 1.400 trường.",
      business_model: "480.000 đồng/học sinh trọn gói; miễn phí 10% suất cho học sinh nghèo.",
      applicant_kind: "group",
      team_strength: "Thầy Cảnh dạy sử 16 năm; chị Bích là điều dưỡng; anh Đăng thiết kế trò chơi giáo dục.",
      finance:
        "Đón 21 đoàn, 1.870 em, thu 812 triệu đồng, lãi 9%. Cần 200 triệu đồng làm bộ dụng cụ và phần mềm xếp đoàn.",
      capital_wanted: 200_000_000,
      impact: "14 nhà dân nhận học sinh ngủ; 187 em đi miễn phí.",
      jobs: 12,
      roadmap: "Năm học tới 60 đoàn; thêm tuyến Đông Khê và Rừng Trần Hưng Đạo.",
      support_wanted: "Giới thiệu với các sở giáo dục; thẩm định nội dung lịch sử.",
    },
    entry: { state: "eligible" },
  },
];
