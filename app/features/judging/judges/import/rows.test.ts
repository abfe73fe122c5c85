import { expect, it } from "vitest";
import { findJudgeHeader, readJudgeRows } from "./rows";

const fields = [
  { id: "farm", names: ["Nông, lâm nghiệp và dược liệu", "Farming, forestry and medicinal plants"] },
  { id: "craft", names: ["Cơ khí, chế biến"] },
  { id: "tour", names: ["Du lịch"] },
];
const header = ["Họ và tên", "Thư điện tử", "Lĩnh vực"];

function read(cell: string) {
  const rows = [header, ["Bế Văn Thực", "be@vien.vn", cell]];
  const mapping = findJudgeHeader(rows);
  if (!mapping) throw new Error("no header");
  const { judges, problems } = readJudgeRows(rows, mapping, { fields, standing: new Set(), authors: new Set() });
  return { fits: judges[0]?.fits, unknown: problems.map(({ value }) => value) };
}

it("a field whose name has a comma is read whole, with how well it is known", () => {
  expect(read("Cơ khí, chế biến (100); Du lịch")).toEqual({ fits: { craft: 100, tour: 70 }, unknown: [] });
});

it("fields parted by commas are told apart, those with a comma in their name among them", () => {
  expect(read("Du lịch, Nông, lâm nghiệp và dược liệu, Cơ khí, chế biến (40)")).toEqual({
    fits: { tour: 70, farm: 70, craft: 40 },
    unknown: [],
  });
});

it("what no field is called is told by itself", () => {
  expect(read("Du lịch, Vũ trụ")).toEqual({ fits: undefined, unknown: ["Vũ trụ"] });
});
