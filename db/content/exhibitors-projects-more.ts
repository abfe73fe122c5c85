import type { ExhibitorDraft } from "./event-types";
import { product } from "./product";

/** Of projects less known than the first ten. */
export const moreDrafts: readonly ExhibitorDraft[] = [
  {
    key: "nep-pi-pat",
    state: "submitted",
    priority: 3,
    water: true,
    aboutEn: "A lost sticky rice brought back, and the flakes and cakes made from it.",
    wishes: ["A07", "A08"],
    products: [
      product("Gạo nếp Pì Pất", "Pì Pất sticky rice", "Túi 2 kg, vụ mới.", "Two kilos of the new harvest."),
      product("Bánh khảo nhân lạc", "Peanut rice cake", "Gói giấy đỏ, sáu chiếc.", "Six pieces in red paper."),
    ],
  },
  {
    key: "le-vang-dong-khe",
    state: "approved",
    priority: 2,
    aboutEn: "Solar cold rooms that keep Thạch An pears fresh seventy days longer.",
    wishes: ["A11", "A12", "A09"],
    products: [
      product(
        "Lê vàng Đông Khê",
        "Đông Khê golden pears",
        "Hộp sáu quả, ghi ngày hái.",
        "Six to a box, with the picking date.",
      ),
    ],
  },
  {
    key: "che-suong-phja-oac",
    state: "confirmed",
    booth: "A09",
    priority: 1,
    aboutEn: "Hand-picked tea from ancient Shan trees, sold by the tree it grew on.",
    wishes: ["A09", "A10"],
    products: [
      product(
        "Chè một gốc 100 g",
        "Single-tree tea, 100 g",
        "Mỗi hộp một gốc chè có số.",
        "One numbered tree to a tin.",
      ),
      product(
        "Chè sương khói bếp",
        "Smoke-dried tea",
        "Sao chảo gang, hong gác bếp.",
        "Pan-fired and dried above the hearth.",
      ),
    ],
  },
  {
    key: "mat-nui-da",
    state: "submitted",
    priority: 3,
    aboutEn: "Honey from the stone hills, from hives that say by themselves when they are full.",
    wishes: ["A10", "A13"],
    products: [
      product(
        "Mật ong bạc hà núi đá",
        "Mountain mint honey",
        "Quay tháng Mười Một, 350 ml.",
        "Harvested in November, 350 ml.",
      ),
    ],
  },
  {
    key: "giot-da",
    state: "approved",
    priority: 1,
    aboutEn: "Fog nets and rain gutters that water a stony field without a pump.",
    wishes: ["D04", "D05"],
    note: "Dựng một khung lưới cao 2,4 m.",
    products: [
      product(
        "Bộ lưới hứng sương",
        "Fog-net kit",
        "Khung tre, 8 m² lưới, bể 500 lít.",
        "Bamboo frame, 8 m² of net, a 500-litre tank.",
      ),
    ],
  },
  {
    key: "thach-den-pha-nhanh",
    state: "submitted",
    priority: 3,
    water: true,
    aboutEn: "Instant black grass jelly from Thạch An, set in ten minutes.",
    wishes: ["A08", "A07"],
    products: [
      product(
        "Bột thạch đen 50 g",
        "Black jelly powder, 50 g",
        "Một gói cho một lít nước sôi.",
        "One sachet to a litre of boiling water.",
      ),
    ],
  },
  {
    key: "non-nuoc-ke-chuyen",
    state: "submitted",
    priority: 3,
    aboutEn: "A talking guide in five languages along the geopark's routes.",
    wishes: ["B03", "B04"],
    products: [
      product(
        "Thuyết minh tuyến Đông",
        "Audio guide, eastern route",
        "32 điểm dừng, tải về dùng không cần mạng.",
        "Thirty-two stops, works offline.",
      ),
    ],
  },
  {
    key: "lo-lo-den-khuoi-khon",
    state: "waitlisted",
    priority: 3,
    aboutEn: "A day with the Black Lô Lô: dyeing, stitching, bronze drums and supper.",
    wishes: ["B05"],
    products: [
      product("Một ngày làm người Lô Lô", "A day as a Lô Lô", "Nhóm tối đa tám người.", "Groups of up to eight."),
    ],
  },
  {
    key: "lua-phuc-sen",
    state: "approved",
    priority: 2,
    aboutEn: "Knives forged by Nùng An smiths for professional kitchens, sharpened for life.",
    wishes: ["B02", "B03"],
    note: "Mang đe nhỏ để trình diễn mài dao.",
    products: [
      product(
        "Dao bếp 21 cm",
        "Chef's knife, 21 cm",
        "Thép lò xo rèn tay, chuôi gỗ nghiến.",
        "Hand-forged spring steel, ironwood handle.",
      ),
    ],
  },
  {
    key: "giay-ban-dia-tren",
    state: "submitted",
    priority: 3,
    water: true,
    aboutEn: "Bark paper turned into notebooks, lamps and paper for mending old documents.",
    wishes: ["B10", "B11"],
    products: [
      product(
        "Sổ tay giấy bản",
        "Bark-paper notebook",
        "60 tờ, bìa chàm khâu tay.",
        "Sixty sheets, hand-sewn indigo cover.",
      ),
    ],
  },
  {
    key: "so-nuong",
    state: "offered",
    booth: "C04",
    priority: 1,
    aboutEn: "A spoken farm diary that turns itself into certification records.",
    wishes: ["C04", "C03"],
    products: [
      product(
        "Sổ Nương cho hợp tác xã",
        "Sổ Nương for cooperatives",
        "Ghi bằng giọng nói Tày, Nùng, Kinh.",
        "Spoken in Tày, Nùng or Vietnamese.",
      ),
    ],
  },
  {
    key: "mat-suoi",
    state: "submitted",
    priority: 2,
    aboutEn: "Low-cost stream gauges that warn hamlets of flash floods.",
    wishes: ["C05", "C06"],
    products: [
      product(
        "Cọc đo Mắt Suối",
        "Mắt Suối gauge",
        "Báo qua loa xóm trong 40 giây.",
        "Alerts the hamlet's loudspeaker in forty seconds.",
      ),
    ],
  },
  {
    key: "tieng-ban",
    state: "submitted",
    priority: 3,
    aboutEn: "A Tày–Nùng keyboard and talking dictionary made by pupils.",
    wishes: ["C07"],
    products: [
      product(
        "Bàn phím Tiếng Bản",
        "Tiếng Bản keyboard",
        "Miễn phí, 6.200 mục từ có tiếng nói.",
        "Free, with 6,200 spoken entries.",
      ),
    ],
  },
  {
    key: "may-gat-buoc-chan",
    state: "declined",
    booth: "C10",
    priority: 2,
    aboutEn: "A 46-kilogram harvester that two people can carry between terraces.",
    wishes: ["C10"],
    reason: "Máy mẫu phải ở ruộng đúng tuần lúa chín, nhóm xin nhường gian.",
    products: [
      product(
        "Máy gặt bậc thang",
        "Terrace harvester",
        "Động cơ 3,5 mã lực, hai người khiêng.",
        "3.5 horsepower, carried by two.",
      ),
    ],
  },
  {
    key: "tram-kham-ban",
    state: "expired",
    booth: "D02",
    priority: 2,
    aboutEn: "A suitcase with which a village health worker reaches a doctor in fifteen minutes.",
    wishes: ["D02"],
    products: [
      product(
        "Va li khám từ xa",
        "Tele-health suitcase",
        "Đo huyết áp, đường huyết, soi tai mũi họng.",
        "Blood pressure, glucose, ear and throat camera.",
      ),
    ],
  },
  {
    key: "hop-stem-tre",
    state: "submitted",
    priority: 3,
    aboutEn: "Science kits of bamboo, string and magnets for far-off schools.",
    wishes: ["D05", "D03"],
    products: [
      product(
        "Hộp STEM lớp 6",
        "STEM kit, grade 6",
        "18 thí nghiệm, thay được từng que tre.",
        "Eighteen experiments, every stick replaceable.",
      ),
    ],
  },
  {
    key: "cap-treo-nong-san",
    state: "waitlisted",
    priority: 3,
    aboutEn: "A solar cable hoist that carries harvests across the valleys.",
    wishes: ["C08", "C09"],
    products: [
      product(
        "Tời Mây 60",
        "Tời Mây 60 hoist",
        "Chở 60 kg mỗi chuyến, dây 400 m.",
        "Sixty kilos a trip over 400 metres.",
      ),
    ],
  },
  {
    key: "loc-da-voi",
    state: "draft",
    priority: 3,
    water: true,
    aboutEn: "A filter for hard water that is renewed with table salt.",
    wishes: [],
    products: [],
  },
  {
    key: "gach-nhua-song-bang",
    state: "rejected",
    priority: 4,
    reason: "Sản phẩm mẫu chưa có kết quả thử nghiệm phát thải; mời nhóm đăng ký lại khi có.",
    aboutEn: "Paving bricks from river plastic and crushed sand.",
    wishes: ["D07"],
    review: ["Hội đồng an toàn đề nghị chưa trưng bày."],
    products: [
      product(
        "Gạch lát 20 × 20",
        "Paving brick, 20 × 20",
        "Chịu lực 15 MPa theo thử nghiệm của nhóm.",
        "15 MPa in the team's own test.",
      ),
    ],
  },
];
