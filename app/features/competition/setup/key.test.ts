import { describe, expect, it } from "vitest";
import { keyFor, keyPattern } from "./key";

describe("a key", () => {
  it("is made from the name and is free", () => {
    expect(keyFor("Tính mới & sáng tạo", [])).toBe("tinh_moi_sang_tao");
    expect(keyFor("Nhóm", ["nhom"])).toBe("nhom_2");
  });

  it.each(["Prototype", "Constructor", "__proto__"])("is never a name of JavaScript's own: %s", (name) => {
    const key = keyFor(name, []);
    expect(key).toMatch(/_2$/);
    expect(keyPattern.test(key)).toBe(true);
    expect(keyPattern.test(key.slice(0, -2))).toBe(false);
  });
});
