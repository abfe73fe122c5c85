import type { Bilingual } from "./types";

/** Version of all consent texts in this file: proof of a consent names it. */
export const consentVersion = "2026-01";

/** What the leader accepts on submitting (cam kết); kept word for word with the entry. */
export const commitment: Bilingual = {
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

/** The privacy notice (thông báo xử lý dữ liệu cá nhân). Law 91/2025/QH15, decree 356/2025/NĐ-CP. Headings are lines without a full stop. */
export const privacyNotice: Bilingual = {
  vi: `Ai xử lý dữ liệu của bạn
Sở Khoa học và Công nghệ tỉnh Cao Bằng, cơ quan chủ trì, vận hành hệ thống này. Bạn có thể gửi câu hỏi qua trang Liên hệ hoặc mục “Dữ liệu của tôi”.

Chúng tôi cần những gì, để làm gì
- Họ tên, e-mail: để bạn có tài khoản, đăng nhập và nhận thư về việc bạn tham gia.
- Số điện thoại, xã hoặc phường, đơn vị (nếu bạn điền): để liên hệ về hồ sơ.
- Nội dung hồ sơ, tên thành viên: để kiểm tra, chấm điểm và công bố kết quả theo Thể lệ.
- Tên, số điện thoại và e-mail người giám hộ: chỉ để xác nhận đồng ý cho thành viên dưới 18 tuổi.
- Nhật ký hệ thống (thời điểm, địa chỉ mạng): để giữ an toàn; lưu 12 tháng rồi xóa.
Chúng tôi không xin ảnh căn cước, không theo dõi hành vi duyệt trang, không dùng công cụ đo đếm của bên khác.

Ai được xem
Tổ thư ký và Ban tổ chức xem hồ sơ; giám khảo chỉ xem hồ sơ được phân công, ở vòng chấm kín thì không thấy phần nhận biết tác giả. Phần bạn chọn công khai thì ai cũng xem được. Chúng tôi không bán và không chuyển dữ liệu ra nước ngoài.

Lưu bao lâu
Tài khoản được giữ đến khi bạn xóa. Hồ sơ dự thi và phiếu chấm được giữ theo quy định về lưu trữ của cơ quan nhà nước; bản nháp chưa nộp bị xóa sau 12 tháng kể từ khi cuộc thi kết thúc.

Quyền của bạn
Bạn được biết, đồng ý hoặc không đồng ý, rút lại sự đồng ý, xem, sửa, nhận bản sao, yêu cầu xóa, hạn chế, phản đối việc xử lý, khiếu nại và yêu cầu bồi thường. Rút lại sự đồng ý không làm mất hiệu lực của việc xử lý trước đó. Một số dữ liệu trong kết quả đã công bố có thể phải giữ lại theo luật; khi ấy chúng tôi nói rõ lý do.

Chúng tôi trả lời khi nào
Chúng tôi trả lời yêu cầu trong 2 ngày làm việc. Việc xem, sửa, cung cấp bản sao được thực hiện trong 10 ngày làm việc; rút đồng ý, hạn chế, phản đối trong 15 ngày làm việc; xóa trong 20 ngày làm việc. Khi cần thêm thời gian, chúng tôi báo trước và nêu lý do.

Khi có sự cố
Nếu dữ liệu bị lộ, mất và có thể gây hại cho bạn, chúng tôi báo cơ quan chuyên trách trong 72 giờ và báo cho bạn sớm nhất có thể.`,
  en: `Who processes your data
The Department of Science and Technology of Cao Bằng, the host, runs this system. Ask through the Contact page or "My data".

What we need, and why
- Name and e-mail: your account, signing in, letters about what you take part in.
- Phone, commune, organization (if given): to reach you about an entry.
- The entry and its members' names: to check, score and publish results as the rules say.
- A guardian's name, phone and e-mail: only to confirm consent for a member under 18.
- System logs (time, network address): for security; deleted after 12 months.
We never ask for a picture of an identity card, do not track your browsing and use no third-party counters.

Who can see it
Secretaries and organizers see entries; judges see only those assigned to them, without what identifies authors in a blind round. What you make public, anyone can see. We do not sell data or send it abroad.

How long
Accounts until you delete them. Entries and score sheets as archive rules for public bodies require; drafts never submitted go 12 months after the competition ends.

Your rights
To know, to agree or refuse, to withdraw, to see, correct, obtain a copy, erase, restrict and object, to complain and to claim damages. Withdrawal does not undo what was done before. Some data in published results may have to be kept by law; we will then say why.

When we answer
We reply within 2 working days. Seeing, correcting and copies take at most 10 working days; withdrawal, restriction and objection 15; erasure 20. If more time is needed we tell you beforehand, with the reason.

If something goes wrong
If data is exposed or lost and may harm you, we tell the authority within 72 hours and you as soon as possible.`,
};

export type ConsentText = {
  readonly purpose: "account" | "entry" | "publish_project" | "publicity" | "news" | "guardian" | "delegate";
  readonly askedAt: "sign_up" | "submission" | "guardian" | "registration";
  readonly required: boolean;
  readonly text: Bilingual;
};

/** One consent per purpose; a box is never ticked beforehand. `required`: without it the act itself is impossible. */
export const consentTexts: readonly ConsentText[] = [
  {
    purpose: "account",
    askedAt: "sign_up",
    required: true,
    text: {
      vi: "Tôi đồng ý để hệ thống lưu họ tên và e-mail của tôi nhằm tạo tài khoản, đăng nhập và gửi thư về việc tôi tham gia.",
      en: "I agree that my name and e-mail are stored to create my account, sign me in and write to me about what I take part in.",
    },
  },
  {
    purpose: "news",
    askedAt: "sign_up",
    required: false,
    text: {
      vi: "Tôi muốn nhận thư báo tin về cuộc thi, sự kiện mới. Có thể dừng bất cứ lúc nào.",
      en: "I would like letters about new competitions and events. I can stop them at any time.",
    },
  },
  {
    purpose: "entry",
    askedAt: "submission",
    required: true,
    text: {
      vi: "Tôi đồng ý để Ban tổ chức, Tổ thư ký và các giám khảo được phân công xử lý dữ liệu trong hồ sơ này nhằm kiểm tra, chấm điểm và công bố kết quả.",
      en: "I agree that the organizers, the secretariat and the assigned judges process the data in this entry to check it, score it and publish results.",
    },
  },
  {
    purpose: "publish_project",
    askedAt: "submission",
    required: false,
    text: {
      vi: "Tôi đồng ý công khai tên, giới thiệu, lĩnh vực, giai đoạn, địa phương của dự án và tên các thành viên trên trang dự án. Có thể rút lại bất cứ lúc nào.",
      en: "I agree that the project's name, introduction, field, stage and place and its members' names are shown to everyone on the project's page. I can withdraw this at any time.",
    },
  },
  {
    purpose: "publicity",
    askedAt: "submission",
    required: false,
    text: {
      vi: "Tôi đồng ý để Ban tổ chức dùng hình ảnh của nhóm tại các vòng thi để đưa tin về cuộc thi.",
      en: "I agree that pictures of the team at the rounds may be used in news about the competition.",
    },
  },
  {
    purpose: "guardian",
    askedAt: "guardian",
    required: true,
    text: {
      vi: "Tôi là cha, mẹ hoặc người giám hộ. Tôi đã đọc thông báo xử lý dữ liệu và đồng ý cho em tham gia, cho Ban tổ chức xử lý dữ liệu của em trong phạm vi cuộc thi.",
      en: "I am the parent or guardian. I have read the notice and agree that the child takes part and that the organizers process the child's data for the competition.",
    },
  },
  {
    purpose: "delegate",
    askedAt: "registration",
    required: true,
    text: {
      vi: "Tôi đồng ý để Ban tổ chức sự kiện xử lý họ tên, chức vụ, đơn vị, e-mail và số điện thoại của tôi nhằm xếp chỗ, in thẻ, điểm danh và báo tin về sự kiện này.",
      en: "I agree that the event's organizers process my name, position, workplace, e-mail and phone to give me a place, print my badge, check me in and write to me about this event.",
    },
  },
];
