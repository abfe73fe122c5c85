/** Comments meant for founders: kind and concrete. The seed picks among them by how well the entry did. */
export const strongRemarks: readonly string[] = [
  "Hồ sơ viết rõ, số liệu khớp nhau từ vấn đề đến tài chính. Ở vòng sau, nhóm nên mang theo sổ bán hàng ba tháng gần nhất để hội đồng thấy khách mua lặp lại.",
  "Điểm mới được chứng minh bằng số đo chứ không chỉ bằng lời. Hãy nộp đơn bảo hộ trước ngày công bố kết quả.",
  "Cách chia lợi ích với bà con rất đáng học. Đề nghị ghi thành hợp đồng mẫu để dự án khác dùng lại.",
  "Nhóm hiểu khách hàng của mình. Nên tách riêng chi phí vận chuyển, vì đây là khoản sẽ tăng nhanh khi mở rộng.",
  "Bản mẫu đã chạy qua một mùa là bằng chứng thuyết phục nhất. Hãy nói thêm điều gì đã hỏng và nhóm sửa thế nào.",
  "Đội ngũ bổ sung tốt cho nhau. Nếu có thêm người lo tài chính bán thời gian thì hồ sơ gọi vốn sẽ vững hơn.",
  "Tôi đánh giá cao phần rủi ro: nhóm nêu đúng điều đáng lo và có phương án. Kịch bản mất mùa nên tính cả hai vụ liên tiếp.",
  "Tác động được đếm theo hộ, có trước và sau. Nên nhờ một đơn vị độc lập xác nhận lại con số này.",
  "Lộ trình vừa sức, mốc nào cũng có người chịu trách nhiệm. Mốc xuất khẩu nên lùi lại sau khi có chứng nhận.",
  "Sản phẩm có câu chuyện thật và chất lượng thật. Cần thống nhất quy cách giữa các nhà để khách không nhận hàng khác nhau.",
  "Mô hình chia lượt công bằng giải đúng gốc của việc tranh khách. Hãy viết rõ cách xử lý khi một nhà rời nhóm.",
  "Giá thành được tính kỹ, kể cả công gia đình. Đây là điều ít hồ sơ làm được.",
  "Phần so sánh với đối thủ trung thực, không hạ thấp ai. Nên thêm giá của sản phẩm nhập cùng loại.",
  "Ý tưởng xuất phát từ chính việc mình làm hằng ngày nên rất chắc. Mong nhóm chuẩn bị bản trình bày bằng hình cho chung kết.",
  "Phần trả lời cho bà con không quen dùng điện thoại được nghĩ rất kỹ. Đây là điểm khác biệt, nên trình diễn trực tiếp ở chung kết.",
  "Kết quả thử có đối chứng, hiếm thấy ở hồ sơ cấp tỉnh. Nên công bố cách đo để nơi khác kiểm lại.",
  "Nhóm nói thẳng điều mình chưa biết, nhờ vậy phần còn lại đáng tin hơn.",
  "Nguồn nguyên liệu có hợp đồng, chất lượng có mã lô: đủ điều kiện vào chuỗi cửa hàng. Hãy tính thời hạn thanh toán 45 ngày của họ vào vốn lưu động.",
];

export const fairRemarks: readonly string[] = [
  "Ý tưởng tốt và cần thiết. Phần thị trường mới nêu số chung, nhóm hãy hỏi trực tiếp hai mươi khách và ghi lại họ sẵn sàng trả bao nhiêu.",
  "Giải pháp hợp lý, nhưng chưa rõ khác gì với cách hợp tác xã bên cạnh đang làm. Một bảng so sánh ngắn sẽ giúp nhiều.",
  "Số liệu tài chính còn thiếu giá thành trên một đơn vị sản phẩm. Có con số này nhóm sẽ tự thấy nên bán ở kênh nào.",
  "Nhóm nhiệt tình, có người địa phương. Cần thêm một người biết kỹ thuật bảo quản, hoặc một đơn vị nhận tư vấn.",
  "Nên chạy thử một vụ ở quy mô nhỏ trước khi mua máy lớn; số vốn xin đang gấp tám lần doanh thu.",
  "Phần tác động viết hay nhưng chưa đo. Chỉ cần chọn một chỉ số và theo dõi mười hộ trong ba tháng.",
  "Bao bì, câu chuyện đã có. Thủ tục công bố sản phẩm chưa được nhắc đến, mong nhóm tìm hiểu sớm để khỏi vướng khi vào siêu thị.",
  "Lộ trình dồn nhiều việc vào quý đầu. Hãy chọn một việc quan trọng nhất và làm cho xong.",
  "Tôi thích cách nhóm dùng phụ phẩm. Xin cho biết khi phụ phẩm hết mùa thì máy chạy bằng gì.",
  "Công nghệ vừa tầm, dễ sửa. Nên kèm ảnh bản mẫu và kết quả đo thay vì hình minh họa lấy trên mạng.",
  "Dự án cần một thỏa thuận rõ với chủ rừng trước khi mở rộng; hồ sơ mới nhắc bằng một câu.",
  "Khách du lịch là nguồn thu theo mùa. Nhóm thử tính phương án cho sáu tháng vắng khách.",
  "Bản mô tả tốt nhưng dài; phần quan trọng nhất nằm ở trang cuối. Hãy đưa số liệu bán thử lên đầu.",
  "Giá bán cao hơn chợ 40% là được nếu khách hiểu vì sao. Hãy viết lý do đó thành một câu in trên bao bì.",
  "Nên gặp ngành y tế sớm để hỏi điều gì được phép quảng cáo, điều gì không.",
  "Phân công trong nhóm chưa rõ ai quyết định khi ý kiến khác nhau. Viết ra từ bây giờ sẽ đỡ mất lòng về sau.",
  "Dữ liệu người dùng nên được giữ tại máy như nhóm dự định; mong hồ sơ nói thêm ai được xem và lưu bao lâu.",
  "Mô hình phụ thuộc vào một người mua. Hãy tìm thêm ít nhất một đầu ra, dù nhỏ.",
  "Ý tưởng có thể nhân ra nhiều xã. Trước hết cần một sổ tay vận hành để người khác làm lại được.",
  "Phần sở hữu trí tuệ ghi “sẽ đăng ký”. Nhóm nên tra cứu nhãn hiệu trước, tên hiện tại khá giống một sản phẩm đã có.",
];

export const weakRemarks: readonly string[] = [
  "Vấn đề nhóm nêu là có thật. Bước tiếp theo nên là một bản mẫu thật nhỏ, dù chỉ bằng tre và dây thép, rồi đưa cho ba người dùng thử.",
  "Hồ sơ còn thiếu phần tài chính nên chưa thể cho điểm cao. Nhóm thử bắt đầu từ ba con số: làm một cái hết bao nhiêu, bán bao nhiêu, một tháng bán được mấy cái.",
  "Cách làm gần giống điều đã phổ biến trong tỉnh. Nếu nhóm tìm ra một điểm mình làm tốt hơn hẳn, hãy xây cả hồ sơ quanh điểm đó.",
  "Ý tưởng đẹp nhưng phạm vi quá rộng. Chọn một xã, một loại khách, một sản phẩm sẽ dễ thành hơn.",
  "Chưa thấy khách hàng trả tiền là ai. Xin nhóm đi chợ hai phiên, hỏi và ghi lại; mùa sau chúng tôi rất mong gặp lại.",
  "Số liệu thị trường lấy cả nước nên khó tin với quy mô hai người làm. Con số nhỏ mà thật sẽ thuyết phục hơn.",
  "Kỹ thuật nêu trong hồ sơ cần giấy phép mà nhóm chưa nhắc tới. Tổ thư ký có thể giới thiệu đơn vị tư vấn.",
  "Nhóm mới có một người. Hãy rủ thêm người biết bán hàng trước khi nghĩ tới vay vốn.",
  "Phần tính mới mô tả công nghệ chung, chưa nói nhóm tự làm điều gì. Đây là chỗ nên viết lại đầu tiên.",
  "Đoạn tác động có tấm lòng nhưng lẫn với mục đích. Hãy tách: nhóm làm gì, ai được gì, sau bao lâu thì thấy.",
  "Giải pháp dựa vào thiết bị nhập đắt tiền. Thử hỏi xưởng của trường cao đẳng xem phần nào làm được trong tỉnh.",
  "Cảm ơn nhóm đã dự thi. Bài viết chân thành; nếu bổ sung ảnh, số đo và giá thì đã khác nhiều.",
];

/** Short notes that fit any entry. */
export const briefRemarks: readonly string[] = [
  "Rõ ràng, dễ theo dõi. Mong được xem sản phẩm tại vòng sau.",
  "Nên thêm một trang tóm tắt bằng hình.",
  "Số liệu tốt, cần ghi nguồn.",
  "Đề nghị làm rõ quyền sử dụng đất đặt thiết bị.",
  "Nên ghi rõ ai giữ quỹ chung và báo cáo cho ai.",
  "Bảng giá nên tách phần trả cho người làm ra sản phẩm.",
  "Xin thêm ý kiến của một khách đã thôi mua.",
  "Tên sản phẩm hay, hãy tra cứu nhãn hiệu sớm.",
  "Hãy tính thêm chi phí bảo trì từ năm thứ hai.",
  "Phần bản địa là thế mạnh, nên đưa lên đầu.",
];

/** For the jury and the organizers only. */
export const privateNotes: readonly string[] = [
  "Con số doanh thu chênh với báo cáo tôi từng thấy ở xã; đề nghị thư ký kiểm tra trước chung kết.",
  "Tôi phân vân giữa 17 và 19 ở tiêu chí thị trường, xin nghe ý kiến hội đồng.",
  "Hồ sơ này nên cho gặp quỹ đầu tư dù kết quả thế nào.",
  "Có thể trùng một phần với đề tài cấp tỉnh năm ngoái, cần xem lại quyền sử dụng kết quả.",
  "Nhóm trẻ, nên ghép cố vấn tài chính.",
  "Điểm của tôi có thể hơi chặt ở phần tài chính, đã chấm lại theo mức mô tả.",
  "Nếu vào chung kết nên đi xem tận nơi.",
  "Bản PDF có lộ tên xưởng ở trang 4, đề nghị che.",
];

export const recusalReasons: readonly string[] = [
  "Tác giả là đồng nghiệp cùng khoa với tôi.",
  "Tôi từng hướng dẫn nhóm này ở vườn ươm năm ngoái.",
  "Đơn vị tôi đang thương lượng mua sản phẩm của nhóm.",
  "Trưởng nhóm là người trong họ.",
  "Tôi nhận ra dự án và đã góp ý cho bản thuyết minh.",
  "Lĩnh vực quá xa chuyên môn, tôi không đủ căn cứ để chấm công bằng.",
];

export const ineligibilityReasons: readonly string[] = [
  "Doanh nghiệp đăng ký lần đầu đã quá 5 năm tính đến ngày mở nhận hồ sơ (Điều 3).",
  "Dự án đã đoạt giải nhất, nhì hoặc ba ở lần thi trước (Điều 3).",
  "Chưa có yếu tố đổi mới về công nghệ, sản phẩm hoặc mô hình kinh doanh (Điều 2).",
  "Tệp thuyết minh không mở được và không được nộp lại trong thời gian bổ sung (Điều 6).",
  "Một thành viên là trưởng nhóm của hai hồ sơ (Điều 3).",
];

export const supplementReasons: readonly string[] = [
  "Đề nghị bổ sung bản đồng ý của người giám hộ cho thành viên dưới 18 tuổi.",
  "Bản PDF thuyết minh thiếu trang, đề nghị nộp lại bản đầy đủ.",
  "Đề nghị bổ sung giấy chứng nhận đăng ký hợp tác xã.",
  "Đường dẫn đoạn phim không mở được, đề nghị kiểm tra quyền xem.",
  "Mục Tài chính chưa nêu vốn cần huy động, đề nghị bổ sung.",
];

/** Why the chair waived a conflict that the records told. */
export const waiverReason =
  "Viện có nhiều trung tâm dùng chung tên miền; giám khảo và thành viên nhóm khác đơn vị, chưa từng làm việc với nhau.";
