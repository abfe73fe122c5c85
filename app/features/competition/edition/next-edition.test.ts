import { describe, expect, it } from "vitest";
import { nextEditionName, nextPrefix, seriesNameOf, setupFileName } from "./next-edition";

describe("the next edition", () => {
  it.each([
    [
      "Cuộc thi Khởi nghiệp sáng tạo tỉnh Cao Bằng lần thứ II – 2026",
      "Cuộc thi Khởi nghiệp sáng tạo tỉnh Cao Bằng lần thứ III – 2027",
    ],
    ["Cuộc thi Ý tưởng lần thứ IX năm 2026", "Cuộc thi Ý tưởng lần thứ X năm 2027"],
    ["Hội thi sáng tạo lần 12", "Hội thi sáng tạo lần 13"],
    ["Cuộc thi lần thứ VIM", "Cuộc thi lần thứ VIM"],
    ["Cuộc thi của tỉnh 120260", "Cuộc thi của tỉnh 120260"],
  ])("%s is followed by %s", (name, next) => {
    expect(nextEditionName(name)).toBe(next);
  });

  it("counts English ordinals too, and as many years as lie between", () => {
    expect(nextEditionName("Startup Competition, first edition, 2024", 3)).toBe(
      "Startup Competition, second edition, 2027",
    );
    expect(nextEditionName("A new edition")).toBe("A new edition");
    expect(nextPrefix("CB24-", 3)).toBe("CB27-");
  });

  it("counts the year in a prefix, and nothing else", () => {
    expect(["CB26-", "CB2026-", "HS-", "A1-", "29/KN-"].map((prefix) => nextPrefix(prefix))).toEqual([
      "CB27-",
      "CB2027-",
      "HS-",
      "A1-",
      "30/KN-",
    ]);
  });

  it("is joined in a series that is named without ordinal and year", () => {
    expect(seriesNameOf("Cuộc thi Khởi nghiệp sáng tạo tỉnh Cao Bằng lần thứ II – 2026")).toBe(
      "Cuộc thi Khởi nghiệp sáng tạo tỉnh Cao Bằng",
    );
    expect(seriesNameOf("Cuộc thi Ý tưởng năm 2026, lần thứ 3")).toBe("Cuộc thi Ý tưởng");
    expect(seriesNameOf("2026")).toBe("2026");
  });

  it("is handed on in a file that is named after it", () => {
    expect(setupFileName("Cuộc thi Đổi mới")).toBe("thiet-lap-cuoc-thi-doi-moi.json");
  });
});
