import { describe, expect, expectTypeOf, it } from "vitest";
import { catalogue, localized, type Messages, textFor } from "./catalogue";

const vietnamese = {
  title: "Phiếu chấm",
  left: (days: number) => `còn ${days} ngày`,
  state: { open: "đang mở", closed: "đã đóng" },
};
const english = {
  title: "Score sheet",
  left: (days: number) => (days === 1 ? "1 day left" : `${days} days left`),
  state: { open: "open", closed: "closed" },
} satisfies Messages<typeof vietnamese>;

describe("catalogue", () => {
  it("gives each language its sentences", () => {
    const sheetText = catalogue(vietnamese, english);
    expect(textFor(sheetText, "vi").left(2)).toBe("còn 2 ngày");
    expect(textFor(sheetText, "en").left(1)).toBe("1 day left");
    expect(textFor(sheetText, "en").state.closed).toBe("closed");
  });

  it("asks another language for the same sentences and parameters", () => {
    type Shape = Messages<{
      readonly title: "Phiếu chấm";
      readonly left: (days: number) => "x";
      readonly in: { a: "b" };
    }>;
    expectTypeOf<Shape>().toEqualTypeOf<{
      readonly title: string;
      readonly left: (days: number) => string;
      readonly in: { readonly a: string };
    }>();
    expectTypeOf<{ title: string }>().not.toExtend<Messages<typeof vietnamese>>();
  });
});

describe("localized", () => {
  it("falls back to Vietnamese where English is missing, null or blank", () => {
    expect(localized({ vi: "Sợi Mây", en: "Cloud Thread" }, "en")).toBe("Cloud Thread");
    expect(localized({ vi: "Sợi Mây", en: "Cloud Thread" }, "vi")).toBe("Sợi Mây");
    expect(localized({ vi: "Sợi Mây" }, "en")).toBe("Sợi Mây");
    expect(localized({ vi: "Sợi Mây", en: null }, "en")).toBe("Sợi Mây");
    expect(localized({ vi: "Sợi Mây", en: "  " }, "en")).toBe("Sợi Mây");
  });
});
