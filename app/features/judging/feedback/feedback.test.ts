import { describe, expect, it } from "vitest";
import { bandOf, type Comment, isUnread, shownText } from "./feedback";

describe("a band", () => {
  const field = [90, 80, 70, 60, 50, 40, 30, 20];

  it("is a quarter of the field, and equal figures share the better one", () => {
    expect(field.map((one) => bandOf(one, field))).toEqual([
      "top",
      "top",
      "upper",
      "upper",
      "lower",
      "lower",
      "bottom",
      "bottom",
    ]);
    expect(bandOf(70, [90, 80, 70, 70, 70, 40, 30, 20])).toBe("upper");
    expect(bandOf(5, [5, 5, 5, 5, 5, 5, 5, 5])).toBe("top");
  });

  it("is a half in a small field, where a quarter would point at a team", () => {
    expect([90, 80, 70].map((one) => bandOf(one, [90, 80, 70]))).toEqual(["upper", "upper", "lower"]);
    expect(bandOf(90, [90])).toBe("upper");
  });

  it("is nothing for a figure from elsewhere", () => {
    expect(() => bandOf(1, [2, 3])).toThrow("not in its field");
  });
});

describe("a judge's comment", () => {
  const comment: Comment = { text: " Rất tốt. ", revision: 2, review: null };
  const read = (state: "shown" | "edited" | "hidden", revision = 2) => ({
    ...comment,
    review: { state, text: "Tốt.", revision },
  });

  it("is read by the team only once the secretary has read it", () => {
    expect(shownText(comment)).toBe("");
    expect(shownText(read("shown"))).toBe("Rất tốt.");
    expect(shownText(read("edited"))).toBe("Tốt.");
    expect(shownText(read("hidden"))).toBe("");
  });

  it("waits again when the judge has changed it", () => {
    expect(shownText(read("shown", 1))).toBe("");
    expect([comment, read("shown"), read("hidden", 1), { ...comment, text: " " }].map(isUnread)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
