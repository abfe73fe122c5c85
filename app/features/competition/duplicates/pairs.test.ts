import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostNear, mostPartners, nearTitles } from "./near-titles";
import { type Candidate, findPairs, scoreOf } from "./pairs";
import { areNear, commonShare, deletions, editsBetween, nearEqual, nearnessOf, titled, trigrams } from "./similar";

const near = (one: string, other: string) => nearnessOf(titled(one), titled(other));

const differInOne = (one: string, other: string) =>
  Math.max(one.length, other.length) <= 16 && [...deletions(one)].some((rest) => deletions(other).has(rest));

describe("titles of entries", () => {
  it("are the same whatever the accents, the tone's place, the case, the signs or a usual opening", () => {
    expect(near("Hòa Bình Xanh", "HOÀ BÌNH XANH")).toBe(1);
    expect(near("Sợi Mây", "soi may")).toBe(1);
    expect(near("Du lịch Việt Nam", "Du lich Viet-Nam!")).toBe(1);
    expect(near("Dự án Sợi Mây", "Ý tưởng: Sợi Mây")).toBe(1);
    expect(near("Nguyễn".normalize("NFD"), "Nguyen")).toBe(1);
  });

  it("are near-equal with a letter wrong, two letters swapped, or the words in another order", () => {
    expect(near("Hạt dẻ Trùng Khánh", "Hạt dẻ Trùng Khnáh")).toBeGreaterThan(0.9);
    expect(near("Sợi Mây", "Sợi Mai")).toBeGreaterThan(nearEqual);
    expect(near("Sấy nông sản bằng khí nóng", "Bằng khí nóng sấy nông sản")).toBeGreaterThan(0.95);
    expect(near("Sợi Mây", "Cỏ Vàng")).toBeLessThan(0.3);
    expect(near("Lò sấy sinh khối", "Than sinh học từ lõi ngô")).toBeLessThan(nearEqual);
    expect(near("", "")).toBe(0);
    expect(near("!!!", "???")).toBe(0);
  });

  it("count letters as Damerau does", () => {
    expect(editsBetween("khanh", "khnah", 3)).toBe(1);
    expect(editsBetween("abc", "", 3)).toBe(3);
    expect(editsBetween("abcdef", "ghijkl", 2)).toBe(3);
    expect(commonShare(trigrams(""), trigrams(""))).toBe(0);
  });

  const word = fc.constantFrom(
    "sợi",
    "mây",
    "mai",
    "nấm",
    "chè",
    "hồi",
    "quế",
    "bản",
    "đá",
    "homestay",
    "du",
    "lịch",
    "gạo",
    "nếp",
  );
  const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));

  it("are found without comparing all with all, and none that share enough letters is missed", () => {
    fc.assert(
      fc.property(fc.array(title, { minLength: 2, maxLength: 30 }), (titles) => {
        const entries = titles.map((text, at) => ({ id: String(at).padStart(2, "0"), title: text }));
        const found = new Set(nearTitles(entries).pairs.map(({ one, other }) => [one, other].sort().join()));
        for (const a of entries) {
          for (const b of entries) {
            if (a.id >= b.id) continue;
            const [one, other] = [titled(a.title), titled(b.title)];
            const isFound =
              one.key === other.key || commonShare(one.parts, other.parts) >= 0.6 || differInOne(one.key, other.key);
            const isNear = near(a.title, b.title) >= nearEqual && isFound;
            expect(areNear(one, other) || !isNear).toBe(true);
            expect(found.has(`${a.id},${b.id}`)).toBe(isNear);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("that differ in a number are other titles", () => {
    expect(near("Hồ sơ thử nghiệm số 0001", "Hồ sơ thử nghiệm số 0002")).toBe(0);
    expect(near("Vườn chè 2", "Vườn chè")).toBe(0);
    expect(near("Vườn chè 02", "Vườn chè 2")).toBeGreaterThan(nearEqual);
    const series = Array.from({ length: 5_000 }, (_, at) => {
      const id = String(at).padStart(4, "0");
      return { id, title: `Hồ sơ thử nghiệm số ${id}` };
    });
    expect(nearTitles(series)).toEqual({ pairs: [], isCut: false });
  });

  it("are kept twenty to a title and five thousand in all, however many are alike", () => {
    const letters = "abcdefghijklmnopqr";
    const series = Array.from({ length: 5_000 }, (_, at) => {
      const ending = [324, 18, 1].map((place) => letters[Math.floor(at / place) % 18]).join("");
      return { id: String(at), title: `Hồ sơ thử nghiệm của ban tổ chức cuộc thi ${ending}` };
    });
    const { pairs, isCut } = nearTitles(series);
    const partners = new Map<string, number>();
    for (const id of pairs.flatMap(({ one, other }) => [one, other])) partners.set(id, (partners.get(id) ?? 0) + 1);
    expect(isCut).toBe(true);
    expect(pairs.length).toBeLessThanOrEqual(mostNear);
    expect(Math.max(...partners.values())).toBeLessThanOrEqual(mostPartners);
  });

  it("of any text are compared without a fault, both ways alike", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, other) => {
        const value = near(one, other);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(near(other, one)).toBeCloseTo(value, 10);
      }),
    );
  });
});

const entry = (id: string, given: Partial<Candidate> = {}): Candidate => ({
  id,
  projectId: `p${id}`,
  title: `Tên ${id}`.repeat(3),
  isOwn: true,
  people: [],
  files: [],
  ...given,
});
const person = (given: Partial<Candidate["people"][number]>) => ({
  accountId: null,
  email: null,
  phone: null,
  name: "Nông Thị Hoà",
  birthYear: null,
  ...given,
});

describe("pairs of entries that may be one", () => {
  it("share a project, a person in one of four ways, or a file", () => {
    const { pairs: found } = findPairs([
      entry("a", { projectId: "same", title: "Cỏ Vàng", files: [{ sha256: "f", name: "a.pdf" }] }),
      entry("b", {
        projectId: "same",
        title: "Bếp Ấm",
        people: [person({ accountId: "x" }), person({ email: "A@x.vn" })],
      }),
      entry("c", { title: "Chợ Phiên Số", people: [person({ accountId: "x" }), person({ phone: "+84 912" })] }),
      entry("d", { title: "Then Kể", people: [person({ email: "a@x.vn" }), person({ phone: "+84912" })] }),
      entry("e", {
        title: "Hương Rừng",
        files: [{ sha256: "f", name: "e.pdf" }],
        people: [person({ birthYear: 1990 })],
      }),
      entry("g", { title: "Bản Đá", people: [person({ name: "NÔNG THỊ HÒA", birthYear: 1990 })] }),
    ]);
    expect(found.map(({ first, second, reasons }) => [first + second, reasons.map(({ kind }) => kind).join()])).toEqual(
      [
        ["ab", "project"],
        ["ae", "file"],
        ["bc", "account"],
        ["bd", "email"],
        ["cd", "phone"],
        ["eg", "person"],
      ],
    );
  });

  it("are none between two entries of other competitions, and one within", () => {
    const elsewhere = { title: "Sợi Mây", isOwn: false };
    expect(findPairs([entry("a", elsewhere), entry("b", elsewhere)]).pairs).toEqual([]);
    expect(findPairs([entry("a", elsewhere), entry("b", { title: "soi may" })]).pairs).toEqual([
      { first: "a", second: "b", reasons: [{ kind: "title", percent: 100 }], score: 80 },
    ]);
  });

  it("are one entry's alone where it is named", () => {
    const many = ["a", "b", "c"].map((id) => entry(id, { title: "Sợi Mây" }));
    expect(findPairs(many, "b").pairs.map(({ first, second }) => first + second)).toEqual(["ab", "bc"]);
  });

  it("count one person once, and more reasons for more", () => {
    const account = { kind: "account", what: "" } as const;
    const email = { kind: "email", what: "" } as const;
    expect(scoreOf([account, email])).toBe(scoreOf([account]));
    expect(scoreOf([account, { kind: "title", percent: 90 }])).toBeGreaterThan(scoreOf([account]));
    expect(scoreOf([])).toBe(0);
  });

  it("stay few where many share one address", () => {
    const school = Array.from({ length: 100 }, (_, at) =>
      entry(String(at).padStart(3, "0"), { title: `${at * 7_919}`, people: [person({ email: "truong@example.vn" })] }),
    );
    const byEmail = findPairs(school).pairs.filter(({ reasons }) => reasons.some(({ kind }) => kind === "email"));
    expect(byEmail).toHaveLength(99);
  });
});
