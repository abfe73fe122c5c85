type Articles = { readonly who: string; readonly rounds: string; readonly entry: string; readonly host: string };

/**
 * The outline of a thể lệ as provincial decisions write it. What only the organizer knows stands as [điền …], and a
 * competition doesn't open while one of these is left.
 * Source: the rules of Bắc Kạn 2023, Tây Ninh 2022, Huế 2021 and Quảng Ngãi 2021.
 */
export function rulesOutline({ who, rounds, entry, host }: Articles): string {
  return `# Điều 1. Mục đích, yêu cầu

- Khơi dậy tinh thần khởi nghiệp sáng tạo; tìm kiếm, phát hiện và hỗ trợ các ý tưởng, dự án có khả năng tăng trưởng nhanh dựa trên khai thác tài sản trí tuệ, công nghệ, mô hình kinh doanh mới.
- Cuộc thi được tổ chức công khai, khách quan, minh bạch.

# Điều 2. Đơn vị tổ chức

${host}

# Điều 3. Đối tượng dự thi

${who}
- Thành viên Ban tổ chức, Tổ thư ký và Hội đồng giám khảo không được là tác giả hoặc đồng tác giả của ý tưởng, dự án dự thi.

# Điều 4. Hồ sơ dự thi

${entry}
- Hồ sơ nộp trực tuyến trước thời hạn ghi trong lịch cuộc thi; thời điểm nộp tính theo đồng hồ của hệ thống.

# Điều 5. Các vòng thi và cách chấm

${rounds}
- Giám khảo chấm độc lập; điểm của hồ sơ là trung bình cộng điểm của các giám khảo.

# Điều 6. Giải thưởng

Cơ cấu và giá trị giải thưởng theo bảng công bố cùng thể lệ này. Tác giả đạt giải được cấp giấy chứng nhận và nộp thuế theo quy định.

# Điều 7. Quyền sở hữu trí tuệ

- Tác giả giữ quyền sở hữu trí tuệ đối với ý tưởng, dự án; nên đăng ký bảo hộ trước ngày công bố kết quả.
- Tác giả chịu trách nhiệm về tính trung thực, hợp pháp của hồ sơ và về mọi tranh chấp.
- Ban tổ chức được dùng tên, hình ảnh của nhóm và sản phẩm để truyền thông cho cuộc thi.

# Điều 8. Khiếu nại và điều khoản thi hành

Khiếu nại gửi Ban tổ chức trong vòng [điền số ngày] ngày kể từ ngày công bố kết quả. Quyết định của Ban tổ chức là quyết định cuối cùng.`;
}
