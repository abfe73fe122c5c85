import { describe, expect, it } from "vitest";
import { plus } from "~/core/instant";
import { err, ok } from "~/core/result";
import { testCtx } from "~/server/testing.server";
import { makeAccount } from "~db/factories/people";
import { dialects, freshDb } from "~db/testing";
import { lettersTo, tokenIn } from "./letters.testing";
import { hashPassword } from "./password-hash.server";
import { signIn } from "./sign-in.service.server";
import { signUp } from "./sign-up.service.server";
import { readVerification, verifyEmail } from "./verify-email.service.server";

const email = "tac.gia@example.vn";
const password = "miến dong Nguyên Bình";
const form = { name: "Nông Thị Mẫu", email, password, consent: "on", news: undefined } as const;

describe.each(dialects)("signing up on %s", (dialect) => {
  it("opens an account that the letter's link confirms and signs in", async () => {
    const db = await freshDb(dialect);
    const ctx = await testCtx(db, null);
    expect(await signUp(ctx, form)).toEqual(ok());
    expect(await signIn(ctx, { email, password }, null)).toEqual(err("email_unverified"));

    const letters = await lettersTo(db, email);
    expect(letters.map(({ subject }) => subject)).toEqual([
      "Xác minh địa chỉ thư điện tử",
      "Xác minh địa chỉ thư điện tử",
    ]);
    const [first, second] = letters.map(tokenIn);
    expect(await readVerification(ctx, first ?? "")).toEqual(err("link_used"));
    expect(await readVerification(ctx, second ?? "")).toEqual(ok({ email, isChange: false }));
    const signedIn = await verifyEmail(ctx, second ?? "", "Mozilla/5.0 (Linux; Android 13) Chrome/139.0");
    expect(signedIn.ok && signedIn.value.cookie).toMatch(/^khoi_session=/);
    expect(await verifyEmail(ctx, second ?? "", null)).toEqual(err("link_used"));
    expect(await db.selectFrom("session").select("device").execute()).toEqual([{ device: "Chrome · Android" }]);
  });

  it("stores the consents with the versions of their texts, and only those that were ticked", async () => {
    const db = await freshDb(dialect);
    const ctx = await testCtx(db, null);
    await signUp(ctx, form);
    await signUp(ctx, { ...form, email: "khac@example.vn", news: "on" });
    const rows = await db
      .selectFrom("consent as c")
      .innerJoin("consent_text as t", "t.id", "c.consent_text_id")
      .innerJoin("account as a", "a.id", "c.account_id")
      .select(["a.email", "t.purpose", "t.version", "c.given_at"])
      .orderBy("a.email")
      .orderBy("t.purpose")
      .execute();
    expect(rows.map((row) => [row.email, row.purpose, row.version])).toEqual([
      ["khac@example.vn", "account", 1],
      ["khac@example.vn", "news", 1],
      ["khac@example.vn", "privacy", 1],
      [email, "account", 1],
      [email, "privacy", 1],
    ]);
    expect(new Set(rows.map((row) => row.given_at))).toEqual(new Set([ctx.now]));
  });

  it("tells the owner of a known address by letter and the visitor nothing", async () => {
    const db = await freshDb(dialect);
    const ctx = await testCtx(db, null);
    await makeAccount(db, { email, name: "Chủ Cũ", passwordHash: await hashPassword(password) });
    expect(await signUp(ctx, { ...form, password: "một mật khẩu khác" })).toEqual(ok());
    expect((await lettersTo(db, email)).map(({ subject }) => subject)).toEqual(["Quý vị đã có tài khoản"]);
    expect((await signIn(ctx, { email, password }, null)).ok).toBe(true);
    expect(await db.selectFrom("account").select("name").execute()).toEqual([{ name: "Chủ Cũ" }]);
  });

  it("lets a link run out after a day, and knows nothing of a foreign one", async () => {
    const db = await freshDb(dialect);
    const ctx = await testCtx(db, null);
    await signUp(ctx, form);
    const token = tokenIn((await lettersTo(db, email))[0]);
    const later = { ...ctx, now: plus(ctx.now, 24 * 3_600_000) };
    expect(await verifyEmail(later, token, null)).toEqual(err("link_expired"));
    expect(await verifyEmail(ctx, "khong.phai", null)).toEqual(err("not_found"));
  });

  it("sends a mailbox at most five letters an hour, and says so to nobody", async () => {
    const db = await freshDb(dialect);
    const ctx = await testCtx(db, null);
    for (let i = 0; i < 7; i++) expect(await signUp(ctx, form)).toEqual(ok());
    expect(await lettersTo(db, email)).toHaveLength(5);
  });

  it("makes one account of two sign-ups at once", async () => {
    const db = await freshDb(dialect);
    const ctx = await testCtx(db, null);
    expect(await Promise.all([signUp(ctx, form), signUp(ctx, form)])).toEqual([ok(), ok()]);
    expect(await db.selectFrom("account").select("email").execute()).toEqual([{ email }]);
  });
});
