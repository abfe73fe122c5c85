import { describe, expect, it } from "vitest";
import { errorsByField, issueText } from "~/core/form";
import { form as words } from "~/i18n/vi/form";
import { type changePasswordForm, profileForm, signInForm, signUpForm } from "./account.form";

const error = issueText(words.issues);
const complaints = (
  schema: typeof signUpForm | typeof signInForm | typeof profileForm | typeof changePasswordForm,
  value: unknown,
) => {
  const parsed = schema.safeParse(value, { error });
  return parsed.success ? {} : errorsByField(parsed.error);
};
const good = { name: " Nông  Thị Mẫu ", email: " Toi@Example.VN ", password: "miến dong Nguyên Bình", consent: "on" };

describe("signing up", () => {
  it("takes a name, an address and a password as people type them", () => {
    expect(signUpForm.parse(good)).toEqual({ ...good, name: "Nông Thị Mẫu", email: "toi@example.vn" });
  });

  it("never passes without a ticked consent", () => {
    const { consent, ...unasked } = good;
    const refusal = { consent: [words.issues.custom.consent] };
    for (const value of [
      unasked,
      { ...good, consent: "" },
      { ...good, consent: "off" },
      { ...good, consent: ["on"] },
    ]) {
      expect(complaints(signUpForm, value)).toEqual(refusal);
    }
    expect(consent).toBe("on");
  });

  it("says everything that is missing at once", () => {
    expect(Object.keys(complaints(signUpForm, {})).sort()).toEqual(["consent", "email", "name", "password"]);
  });

  it("refuses short, common and endless passwords, and what is no address", () => {
    expect(complaints(signUpForm, { ...good, password: "ngắn quá" })).toEqual({ password: ["Cần ít nhất 10 ký tự."] });
    expect(complaints(signUpForm, { ...good, password: "mật khẩu 2026" })).toEqual({
      password: [words.issues.custom.password_common],
    });
    expect(complaints(signUpForm, { ...good, password: "miến dong ".repeat(30) })).toEqual({
      password: ["Nhiều nhất 200 ký tự."],
    });
    expect(complaints(signUpForm, { ...good, email: "toi@nha" })).toEqual({ email: [words.issues.email] });
  });
});

it("signs in with any password, however old", () => {
  expect(complaints(signInForm, { email: "a@example.vn", password: "1" })).toEqual({});
  expect(Object.keys(complaints(signInForm, { email: ["a"], password: { b: 1 } })).sort()).toEqual([
    "email",
    "password",
  ]);
});

it("keeps telephones in one form, or none", () => {
  const profile = { name: "Mẫu", locale: "vi" };
  expect(profileForm.parse({ ...profile, phone: "0912 345 678" }).phone).toBe("+84912345678");
  expect(profileForm.parse({ ...profile, phone: " " }).phone).toBeNull();
  expect(profileForm.parse(profile).phone).toBeNull();
  expect(complaints(profileForm, { ...profile, phone: "12" })).toEqual({ phone: [words.issues.custom.phone] });
});
