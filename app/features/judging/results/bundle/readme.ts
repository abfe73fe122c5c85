import type { Bundle } from "./bundle";

/**
 * What a bundle is and how it is checked, for whoever opens it, in both languages. These words are part of the form of
 * bundles and are recomputed like everything else: other words are another `bundleFormat`.
 */
export function readmeOf({ competition, round, version, chain, divisions }: Bundle): string {
  const english = (name: { readonly vi: string; readonly en?: string | null | undefined }) => name.en || name.vi;
  const files = divisions.map(({ result }, at) => `${at + 1}: ${result.division.name.vi}`).join("; ");
  return `GÓI KẾT QUẢ
${competition.name.vi}
${round.name.vi}, lần công bố ${version}

Gói này chứa mọi thứ để tính lại kết quả đã công bố: bộ tiêu chí, từng phiếu chấm (giám khảo mang mã số), cách tính, thứ
hạng, quyết định kèm lý do, và mắt xích cuối của nhật ký tại thời điểm công bố (số ${chain.sequence}).
manifest.json       các tệp và mã SHA-256
division-N.json     dữ liệu, thứ hạng, kết quả của từng bảng (${files})
scores-N.csv        các phiếu chấm dưới dạng bảng
Điểm ghi bằng phần trăm điểm: 8250 là 82,50 điểm.
Kiểm tra: trong mã nguồn Khơi, chạy "npm run verify -- <tệp này>". Mọi điểm và thứ hạng được tính lại; nếu có một byte khác
đi, lệnh dừng ở chỗ khác đầu tiên. So mã SHA-256 mà lệnh in ra với mã trên trang kết quả.

RESULT BUNDLE
${english(competition.name)}
${english(round.name)}, publication ${version}

Everything to recompute the published result: rubric, every sheet (judges as codes), method, ranking, decisions with their
reasons, and the last link of the activity log when it was published (number ${chain.sequence}).
Figures are hundredths of a point: 8250 is 82.50 points.
To check it: in the source of Khơi, run "npm run verify -- <this file>", and compare the SHA-256 it prints with the one on
the results page.
`;
}
