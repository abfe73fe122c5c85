import { describe, expect, it } from "vitest";
import { day, plus } from "~/core/instant";
import { err, ok } from "~/core/result";
import { inTransaction } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { makeCompetition } from "~db/factories/competition";
import { makeJudge } from "~db/factories/judging";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { dialects, freshDb } from "~db/testing";
import { becomeFirstAdmin, issueFirstAdminLink, readFirstAdmin } from "./first-admin.service.server";
import { issueInvitation, openInvitations, revokeInvitations } from "./invitation.service.server";
import { acceptInvitation, joinByInvitation, readInvitation } from "./join.service.server";
import { lettersTo, tokenIn } from "./letters.testing";
import { endDuty, inviteToDuty, readStaff } from "./staff.service.server";

const email = "giam.khao@example.vn";
const form = { name: "Đàm Văn Mẫu", password: "hạt dẻ Trùng Khánh", consent: "on", news: undefined } as const;

async function house(dialect: "sqlite" | "postgres") {
  const db = await freshDb(dialect);
  const { id: organizationId } = await makeOrganization(db, { nameVi: "Sở Khoa học và Công nghệ" });
  const organizer = await makeDuty(db, await makeAccount(db), { organizationId, kind: "organizer" });
  const admin = await makeAccount(db, { isAdmin: true });
  return {
    db,
    organizationId,
    organizer: await testCtx(db, organizer),
    admin: await testCtx(db, admin),
    visitor: await testCtx(db, null),
  };
}

async function judgeInvited(dialect: "sqlite" | "postgres") {
  const given = await house(dialect);
  const { db, organizationId, organizer } = given;
  const competition = await makeCompetition(db, organizationId, await makeAccount(db));
  const judge = await makeJudge(db, competition.id, { email });
  const invite = () =>
    inTransaction(db, async (trx) =>
      ok(await issueInvitation(trx, organizer, { kind: "judge", subjectId: judge.id, email, name: "Đàm Văn Mẫu" })),
    );
  const accountOfJudge = async () =>
    (await db.selectFrom("judge").select("account_id").where("id", "=", judge.id).executeTakeFirstOrThrow()).account_id;
  return { ...given, judge, invite, accountOfJudge };
}

describe.each(dialects)("invitations on %s", (dialect) => {
  it("make a newcomer a judge with a confirmed address, in one step and once", async () => {
    const { db, visitor, invite, accountOfJudge } = await judgeInvited(dialect);
    await invite();
    const token = tokenIn((await lettersTo(db, email))[0]);
    const read = await readInvitation(visitor, token);
    expect(read.ok && [read.value.kind, read.value.email, read.value.next]).toEqual(["judge", email, "sign_up"]);
    expect((await joinByInvitation(visitor, token, form, null)).ok).toBe(true);
    const account = await db
      .selectFrom("account")
      .select(["id", "email_verified_at"])
      .where("email", "=", email)
      .executeTakeFirstOrThrow();
    expect(account).toEqual({ id: await accountOfJudge(), email_verified_at: visitor.now });
    expect(await joinByInvitation(visitor, token, form, null)).toEqual(err("link_used"));
  });

  it("are accepted by the invited account alone", async () => {
    const { db, visitor, invite, accountOfJudge } = await judgeInvited(dialect);
    await invite();
    const token = tokenIn((await lettersTo(db, email))[0]);
    const invited = await makeAccount(db, { email });
    const stranger = await testCtx(db, await makeAccount(db));
    const next = async (ctx: typeof visitor) => {
      const read = await readInvitation(ctx, token);
      return read.ok ? read.value.next : read.error;
    };
    expect(await next(visitor)).toBe("sign_in");
    expect(await next(stranger)).toBe("switch");
    expect(await joinByInvitation(visitor, token, form, null)).toEqual(err("sign_in_required"));
    expect(await acceptInvitation(visitor, token)).toEqual(err("sign_in_required"));
    expect(await acceptInvitation(stranger, token)).toEqual(err("invitation_for_other_email"));
    const mine = await testCtx(db, invited);
    expect(await next(mine)).toBe("accept");
    const both = await Promise.all([acceptInvitation(mine, token), acceptInvitation(mine, token)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await accountOfJudge()).toBe(invited.id);
  });

  it("run out, are replaced by the next one, and can be revoked", async () => {
    const { db, organizer, visitor, judge, invite } = await judgeInvited(dialect);
    await invite();
    await invite();
    const [first, second] = (await lettersTo(db, email)).map(tokenIn);
    expect(await readInvitation(visitor, first ?? "")).toEqual(err("link_expired"));
    expect((await readInvitation(visitor, second ?? "")).ok).toBe(true);
    expect(await readInvitation({ ...visitor, now: plus(visitor.now, 14 * day) }, second ?? "")).toEqual(
      err("link_expired"),
    );
    expect(await openInvitations(db, "judge", [judge.id])).toHaveLength(1);
    await inTransaction(db, async (trx) => ok(await revokeInvitations(trx, organizer, "judge", judge.id)));
    expect(await readInvitation(visitor, second ?? "")).toEqual(err("link_expired"));
    expect(await readInvitation(visitor, "khong.phai")).toEqual(err("not_found"));
  });

  it("bring someone into an organization's service, which its organizers may end", async () => {
    const { db, organizationId, organizer, visitor } = await house(dialect);
    const employer = { organizationId, competitionId: null };
    const invite = { name: "Bế Thu Mẫu", email: "thu.ky@example.vn", duty: "secretary" } as const;
    expect(await inviteToDuty(visitor, employer, invite)).toEqual(err("sign_in_required"));
    expect(await inviteToDuty(organizer, employer, invite)).toEqual(ok("invited"));
    const token = tokenIn((await lettersTo(db, "thu.ky@example.vn"))[0]);
    expect((await joinByInvitation(visitor, token, form, null)).ok).toBe(true);
    const staff = await readStaff(organizer, employer);
    const duties = staff.ok ? staff.value.duties : [];
    expect(duties.map(({ email, kind }) => [email, kind])).toContainEqual(["thu.ky@example.vn", "secretary"]);
    expect(staff.ok && staff.value.invited).toEqual([]);
    const secretary = duties.find(({ kind }) => kind === "secretary");
    expect(await endDuty(visitor, secretary?.id ?? "")).toEqual(err("sign_in_required"));
    expect(await endDuty(organizer, secretary?.id ?? "")).toEqual(ok());
    expect(await endDuty(organizer, secretary?.id ?? "")).toEqual(err("not_found"));
  });

  it("aren't needed when an administrator gives a duty to an account", async () => {
    const { db, organizationId, admin } = await house(dialect);
    const person = await makeAccount(db);
    const invite = { name: person.name, email: person.email, duty: "organizer" } as const;
    const employer = { organizationId, competitionId: null };
    expect(await inviteToDuty(admin, employer, invite)).toEqual(ok("given"));
    expect(await inviteToDuty(admin, employer, invite)).toEqual(err("already_done"));
    expect((await lettersTo(db, person.email)).map(({ subject }) => subject)).toEqual([
      "Nhiệm vụ mới: Sở Khoa học và Công nghệ",
    ]);
    expect(await inviteToDuty(admin, { ...employer, organizationId: "khong-co" }, invite)).toEqual(err("not_found"));
  });
});

describe.each(dialects)("the first administrator on %s", (dialect) => {
  it("is made by a printed link, once, within a day", async () => {
    const { db, visitor } = await house(dialect);
    expect(await issueFirstAdminLink(visitor.house, "không phải", visitor.now)).toEqual(err("invalid"));
    const link = await issueFirstAdminLink(visitor.house, " Quan.Tri@Example.vn ", visitor.now);
    const token = tokenIn({ body: link.ok ? link.value : "" });
    expect(await readFirstAdmin(visitor, token)).toEqual(ok({ email: "quan.tri@example.vn", isNew: true }));
    expect(await becomeFirstAdmin({ ...visitor, now: plus(visitor.now, day) }, token, form, null)).toEqual(
      err("link_expired"),
    );
    expect(await becomeFirstAdmin(visitor, token, null, null)).toEqual(err("invalid"));
    expect((await becomeFirstAdmin(visitor, token, form, null)).ok).toBe(true);
    expect(await becomeFirstAdmin(visitor, token, form, null)).toEqual(err("link_used"));
    const row = await db
      .selectFrom("account")
      .select(["name", "is_admin"])
      .where("email", "=", "quan.tri@example.vn")
      .executeTakeFirst();
    expect(row).toEqual({ name: form.name, is_admin: 1 });
  });

  it("keeps the name and password of an account that exists", async () => {
    const { db, visitor } = await house(dialect);
    const person = await makeAccount(db, { passwordHash: "giữ nguyên" });
    const link = await issueFirstAdminLink(visitor.house, person.email, visitor.now);
    expect((await becomeFirstAdmin(visitor, tokenIn({ body: link.ok ? link.value : "" }), null, null)).ok).toBe(true);
    const row = await db
      .selectFrom("account")
      .select(["name", "password_hash", "is_admin"])
      .where("id", "=", person.id)
      .executeTakeFirst();
    expect(row).toEqual({ name: person.name, password_hash: "giữ nguyên", is_admin: 1 });
  });
});
