/** The built-in commitment (bản cam kết), to be read and adapted by the organizer before opening. */
export const commitmentTemplate = {
  vi: `Tôi, trưởng nhóm, thay mặt các thành viên cam kết:
1. Ý tưởng, dự án này do nhóm chúng tôi làm ra hoặc được phép sử dụng; chúng tôi chịu trách nhiệm về mọi tranh chấp quyền tác giả, quyền sở hữu công nghiệp.
2. Thông tin, số liệu trong hồ sơ là trung thực.
3. Mọi thành viên có tên đã biết và đồng ý tham gia; thành viên dưới 18 tuổi đã có sự đồng ý của người giám hộ.
4. Không ai trong nhóm là thành viên Ban tổ chức, Tổ thư ký hoặc Hội đồng giám khảo; dự án không dự một cuộc thi khác trong cùng thời gian.
5. Chúng tôi đã đọc, hiểu và tuân theo Thể lệ. Nếu vi phạm, chúng tôi chấp nhận bị hủy kết quả và hoàn trả giải thưởng.`,
  en: `As team leader, on behalf of all members, I state that:
1. This idea or project is our own work or used with permission; we answer for any dispute over authorship or industrial property.
2. The information and figures in the entry are true.
3. Every named member knows of it and agrees to take part; a guardian has agreed for any member under 18.
4. None of us is an organizer, secretary or judge; the project is not running in another contest at the same time.
5. We have read and will follow the rules. If we break them, we accept that the result is cancelled and the prize returned.`,
};
