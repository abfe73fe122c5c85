/** What was said about the first edition after its scores: by the jury, by teams, by the organizers. */
export const dispute = {
  project: "rem-truc-phja-den",
  text: "Hai phiếu chấm lệch nhau nhiều ở phần thị trường: một bên tính cả đơn đặt của khách sạn, một bên không.",
  resolution: "Hội đồng xem lại hợp đồng đặt hàng: đã ký và có đặt cọc, nên được tính. Hai phiếu giữ nguyên.",
};

export const decision = {
  project: "rem-truc-phja-den",
  reason: "Hai dự án bằng điểm ở hạng ba; cơ cấu giải có hai giải Ba nên hội đồng trao cho cả hai, không xét tiếp.",
};

/** Two entries with the same mean at the line of the first edition's desk round, one of which went on. */
export const tieAtTheLine = {
  projects: ["banh-ap-chao", "rau-thuy-canh-song-hien"],
  reason:
    "Hai hồ sơ bằng điểm ở vạch, còn một suất: hội đồng chọn Bột Áp Chao vì đã có đơn đặt hàng, sẵn sàng cho chung kết hơn.",
};

export const teamComplaint = {
  project: "so-suc-khoe-trau",
  text: "Nhóm thấy phần đội ngũ được nhận xét là chỉ có hai người. Hồ sơ có danh sách bốn thành viên ở phụ lục 2, mong Ban tổ chức kiểm tra xem hội đồng có nhận được phụ lục không.",
  answer:
    "Ban tổ chức đã kiểm tra: phụ lục 2 có trong bản hồ sơ gửi hội đồng, cả năm giám khảo đều mở được. Điểm phần đội ngũ đã tính đủ bốn thành viên. Kết quả vòng hồ sơ giữ nguyên.",
};

/** In the secretary's words, where a judge had written down whose plant it was. */
export const editedComment =
  "Phần vận hành viết chắc, đã có số đo qua một mùa. Nên tách chi phí vận chuyển khỏi giá thành để thấy rõ lãi trên từng sản phẩm.";

export const feedbackRatings = [
  {
    project: "vit-la-mac-mat",
    usefulness: 5,
    note: "Nhờ nhận xét về sổ bán hàng, nhóm chuẩn bị chung kết kỹ hơn hẳn.",
  },
  { project: "to-nhen-da", usefulness: 4, note: "" },
  {
    project: "banh-ap-chao",
    usefulness: 3,
    note: "Nhận xét đúng, nhưng mong có thêm gợi ý cụ thể về bao bì.",
  },
];

/** What the jury of the second edition's final practises on. */
export const trial = {
  note: "Chấm thử một hồ sơ không còn dự thi để thống nhất cách hiểu từng tiêu chí trước ngày chung kết.",
  sheets: [
    { total: 8_000, remark: "Bằng chứng thị trường rõ; phần trình bày tôi chấm theo hồ sơ vì chưa xem thuyết trình." },
    { total: 7_000, remark: "Tôi chấm chặt phần tài chính: chưa tính công của gia đình." },
  ],
};
