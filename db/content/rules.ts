import type { Bilingual } from "./types";

/**
 * The rules (thể lệ) of lần thứ II. Invented, in the usual form of provincial contests. An article's heading is a line that
 * begins with "Điều n." or "Article n."; a line that begins with "- " is an item.
 */
export const secondEditionRules: Bilingual = {
  vi: `Điều 1. Mục đích
Cuộc thi tìm kiếm, vinh danh và hỗ trợ các ý tưởng, dự án khởi nghiệp sáng tạo có thể triển khai tại tỉnh Cao Bằng; khơi dậy việc khai thác tài nguyên, tri thức bản địa bằng khoa học, công nghệ và mô hình kinh doanh mới; kết nối tác giả với người cố vấn, nhà đầu tư và cơ quan quản lý.

Điều 2. Ý tưởng, dự án được dự thi
- Có khả năng tăng trưởng dựa trên tài sản trí tuệ, công nghệ hoặc mô hình kinh doanh mới.
- Thuộc một trong sáu lĩnh vực: nông, lâm nghiệp và dược liệu; du lịch, văn hóa và thủ công; công nghệ số và thương mại; môi trường và năng lượng; giáo dục, y tế và cộng đồng; cơ khí, chế biến.
- Bảng Ý tưởng dành cho ý tưởng chưa có doanh thu thường xuyên. Bảng Dự án dành cho dự án đã có sản phẩm thử nghiệm trên thị trường hoặc đã có doanh thu. Ban tổ chức có thể chuyển bảng sau khi báo cho trưởng nhóm.

Điều 3. Đối tượng dự thi
- Cá nhân, nhóm cá nhân (không quá 5 thành viên), hộ kinh doanh, hợp tác xã, doanh nghiệp thành lập không quá 5 năm tính đến ngày mở nhận hồ sơ.
- Mỗi người chỉ làm trưởng nhóm của một hồ sơ và tham gia không quá hai hồ sơ.
- Người dưới 18 tuổi được tham gia khi có sự đồng ý của chính mình và của cha, mẹ hoặc người giám hộ.
- Dự án đã đoạt giải nhất, nhì, ba ở các lần trước hoặc đang dự một cuộc thi khác trong cùng thời gian không được dự thi.
- Thành viên Ban tổ chức, Tổ thư ký và Hội đồng giám khảo không được là tác giả.

Điều 4. Hồ sơ dự thi
Hồ sơ nộp trực tuyến gồm: bản khai theo mẫu; bản thuyết minh dạng PDF, không quá 20 MB; tài liệu minh chứng và đoạn phim không quá 3 phút (nếu có); cam kết của trưởng nhóm. Không yêu cầu và không nhận ảnh căn cước. Hồ sơ viết bằng tiếng Việt; được kèm bản tiếng Anh.

Điều 5. Thời gian và cách nộp
Các mốc thời gian đăng tại trang cuộc thi và tính theo đồng hồ của máy chủ, giờ Hà Nội. Trước hạn, tác giả được sửa và nộp lại nhiều lần; bản nộp sau cùng là bản được chấm. Hồ sơ nộp trong vòng 30 phút sau hạn vẫn được nhận và được ghi là nộp muộn; sau đó hệ thống đóng. Tác giả có thể rút hồ sơ bất cứ lúc nào trước khi công bố kết quả.

Điều 6. Kiểm tra hồ sơ
Tổ thư ký kiểm tra tính hợp lệ và thông báo: hợp lệ; không hợp lệ kèm lý do; hoặc cần bổ sung. Thời gian bổ sung là 3 ngày làm việc, chỉ được bổ sung phần được yêu cầu.

Điều 7. Các vòng thi
- Bán kết: Hội đồng giám khảo chấm trên hồ sơ; mỗi hồ sơ do ít nhất ba giám khảo chấm độc lập. Giám khảo không xem được phần thông tin nhận biết tác giả.
- Tập huấn, cố vấn: các hồ sơ vào chung kết được ghép với người cố vấn không tham gia chấm.
- Chung kết: thuyết trình 8 phút, trả lời 7 phút trước Hội đồng tại Techfest; cả Hội đồng cùng chấm.

Điều 8. Cách chấm và xếp hạng
- Mỗi vòng chấm theo thang 100 điểm, các tiêu chí và mức mô tả được công bố cùng Thể lệ này. Điểm lẻ đến 0,5.
- Điểm của hồ sơ là trung bình cộng điểm các giám khảo, làm tròn đến hai chữ số thập phân.
- Hồ sơ vào vòng sau phải đạt từ 50 điểm và không có tiêu chí nào bị điểm 0. Bảng Ý tưởng chọn 4 hồ sơ, Bảng Dự án chọn 8 hồ sơ vào chung kết.
- Khi bằng điểm, xét lần lượt điểm Đổi mới sáng tạo, điểm Tính khả thi; nếu vẫn bằng, Chủ tịch Hội đồng quyết định và ghi rõ lý do.

Điều 9. Xung đột lợi ích
Giám khảo phải khai báo khi là người thân, đồng nghiệp cùng đơn vị, người hướng dẫn, góp vốn hoặc có quan hệ khác với tác giả. Giám khảo có xung đột không xem, không chấm và không thảo luận hồ sơ đó.

Điều 10. Giải thưởng
Mỗi bảng có một giải Nhất, một giải Nhì, hai giải Ba và ba giải Khuyến khích; ngoài ra có giải Dự án được yêu thích nhất và giải Gìn giữ tri thức bản địa. Mức thưởng đăng tại trang cuộc thi. Người nhận thưởng nộp thuế theo quy định. Dự án đoạt giải được ưu tiên giới thiệu tham gia Techfest vùng và quốc gia, được xem xét hỗ trợ ươm tạo.

Điều 11. Quyền sở hữu trí tuệ
Quyền đối với ý tưởng, dự án thuộc về tác giả. Tác giả nên nộp đơn bảo hộ trước ngày công bố kết quả. Ban tổ chức, Hội đồng giám khảo giữ kín nội dung hồ sơ, chỉ công bố phần mà tác giả đồng ý. Ban tổ chức được dùng tên dự án, tên nhóm, hình ảnh trao giải để đưa tin về cuộc thi.

Điều 12. Bảo vệ dữ liệu cá nhân
Dữ liệu cá nhân được xử lý theo Luật số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP, đúng mục đích nêu trong Thông báo xử lý dữ liệu. Mỗi mục đích có một ô đồng ý riêng; tác giả có quyền xem, sửa, nhận bản sao, rút lại đồng ý và yêu cầu xóa.

Điều 13. Kiến nghị, xử lý vi phạm
Kiến nghị gửi Tổ thư ký trong 5 ngày làm việc kể từ ngày công bố kết quả; Ban tổ chức trả lời trong 10 ngày làm việc. Hồ sơ gian dối về tác giả hoặc số liệu bị hủy kết quả, thu hồi giải thưởng.

Điều 14. Điều khoản chung
Ban tổ chức có thể thay đổi mốc thời gian khi có thiên tai hoặc lý do bất khả kháng, và công bố lý do trên trang cuộc thi. Thể lệ có hiệu lực từ ngày ký ban hành. Những điều chưa nêu do Ban tổ chức quyết định và thông báo công khai.`,
  en: `Article 1. Purpose
The competition finds, honours and supports innovative ideas and ventures that can be carried out in Cao Bằng, above all those that put local resources and knowledge to use with science, technology and new business models.

Article 2. What may enter
- Ideas and ventures able to grow on intellectual property, technology or a new business model, in one of six fields.
- Division Idea: no regular revenue yet. Division Project: a product being tried on the market, or revenue.

Article 3. Who may enter
- Individuals, groups of at most five, household businesses, cooperatives and companies registered no more than five years before entries open.
- One person leads one entry and joins at most two.
- Anyone under 18 needs their own consent and a guardian's.
- Past winners of a first, second or third prize, and projects running in another contest at the same time, may not enter.
- Organizers, secretaries and judges may not be authors.

Article 4. The entry
Filed online: the form, a PDF description of at most 20 MB, evidence and a film of at most three minutes if any, and the leader's commitment. No identity card is asked for or accepted. Entries are in Vietnamese; an English version may be added.

Article 5. Deadlines
Dates stand on the competition page and follow the server's clock, Hanoi time. Before the deadline an entry may be changed and submitted again; the last version counts. Entries within 30 minutes after the deadline are accepted and marked late. An entry may be withdrawn at any time before results are published.

Article 6. Eligibility
The secretariat answers: eligible; not eligible, with the reason; or a supplement is needed, within three working days and only for the part asked.

Article 7. Rounds
- Semi-final: at least three judges score each entry on paper, independently, without seeing who its authors are.
- Coaching: finalists are paired with mentors who do not judge them.
- Final: 8 minutes to pitch and 7 to answer, before the whole jury, at the Techfest.

Article 8. Scoring and ranking
- Each round has a published rubric of 100 points, in halves.
- An entry's score is the mean of its judges, rounded to two decimals.
- To go on, an entry needs 50 points and no criterion at zero. Four ideas and eight projects reach the final.
- Ties are settled by Innovation, then Feasibility, then by the chair with a recorded reason.

Article 9. Conflicts of interest
Judges declare family, workplace, mentoring, financial and other ties with authors; they neither see, score nor discuss such entries.

Article 10. Prizes
Each division has one first, one second, two third and three consolation prizes; side prizes go to the audience's favourite and to the best keeper of local knowledge. Winners pay tax as the law provides.

Article 11. Intellectual property
All rights stay with the authors, who should file for protection before results are published. Organizers and judges keep entries confidential and publish only what authors agree to.

Article 12. Personal data
Processed under Law 91/2025/QH15 and Decree 356/2025/NĐ-CP for the purposes stated in the notice, each with its own consent. You may see, correct, copy, withdraw and erase.

Article 13. Complaints and breaches
Complaints go to the secretariat within five working days of the results and are answered within ten. False authorship or figures cancel the result and the prize.

Article 14. General
Dates may change for natural disasters or force majeure, with the reason published. The Vietnamese text prevails.`,
};

export const firstEditionRules: Bilingual = {
  vi: `Điều 1. Đối tượng
Cá nhân, nhóm không quá 5 người, hợp tác xã và doanh nghiệp không quá 5 năm tuổi có ý tưởng, dự án triển khai tại tỉnh Cao Bằng.

Điều 2. Hồ sơ
Phiếu đăng ký, bản thuyết minh và cam kết quyền tác giả, nộp trước 17 giờ 00 ngày 31 tháng 7 năm 2024.

Điều 3. Chấm thi
Vòng hồ sơ do năm giám khảo chấm độc lập theo thang 100 điểm; sáu hồ sơ có điểm trung bình cao nhất vào chung kết. Chung kết thuyết trình 8 phút, trả lời 10 phút.

Điều 4. Giải thưởng
Một giải Nhất, một giải Nhì, hai giải Ba và hai giải Khuyến khích, kèm giấy chứng nhận của Ban tổ chức.

Điều 5. Quyền của tác giả
Quyền sở hữu trí tuệ thuộc về tác giả. Ban tổ chức chỉ công bố phần giới thiệu ngắn và hình ảnh trao giải.`,
  en: `Article 1. Entrants
Individuals, groups of at most five, cooperatives and companies up to five years old with an idea or venture for Cao Bằng.

Article 2. Entries
Form, description and authorship statement, before 17:00 on 31 July 2024.

Article 3. Judging
Five judges score each entry out of 100 on paper; the best six reach the final: 8 minutes of pitch, 10 of questions.

Article 4. Prizes
One first, one second, two third and two consolation prizes.

Article 5. Authors' rights
Intellectual property stays with the authors.`,
};

export const schoolRules: Bilingual = {
  vi: `Điều 1. Ai được tham gia
Học sinh trung học cơ sở và trung học phổ thông trong tỉnh, theo nhóm 1–3 em, có một thầy cô hướng dẫn; câu lạc bộ của trường dự thi ở bảng riêng.

Điều 2. Sự đồng ý
Mỗi em cần đồng ý tham gia và có sự đồng ý của cha, mẹ hoặc người giám hộ trước khi nộp bài.

Điều 3. Bài dự thi
Phiếu ý tưởng theo mẫu; nên có hình vẽ hoặc ảnh bản mẫu, đoạn phim không quá 3 phút. Không đưa thông tin riêng tư của người khác vào bài.

Điều 4. Chấm thi
Ba giám khảo chấm mỗi bài theo thang 1–5 có hệ số, tối đa 100 điểm. Tiêu chí được công bố từ đầu.

Điều 5. Giải thưởng
Giải thưởng trao cho nhóm; mỗi nhóm tham gia đều nhận thư nhận xét.

Điều 6. Tên và hình ảnh
Chỉ công bố tên, hình ảnh của các em khi gia đình đã đồng ý.`,
  en: `Article 1. Who may take part
Pupils of lower and upper secondary schools in the province, one to three in a team, with a teacher; school clubs have a division of their own.

Article 2. Consent
Each pupil agrees, and a parent or guardian agrees too, before the entry is submitted.

Article 3. The entry
The idea sheet, better with a drawing, a photo of a prototype or a film of at most three minutes.

Article 4. Judging
Three judges give marks from 1 to 5 with coefficients, at most 100 points.

Article 5. Prizes
Prizes go to teams; every team receives a letter of comments.

Article 6. Names and pictures
Published only with the family's consent.`,
};
