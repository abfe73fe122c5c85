import { expect, it } from "vitest";
import { isCommonPassword } from "./password";

it("knows what everyone would try first", () => {
  const common = [
    "password123",
    "MatKhau2026!",
    "mật khẩu 123",
    "1234567890",
    "qwertyuiop",
    "aaaaaaaaaaaa",
    "1212121212",
    "abcabcabcabc",
    "Khởi nghiệp 2026",
    "!!techfest!!",
  ];
  expect(common.filter((password) => !isCommonPassword(password))).toEqual([]);
});

it("leaves phrases of one's own alone", () => {
  for (const password of ["khoi-dung-thu-2026", "miến dong Nguyên Bình", "con trâu đi trước", "x7#Lq92_pRt"]) {
    expect(isCommonPassword(password)).toBe(false);
  }
});
