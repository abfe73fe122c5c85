/** Whole numbers below a bound, the same every time for a seed (mulberry32). */
export type Draw = (below: number) => number;

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const words = (text: string) => text.split(" | ");
const things = words(
  "Miến dong | Hạt dẻ | Lan kim tuyến | Thổ cẩm | Tinh dầu hồi | Lò sấy sinh khối | Than sinh học | Chợ phiên | Mật ong | Lạp xưởng | Bánh khảo | Chè shan tuyết | Thạch đen | Gạo nếp hương | Cá hồi | Ớt rừng | Nấm linh chi | Rượu ngô | Giấy dó | Đàn tính | Mận máu | Trúc sào | Gừng trâu | Bò vàng | Dầu sở | Mác mật | Hà thủ ô | Rau bò khai | Vịt cổ xanh | Lợn đen",
);
const ways = words(
  "sấy lạnh | truy xuất từng mẻ | bán qua sàn | trong nhà kính | cho trường học | theo tổ nhóm | ứng dụng cảm biến | dạy nghề | du lịch cùng | đóng gói nhỏ | từ phụ phẩm | không đốt | tưới nhỏ giọt | xuất khẩu | cho người trẻ | nuôi dưới tán rừng | in ba chiều | chế biến sâu | kể chuyện | bảo tồn giống | tái chế | điện mặt trời | nước sạch | sổ tay số | liên kết hợp tác xã",
);
const places = words(
  "Nguyên Bình | Trùng Khánh | Hạ Lang | Quảng Uyên | Hòa An | Hà Quảng | Bảo Lạc | Bảo Lâm | Thạch An | Phục Hòa | Trà Lĩnh | Thông Nông | Đông Khê | Ba Bể | Bản Giốc | Pác Bó | Phia Oắc | Lũng Cú",
);
const families = words(
  "Nông | Hoàng | Bế | Lý | Triệu | Đàm | Mông | Lục | Hà | Vi | Ma | Chu | Đinh | Nguyễn | Trần | Phạm | Lê | Vũ",
);
const middles = words("Văn | Thị | Minh | Thu | Đức | Ngọc | Quang | Hải | Bích | Xuân | Hữu | Thanh | Kim | Mai");
const givens = words(
  "Anh | Bình | Chiến | Dung | Đạt | Giang | Hạnh | Hùng | Khánh | Lan | Linh | Mây | Nam | Oanh | Phúc | Quyên | Sơn | Thủy | Tuấn | Uyên | Việt | Yến | Ánh | Đào",
);

const one = (list: readonly string[], draw: Draw) => list[draw(list.length)] ?? "";

/** The title of an entry as teams write them. */
export function titleOf(draw: Draw): string {
  const title = `${one(things, draw)} ${one(ways, draw)} ${one(places, draw)}`;
  return draw(3) === 0 ? `${title} ${one(ways, draw)}` : title;
}

/** Somebody invented; an address of their own that leads nowhere. */
export function personOf(draw: Draw, n: number) {
  const name = `${one(families, draw)} ${one(middles, draw)} ${one(givens, draw)}`;
  const mark = `${n}.${draw(1_000_000)}`;
  return {
    name,
    email: `nguoi.${mark}@example.vn`,
    phone: `+8490${String(draw(10_000_000)).padStart(7, "0")}`,
    birthYear: 1970 + draw(40),
  };
}
