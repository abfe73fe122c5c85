import { describe, expect, it } from "vitest";
import { keyFor } from "./key";
import { moved } from "./order";

describe("moved", () => {
  it("moves one place up or down", () => {
    expect(moved(["a", "b", "c"], "b", "up")).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], "b", "down")).toEqual(["a", "c", "b"]);
  });

  it("leaves the order at its edges, and for a stranger", () => {
    expect(moved(["a", "b"], "a", "up")).toEqual(["a", "b"]);
    expect(moved(["a", "b"], "b", "down")).toEqual(["a", "b"]);
    expect(moved(["a", "b"], "x", "down")).toEqual(["a", "b"]);
  });
});

describe("keyFor", () => {
  it("makes a key from Vietnamese words", () => {
    expect(keyFor("Đổi mới sáng tạo", [])).toBe("doi_moi_sang_tao");
  });

  it("numbers a key that is taken, begins with a letter, and never is empty or too long", () => {
    expect(keyFor("Thị trường", ["thi_truong", "thi_truong_2"])).toBe("thi_truong_3");
    expect(keyFor("12 tháng", [])).toBe("thang");
    expect(keyFor("???", [])).toBe("muc");
    expect(keyFor("a".repeat(90), [])).toHaveLength(36);
  });
});
