import { describe, expect, it } from "vitest";
import { passage, signalOf, tokenIn } from "./check-in";

const now = "2026-10-08T01:12:00.000Z";
const earlier = "2026-10-08T01:00:00.000Z";
const outside = { state: "registered", isInside: false, lastAt: null } as const;

describe("a passage", () => {
  it("lets a registered delegate in", () => {
    expect(passage(outside, "in", now)).toEqual({ outcome: "passed", at: now });
  });
  it("lets who is inside out", () => {
    expect(passage({ ...outside, isInside: true, lastAt: earlier }, "out", now)).toEqual({
      outcome: "passed",
      at: now,
    });
  });
  it("says since when somebody is inside", () => {
    expect(passage({ ...outside, isInside: true, lastAt: earlier }, "in", now)).toEqual({
      outcome: "already_inside",
      since: earlier,
    });
  });
  it("says that somebody isn't inside", () => {
    expect(passage(outside, "out", now)).toEqual({ outcome: "already_outside", since: null });
  });
  it.each(["waiting", "cancelled"] as const)("refuses the %s", (state) => {
    expect(passage({ ...outside, state }, "in", now)).toEqual({ outcome: state });
  });
  it("is green, yellow or red", () => {
    expect((["passed", "already_inside", "forged"] as const).map(signalOf)).toEqual(["go", "look", "stop"]);
  });
});

describe("what a camera read", () => {
  const token = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRr-_";
  it.each([
    [`https://khoi.vn/the/${token}`, token],
    [`  http://127.0.0.1:3000/the/${token}?x=1 `, token],
    [token, token],
  ])("holds a token: %s", (text, expected) => {
    expect(tokenIn(text)).toBe(expected);
  });
  it.each(["", "K7M2QD", "https://evil.example/", "WIFI:S:x;;"])("holds none: %s", (text) => {
    expect(tokenIn(text)).toBeUndefined();
  });
});
