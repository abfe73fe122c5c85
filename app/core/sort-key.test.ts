import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameSortKey, sortKey } from "./sort-key";

const collator = new Intl.Collator("vi");
const byKey = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const sorted = (texts: readonly string[], key: (text: string) => string) =>
  [...texts].sort((a, b) => byKey(key(a), key(b)));

function expectSameOrder(a: string, b: string) {
  expect({ a, b, order: byKey(sortKey(a), sortKey(b)) }).toEqual({ a, b, order: Math.sign(collator.compare(a, b)) });
}

const vowels = [..."aăâeêioôơuưy"];
const tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const onsets = ["", ..."b c ch d đ g gh gi h kh l m n ng ngh nh ph qu r s t th tr v x".split(" ")];
const codas = ["", ..."c ch m n ng nh p t i y o u".split(" ")];

const syllable = fc
  .record({
    onset: fc.constantFrom(...onsets),
    first: fc.constantFrom("", ...vowels),
    vowel: fc.constantFrom(...vowels),
    tone: fc.constantFrom(...tones),
    coda: fc.constantFrom(...codas),
    casing: fc.constantFrom("lower", "title", "upper"),
  })
  .map(({ onset, first, vowel, tone, coda, casing }) => {
    const word = (onset + first + vowel + tone + coda).normalize("NFC");
    if (casing === "upper") return word.toUpperCase();
    return casing === "title" ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
const phrase = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));

/** Two texts that differ little, so that tones and capitals get to decide. */
const nearTwins = phrase.chain((text) =>
  fc.record({
    a: fc.constant(text),
    b: fc
      .tuple(fc.nat(text.length - 1), fc.constantFrom("", ...vowels, ...tones, "a\u0301", "Ậ", "Đ", "D", " ", "-", ","))
      .map(([at, change]) => (text.slice(0, at) + change + text.slice(at + 1)).normalize("NFC")),
  }),
);

const projects = [
  "Sợi Mây",
  "Hạt Ngọc Trùng Khánh",
  "Kim Tuyến Xanh",
  "Chàm Slao",
  "Bản Đá Homestay",
  "Hương Rừng",
  "Ủ Ấm",
  "Then Kể",
  "Cỏ Vàng",
  "Chợ Phiên Số",
];

describe("sortKey", () => {
  it("keeps the ten projects in dictionary order", () => {
    expect(sorted(projects, sortKey)).toEqual([...projects].sort(collator.compare));
    expect(sorted(projects, sortKey).slice(0, 4)).toEqual(["Bản Đá Homestay", "Chàm Slao", "Chợ Phiên Số", "Cỏ Vàng"]);
  });

  it("puts every letter and tone of the alphabet where the dictionary does", () => {
    const all = [..."bcdđfghjklmnpqrstvwxz", ...vowels.flatMap((vowel) => tones.map((tone) => vowel + tone))]
      .map((letter) => letter.normalize("NFC"))
      .flatMap((letter) => [letter, letter.toUpperCase()]);
    expect(sorted(all.toReversed(), sortKey)).toEqual([...all].sort(collator.compare));
  });

  it("lets letters decide before tones, and tones before capitals", () => {
    const words = ["ma", "Ma", "mà", "Mà", "mả", "mã", "má", "mạ", "mai", "mă", "mâ"];
    expect(sorted(words.toReversed(), sortKey)).toEqual(words);
  });

  it("sorts digits and signs before letters", () => {
    const texts = ["", " a", "-a", "(a)", "“a”", "1", "10", "2", "2a", "a", "a b", "a-b", "aa", "ab", "z", "€", "₫"];
    expect(sorted(texts, sortKey)).toEqual([...texts].sort(collator.compare));
  });

  it("orders every printable ASCII sign as the collator does", () => {
    const signs = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
    expect(sorted(signs, sortKey)).toEqual([...signs].sort(collator.compare));
  });

  it("gives composed and decomposed text one key", () => {
    expect(sortKey("Nguyễn Ậu".normalize("NFD"))).toBe(sortKey("Nguyễn Ậu".normalize("NFC")));
  });

  it("overlooks invisible signs", () => {
    expect(sortKey("\ufeffCao\u200b Bằng\u0000")).toBe(sortKey("Cao Bằng"));
    expect(sortKey("Cao\u00a0Bằng")).toBe(sortKey("Cao Bằng"));
  });

  it("agrees with the collator on Vietnamese phrases", () => {
    fc.assert(
      fc.property(phrase, phrase, (a, b) => {
        expectSameOrder(a, b);
      }),
      { numRuns: 2_000 },
    );
  });

  it("agrees with the collator on phrases that differ in one place", () => {
    fc.assert(
      fc.property(nearTwins, ({ a, b }) => {
        expectSameOrder(a, b);
      }),
      { numRuns: 5_000 },
    );
  });

  it("agrees with the collator on any accented Latin text", () => {
    const latin = fc.string({
      unit: fc.constantFrom(..."aáàAÁbdDđĐeêệốƠởuưzñçöÉ 019-_.,'’\"()&/–"),
      maxLength: 6,
    });
    fc.assert(
      fc.property(latin, latin, (a, b) => {
        expectSameOrder(a, b);
      }),
      { numRuns: 5_000 },
    );
  });

  it("is printable ASCII, and deterministic, for any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(sortKey(text)).toMatch(/^[\x20-\x7e]*$/);
        expect(sortKey(text.normalize("NFC"))).toBe(sortKey(text));
      }),
    );
    expect(sortKey("\ud800")).toMatch(/^~/);
  });

  it("puts emoji and other scripts after z", () => {
    expect(sorted(["🌰", "z", "中", "a"], sortKey)).toEqual(["a", "z", "中", "🌰"]);
  });
});

describe("nameSortKey", () => {
  it("sorts by given name, then middle names, then family name", () => {
    const names = [
      "An",
      "Nguyễn An",
      "Lê Thị An",
      "Nguyễn Thị An",
      "Hoàng Văn An",
      "Nông Thị Ánh",
      "Đàm Văn Ân",
      "Lý Văn Dũng",
      "Bế Thị Đào",
      "Triệu Thị Hoa",
      "Chu Văn Hòa",
    ];
    expect(sorted(names.toReversed(), nameSortKey)).toEqual(names);
  });

  it("overlooks extra blanks and survives an empty name", () => {
    expect(nameSortKey("  Nông   Văn\tMinh ")).toBe(nameSortKey("Nông Văn Minh"));
    expect(nameSortKey("")).toBe("");
  });

  it("agrees with the collator on given, middle and family name in turn", () => {
    const parts = (name: string) => {
      const words = name.split(" ");
      return [words.at(-1) ?? "", words.slice(1, -1).join(" "), words.length > 1 ? (words[0] ?? "") : ""] as const;
    };
    const expected = (a: string, b: string) => {
      const [givenA, middleA, familyA] = parts(a);
      const [givenB, middleB, familyB] = parts(b);
      return (
        collator.compare(givenA, givenB) || collator.compare(middleA, middleB) || collator.compare(familyA, familyB)
      );
    };
    const family = fc.constantFrom("Nguyễn", "Nông", "Hoàng", "Lý", "Lê", "Đàm", "Bế", "Triệu");
    const middle = fc.constantFrom("", "Văn", "Thị", "Thị Thu", "Đức", "Thanh", "Thành");
    const given = fc.constantFrom("An", "an", "Ân", "Ánh", "Hoa", "Hòa", "Hoà", "Hoá", "Đào", "Dũng", "Dung", "Mỵ");
    const name = fc.tuple(family, middle, given).map((words) => words.filter(Boolean).join(" "));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(byKey(nameSortKey(a), nameSortKey(b))).toBe(Math.sign(expected(a, b)));
      }),
      { numRuns: 3_000 },
    );
  });
});
