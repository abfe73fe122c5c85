import type { FormField } from "../../entry-form";
import { ask, column, option } from "./field";

/**
 * Questions that provincial forms ask again and again, to be put into any form with one press. Keys are those of the
 * built-in forms; they are made new where a form has them already.
 */
export const blockNames = [
  "applicant",
  "enterprise",
  "contact",
  "canvas",
  "finance",
  "property",
  "video",
  "evidence",
  "commitment",
] as const;
export type BlockName = (typeof blockNames)[number];

const years = [
  option("year_1", ["Năm thứ nhất", "First year"]),
  option("year_2", ["Năm thứ hai", "Second year"]),
  option("year_3", ["Năm thứ ba", "Third year"]),
];

const applicantKind = ask(
  "applicant_kind",
  "choice",
  ["Chủ thể dự thi", "Applicant"],
  ["Người hoặc đơn vị đứng tên dự án.", "Who stands behind the project."],
  {
    options: [
      option("person", ["Cá nhân", "One person"]),
      option("group", ["Nhóm cá nhân", "Group"]),
      option("household", ["Hộ kinh doanh", "Household business"]),
      option("cooperative", ["Hợp tác xã, tổ hợp tác", "Cooperative"]),
      option("enterprise", ["Doanh nghiệp", "Enterprise"]),
    ],
  },
);

/** The questions about a registered applicant, asked of those alone whom `showIf` names. */
function registration(showIf: FormField["showIf"]): FormField[] {
  return [
    ask(
      "enterprise_name",
      "short_text",
      ["Tên doanh nghiệp, hợp tác xã, hộ kinh doanh", "Name of the enterprise"],
      ["Đúng như trên giấy đăng ký.", "As on the registration certificate."],
      { limit: 200, identifies: true, showIf },
    ),
    ask(
      "tax_code",
      "tax_code",
      ["Mã số thuế", "Tax code"],
      ["10 chữ số; chi nhánh có thêm 3 chữ số.", "Ten digits; a branch has three more."],
      { identifies: true, showIf },
    ),
    ask(
      "registered_on",
      "date",
      ["Ngày đăng ký lần đầu", "Date of the first registration"],
      [
        "Ghi trên giấy chứng nhận đăng ký. Thể lệ thường nhận đơn vị đăng ký chưa quá 5 năm.",
        "On the certificate. Rules usually admit enterprises of at most five years.",
      ],
      { showIf },
    ),
    ask("head_office", "place", ["Địa bàn trụ sở chính", "Place of the head office"], undefined, {
      identifies: true,
      showIf,
    }),
  ];
}

/** The fields that each block puts in, in their order. */
export const blocks: Readonly<Record<BlockName, readonly FormField[]>> = {
  applicant: [
    applicantKind,
    ...registration({ field: "applicant_kind", is: ["household", "cooperative", "enterprise"] }),
  ],
  enterprise: registration(undefined),
  contact: [
    ask("contact_name", "short_text", ["Người liên hệ", "Contact person"], undefined, { limit: 100, identifies: true }),
    ask(
      "contact_phone",
      "phone",
      ["Số điện thoại liên hệ", "Telephone number"],
      ["Ban tổ chức gọi khi cần; không công khai.", "For the organizer only; never published."],
      { identifies: true },
    ),
    ask("contact_place", "place", ["Nơi ở hoặc nơi làm việc", "Home or place of work"], undefined, {
      identifies: true,
    }),
  ],
  canvas: [
    ask(
      "canvas",
      "canvas",
      ["Mô hình kinh doanh (Business Model Canvas)", "Business Model Canvas"],
      [
        "Chín ô, mỗi ô vài gạch đầu dòng. Ô nào chưa rõ thì ghi điều nhóm đang giả định.",
        "Nine blocks of a few points each. Where you aren't sure, write what you assume.",
      ],
    ),
  ],
  finance: [
    ask(
      "finance_table",
      "table",
      ["Kế hoạch tài chính ba năm (đồng)", "Finances over three years (đồng)"],
      [
        "Chưa có doanh thu thì ghi số dự kiến. Năm thứ nhất là năm nay.",
        "Estimates if there is no revenue yet. The first year is this year.",
      ],
      {
        columns: [
          column("revenue", "money", ["Doanh thu", "Revenue"]),
          column("cost", "money", ["Chi phí", "Cost"]),
          column("investment", "money", ["Vốn đầu tư thêm", "New capital"]),
          column("note", "text", ["Ghi chú", "Note"]),
        ],
        rows: years,
      },
    ),
    ask(
      "capital_wanted",
      "money",
      ["Vốn cần huy động (đồng)", "Capital wanted (đồng)"],
      ["Ghi 0 nếu không cần vốn.", "Write 0 if none is needed."],
      { limit: 100_000_000_000 },
    ),
  ],
  property: [
    ask(
      "ip_state",
      "multi_choice",
      ["Quyền sở hữu trí tuệ", "Intellectual property"],
      [
        "Muốn bảo hộ, hãy nộp đơn trước ngày công bố kết quả.",
        "If you want protection, file before results are published.",
      ],
      {
        options: [
          option("none", ["Chưa đăng ký", "Nothing filed yet"]),
          option("filed", ["Đã nộp đơn", "Filed"]),
          option("patent", ["Bằng sáng chế, giải pháp hữu ích", "Patent or utility solution"]),
          option("trademark", ["Nhãn hiệu", "Trademark"]),
          option("design", ["Kiểu dáng công nghiệp", "Industrial design"]),
          option("copyright", ["Quyền tác giả", "Copyright"]),
        ],
      },
    ),
    ask("ip_papers", "short_text", ["Số đơn hoặc số văn bằng", "Number of the application or title"], undefined, {
      limit: 300,
      identifies: true,
      showIf: { field: "ip_state", is: ["filed", "patent", "trademark", "design", "copyright"] },
    }),
  ],
  video: [
    ask(
      "video",
      "video_link",
      ["Đường dẫn đoạn phim giới thiệu (không quá 3 phút)", "Link to a film (three minutes at most)"],
      [
        "Tải lên YouTube, Google Drive… và để chế độ ai có đường dẫn đều xem được.",
        "On YouTube, Google Drive and the like, open to anyone who has the link.",
      ],
      { required: false, identifies: true },
    ),
  ],
  evidence: [
    ask(
      "evidence_files",
      "file",
      ["Tài liệu minh chứng", "Evidence"],
      [
        "Giấy đăng ký, văn bằng, kết quả thử nghiệm, ảnh sản phẩm. Không đưa ảnh căn cước của bất kỳ ai.",
        "Registration, titles, test results, pictures of the product. Nobody's identity card.",
      ],
      { required: false, identifies: true, limit: 20, most: 5, fileKinds: ["pdf", "image"] },
    ),
  ],
  commitment: [
    ask(
      "own_work",
      "consent",
      [
        "Chúng tôi cam kết ý tưởng, dự án là của nhóm, không sao chép, không vi phạm quyền sở hữu trí tuệ của người khác.",
        "We declare that the idea and project are our own, copied from nobody, and infringe no one's rights.",
      ],
      undefined,
      {},
    ),
    ask(
      "publicity",
      "consent",
      [
        "Chúng tôi đồng ý để ban tổ chức giới thiệu tên và tóm tắt dự án trên phương tiện truyền thông.",
        "We agree that the organizer presents the project's name and summary in the media.",
      ],
      ["Không bắt buộc; không ảnh hưởng đến kết quả.", "Voluntary; it doesn't affect the result."],
      { required: false },
    ),
  ],
};
