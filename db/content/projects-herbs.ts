import type { ProjectDraft } from "./types";

/** Lần thứ II: medicinal plants and what is made of them. */
export const herbProjects: readonly ProjectDraft[] = [
  {
    key: "kim-tuyen-xanh",
    name: "Kim Tuyến Xanh",
    pitch: "Nhân giống lan kim tuyến bằng nuôi cấy mô, trồng lại dưới tán rừng.",
    pitchEn: "Jewel orchids multiplied in the lab and planted back under the forest.",
    summary:
      "Lan kim tuyến bị nhổ đến cạn rừng. Kim Tuyến Xanh nhân cây từ mẫu bản địa trong phòng nuôi cấy, giao cây con cho hộ giữ rừng trồng dưới tán và thu mua có kiểm soát.",
    field: "herbs",
    stage: "pilot",
    commune: "01297",
    division: "project",
    isPublic: true,
    strength: 0.88,
    team: [
      { name: "Đàm Thị Hằng", role: "Trưởng nhóm, công nghệ sinh học" },
      { name: "Giàng A Dính", role: "Tổ trưởng tổ trồng dưới tán" },
      { name: "Vũ Hải Yến", role: "Kiểm soát chất lượng" },
    ],
    answers: {
      problem:
        "Lan kim tuyến khô được mua với giá 3–5 triệu đồng/kg nên người dân nhổ cả cây non. Ba năm khảo sát ở Nam Quang, Quảng Lâm, nhóm chỉ còn gặp cây ở 7 trong 31 điểm từng có. Cây giống mua từ nơi khác không chịu được sương muối, chết hơn một nửa trong mùa đông đầu.",
      solution:
        "Lấy mẫu từ năm quần thể còn lại, nhân chồi trong ống nghiệm, ra cây con 5 cm sau bảy tháng rồi huấn luyện trong nhà lưới ở độ cao 1.000 m. Hộ giữ rừng nhận cây, trồng dưới tán theo ô 20 m², mỗi ô được gắn tọa độ. Chỉ thu cây từ tháng thứ 16 và để lại một phần ba.",
      novelty:
        "Môi trường nuôi cấy dùng nước dừa và dịch chuối tây địa phương, giảm 35% giá thành mà hệ số nhân chồi vẫn đạt 4,2. Lần đầu có ngân hàng mẫu lan kim tuyến của tỉnh: 5 quần thể, 112 dòng. Nhóm đã công bố một bài báo khoa học và đang nộp đơn bảo hộ quy trình.",
      market:
        "Ba cơ sở đông dược đã ký bản ghi nhớ mua 600 kg tươi/năm. Thị trường cây giống trong vùng khoảng 400.000 cây/năm. Đối thủ là cây giống từ miền Nam, rẻ hơn nhưng không hợp khí hậu.",
      business_model:
        "Bán cây giống 6.500 đồng/cây, bao tiêu cây thương phẩm 1,1 triệu đồng/kg tươi, bán trà túi lọc từ lá. Hộ khó khăn nhận cây trước, trả bằng sản phẩm.",
      applicant_kind: "enterprise",
      team_strength:
        "Chị Hằng là thạc sĩ công nghệ sinh học, tám năm làm nuôi cấy mô. Anh Dính là người Mông, trưởng tổ bảo vệ rừng 480 ha. Chị Yến từng làm ở phòng kiểm nghiệm dược liệu.",
      finance:
        "Vốn đã đầu tư 1,35 tỷ đồng cho phòng nuôi cấy 60 m². Doanh thu 2025: 418 triệu đồng từ cây giống. Cần 1 tỷ đồng mở rộng lên 250.000 cây/năm; hòa vốn năm thứ ba.",
      capital_wanted: 1_000_000_000,
      impact:
        "29 hộ Mông, Dao nhận trồng, thu 14–18 triệu đồng/ô/chu kỳ mà không chặt cây rừng nào. Đã trồng trả 6.000 cây về rừng phòng hộ. Người dân báo 11 vụ khai thác trái phép.",
      jobs: 14,
      roadmap:
        "Sáu tháng: phòng nuôi cấy thứ hai, hồ sơ vùng trồng theo GACP. Mười hai tháng: 45 hộ, 5 ha dưới tán. Hai mươi bốn tháng: cao chiết chuẩn hóa.",
      support_wanted:
        "Kết nối với doanh nghiệp dược; cố vấn về GACP-WHO; hướng dẫn thủ tục cho trồng dược liệu dưới tán rừng phòng hộ.",
      video: "https://video.example.vn/kim-tuyen-xanh",
    },
    entry: { state: "eligible" },
  },
  {
    key: "huong-rung",
    name: "Hương Rừng",
    pitch: "Nồi chưng cất tinh dầu hồi, quế lưu động, đến tận đồi theo mùa lá.",
    pitchEn: "A mobile still for star-anise and cinnamon oil that goes to the hill.",
    summary:
      "Lá hồi, cành quế bị bỏ vì chở về xưởng tốn hơn giá bán. Hương Rừng đặt nồi chưng cất 500 lít trên rơ-moóc, chưng tại chỗ trong bốn giờ và kiểm chất lượng từng can.",
    field: "herbs",
    stage: "pilot",
    commune: "01822",
    division: "project",
    isPublic: true,
    strength: 0.81,
    team: [
      { name: "Lương Văn Thành", role: "Trưởng nhóm, cơ khí" },
      { name: "Hứa Thị Mai", role: "Hóa phân tích" },
      { name: "Nông Đức Trọng", role: "Thu gom, lái xe" },
    ],
    answers: {
      problem:
        "Một tấn lá hồi chỉ cho 7–9 kg dầu nhưng phải chở 35 km đường dốc. Bà con đốt bỏ lá sau khi hái quả, còn nồi đồng tự chế thì cháy khét, dầu lẫn nước, bị ép giá.",
      solution:
        "Nồi inox hai lớp đặt trên rơ-moóc, đốt bằng chính bã lá phơi khô, bình ngưng dùng nước suối tuần hoàn. Mỗi can dầu được đo tỷ trọng và chiết suất ngay tại đồi, in phiếu cho hộ.",
      novelty:
        "Bộ tách dầu liên hoàn thu thêm 11% dầu tan trong nước. Phiếu chất lượng tại chỗ giúp người bán biết giá trước khi xe rời đi, điều chưa đơn vị thu mua nào làm.",
      market:
        "Vùng biên có khoảng 5.600 ha hồi, 900 ha quế. Ba cơ sở mỹ phẩm và một nhà xuất khẩu tinh dầu nhận hết sản lượng thử nghiệm 780 kg.",
      business_model:
        "Chia dầu 60/40 với hộ có lá hoặc thu phí chưng 45.000 đồng/kg dầu. Giai đoạn hai bán dầu tinh luyện nhãn riêng và cho thuê nồi.",
      applicant_kind: "group",
      team_strength:
        "Anh Thành làm cơ khí 15 năm, tự hàn ba đời nồi. Chị Mai là kỹ sư hóa, phụ trách tiêu chuẩn. Anh Trọng quen đường của 60 xóm.",
      finance:
        "Nồi thứ nhất 164 triệu đồng. Mùa thử thu 512 triệu đồng, lãi 88 triệu đồng. Cần 380 triệu đồng cho nồi thứ hai và máy sắc ký dùng chung.",
      capital_wanted: 380_000_000,
      impact:
        "74 hộ có thêm bình quân 4,1 triệu đồng từ thứ trước đây đốt bỏ. Giảm 210 tấn lá đốt ngoài trời, bã trả lại gốc cây.",
      jobs: 8,
      roadmap:
        "Nồi thứ hai trước mùa hồi tứ quý; chứng nhận hữu cơ 300 ha cùng hợp tác xã; sau hai năm bán dầu tinh luyện.",
      support_wanted:
        "Kết nối phòng thí nghiệm có máy sắc ký; kiểm định an toàn thiết bị áp lực; cố vấn thị trường mỹ phẩm.",
    },
    entry: { state: "eligible" },
  },
  {
    key: "thach-den-pha-nhanh",
    name: "Thạch Đen Pha Nhanh",
    pitch: "Bột thạch đen Thạch An tan trong nước sôi, đông sau mười phút.",
    pitchEn: "Instant black grass jelly from Thạch An, set in ten minutes.",
    summary:
      "Cây thạch đen chủ yếu bán thô cho thương lái. Nhóm nấu, cô và sấy phun thành bột, đóng gói 20 g, một gói cho bốn ly.",
    field: "herbs",
    stage: "pilot",
    commune: "01807",
    division: "project",
    isPublic: true,
    strength: 0.72,
    team: [
      { name: "Nông Thuý Hoà", role: "Trưởng nhóm" },
      { name: "Đinh Thị Thắm", role: "Thử nghiệm công thức" },
      { name: "Hoàng Anh Dũng", role: "Kênh quán trà sữa" },
    ],
    answers: {
      problem:
        "Hơn 80% cây thạch khô bán qua biên giới, năm được giá năm phải đổ. Muốn ăn thạch phải nấu lá ba giờ, giới trẻ không còn nấu.",
      solution:
        "Chiết dịch bằng nước tro bếp lọc, cô ở nhiệt độ thấp, sấy phun cùng tinh bột dong. Gói 20 g hòa 500 ml nước sôi, để nguội thành thạch dai, không chất bảo quản.",
      novelty: "Giữ được mùi thạch nấu củi nhờ bước hun dịch cô; thời gian đông giảm từ ba giờ xuống mười phút.",
      market: "Quán trà sữa, siêu thị nhỏ, người Việt ở nước ngoài. Đã thử ở 26 quán, 19 quán đặt lại.",
      business_model:
        "Gói lẻ 14.000 đồng, túi quán 1 kg 340.000 đồng; biên lãi gộp 38%. Gia công sấy phun ở giai đoạn đầu để chưa phải mua máy.",
      applicant_kind: "enterprise",
      team_strength:
        "Chị Hoà là dược sĩ, về quê mở xưởng năm 2023. Chị Thắm nấu thạch bán chợ 20 năm. Anh Dũng có sáu quán trà.",
      finance:
        "Doanh thu thử nghiệm 235 triệu đồng. Đã góp 420 triệu đồng. Cần 700 triệu đồng cho tháp sấy phun 20 lít/giờ.",
      capital_wanted: 700_000_000,
      impact: "Bao tiêu 60 tấn cây khô của 85 hộ Thạch An, Minh Khai với giá sàn 28.000 đồng/kg.",
      jobs: 12,
      roadmap: "Quý II có tháp sấy; quý III tự công bố sản phẩm thứ hai không đường; quý IV xuất mẫu.",
      support_wanted: "Cố vấn công nghệ sấy phun; giới thiệu hệ thống siêu thị; thông tin về chỉ dẫn địa lý.",
    },
    entry: { state: "eligible" },
  },
  {
    key: "tra-giao-co-lam",
    name: "Giảo Cổ Lam Lũng Vài",
    pitch: "Trà giảo cổ lam trồng vách đá, định lượng hoạt chất ghi trên từng hộp.",
    summary: "Trồng giảo cổ lam bảy lá trên vách đá vôi, sấy lạnh và in hàm lượng saponin của từng lô lên hộp.",
    field: "herbs",
    stage: "revenue",
    commune: "01465",
    division: "project",
    isPublic: true,
    strength: 0.58,
    team: [
      { name: "Hoàng Thị Nga", role: "Trưởng nhóm" },
      { name: "Đàm Văn Lâm", role: "Vùng trồng" },
    ],
    answers: {
      problem:
        "Trà giảo cổ lam trên chợ có nơi trộn cây năm lá trồng công nghiệp, người mua không phân biệt được nên giá cào bằng.",
      solution:
        "Trồng giống bảy lá bản địa, sấy ở 45 °C và gửi mẫu đo saponin mỗi lô 50 kg; in số đo và mã lô lên hộp.",
      novelty: "Cam kết hoàn tiền nếu hàm lượng dưới mức in trên hộp, dựa trên kết quả của phòng kiểm nghiệm độc lập.",
      market: "Người trung niên cần trà ít đường, hiệu thuốc, khách du lịch thác Bản Giốc.",
      business_model: "Hộp 20 túi 65.000 đồng; 55% bán qua hiệu thuốc, 30% du lịch, 15% mạng.",
      applicant_kind: "household",
      team_strength: "Chị Nga làm trà dược liệu năm năm, anh Lâm quản lý 3,2 ha vách đá của 12 hộ.",
      finance: "Doanh thu 2025: 720 triệu đồng; lãi 95 triệu đồng. Cần 240 triệu đồng cho máy sấy lạnh.",
      capital_wanted: 240_000_000,
      impact: "12 hộ thu thêm 21 triệu đồng/năm trên đất đá không trồng ngô được.",
      jobs: 7,
      roadmap: "Máy sấy lạnh, GACP, mở thêm 2 ha.",
      support_wanted: "Cố vấn quảng cáo đúng luật cho sản phẩm trà thảo dược.",
    },
    entry: { state: "eligible" },
  },
  {
    key: "la-tam-phan-thanh",
    name: "Lá Tắm Phan Thanh",
    pitch: "Bài lá tắm người Dao Đỏ dạng cô đặc, dùng được ở nhà phố.",
    summary:
      "Cô đặc bài thuốc tắm 14 vị của người Dao Đỏ thành chai 250 ml, thành viên giữ bài thuốc được chia phần trên mỗi chai bán ra.",
    field: "herbs",
    stage: "pilot",
    commune: "01768",
    division: "project",
    isPublic: true,
    strength: 0.63,
    team: [
      { name: "Chảo Mùi Nái", role: "Trưởng nhóm, giữ bài thuốc" },
      { name: "Phạm Ngọc Sơn", role: "Chiết xuất" },
    ],
    answers: {
      problem: "Tắm lá phải đun nồi lớn nên chỉ làm được ở bản. Nhiều nơi bán “lá tắm Dao” mà người Dao không được gì.",
      solution: "Chiết bằng nước ở áp suất thấp, cô còn một phần mười; pha một nắp với 30 lít nước ấm.",
      novelty:
        "Hợp đồng chia lợi ích 6% cho nhóm bảy bà giữ bài thuốc; bài thuốc được giữ kín, chia đôi cho hai người.",
      market: "Phụ nữ sau sinh, cơ sở chăm sóc sức khỏe, khách sạn.",
      business_model: "Chai 250 ml 180.000 đồng, can 5 lít cho cơ sở 2,6 triệu đồng.",
      applicant_kind: "cooperative",
      team_strength: "Bà Nái 30 năm hái thuốc. Anh Sơn là kỹ sư hóa dược.",
      finance: "Bán thử 900 chai, thu 151 triệu đồng. Cần 300 triệu đồng cho nồi cô chân không.",
      capital_wanted: 300_000_000,
      impact: "23 phụ nữ Dao Đỏ trồng lại 9 loài cây thuốc quanh nhà.",
      jobs: 11,
      roadmap: "Công bố mỹ phẩm, nhà xưởng đạt chuẩn, sau đó phòng tắm trải nghiệm.",
      support_wanted: "Hướng dẫn công bố mỹ phẩm và bảo hộ tri thức truyền thống.",
    },
    entry: {
      state: "supplement",
      reason:
        "Đề nghị bổ sung văn bản thỏa thuận giữa nhóm dự án và bảy người giữ bài thuốc về việc sử dụng và chia lợi ích (mục Tính mới có nêu nhưng hồ sơ chưa kèm).",
    },
  },
  {
    key: "gung-da-bao-lac",
    name: "Gừng Trâu Bảo Lạc",
    pitch: "Tinh bột và mứt gừng trâu sấy lạnh, vỏ gừng thành nước rửa.",
    summary: "Chế biến trọn củ gừng trâu Bảo Lạc: lõi làm mứt dẻo, phần xơ làm tinh bột, vỏ lên men làm nước rửa chén.",
    field: "herbs",
    stage: "prototype",
    commune: "01321",
    division: "idea",
    isPublic: true,
    strength: 0.55,
    team: [
      { name: "Ma Thị Chúc", role: "Trưởng nhóm" },
      { name: "Nông Văn Hiệu", role: "Máy móc" },
      { name: "Hoàng Thị Phấn", role: "Thị trường" },
    ],
    answers: {
      problem:
        "Gừng được mùa 2025 rớt giá còn 4.000 đồng/kg, nhiều nương bỏ không đào. Củ gừng trâu to, cay nhẹ, hợp làm mứt nhưng chưa ai chế biến tại chỗ.",
      solution:
        "Dây chuyền nhỏ 200 kg/ngày: rửa bàn chải, thái lát, sấy lạnh, xay; vỏ và nước ép lên men với đường phên.",
      novelty: "Không bỏ phần nào của củ; nước rửa gừng không hương liệu là sản phẩm chưa có trong vùng.",
      market: "Quà Tết, quán cà phê, nhà nghỉ ven đường lên Đồng Văn.",
      business_model: "Mứt dẻo 90.000 đồng/hũ 200 g, tinh bột 120.000 đồng/100 g, nước rửa 35.000 đồng/chai.",
      applicant_kind: "group",
      team_strength: "Ba người cùng xóm; chị Chúc học chế biến thực phẩm, anh Hiệu sửa máy nông nghiệp.",
      finance: "Chi thử 28 triệu đồng, bán 640 hũ dịp Tết. Cần 180 triệu đồng cho máy sấy lạnh.",
      capital_wanted: 180_000_000,
      impact: "Mua gừng 9.000 đồng/kg cho 40 hộ Tày, Mông, Lô Lô.",
      jobs: 6,
      roadmap: "Hoàn thiện công thức, tự công bố, bán Tết năm nay 5.000 hũ.",
      support_wanted: "Thiết kế nhãn, tập huấn an toàn thực phẩm.",
    },
    entry: { state: "eligible" },
  },
  {
    key: "sa-nhan-duoi-tan",
    name: "Sa Nhân Dưới Tán",
    pitch: "Trồng sa nhân tím dưới tán rừng mỡ, có ứng trước thu nhập ba năm đầu.",
    summary: "Hộ trồng rừng phải đợi ba năm mới có quả sa nhân. Dự án trả công chăm sóc hằng quý, thu lại khi có quả.",
    field: "herbs",
    stage: "idea",
    commune: "01294",
    division: "idea",
    isPublic: true,
    strength: 0.52,
    team: [
      { name: "Lầu A Vàng", role: "Trưởng nhóm" },
      { name: "Hoàng Minh Châu", role: "Mô hình tài chính" },
    ],
    answers: {
      problem: "Ba năm đầu không thu nhập nên hộ nghèo không dám trồng sa nhân, dù giá quả khô 350.000 đồng/kg.",
      solution: "Nhà đầu tư nhỏ góp theo ô 500 m²; hộ nhận công 250.000 đồng/tháng, từ năm thứ tư chia quả 65/35.",
      novelty: "Góp vốn theo ô rừng có ảnh vệ tinh hằng quý, hợp đồng mẫu ba bên có kiểm lâm địa bàn chứng kiến.",
      market: "Công ty dược cần khoảng 800 tấn quả khô/năm, hơn nửa đang nhập.",
      business_model: "Phí quản lý 8% và chênh lệch thu mua 5%.",
      applicant_kind: "group",
      team_strength: "Anh Vàng là bí thư chi đoàn, vận động được 16 hộ. Chị Châu từng làm ngân hàng chính sách.",
      finance: "Vốn cho 10 ha đầu: 620 triệu đồng trong ba năm; thu bắt đầu năm thứ tư.",
      capital_wanted: 620_000_000,
      impact: "16 hộ Mông có thu nhập từ rừng mà không chặt cây; chống xói mòn đất dốc.",
      jobs: 3,
      roadmap: "Năm một 10 ha, năm hai 25 ha, năm bốn mở xưởng sấy.",
      support_wanted: "Cố vấn pháp lý về huy động vốn cộng đồng và hợp đồng dưới tán rừng.",
    },
    entry: { state: "eligible" },
  },
];
