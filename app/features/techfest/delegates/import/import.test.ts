import { describe, expect, it } from "vitest";
import { columnLetters, readEmail, readPhone } from "~/core/typed-cell";
import { fieldOf, findHeader, type Mapping, mappingOf } from "./columns";
import { type ExistingDelegate, fateName, type PlanInput, planImport } from "./plan";
import { type ReadRow, readRows } from "./reading";

describe("a heading", () => {
  it.each([
    ["Họ và tên", "name"],
    ["HỌ VÀ TÊN ĐẠI BIỂU", "name"],
    ["Ho va ten", "name"],
    ["Họ và tên\n(viết in hoa có dấu)", "name"],
    ["Họ  tên:", "name"],
    ["Họ và tên đệm", "family"],
    ["Họ", "family"],
    ["Chức vụ", "title"],
    ["Chức danh/Chức vụ", "title"],
    ["Đơn vị công tác", "workplace"],
    ["Tên đơn vị", "workplace"],
    ["Cơ quan", "workplace"],
    ["Đoàn", "delegation"],
    ["Tỉnh/thành phố", "delegation"],
    ["SĐT", "phone"],
    ["Số điện thoại liên hệ", "phone"],
    ["Điện thoại (Zalo)", "phone"],
    ["E-mail", "email"],
    ["Địa chỉ email", "email"],
    ["Loại đại biểu", "kind"],
    ["Thành phần", "kind"],
    ["Ghi chú", "note"],
    ["Họ và tên".normalize("NFD"), "name"],
  ])("%s says what its column holds", (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });
  it.each(["STT", "TT", "Ngày sinh", "Giới tính", "", "Tên file", "Hồ sơ"])("%s says nothing to us", (heading) => {
    expect(fieldOf(heading)).toBeUndefined();
  });
  it("is named as spreadsheets do", () => {
    expect([0, 25, 26, 51, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "AAA"]);
  });
});

describe("the header", () => {
  it("is found below titles and empty rows, whatever the order of its columns", () => {
    const rows = [
      ["SỞ KHOA HỌC VÀ CÔNG NGHỆ"],
      [],
      ["DANH SÁCH ĐẠI BIỂU DỰ TECHFEST CAO BẰNG 2026"],
      ["STT", "SĐT", "Họ và tên", "Đơn vị", "Lạ"],
      ["1", "0912345678", "Nông Thị Hoa", "Sở Công Thương", "x"],
    ];
    expect(findHeader(rows)).toEqual({ row: 3, mapping: { phone: 1, name: 2, workplace: 3 } });
  });
  it("isn't taken from a title that begins like a heading", () => {
    expect(findHeader([["Đại biểu dự hội nghị cấp tỉnh"], ["Họ tên", "Chức vụ"]])?.row).toBe(1);
  });
  it("takes a lone column of family names for whole names", () => {
    expect(mappingOf(["Họ", "Đơn vị"])).toEqual({ name: 0, workplace: 1 });
  });
  it("isn't there when nothing names a name", () => {
    expect(
      findHeader([
        ["Mã", "Giá"],
        ["1", "2"],
      ]),
    ).toBeUndefined();
  });
});

describe("a telephone number in a cell", () => {
  it.each([
    ["912345678", "+84912345678"],
    ["0912.345.678", "+84912345678"],
    ["9.12345678E+8", "+84912345678"],
    ["0912345678 / 0987654321", "+84912345678"],
    ["'0912 345 678", "+84912345678"],
    ["2063852139", "+842063852139"],
    ["+84 912 345 678", "+84912345678"],
  ])("%s is read", (text, phone) => {
    expect(readPhone(text)).toBe(phone);
  });
  it("may be missing, or be none", () => {
    expect([readPhone(""), readPhone("12345"), readPhone("gọi sau")]).toEqual([null, undefined, undefined]);
  });
});

it("reads an address out of what stands around it", () => {
  expect(["", "mailto:HOA@Example.vn", "hoa@example.vn; x@example.vn", "hoa@"].map(readEmail)).toEqual([
    null,
    "hoa@example.vn",
    "hoa@example.vn",
    undefined,
  ]);
});

const mapping: Mapping = { name: 1, title: 2, workplace: 3, phone: 4, email: 5, kind: 6 };
const header = ["TT", "Họ và tên", "Chức vụ", "Đơn vị", "SĐT", "Email", "Loại đại biểu"];

describe("the rows", () => {
  const read = (...rows: string[][]) => readRows([header, ...rows], 0, mapping);
  it("become people; numbers of rows are the spreadsheet's own", () => {
    const [, second] = read([], ["1", "GS.TS Nông Thị Hoa", "Phó GĐ", "Sở KH&CN", "912345678", "hoa@example.vn", ""]);
    expect(second ?? read([], ["1", "GS.TS Nông Thị Hoa"])[0]).toMatchObject({
      row: 3,
      is: "person",
      person: { name: "GS.TS Nông Thị Hoa" },
    });
  });
  it("stand under the delegation that a line of its own names", () => {
    const rows = read(
      ["II. Đoàn tỉnh Bắc Kạn:"],
      ["1", "Lý Văn An", "CV", "Sở"],
      ["ĐOÀN LẠNG SƠN"],
      ["2", "Hứa Thị Bé", "CV", "Sở"],
    );
    expect(rows.map((row) => (row.is === "person" ? row.person.delegation : row.text))).toEqual([
      "Đoàn tỉnh Bắc Kạn",
      "ĐOÀN LẠNG SƠN",
    ]);
  });
  it("pass by totals, remarks and the header printed again", () => {
    const rows = read(["", "Tổng cộng: 35 người"], header, ["Ấn định danh sách này có 35 người"], ["", "Lý Văn An"]);
    expect(rows.map(({ is }) => is)).toEqual(["other", "other", "other", "person"]);
  });
  it("are people, not delegations or totals, where a number stands before a lone name", () => {
    const rows = read(["1", "Đoàn Văn Hậu"], ["2.", "Tống Thị Lan"], ["", "Tổng cộng", "2"], ["3", "Lý Văn An"]);
    expect(rows.map((row) => (row.is === "person" ? [row.person.name, row.person.delegation] : row.text))).toEqual([
      ["Đoàn Văn Hậu", ""],
      ["Tống Thị Lan", ""],
      "Tổng cộng",
      ["Lý Văn An", ""],
    ]);
  });
  it("say which cell is wrong, and take blanks written out for blanks", () => {
    const [wrong, fine] = read(
      ["1", "", "CV", "Sở", "123", "hoa@", ""],
      ["2", "Lý Văn An", "-", "Không", "không có", "n/a", "x"],
    );
    expect(wrong?.is === "person" && wrong.issues.map(({ cell, key }) => `${cell} ${key}`)).toEqual([
      "B2 name_missing",
      "E2 phone",
      "F2 email",
    ]);
    expect(fine).toMatchObject({
      issues: [],
      person: { title: "", workplace: "", phone: null, email: null, kind: "" },
    });
  });
  it("join a family name that stands in a column of its own", () => {
    const [row] = readRows(
      [
        ["Họ đệm", "Tên"],
        ["Nông Thị", "Hoa"],
      ],
      0,
      { family: 0, name: 1 },
    );
    expect(row).toMatchObject({ person: { name: "Nông Thị Hoa" } });
  });
});

describe("the plan", () => {
  const person = (
    row: number,
    name: string,
    more: Partial<Extract<ReadRow, { is: "person" }>["person"]> = {},
  ): ReadRow => ({
    row,
    is: "person",
    issues: [],
    person: { name, title: "", workplace: "Sở", delegation: "", phone: null, email: null, kind: "", note: "", ...more },
  });
  const standing = (given: Partial<ExistingDelegate>): ExistingDelegate => ({
    id: "d1",
    name: "Nông Thị Hoà",
    title: "",
    workplace: "Sở",
    email: null,
    phone: null,
    delegationId: null,
    state: "registered",
    isOwn: false,
    ...given,
  });
  const plan = (rows: readonly ReadRow[], more: Partial<PlanInput> = {}) =>
    planImport({
      rows,
      existing: [],
      kinds: [
        { id: "guest", names: ["Khách mời", "Guest"], free: null },
        { id: "press", names: ["Báo chí"], free: 1 },
      ],
      delegations: [{ id: "bk", names: ["Đoàn tỉnh Bắc Kạn"] }],
      defaultKindId: "guest",
      defaultDelegationId: null,
      kindCell: (row) => `G${row}`,
      ...more,
    }).map(({ fate }) => fate);

  it("adds who is new, to the kind and delegation the row names or else the chosen ones", () => {
    expect(
      plan([
        person(2, "An", { kind: "BAO CHI", delegation: "bắc kạn" }),
        person(3, "Bé", { delegation: "Đoàn Hà Giang" }),
        person(4, "Chi", { delegation: "HÀ GIANG" }),
      ]),
    ).toEqual([
      { is: "new", state: "registered", kindId: "press", delegation: { id: "bk" } },
      { is: "new", state: "registered", kindId: "guest", delegation: { newName: "Đoàn Hà Giang" } },
      { is: "new", state: "registered", kindId: "guest", delegation: { newName: "Đoàn Hà Giang" } },
    ]);
  });
  it("lets rows beyond a quota wait, in the order of the list", () => {
    const fates = plan([person(2, "An", { kind: "Báo chí" }), person(3, "Bé", { kind: "Báo chí" })]);
    expect(fates.map(fateName)).toEqual(["new", "waiting"]);
  });
  it("knows a kind that isn't there for a mistake, and names the cell", () => {
    expect(plan([person(2, "An", { kind: "VIP" })])).toEqual([
      { is: "error", issues: [{ cell: "G2", field: "kind", key: "kind_unknown", value: "VIP" }] },
    ]);
  });
  it("finds the same person twice in the list, and not two of one name", () => {
    const fates = plan([
      person(2, "Nông Thị Hoà", { phone: "+84912345678" }),
      person(3, "NÔNG THỊ HÒA", { phone: "+84912345678" }),
      person(4, "Nông Thị Hoà", { phone: "+84987654321" }),
      person(5, "Nông Thị Hoa", { phone: "+84912345678" }),
    ]);
    expect(fates.map(fateName)).toEqual(["new", "skipped", "new", "new"]);
    expect(fates[1]).toEqual({ is: "skipped", why: "duplicate", of: 2 });
  });
  it("leaves who is known alone, or says what changes", () => {
    const existing = [standing({ phone: "+84912345678" })];
    expect(plan([person(2, "Nông Thị Hòa", { phone: "+84912345678" })], { existing })).toEqual([
      { is: "same", delegateId: "d1" },
    ]);
    expect(plan([person(2, "Nông Thị Hòa", { title: "GĐ", phone: "+84912345678" })], { existing })).toEqual([
      { is: "changed", delegateId: "d1", delegation: null, changes: [{ field: "title", from: "", to: "GĐ" }] },
    ]);
  });
  it("only fills gaps of who registered themselves", () => {
    const existing = [standing({ isOwn: true, title: "Chuyên viên", email: "hoa@example.vn" })];
    const row = person(2, "Nông Thị Hoà", { title: "GĐ", email: "hoa@example.vn", phone: "+84912345678" });
    expect(plan([row], { existing })).toMatchObject([{ changes: [{ field: "phone", from: "", to: "+84912345678" }] }]);
  });
  it("doesn't bring back who cancelled", () => {
    const existing = [standing({ state: "cancelled" })];
    expect(plan([person(2, "Nông Thị Hoà")], { existing })).toEqual([{ is: "skipped", why: "cancelled" }]);
  });
});
