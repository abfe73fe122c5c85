import type { ExhibitorContent, ExhibitorDraft } from "./event-types";
import { moreDrafts } from "./exhibitors-projects-more";
import { product } from "./product";

const drafts: readonly ExhibitorDraft[] = [
  {
    key: "soi-may",
    state: "offered",
    booth: "A05",
    priority: 1,
    water: true,
    aboutEn:
      "Forty-two families grow the arrowroot, one cooperative makes the noodles, and every batch has a code that leads back to the field.",
    wishes: ["A05", "A04", "A06"],
    note: "Cần chỗ đặt nồi nấu thử 20 lít.",
    review: ["Đội đã vào nhóm điểm cao, nên giữ gian gần cửa.", "Đồng ý. Nhắc đội mang bình chữa cháy mini."],
    products: [
      product(
        "Miến dong Sợi Mây 500 g",
        "Sợi Mây noodles, 500 g",
        "Miến bột dong nguyên chất, quét mã xem mẻ tráng.",
        "Pure arrowroot; scan the code to see the batch.",
      ),
      product(
        "Miến nấu nhanh",
        "Quick-cook noodles",
        "Khẩu phần 80 g, chần ba phút.",
        "An 80 g portion, ready in three minutes.",
      ),
    ],
  },
  {
    key: "hat-ngoc-trung-khanh",
    state: "confirmed",
    booth: "A03",
    priority: 1,
    water: true,
    aboutEn: "Trùng Khánh chestnuts last six weeks a year. Steam-peeled and frozen, they last twelve months.",
    wishes: ["A03", "A04"],
    review: ["Sản phẩm OCOP 4 sao, xếp ưu tiên."],
    products: [
      product(
        "Nhân dẻ tách vỏ 250 g",
        "Peeled chestnuts, 250 g",
        "Nhân nguyên cấp đông, rã đông là dùng.",
        "Whole frozen kernels, ready once thawed.",
      ),
      product("Bột hạt dẻ", "Chestnut flour", "Cho bếp bánh và sữa hạt.", "For bakers and nut milks."),
    ],
  },
  {
    key: "cham-slao",
    state: "confirmed",
    booth: "B01",
    priority: 1,
    width: 600,
    aboutEn: "Tày brocade dyed with indigo and yam root. Each cloth carries the name of the woman who wove it.",
    wishes: ["B01", "B07"],
    note: "Mang theo hai khung cửi, cần gian 6 m.",
    review: ["Có trình diễn dệt mỗi ngày hai buổi: đúng tinh thần làng."],
    products: [
      product(
        "Khăn chàm nhuộm tay",
        "Hand-dyed indigo scarf",
        "Bông dệt tay, nhuộm chín nước chàm.",
        "Handwoven cotton, nine dips of indigo.",
      ),
      product(
        "Túi thổ cẩm Tám Cánh",
        "Eight-point star bag",
        "Hoa văn sao tám cánh, lót vải chàm.",
        "Eight-pointed stars, lined with indigo cloth.",
      ),
      product(
        "Vỏ gối Ruộng Bậc Thang",
        "Terrace cushion",
        "Dệt theo nhịp ruộng bậc thang.",
        "Woven to the rhythm of the terraces.",
      ),
    ],
  },
  {
    key: "ban-da-homestay",
    state: "offered",
    booth: "B07",
    priority: 1,
    width: 600,
    aboutEn: "Ten stone stilt-houses near the falls that share one calendar and one fund.",
    wishes: ["B07", "B08"],
    products: [
      product(
        "Đêm ở nhà sàn đá",
        "A night in a stone stilt-house",
        "Phòng cho hai người, bữa sáng với bánh cuốn canh xương.",
        "A room for two and breakfast with steamed rolls.",
      ),
    ],
  },
  {
    key: "kim-tuyen-xanh",
    state: "approved",
    priority: 1,
    water: true,
    aboutEn: "Jewel orchids multiplied in the laboratory and planted back under the forest by 36 families.",
    wishes: ["A04", "A06", "A02"],
    products: [
      product(
        "Cây giống lan kim tuyến",
        "Jewel orchid plantlets",
        "Cây ba tháng sau huấn luyện, kèm sổ trồng.",
        "Three months hardened, with a growing guide.",
      ),
      product(
        "Trà kim tuyến",
        "Jewel orchid tea",
        "Hộp 20 gói, trồng dưới tán.",
        "Twenty bags, grown under the trees.",
      ),
    ],
  },
  {
    key: "huong-rung",
    state: "approved",
    priority: 2,
    aboutEn: "A still on wheels that goes to the hill when the leaves are ready, so nothing wilts on the way.",
    wishes: ["A09", "A10"],
    note: "Có nồi chưng cất mô hình, không đốt lửa tại gian.",
    products: [
      product(
        "Tinh dầu hồi 10 ml",
        "Star-anise oil, 10 ml",
        "Chưng cất tại đồi Thạch An.",
        "Distilled on the hills of Thạch An.",
      ),
    ],
  },
  {
    key: "u-am",
    state: "approved",
    priority: 1,
    aboutEn: "A dryer that burns cobs and husks and keeps maize from moulding in the rain.",
    wishes: ["C01", "C02"],
    note: "Lò mẫu nặng 180 kg, cần vào bằng xe đẩy.",
    review: ["Kiểm tra tải trọng sàn trước khi xếp."],
    products: [
      product(
        "Lò sấy Ủ Ấm 200",
        "Ủ Ấm 200 dryer",
        "Sấy 200 kg ngô hạt mỗi mẻ, 11 giờ.",
        "Dries 200 kg of maize in eleven hours.",
      ),
    ],
  },
  {
    key: "then-ke",
    state: "approved",
    priority: 2,
    aboutEn: "Learning Tày through then songs: one song, one story, thirty words.",
    wishes: ["D01", "D02"],
    products: [
      product(
        "Ứng dụng Then Kể",
        "Then Kể app",
        "24 bài hát có phụ đề song ngữ.",
        "Twenty-four songs with subtitles in two languages.",
      ),
    ],
  },
  {
    key: "co-vang",
    state: "approved",
    priority: 2,
    aboutEn: "Biochar from corn cobs that gives moisture back to stony fields.",
    wishes: ["D03", "D06"],
    products: [
      product(
        "Than sinh học Cỏ Vàng 5 kg",
        "Cỏ Vàng biochar, 5 kg",
        "Trộn một phần than, chín phần đất.",
        "One part char to nine parts soil.",
      ),
    ],
  },
  {
    key: "cho-phien-so",
    state: "submitted",
    priority: 3,
    aboutEn: "Orders gathered before market day, so sellers carry down only what is already sold.",
    wishes: ["C03", "C01"],
    products: [
      product(
        "Chợ Phiên Số",
        "Chợ Phiên Số app",
        "Đặt hàng theo phiên, trả tiền khi nhận.",
        "Order by market day, pay on pick-up.",
      ),
    ],
  },
];

/** Of projects of lần thứ II, for the coming Techfest. */
export const projectExhibitors: readonly ExhibitorContent[] = [...drafts, ...moreDrafts].map((draft) => ({
  ...draft,
  by: "project",
}));
