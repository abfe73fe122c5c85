import { expect, it } from "vitest";
import * as z from "zod";
import { textFor } from "~/i18n/catalogue";
import { formText } from "~/i18n/form";
import { errorsByField, issueText } from "./form";

const schema = z.object({
  name: z.string().trim().min(1).max(5),
  email: z.email(),
  count: z.coerce.number().int().min(1).max(9),
  kind: z.enum(["a", "b"]),
  tags: z.array(z.string()).min(1),
  phone: z.string().refine((text) => text.startsWith("0"), { params: { key: "phone" } }),
});

function complain(locale: "vi" | "en", input: unknown) {
  const parsed = schema.safeParse(input, { error: issueText(textFor(formText, locale).issues) });
  return parsed.success ? {} : errorsByField(parsed.error);
}

it("says each complaint beside its field, in both languages, with the limit's number", () => {
  const input = { name: "quá dài rồi", email: "x", count: "0", kind: "c", tags: [], phone: "1" };
  expect(complain("vi", input)).toEqual({
    name: ["Nhiều nhất 5 ký tự."],
    email: ["Địa chỉ thư điện tử chưa đúng, ví dụ ten@example.vn."],
    count: ["Không nhỏ hơn 1."],
    kind: ["Giá trị này không hợp lệ."],
    tags: ["Chọn ít nhất 1 mục."],
    phone: ["Số điện thoại chưa đúng, ví dụ 0912 345 678."],
  });
  expect(complain("en", input).name).toEqual(["At most 5 characters."]);
});

it("asks for what is missing rather than calling it wrong", () => {
  const errors = complain("vi", { name: " ", tags: ["x"], phone: "0", email: "a@example.vn" });
  expect(errors).toEqual({
    name: ["Vui lòng điền mục này."],
    count: ["Vui lòng nhập một số."],
    kind: ["Vui lòng điền mục này."],
  });
});
