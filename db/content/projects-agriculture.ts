import type { ProjectDraft } from "./types";

/** Lần thứ II: rice, noodles, chestnuts, fruit, tea. */
export const agricultureProjects: readonly ProjectDraft[] = [
  {
    key: "soi-may",
    name: "Sợi Mây",
    pitch: "Miến dong Nguyên Bình có mã truy xuất cho từng mẻ tráng.",
    pitchEn: "Arrowroot noodles from Nguyên Bình, each batch traceable to the field.",
    summary:
      "Sợi Mây liên kết 42 hộ trồng dong riềng ở Nguyên Bình và Thành Công, tráng miến bằng bột nguyên chất, sấy trong nhà màng. Mỗi mẻ có một mã: người mua quét là thấy ruộng nào, ngày nào, ai tráng. Sản phẩm đang bán ở 31 cửa hàng tại Cao Bằng, Thái Nguyên và Hà Nội.",
    field: "agriculture",
    stage: "revenue",
    commune: "01726",
    division: "project",
    isPublic: true,
    strength: 0.9,
    organization: "htx-mien-nguyen-binh",
    team: [
      { name: "Nông Thúy Hòa", role: "Giám đốc hợp tác xã, phụ trách chung", organization: "htx-mien-nguyen-binh" },
      { name: "Bàn Văn Chiến", role: "Kỹ thuật sản xuất", organization: "htx-mien-nguyen-binh" },
      { name: "Triệu Mùi Pham", role: "Quản lý vùng nguyên liệu" },
      { name: "Nguyễn Đức Anh", role: "Bán hàng và truyền thông" },
    ],
    answers: {
      problem:
        "Miến dong Nguyên Bình ngon nhưng bị trộn lẫn với miến pha bột sắn, dán nhãn giống hệt. Năm 2025 chúng tôi mua thử 20 gói ghi “miến dong Cao Bằng” ở ba chợ đầu mối thì 9 gói không có cơ sở nào ở địa chỉ in trên bao bì. Hộ trồng dong vì thế chỉ bán củ được 1.700–2.000 đồng/kg, và diện tích dong của xã đã giảm gần một phần ba trong bốn năm.\n\nVới người mua, cái khó là không có cách nào phân biệt. Miến pha sắn trắng và trong hơn, nấu lên nhanh bở; miến dong thật sợi xám, có hạt bột li ti. Chúng tôi đã mời 64 khách ở Hà Nội chọn mù giữa hai loại: chỉ 23 người chọn đúng khi nhìn, nhưng 58 người chọn đúng khi ăn. Nghĩa là chất lượng có thật, chỉ thiếu bằng chứng đi cùng gói miến.\n\nVới người làm, khâu khổ nhất là phơi. Tháng Mười Một đến tháng Giêng sương mù dày, miến phơi ngoài trời có hôm ba ngày chưa khô, phải xếp vào nhà hong bếp nên ám khói. Mỗi vụ hợp tác xã bỏ 6–8% sản lượng vì lý do này.",
      solution:
        "Mỗi mẻ tráng (khoảng 120 kg miến khô) được cấp một mã gắn với phiếu cân củ, ngày lọc bột, người tráng và kết quả thử tinh bột. Mã in trên từng gói; người mua quét bằng điện thoại, không cần cài ứng dụng. Miến phơi trong nhà màng có quạt đối lưu nên mùa mưa vẫn làm được và không bám bụi đường.\n\nQuy trình một mẻ: cân củ và ghi tên hộ (mã được sinh ra ở bước này); rửa, xay, lọc bột ba nước, lắng 18 giờ; thử độ ẩm bột; tráng trên khay 60 cm; hong se, cắt sợi; phơi nhà màng 9–14 giờ; đóng gói và in mã. Người làm chỉ nói vào điện thoại “mẻ mười bảy, phơi xong”, hệ thống tự ghi giờ. Khi khách quét, trang hiện bản đồ ruộng, ảnh mẻ và kết quả thử; nếu một mẻ bị phản ánh, chúng tôi tìm được các gói còn lại trong mười phút.",
      novelty:
        "Trong tỉnh đã có tem truy xuất theo cơ sở, nhưng chưa ai ghi đến từng mẻ và để chính người tráng nhập bằng giọng nói. Chúng tôi tự làm khay tráng rộng 60 cm giúp một người tráng được gấp đôi so với nồi tráng cũ, đã nộp đơn đăng ký giải pháp hữu ích. Nhãn hiệu “Sợi Mây” đã được chấp nhận đơn hợp lệ.",
      market:
        "Khách chính là gia đình ở thành phố mua miến sạch để nấu hằng tuần, và bếp của 14 trường bán trú, nhà hàng lẩu. Ước tính riêng Hà Nội và Thái Nguyên tiêu thụ hơn 4.000 tấn miến dong mỗi năm; mục tiêu của chúng tôi đến 2028 là 180 tấn. Đối thủ là miến Na Rì, miến Bình Liêu đã có tên; chúng tôi cạnh tranh bằng minh bạch từng mẻ chứ không bằng giá.",
      business_model:
        "Bán sỉ cho cửa hàng thực phẩm sạch (62% doanh thu), bán trực tiếp qua mạng và khách du lịch (25%), gia công cho hai thương hiệu khác nhưng giữ mã mẻ (13%). Giá bán lẻ 95.000 đồng/kg, giá sỉ 72.000 đồng/kg, giá thành 51.300 đồng/kg.",
      applicant_kind: "cooperative",
      team_strength:
        "Chị Hòa sinh ra trong gia đình ba đời tráng miến, từng làm kiểm nghiệm thực phẩm sáu năm. Anh Chiến thiết kế toàn bộ nhà màng và lò tráng của hợp tác xã. Chị Pham là người Dao Tiền, trưởng nhóm của 42 hộ trồng dong. Anh Đức Anh từng phụ trách bán hàng cho một chuỗi thực phẩm ở Hà Nội.",
      finance:
        "Doanh thu 2025: 2,84 tỷ đồng, lợi nhuận sau thuế 212 triệu đồng. Vốn đã góp 1,1 tỷ đồng, vay 400 triệu đồng. Cần thêm 900 triệu đồng: 520 triệu cho dây chuyền lọc bột khép kín, 180 triệu cho nhà màng thứ ba, 200 triệu vốn lưu động mùa củ. Dự kiến hòa vốn phần đầu tư mới sau 26 tháng.",
      capital_wanted: 900_000_000,
      impact:
        "42 hộ (31 hộ Dao, Tày; 11 hộ cận nghèo) có hợp đồng mua củ giá sàn 2.600 đồng/kg, tăng thu nhập bình quân 9,4 triệu đồng/hộ/vụ. Bã dong được ủ làm giá thể nấm, không còn xả xuống suối. Nước lọc bột đi qua ba bể lắng trước khi tưới lại ruộng.",
      jobs: 18,
      roadmap:
        "Quý I: lắp dây chuyền lọc bột và xin chứng nhận ISO 22000. Quý II–III: mở rộng vùng nguyên liệu lên 60 ha ở Thành Công, Tam Kim. Quý IV: vào hai chuỗi siêu thị ở Hà Nội và gửi lô mẫu 2 tấn sang thị trường Nhật Bản.",
      support_wanted:
        "Chúng tôi cần người cố vấn về xuất khẩu thực phẩm khô và về tiêu chuẩn ISO 22000. Nếu được, mong tỉnh kết nối với bếp ăn trường học trong tỉnh để có đơn hàng đều.",
      video: "https://video.example.vn/soi-may",
    },
    entry: { state: "eligible" },
  },
  {
    key: "hat-ngoc-trung-khanh",
    name: "Hạt Ngọc Trùng Khánh",
    pitch: "Hạt dẻ Trùng Khánh tách vỏ, hút chân không, ăn được quanh năm.",
    pitchEn: "Trùng Khánh chestnuts, peeled and vacuum-packed, for the whole year.",
    summary:
      "Hạt dẻ Trùng Khánh chỉ có sáu tuần mỗi năm và hỏng rất nhanh. Chúng tôi tách vỏ bằng hơi nước, cấp đông nhanh và đóng gói nhỏ để bán quanh năm cho bếp bánh, nhà hàng và gia đình.",
    field: "agriculture",
    stage: "revenue",
    commune: "01477",
    division: "project",
    isPublic: true,
    strength: 0.86,
    organization: "htx-hat-de",
    team: [
      { name: "Hoàng Thị Bưởi", role: "Trưởng nhóm, điều hành", organization: "htx-hat-de" },
      { name: "Đàm Quốc Việt", role: "Công nghệ chế biến" },
      { name: "Lý Thị Nhung", role: "Kế toán, thu mua" },
    ],
    answers: {
      problem:
        "Vụ dẻ kéo dài từ đầu tháng Chín đến giữa tháng Mười; qua mười ngày không xử lý là hạt mọt và mốc. Mỗi năm bà con bỏ đi 15–20% sản lượng, còn giá rơi từ 120.000 xuống 60.000 đồng/kg chỉ trong ba tuần. Người làm bánh muốn dùng dẻ Trùng Khánh lại không có hàng ngoài vụ, đành mua dẻ nhập.",
      solution:
        "Hạt được phân cỡ, rạch vỏ, hấp hơi 110 °C trong 90 giây rồi tách cả vỏ lụa bằng trống xoay. Nhân nguyên được cấp đông −35 °C, hút chân không gói 250 g, giữ được 12 tháng. Nhân vỡ làm nhân bánh và bột dẻ.",
      novelty:
        "Máy tách vỏ lụa do nhóm cải tiến từ máy bóc lạc, tỷ lệ nhân nguyên đạt 83% so với 55% khi bóc tay. Đã có quyết định chấp nhận đơn giải pháp hữu ích. Đây là cơ sở đầu tiên trong tỉnh bán nhân dẻ Trùng Khánh ngoài vụ.",
      market:
        "Ba nhóm khách: 60 tiệm bánh và quán chè ở Hà Nội, Hải Phòng; khách sạn, nhà hàng; gia đình mua quà Tết. Năm 2025 chúng tôi bán 11,5 tấn nhân, đơn đặt trước cho vụ này đã là 19 tấn.",
      business_model:
        "Thu mua theo hợp đồng với giá sàn 70.000 đồng/kg hạt tươi, bán nhân nguyên 310.000 đồng/kg sỉ, 380.000 đồng/kg lẻ. Bột và nhân vỡ đóng góp 18% doanh thu. Vỏ dẻ bán lại cho xưởng nhuộm và làm viên đốt.",
      applicant_kind: "cooperative",
      team_strength:
        "Chị Bưởi có tám năm thu mua hạt dẻ, quen từng vườn ở bốn xóm. Anh Việt là kỹ sư công nghệ thực phẩm, từng làm ở nhà máy đông lạnh. Nhóm có hai kho lạnh thuê tại cụm công nghiệp.",
      finance:
        "Doanh thu 2025 là 3,9 tỷ đồng, lãi gộp 27%. Đầu tư đến nay 1,6 tỷ đồng vốn tự có. Cần 1,2 tỷ đồng để mua tủ cấp đông nhanh công suất 300 kg/giờ; hòa vốn sau 30 tháng.",
      capital_wanted: 1_200_000_000,
      impact:
        "136 hộ ở Trùng Khánh, Đình Phong và Đàm Thủy bán được hạt với giá ổn định. 22 phụ nữ có việc bốn tháng mỗi năm ở khâu phân cỡ, đóng gói. Nhóm góp 2.000 đồng mỗi ký để trồng dặm 3.000 cây dẻ bản địa.",
      jobs: 26,
      roadmap:
        "Trước vụ tới: lắp tủ cấp đông, đạt HACCP. Trong vụ: mua 70 tấn hạt tươi. Sau vụ: ra mắt bột dẻ cho bé ăn dặm và kẹo dẻ mật ong.",
      support_wanted:
        "Vay ưu đãi cho thiết bị cấp đông; hướng dẫn sử dụng chỉ dẫn địa lý “Trùng Khánh” trên bao bì; gian hàng ở hội chợ quà Tết.",
    },
    entry: { state: "eligible" },
  },
  {
    key: "nep-pi-pat",
    name: "Nếp Pì Pất Hòa An",
    pitch: "Phục tráng giống nếp Pì Pất và làm cốm, bánh khảo từ hạt nếp thuần.",
    pitchEn: "Restoring the Pì Pất sticky rice and making young-rice flakes from pure seed.",
    summary:
      "Giống nếp Pì Pất đã lẫn nhiều sau ba mươi năm để giống tự phát. Nhóm chọn dòng thuần trên 2 ha, giao giống cho 27 hộ và bao tiêu để làm cốm, rượu nếp và bánh khảo.",
    field: "agriculture",
    stage: "pilot",
    commune: "01654",
    division: "project",
    isPublic: true,
    strength: 0.66,
    team: [
      { name: "Bế Thị Lan Anh", role: "Trưởng nhóm, chọn giống" },
      { name: "Nông Văn Tuấn", role: "Quản lý đồng ruộng" },
    ],
    answers: {
      problem:
        "Nếp Pì Pất dẻo và thơm nhưng hiện ruộng nào cũng lẫn 15–30% giống khác, nấu xôi không đều hạt. Thương lái trả ngang nếp thường, nên nhiều hộ bỏ giống này để cấy lúa lai.",
      solution:
        "Chọn lọc dòng qua bốn vụ, giữ lại 6 dòng giống nhau về chiều cao và hương. Mỗi hộ nhận 30 kg giống xác nhận, ký sổ cam kết không cấy lẫn trong bán kính 20 m. Nhóm mua lại toàn bộ thóc với giá cao hơn 25%.",
      novelty:
        "Kết hợp cách chọn bông của các cụ bà với kiểm tra nảy mầm và độ thuần tại phòng thí nghiệm. Sổ ruộng ghi theo thửa nên biết lô nào lẫn để loại ngay ngoài đồng.",
      market:
        "Xôi, cốm và bánh khảo bán tại chợ, cho 5 bếp cưới hỏi và khách đặt qua mạng. Nhu cầu bánh khảo dịp Tết ở thành phố khoảng 40 tấn, hiện nửa số đó làm từ nếp nơi khác.",
      business_model:
        "Bán gạo nếp hút chân không 45.000 đồng/kg, cốm 180.000 đồng/kg, bánh khảo 12.000 đồng/phong. Bán giống xác nhận cho hợp tác xã bạn từ năm thứ ba.",
      applicant_kind: "group",
      team_strength:
        "Chị Lan Anh là kỹ sư trồng trọt, làm giống lúa mười năm. Anh Tuấn là trưởng xóm, vận động được 27 hộ vào tổ hợp tác. Nhóm được một viện nghiên cứu hướng dẫn quy trình phục tráng.",
      finance:
        "Đã chi 165 triệu đồng. Vụ thử bán được 4,2 tấn gạo, thu 189 triệu đồng. Cần 320 triệu đồng cho máy sấy, máy tách hạt màu và kho giống.",
      capital_wanted: 320_000_000,
      impact:
        "27 hộ tăng thu 5–6 triệu đồng/vụ trên cùng diện tích. Giữ được một nguồn gen và tục ăn cốm tháng Mười của người Tày Hòa An.",
      jobs: 8,
      roadmap: "Vụ mùa này hoàn tất dòng thuần; năm sau mở lên 25 ha; năm thứ ba đăng ký nhãn hiệu tập thể.",
      support_wanted: "Cố vấn về đăng ký nhãn hiệu tập thể và thiết kế bao bì; hỗ trợ kiểm định độ thuần giống.",
    },
    entry: { state: "eligible" },
  },
  {
    key: "le-vang-dong-khe",
    name: "Lê Vàng Đông Khê",
    pitch: "Kho mát dùng điện mặt trời giữ lê Thạch An tươi thêm bảy mươi ngày.",
    pitchEn: "Solar cold rooms that keep Thạch An pears fresh seventy days longer.",
    summary:
      "Lê vàng Thạch An chín rộ trong ba tuần tháng Tám. Dự án đặt kho mát 8 tấn ngay đầu vườn, chạy điện mặt trời, cho các hộ thuê theo sọt để bán rải đến Tết Trung thu và sau đó.",
    field: "agriculture",
    stage: "pilot",
    commune: "01786",
    division: "project",
    isPublic: true,
    strength: 0.73,
    team: [
      { name: "Đinh Văn Khải", role: "Trưởng nhóm, kỹ thuật lạnh" },
      { name: "Nông Thị Vân", role: "Quản lý kho, hợp đồng với hộ" },
      { name: "Hà Minh Quân", role: "Bán hàng" },
    ],
    answers: {
      problem:
        "Trong ba tuần chính vụ, giá lê tụt từ 35.000 xuống 12.000 đồng/kg. Kho lạnh gần nhất cách 90 km, chở đi thì dập. Mỗi vụ riêng xã Đông Khê phải đổ bỏ khoảng 40 tấn.",
      solution:
        "Kho mát lắp từ thùng container cũ, cách nhiệt bằng tấm panel, 6 kWp pin mặt trời và bể trữ lạnh bằng đá nên không cần ắc quy. Hộ dân gửi từng sọt 20 kg, trả 1.500 đồng/kg/tháng, xem nhiệt độ qua tin nhắn.",
      novelty:
        "Trữ lạnh bằng bể đá thay ắc quy giảm 40% chi phí đầu tư. Cho thuê theo sọt, không bắt hộ nhỏ phải thuê cả kho; sổ gửi hàng điện tử là chứng từ để vay vốn mùa vụ.",
      market:
        "Khoảng 210 ha lê trong vùng, mới có 4% sản lượng được bảo quản. Sau vụ lê, kho chuyển sang quýt Trà Lĩnh và rau, nên dùng được mười tháng mỗi năm.",
      business_model:
        "Thu phí gửi kho (70%) và tự mua lê loại một để bán lệch vụ (30%). Một kho hoàn vốn sau 3 năm 2 tháng nếu đầy 65%.",
      applicant_kind: "group",
      team_strength:
        "Anh Khải có chín năm lắp máy lạnh công nghiệp. Chị Vân từng làm kế toán hợp tác xã tín dụng. Anh Quân có cửa hàng trái cây ở thành phố, bán 25 tấn lê mỗi vụ.",
      finance:
        "Kho đầu tiên giá 285 triệu đồng (vốn tự có 200 triệu, vay 85 triệu). Vụ đầu thu 74 triệu đồng, chi vận hành 21 triệu đồng. Cần 600 triệu đồng cho hai kho nữa.",
      capital_wanted: 600_000_000,
      impact:
        "38 hộ gửi lê vụ đầu bán được giá cao hơn bình quân 9.000 đồng/kg. Không phát thải khi vận hành ban ngày; giảm được 26 tấn quả bỏ đi.",
      jobs: 6,
      roadmap:
        "Năm nay: kho thứ hai ở Đức Long. Năm sau: bốn kho, dùng chung cho quýt và rau. Năm thứ ba: bán thiết kế cho hợp tác xã tỉnh bạn.",
      support_wanted: "Đất đặt kho cạnh đường liên xã; giới thiệu quỹ khí hậu; cố vấn về hợp đồng gửi giữ tài sản.",
    },
    entry: { state: "eligible" },
  },
  {
    key: "che-suong-phja-oac",
    name: "Chè Sương Phja Oắc",
    pitch: "Chè Shan cổ thụ hái tay, sao bằng bếp khói, bán theo gốc cây.",
    pitchEn: "Hand-picked ancient Shan tea, sold by the tree it grew on.",
    summary:
      "Trên sườn Phja Oắc còn hơn 1.300 gốc chè Shan trên trăm tuổi. Dự án đánh số từng gốc, người yêu chè “nhận” một gốc theo năm, nhận chè của đúng gốc mình và nhật ký chăm sóc.",
    field: "agriculture",
    stage: "revenue",
    commune: "01777",
    division: "project",
    isPublic: true,
    strength: 0.79,
    team: [
      { name: "Triệu Văn Phúc", role: "Trưởng nhóm, sao chè" },
      { name: "Bàn Thị Liều", role: "Tổ trưởng hái chè" },
      { name: "Phạm Thu Hà", role: "Thương hiệu, khách hàng" },
    ],
    answers: {
      problem:
        "Chè Shan cổ thụ bị bán búp tươi 18.000 đồng/kg cho xưởng ngoài tỉnh rồi mang tên vùng khác. Cây bị hái kiệt bốn lứa mỗi năm, một số gốc đã khô ngọn.",
      solution:
        "Lập bản đồ 1.312 gốc, gắn thẻ gỗ có số. Mỗi năm chỉ hái hai lứa một tôm hai lá. Chè sao tay theo mẻ 3 kg, bán theo gói “gốc chè của bạn” kèm ảnh và tên người hái.",
      novelty:
        "Bán quyền nhận chè theo gốc giúp thu tiền trước vụ, không phải vay. Quy trình sao bằng than trúc giữ hương khói nhẹ, được hai nghệ nhân chè ở Hà Nội đánh giá cao.",
      market:
        "Người uống chè cao cấp, quà tặng doanh nghiệp, khách du lịch Phja Oắc – Phja Đén. Hiện có 318 người nhận gốc, 41% gia hạn sang năm thứ hai.",
      business_model:
        "Gói nhận gốc 1,9 triệu đồng/năm (900 g chè), chè lẻ 220.000 đồng/100 g, trải nghiệm hái và sao chè 350.000 đồng/người.",
      applicant_kind: "household",
      team_strength:
        "Anh Phúc là đời thứ ba sao chè của xóm. Chị Liều tổ chức 19 người hái biết chọn búp. Chị Hà có bảy năm làm thương hiệu nông sản.",
      finance:
        "Doanh thu 2025: 870 triệu đồng, lãi 146 triệu đồng. Cần 350 triệu đồng xây nhà sao chè hợp vệ sinh và phòng thử nếm.",
      capital_wanted: 350_000_000,
      impact: "24 hộ Dao giữ cây thay vì bán gỗ; trích 5% doanh thu thuê hai người gác rừng. Giá búp tươi tăng gấp ba.",
      jobs: 21,
      roadmap: "Quý I xây nhà sao; quý II đạt VietGAP cho 12 ha; quý IV dự thi một giải chè quốc tế.",
      support_wanted: "Hướng dẫn thủ tục sử dụng tán rừng đặc dụng cho trải nghiệm; cố vấn xuất khẩu chè.",
    },
    entry: { state: "eligible" },
  },
  {
    key: "ca-tam-suoi-lanh",
    name: "Cá Tầm Suối Lạnh",
    pitch: "Nuôi cá tầm trong bể tuần hoàn ở nơi nước suối không đủ quanh năm.",
    summary:
      "Dùng bể tuần hoàn và lọc sinh học để nuôi cá tầm với một phần mười lượng nước. Nhóm đang thử với hai bể nhỏ.",
    field: "agriculture",
    stage: "idea",
    commune: "01738",
    division: "idea",
    isPublic: false,
    strength: 0.3,
    team: [{ name: "Lục Văn Thắng", role: "Tác giả" }],
    answers: {
      problem: "Mùa khô suối cạn, các bể cá tầm ở Ca Thành phải bán chạy.",
      solution: "Bể tuần hoàn có lọc sinh học bằng sỏi và giá thể nhựa.",
    },
    entry: { state: "draft" },
  },
];
