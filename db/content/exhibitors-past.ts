import type { ExhibitorContent } from "./event-types";
import { product } from "./product";

type Draft = Pick<ExhibitorContent, "by" | "key" | "aboutEn" | "products" | "contact" | "field"> & { booth: string };

const drafts: readonly Draft[] = [
  {
    by: "project",
    key: "vit-la-mac-mat",
    booth: "A01",
    aboutEn: "Seven-spice roast duck, vacuum-packed, crisp again in a pan in ten minutes. First prize of 2024.",
    products: [
      product(
        "Vịt quay bảy vị nửa con",
        "Half a seven-spice duck",
        "Hút chân không, để ngăn mát 30 ngày.",
        "Vacuum-packed, thirty days in the fridge.",
      ),
      product("Gia vị lá mác mật", "Mác mật seasoning", "Gói 60 g cho một con vịt.", "Sixty grams for one duck."),
    ],
  },
  {
    by: "project",
    key: "to-nhen-da",
    booth: "B01",
    aboutEn: "Climbing and rope routes for safe adventure among the caves.",
    products: [
      product(
        "Tuyến dây vách Ngườm",
        "Ngườm rope route",
        "Nửa ngày, có hướng dẫn viên cứu hộ.",
        "Half a day with a rescue-trained guide.",
      ),
    ],
  },
  {
    by: "project",
    key: "rem-truc-phja-den",
    booth: "B02",
    aboutEn: "Bamboo blinds and partitions for cafés and hotels.",
    products: [
      product(
        "Rèm trúc dệt máy",
        "Woven bamboo blind",
        "Khổ 80–240 cm, dệt theo đơn.",
        "From 80 to 240 cm, made to order.",
      ),
    ],
  },
  {
    by: "project",
    key: "so-suc-khoe-trau",
    booth: "C01",
    aboutEn: "Ear tags and a vaccination book on the phone for buffalo and cattle.",
    products: [product("Thẻ tai QR", "QR ear tag", "Một thẻ dùng suốt đời trâu.", "One tag for a buffalo's life.")],
  },
  {
    by: "project",
    key: "banh-ap-chao",
    booth: "A02",
    aboutEn: "Ready-mixed batter for the region's fried duck cakes.",
    products: [product("Bột áp chao 400 g", "Fried-cake mix, 400 g", "Thêm nước là chiên.", "Add water and fry.")],
  },
  {
    by: "project",
    key: "rau-thuy-canh-song-hien",
    booth: "A03",
    aboutEn: "A 200 m² hydroponic house for a boarding school.",
    products: [
      product(
        "Rau xà lách thủy canh",
        "Hydroponic lettuce",
        "Thu hoạch mỗi sáng thứ Hai, thứ Năm.",
        "Cut every Monday and Thursday.",
      ),
    ],
  },
  {
    by: "project",
    key: "den-gao-bau",
    booth: "B03",
    aboutEn: "Lamps carved from dried gourds.",
    products: [
      product("Đèn gáo bầu Sao Đêm", "Night-star gourd lamp", "Khắc tay, bóng LED 3 W.", "Hand-carved, 3-watt LED."),
    ],
  },
  {
    by: "organization",
    key: "htx-mien-nguyen-binh",
    booth: "A04",
    field: "agriculture",
    contact: { name: "Bàn Thị Lai", email: "ban.thi.lai.gh@example.vn" },
    aboutEn: "Arrowroot noodles of Nguyên Bình.",
    products: [
      product(
        "Miến dong bó 1 kg",
        "Noodles, 1 kg bundle",
        "Miến phơi nắng, bó lạt tre.",
        "Sun-dried, tied with bamboo.",
      ),
    ],
  },
  {
    by: "organization",
    key: "htx-hat-de",
    booth: "A05",
    field: "agriculture",
    contact: { name: "Hoàng Văn Dẻ", email: "hoang.van.de.gh@example.vn" },
    aboutEn: "Chestnuts bought from 136 families.",
    products: [product("Hạt dẻ tươi", "Fresh chestnuts", "Chọn cỡ lớn, túi 1 kg.", "Large grade, one kilo.")],
  },
  {
    by: "organization",
    key: "htx-det-cham-slao",
    booth: "B04",
    field: "crafts",
    contact: { name: "Nông Thị Slao", email: "nong.thi.slao.gh@example.vn" },
    aboutEn: "Twenty-eight weavers, one indigo garden.",
    products: [product("Vải chàm khổ 40", "Indigo cloth, 40 cm", "Dệt tay, bán theo mét.", "Handwoven, by the metre.")],
  },
  {
    by: "organization",
    key: "htx-du-lich-ban-da",
    booth: "B05",
    field: "tourism",
    contact: { name: "Nông Thị Pài", email: "nong.thi.pai.gh@example.vn" },
    aboutEn: "Ten stone houses that take guests in turn.",
    products: [
      product(
        "Trọn gói hai ngày",
        "Two-day stay",
        "Xe đón từ Cao Bằng, bốn bữa ăn.",
        "Pick-up in Cao Bằng, four meals.",
      ),
    ],
  },
  {
    by: "organization",
    key: "vien-duoc-lieu-phja-den",
    booth: "A06",
    field: "herbs",
    contact: { name: "Âu Thị Mận", email: "au.thi.man.gh@example.vn" },
    aboutEn: "Seedlings and tests of medicinal plants.",
    products: [product("Cây giống sa nhân", "Cardamom seedlings", "Bầu ươm sáu tháng.", "Six months in the nursery.")],
  },
  {
    by: "organization",
    key: "dh-dong-bac-khe",
    booth: "D01",
    field: "education",
    contact: { name: "Tô Thị Hiền", email: "to.thi.hien.gh@example.vn" },
    aboutEn: "Student projects of Đông Bắc Khê University.",
    products: [
      product(
        "Trạm thời tiết tự làm",
        "Home-made weather station",
        "Linh kiện dưới 900.000 đồng.",
        "Parts for under 900,000 đồng.",
      ),
    ],
  },
  {
    by: "organization",
    key: "cty-phan-mem-pac",
    booth: "C02",
    field: "digital",
    contact: { name: "Phạm Hoài Nam", email: "pham.hoai.nam.gk@example.vn" },
    aboutEn: "Software for cooperatives and homestays.",
    products: [
      product("Sổ đặt phòng chung", "Shared booking book", "Dùng cho 5–30 nhà dân.", "For five to thirty homes."),
    ],
  },
  {
    by: "organization",
    key: "cty-co-khi-bang-giang",
    booth: "C04",
    field: "manufacturing",
    contact: { name: "Dương Văn Thép", email: "duong.van.thep.gh@example.vn" },
    aboutEn: "Processing machines built to order.",
    products: [product("Máy nghiền thức ăn", "Feed grinder", "Chạy điện một pha.", "Runs on single-phase power.")],
  },
  {
    by: "organization",
    key: "vuon-uom-khoi-nguon",
    booth: "D02",
    field: "other",
    contact: { name: "Hứa Thanh Tâm", email: "hua.thanh.tam.gh@example.vn" },
    aboutEn: "An incubator with a test kitchen.",
    products: [product("Buổi thử công thức", "Recipe test", "Bếp thử có đầu bếp kèm.", "A test kitchen with a chef.")],
  },
  {
    by: "organization",
    key: "cty-lu-hanh-mat-than",
    booth: "B06",
    field: "tourism",
    contact: { name: "Vũ Anh Dũng", email: "vu.anh.dung.gk@example.vn" },
    aboutEn: "Tours of the geopark with sixty host families.",
    products: [
      product(
        "Tuyến công viên địa chất phía Đông",
        "Eastern geopark tour",
        "Ba ngày, đi bộ và đạp xe.",
        "Three days on foot and by bicycle.",
      ),
    ],
  },
];

/** Of the finished first edition: all had a booth and kept it. */
export const pastExhibitors: readonly ExhibitorContent[] = drafts.map((draft) => ({
  ...draft,
  state: "confirmed",
  priority: 2,
  wishes: [draft.booth],
}));
