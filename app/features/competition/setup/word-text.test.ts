import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proseFromWord } from "./word-text";

const long = (word: string) => `${word} ${"thể lệ cuộc thi ".repeat(10)}`.trim();

describe("rules pasted from a Word file", () => {
  it("keep their lists, whatever sign stood before an item", () => {
    const pasted =
      "Đối tượng:\n•\tCá nhân\n\uf0b7\tNhóm cá nhân\n-\tDoanh nghiệp\n+ Hợp tác xã\no\tTổ hợp tác\n§\tHộ kinh doanh\n1.\tMột\n2)\tHai";
    expect(proseFromWord(pasted)).toBe(
      "Đối tượng:\n- Cá nhân\n- Nhóm cá nhân\n- Doanh nghiệp\n- Hợp tác xã\n- Tổ hợp tác\n- Hộ kinh doanh\n1. Một\n2) Hai",
    );
  });

  it("have their articles as headings, and a paragraph for every long line", () => {
    expect(proseFromWord(`Chương I\nĐiều 1. Mục đích\n${long("Một")}\n${long("Hai")}\nĐiều 2: Yêu cầu\nNgắn`)).toBe(
      `# Chương I\n\n# Điều 1. Mục đích\n${long("Một")}\n\n${long("Hai")}\n\n# Điều 2: Yêu cầu\nNgắn`,
    );
  });

  it("a sentence that only begins like an article, or with a word of one letter, stays a sentence", () => {
    const text = `Theo Điều 3. của thể lệ\no là một chữ cái\n${`Điều 5. ${"rất dài ".repeat(30)}`.trim()}`;
    expect(proseFromWord(text)).toBe(text);
  });

  it("are the same when they are saved again, and lose no letter", () => {
    const letters = (text: string) => text.replace(/[\s\u00a0#•·▪◦●○■□❖➢➤✓✔\uf0a7\uf0b7\uf0d8\uf0fc*+o§–—-]/gu, "");
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string(), fc.constantFrom("Điều 1. Mục đích", "•\tMột", "- Hai", "", long("Ba"), "1.\tBốn")),
          { maxLength: 12 },
        ),
        (lines) => {
          const text = lines.join("\n").replaceAll("\r", "");
          const once = proseFromWord(text);
          expect(proseFromWord(once)).toBe(once);
          expect(letters(once)).toBe(letters(text));
        },
      ),
    );
  });
});
