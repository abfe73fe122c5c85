import { describe, expect, it } from "vitest";
import { minute, plus } from "~/core/instant";
import { err, ok } from "~/core/result";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { makeAccount } from "~db/factories/people";
import { dialects, freshDb } from "~db/testing";
import { lettersTo, tokenIn } from "./letters.testing";
import { askPasswordReset, changePassword, resetPassword } from "./password.service.server";
import { hashPassword } from "./password-hash.server";
import { askEmailChange } from "./profile.service.server";
import { readSessions, revokeOtherSessions, revokeSession } from "./sessions/session.service.server";
import { signIn, signOut } from "./sign-in.service.server";
import { verifyEmail } from "./verify-email.service.server";

const email = "giam.khao@example.vn";
const password = "con trâu đi trước";
const newPassword = "cái cày theo sau";

async function house(dialect: "sqlite" | "postgres") {
  const db = await freshDb(dialect);
  const viewer = await makeAccount(db, { email, passwordHash: await hashPassword(password) });
  return { db, viewer, visitor: await testCtx(db, null) };
}

async function sessionIds(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("session").select("id").orderBy("created_at").execute();
  return rows.map(({ id }) => id);
}

describe.each(dialects)("signing in on %s", (dialect) => {
  it("says the same of a wrong password and of an unknown address", async () => {
    const { visitor } = await house(dialect);
    expect(await signIn(visitor, { email, password: "sai" }, null)).toEqual(err("credentials_wrong"));
    expect(await signIn(visitor, { email: "la@example.vn", password }, null)).toEqual(err("credentials_wrong"));
  });

  it("gives a new session id and ends the one the browser had", async () => {
    const { db, visitor } = await house(dialect);
    await signIn(visitor, { email, password }, null);
    const [former = ""] = await sessionIds(db);
    await signIn({ ...visitor, sessionId: former }, { email, password }, null);
    const now = await sessionIds(db);
    expect(now).toHaveLength(1);
    expect(now).not.toContain(former);
  });

  it("stops guessing at one account after ten failures, known or not, and lets the others of a hall in", async () => {
    const { db, visitor } = await house(dialect);
    await makeAccount(db, { email: "khac@example.vn", passwordHash: await hashPassword(password) });
    for (const target of [email, "la@example.vn"]) {
      for (let i = 0; i < 10; i++) await signIn(visitor, { email: target, password: "sai" }, null);
      expect(await signIn(visitor, { email: target, password }, null)).toEqual(err("too_many_attempts"));
    }
    expect((await signIn(visitor, { email: "khac@example.vn", password }, null)).ok).toBe(true);
    const later = { ...visitor, now: plus(visitor.now, 16 * minute) };
    expect((await signIn(later, { email, password }, null)).ok).toBe(true);
  });

  it("counts no success, and a hundred guesses at once as a hundred", async () => {
    const { visitor } = await house(dialect);
    for (let i = 0; i < 12; i++) expect((await signIn(visitor, { email, password }, null)).ok).toBe(true);
    const guesses = await Promise.all(
      Array.from({ length: 25 }, () => signIn(visitor, { email, password: "sai" }, null)),
    );
    const wrong = guesses.filter((guess) => !guess.ok && guess.error === "credentials_wrong");
    expect(wrong.length).toBeLessThanOrEqual(10);
  });

  it("lists devices with this one first, signs out one or all others, never somebody else's", async () => {
    const { db, viewer, visitor } = await house(dialect);
    for (const minutes of [0, 1, 2]) {
      await signIn(
        { ...visitor, now: plus(visitor.now, minutes * minute) },
        { email, password },
        "Firefox/140.0 (Windows)",
      );
    }
    const ids = await sessionIds(db);
    const mine = await testCtx(db, viewer, { sessionId: ids[0] ?? "" });
    const listed = await readSessions(mine, viewer);
    expect(listed.map((session) => [session.id, session.isCurrent])).toEqual([
      [ids[0], true],
      [ids[2], false],
      [ids[1], false],
    ]);
    const stranger = await testCtx(db, await makeAccount(db));
    expect(await revokeSession(stranger, ids[1] ?? "")).toEqual(err("not_found"));
    expect(await revokeSession(mine, ids[1] ?? "")).toEqual(ok());
    expect(await sessionIds(db)).toEqual([ids[0], ids[2]]);
    expect(await revokeOtherSessions(mine, viewer)).toEqual(ok());
    expect(await sessionIds(db)).toEqual([ids[0]]);
    await signOut(mine);
    expect(await sessionIds(db)).toEqual([]);
  });
});

describe.each(dialects)("passwords and addresses on %s", (dialect) => {
  it("resets by letter: once, with every session ended", async () => {
    const { db, visitor } = await house(dialect);
    await signIn(visitor, { email, password }, null);
    const before = await sessionIds(db);
    expect(await askPasswordReset(visitor, "la@example.vn")).toEqual(ok());
    expect(await lettersTo(db, "la@example.vn")).toEqual([]);
    expect(await askPasswordReset(visitor, email)).toEqual(ok());
    const token = tokenIn((await lettersTo(db, email))[0]);
    expect((await resetPassword(visitor, token, newPassword, null)).ok).toBe(true);
    expect(await resetPassword(visitor, token, newPassword, null)).toEqual(err("link_used"));
    const after = await sessionIds(db);
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
    expect(await signIn(visitor, { email, password }, null)).toEqual(err("credentials_wrong"));
    expect((await signIn(visitor, { email, password: newPassword }, null)).ok).toBe(true);
  });

  it("changes a password for who knows it, keeps this session alone and tells the owner", async () => {
    const { db, viewer, visitor } = await house(dialect);
    for (const minutes of [0, 1]) {
      await signIn({ ...visitor, now: plus(visitor.now, minutes * minute) }, { email, password }, null);
    }
    const [first = ""] = await sessionIds(db);
    const mine = await testCtx(db, viewer, { sessionId: first });
    const form = { currentPassword: "sai", password: newPassword };
    expect(await changePassword(mine, viewer, form)).toEqual(err("password_wrong"));
    expect(await changePassword(mine, viewer, { ...form, currentPassword: password })).toEqual(ok());
    expect(await sessionIds(db)).toEqual([first]);
    expect((await lettersTo(db, email)).map(({ subject }) => subject)).toEqual(["Mật khẩu đã được thay đổi"]);
  });

  it("changes an address once the new one confirms, and tells the old one", async () => {
    const { db, viewer, visitor } = await house(dialect);
    const mine = await testCtx(db, viewer);
    const other = "moi@example.vn";
    expect(await askEmailChange(mine, viewer, { email: other, password })).toEqual(ok());
    expect((await signIn(visitor, { email, password }, null)).ok).toBe(true);
    expect((await verifyEmail(visitor, tokenIn((await lettersTo(db, other))[0]), null)).ok).toBe(true);
    expect(await signIn(visitor, { email, password }, null)).toEqual(err("credentials_wrong"));
    expect((await signIn(visitor, { email: other, password }, null)).ok).toBe(true);
    expect((await lettersTo(db, email)).map(({ subject }) => subject)).toEqual([
      "Yêu cầu đổi địa chỉ thư điện tử",
      "Địa chỉ thư điện tử đã được đổi",
    ]);
  });

  it("doesn't say that a new address is somebody's, and never takes it", async () => {
    const { db, viewer } = await house(dialect);
    const mine = await testCtx(db, viewer);
    await makeAccount(db, { email: "khac@example.vn" });
    expect(await askEmailChange(mine, viewer, { email: "khac@example.vn", password })).toEqual(ok());
    expect((await lettersTo(db, "khac@example.vn")).map(({ subject }) => subject)).toEqual([
      "Địa chỉ này đã có tài khoản",
    ]);
    expect(await db.selectFrom("email_token").select("kind").execute()).toEqual([]);
  });
});
