import type { ProjectDraft } from "./types";

/** Lần thứ II: soil, waste, water. */
export const environmentProjects: readonly ProjectDraft[] = [
  {
    key: "co-vang",
    name: "Cỏ Vàng",
    pitch: "Than sinh học từ lõi ngô, trả lại độ ẩm cho nương đá.",
    pitchEn: "Biochar from corn cobs that gives moisture back to stony fields.",
    summary:
      "Mỗi vụ hàng nghìn tấn lõi ngô bị đốt bỏ. Cỏ Vàng đốt yếm khí trong lò hố di động, trộn than với phân chuồng ủ rồi bón hốc cho ngô và cây ăn quả.",
    field: "environment",
    stage: "pilot",
    commune: "01438",
    division: "idea",
    isPublic: true,
    strength: 0.8,
    team: [
      { name: "Hoàng Thị Xuân Mai", role: "Trưởng nhóm, khoa học đất" },
      { name: "Vàng Seo Chứ", role: "Tổ đốt than" },
      { name: "Nguyễn Quốc Bình", role: "Đo đạc, tín chỉ" },
    ],
    answers: {
      problem:
        "Nương đá giữ nước kém, mười ngày không mưa là ngô héo. Lõi và thân ngô đốt ngay tại nương làm khói mù tháng Tám, đất chai thêm mỗi năm.",
      solution:
        "Lò hố thép mở 1,2 m³, hai người khiêng được, đốt 90 phút được 55 kg than. Than ngâm nước tiểu và phân ủ 30 ngày, bón 300 g mỗi hốc.",
      novelty:
        "Lò không cần điện, giá 2,9 triệu đồng, hàn được ở xã. Nhóm đo độ ẩm liên tục ở 24 ô nương đối chứng: giữ ẩm thêm 17%, năng suất tăng 21% trong vụ đầu.",
      market: "11.000 ha ngô trên núi đá trong vùng; vườn dẻ, lê, hồi; sau này là thị trường tín chỉ carbon tự nguyện.",
      business_model:
        "Bán than đã ủ 4.800 đồng/kg cho nhà vườn; hộ ngô đổi lõi lấy than theo tỷ lệ 6:1; tín chỉ là thu nhập thêm, chưa tính vào phương án.",
      applicant_kind: "group",
      team_strength:
        "Chị Mai là thạc sĩ khoa học đất. Anh Chứ dẫn 12 người đốt than đúng kỹ thuật. Anh Bình có bảy năm đo phát thải.",
      finance:
        "Chi 118 triệu đồng (64% từ đề tài cơ sở). Bán 9 tấn, thu 43 triệu đồng. Cần 260 triệu đồng cho 25 lò và kho ủ.",
      capital_wanted: 260_000_000,
      impact: "52 hộ thôi đốt nương; ước giữ lại 31 tấn CO₂ tương đương/vụ. Ngô tăng 21% trên ô thử.",
      jobs: 13,
      roadmap: "Vụ hè thu: 25 lò, bốn xã. Năm sau: tiêu chuẩn cơ sở cho than ủ. Năm thứ ba: thẩm định tín chỉ.",
      support_wanted: "Phòng phân tích đất; cố vấn về tín chỉ carbon; giới thiệu với dự án giảm nghèo.",
    },
    entry: { state: "eligible" },
  },
  {
    key: "gach-nhua-song-bang",
    name: "Gạch Nhựa Sông Bằng",
    pitch: "Gạch lát từ túi ni lông vớt ở sông và cát nghiền.",
    summary: "Ép túi ni lông bẩn với cát đá nghiền thành gạch lát vỉa hè, sân trường.",
    field: "environment",
    stage: "prototype",
    commune: "01279",
    division: "idea",
    isPublic: true,
    strength: 0.57,
    team: [
      { name: "Đặng Hải Nam", role: "Trưởng nhóm" },
      { name: "Bế Thu Phương", role: "Vật liệu" },
      { name: "Triệu Tiến Lực", role: "Thu gom" },
    ],
    answers: {
      problem: "Túi ni lông bẩn không ai mua. Mỗi mùa mưa đội tình nguyện vớt 4–5 tấn ở chân cầu rồi lại chở đi chôn.",
      solution: "Rửa sơ, băm, nấu 180 °C kín khí cùng 70% cát đá nghiền, ép viên 20 × 20 cm.",
      novelty: "Buồng nấu kín có than hoạt tính hút khói; gạch chịu nén 23 MPa theo mẫu thử của trường.",
      market: "Sân trường, lối đi công viên, vỉa hè xã.",
      business_model: "Bán 145.000 đồng/m²; thu phí nhận rác nhựa của siêu thị.",
      applicant_kind: "group",
      team_strength: "Ba bạn trẻ trong câu lạc bộ môi trường; Phương học vật liệu xây dựng.",
      finance: "Chi 52 triệu đồng, lát thử 60 m². Cần 300 triệu đồng cho máy ép thủy lực.",
      capital_wanted: 300_000_000,
      impact: "Mỗi mét vuông dùng 14 kg túi bẩn.",
      jobs: 6,
      roadmap: "Thử mài mòn, cháy; lát hai sân trường; xin chứng nhận hợp quy.",
      support_wanted: "Thử nghiệm vật liệu; mặt bằng xa khu dân cư.",
    },
    entry: {
      state: "supplement",
      reason:
        "Đề nghị bổ sung kết quả thử khí thải buồng nấu hoặc kế hoạch đo có xác nhận của đơn vị đo; bản PDF thuyết minh thiếu trang 6–7.",
    },
  },
  {
    key: "loc-da-voi",
    name: "Lọc Đá Vôi",
    pitch: "Bình lọc nước cứng cho bếp vùng núi đá, hoàn nguyên bằng muối ăn.",
    summary: "Bình lọc 20 lít làm mềm nước đá vôi, lõi dùng lại được nhiều năm nhờ rửa bằng nước muối.",
    field: "health",
    stage: "prototype",
    commune: "01456",
    division: "idea",
    isPublic: true,
    strength: 0.62,
    team: [
      { name: "Lã Thị Hương Giang", role: "Trưởng nhóm, kỹ sư môi trường" },
      { name: "Mông Văn Quyết", role: "Chế tạo" },
    ],
    answers: {
      problem:
        "Nước mạch vùng đá vôi cứng 320–410 mg/l, ấm đóng cặn trắng, người dân lo sỏi thận. Máy lọc mua về tắc màng sau bốn tháng.",
      solution:
        "Cột nhựa trao đổi ion đặt trước vòi bếp, xả mặn mỗi 12 ngày bằng 1 kg muối; có giấy thử đổi màu báo lúc cần xả.",
      novelty: "Van xả một tay làm bằng nhựa đúc sẵn, trẻ em cũng vặn được; toàn bộ 890.000 đồng.",
      market: "Ước 61.000 hộ dùng nước mạch đá vôi trong tỉnh.",
      business_model: "Bán bình, bán muối viên và giấy thử; trả góp qua hội phụ nữ.",
      applicant_kind: "group",
      team_strength: "Chị Giang làm nước sạch tám năm; anh Quyết là thợ ống nước.",
      finance: "35 bình thử trong sáu tháng, chi 44 triệu đồng. Cần 190 triệu đồng làm khuôn đúc.",
      capital_wanted: 190_000_000,
      impact: "35 nhà thử giảm độ cứng còn 90 mg/l; tiết kiệm củi đun.",
      jobs: 4,
      roadmap: "Kiểm nghiệm nước, khuôn đúc, 500 bình trước mùa khô.",
      support_wanted: "Phòng kiểm nghiệm; bác sĩ cố vấn để không quảng cáo quá lời.",
    },
    entry: { state: "eligible" },
  },
];
