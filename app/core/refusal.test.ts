import { describe, expect, it } from "vitest";
import { refusalStatus } from "./refusal";

describe("refusalStatus", () => {
  it.each([
    ["not_found", 404],
    ["sign_in_required", 401],
    ["forbidden", 403],
    ["invalid", 422],
    ["too_many_attempts", 429],
  ] as const)("answers %s with %d", (reason, status) => {
    expect(refusalStatus(reason)).toBe(status);
  });

  it("answers any other reason as a clash with the present state", () => {
    expect(refusalStatus("changed_elsewhere")).toBe(409);
    expect(refusalStatus("already_done")).toBe(409);
  });
});
