import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slug } from "./slug";

describe("slug", () => {
  it("folds and joins words by hyphens", () => {
    expect(slug("Chàm Slao (thổ cẩm Tày, nhuộm tự nhiên)", "du-an")).toBe("cham-slao-tho-cam-tay-nhuom-tu-nhien");
    expect(slug("Cuộc thi … lần thứ II – 2025", "cuoc-thi")).toBe("cuoc-thi-lan-thu-ii-2025");
  });

  it("falls back when no letter or digit is left", () => {
    expect(slug(" 🌰 … ", "du-an")).toBe("du-an");
    expect(slug("", "du-an")).toBe("du-an");
  });

  it("cuts long text between words", () => {
    const cut = slug("khởi nghiệp ".repeat(20), "x");
    expect(cut).toBe(`${"khoi-nghiep-".repeat(6)}khoi`);
  });

  it("cuts one endless word at 80 characters", () => {
    expect(slug("a".repeat(200), "x")).toBe("a".repeat(80));
  });

  it("is always a clean, short, non-empty slug that slugs to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const made = slug(text, "du-an");
        expect(made).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(made.length).toBeLessThanOrEqual(80);
        expect(slug(made, "x")).toBe(made);
      }),
    );
  });
});
