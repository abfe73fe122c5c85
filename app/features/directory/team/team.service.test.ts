import { describe, expect, test } from "vitest";
import { plus } from "~/core/instant";
import type { Db } from "~/server/db.server";
import { orThrow } from "~/server/form.server";
import { testCtx } from "~/server/testing.server";
import { makeAccount } from "~db/factories/people";
import { makeMember, makeProject } from "~db/factories/project";
import { countQueries, dialects, freshDb } from "~db/testing";
import {
  giveGuardianConsent,
  guardianLinkLifeMs,
  readGuardianRequest,
  withdrawGuardianConsent,
} from "./guardian.service.server";
import { memberForm } from "./team.form";
import {
  addMember,
  handOverLead,
  inviteMember,
  listMembers,
  removeMember,
  reorderMember,
  revokeInvitation,
  updateMember,
} from "./team.service.server";

const pupil = {
  ...{ name: "Em Nông Thị Mận", birthYear: "2010", part: "Thiết kế" },
  ...{ guardianName: "Nông Văn Cha", guardianEmail: "cha@example.vn" },
};

async function guardianToken(db: Db): Promise<string> {
  const letter = await db
    .selectFrom("letter")
    .select("body")
    .where("to_email", "=", "cha@example.vn")
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  return /\/giam-ho\/(\S+)/.exec(letter.body)?.[1] ?? "";
}

async function states(ctx: Parameters<typeof listMembers>[0], projectId: string) {
  const team = await listMembers(ctx, projectId);
  return orThrow(team).members.map(({ name, join, guardianState }) => [name, join, guardianState]);
}

describe.each(dialects)("a team on %s", (dialect) => {
  test("the leader names and invites; the member's row waits for an account", async () => {
    const db = await freshDb(dialect);
    const lead = await makeAccount(db, { name: "Bế Văn Trưởng" });
    const { id } = await makeProject(db, lead, { name: "Sợi Mây" });
    const ctx = await testCtx(db, lead);
    const form = memberForm.parse({ name: "Lý Thị Hoa", email: " Hoa@Example.vn ", invite: "yes" });
    expect(await addMember(ctx, id, form)).toEqual({ ok: true, value: { id: expect.any(String) } });
    expect(await states(ctx, id)).toEqual([
      ["Bế Văn Trưởng", "joined", "not_needed"],
      ["Lý Thị Hoa", "invited", "not_needed"],
    ]);
    expect(await db.selectFrom("letter").select(["to_email"]).execute()).toEqual([{ to_email: "hoa@example.vn" }]);
    expect(await addMember(ctx, id, form)).toEqual({ ok: false, error: "member_exists" });
  });

  test("nobody but the leader changes the team, and addresses stay with the leader", async () => {
    const db = await freshDb(dialect);
    const [lead, member, other] = [await makeAccount(db), await makeAccount(db), await makeAccount(db)];
    const { id } = await makeProject(db, lead);
    const { id: memberId } = await makeMember(db, id, { accountId: member.id, email: "thanh.vien@example.vn" });
    const form = memberForm.parse({ name: "Ai Đó" });
    expect(await addMember(await testCtx(db, member), id, form)).toEqual({ ok: false, error: "forbidden" });
    expect(await addMember(await testCtx(db, other), id, form)).toEqual({ ok: false, error: "not_found" });
    expect(await listMembers(await testCtx(db, other), id)).toEqual({ ok: false, error: "not_found" });
    const seen = await listMembers(await testCtx(db, member), id);
    expect(JSON.stringify(seen)).not.toContain("@");
    expect(await updateMember(await testCtx(db, member), id, memberId, form)).toEqual({
      ok: false,
      error: "forbidden",
    });
  });

  test("a guardian reads, agrees and takes it back without an account", async () => {
    const db = await freshDb(dialect);
    const lead = await makeAccount(db, { name: "Bế Văn Trưởng" });
    const { id } = await makeProject(db, lead, { name: "Sợi Mây" });
    const ctx = await testCtx(db, lead);
    await addMember(ctx, id, memberForm.parse(pupil));
    expect((await states(ctx, id))[1]).toEqual(["Em Nông Thị Mận", "named", "asked"]);
    const token = await guardianToken(db);
    const guardian = await testCtx(db, null);
    expect(await readGuardianRequest(guardian, token)).toMatchObject({
      ok: true,
      value: { request: { memberName: "Em Nông Thị Mận", projectName: "Sợi Mây", consentedAt: null } },
    });
    expect(await giveGuardianConsent(guardian, token)).toEqual({ ok: true, value: undefined });
    expect(await giveGuardianConsent(guardian, token)).toEqual({ ok: false, error: "already_done" });
    expect((await states(ctx, id))[1]).toEqual(["Em Nông Thị Mận", "named", "consented"]);
    const proof = db.selectFrom("consent").select(["subject_kind", "channel", "given_at", "withdrawn_at"]);
    const given = { subject_kind: "project_member", channel: "guardian_link", given_at: ctx.now };
    expect(await proof.execute()).toEqual([{ ...given, withdrawn_at: null }]);
    const late = await testCtx(db, null, { now: plus(ctx.now, 2 * guardianLinkLifeMs) });
    expect(await withdrawGuardianConsent(late, token)).toEqual({ ok: true, value: undefined });
    expect(await proof.execute()).toEqual([{ ...given, withdrawn_at: late.now }]);
    expect((await states(ctx, id))[1]).toEqual(["Em Nông Thị Mận", "named", "asked"]);
  });

  test("a guardian's link runs out, and another's or none opens nothing", async () => {
    const db = await freshDb(dialect);
    const lead = await makeAccount(db);
    const { id } = await makeProject(db, lead);
    const ctx = await testCtx(db, lead);
    const added = await addMember(ctx, id, memberForm.parse(pupil));
    const token = await guardianToken(db);
    const late = await testCtx(db, null, { now: plus(ctx.now, guardianLinkLifeMs) });
    expect(await readGuardianRequest(late, token)).toEqual({ ok: false, error: "link_expired" });
    expect(await readGuardianRequest(ctx, "no-token")).toEqual({ ok: false, error: "not_found" });
    const memberId = added.ok ? added.value.id : "";
    await giveGuardianConsent(await testCtx(db, null), token);
    await updateMember(ctx, id, memberId, memberForm.parse({ ...pupil, guardianName: "Nông Thị Mẹ" }));
    expect((await states(ctx, id))[1]).toEqual(["Em Nông Thị Mận", "named", "asked"]);
    expect(await giveGuardianConsent(ctx, token)).toEqual({ ok: false, error: "link_expired" });
  });

  test("a removed member keeps the row and loses the way in; the leader stays until the role is handed over", async () => {
    const db = await freshDb(dialect);
    const [lead, heir] = [await makeAccount(db), await makeAccount(db)];
    const { id } = await makeProject(db, lead);
    const { id: heirId } = await makeMember(db, id, { accountId: heir.id, position: 1 });
    const { id: guestId } = await makeMember(db, id, { email: "moi@example.vn", position: 2 });
    const ctx = await testCtx(db, lead);
    await inviteMember(ctx, id, guestId);
    expect(await removeMember(ctx, id, guestId)).toEqual({ ok: true, value: undefined });
    const row = db.selectFrom("project_member").select(["left_at"]).where("id", "=", guestId);
    expect(await row.execute()).toEqual([{ left_at: ctx.now }]);
    const open = db.selectFrom("invitation").select("id").where("revoked_at", "is", null);
    expect(await open.execute()).toEqual([]);
    const team = await listMembers(ctx, id);
    const leadId = team.ok ? (team.value.members[0]?.id ?? "") : "";
    expect(await removeMember(ctx, id, leadId)).toEqual({ ok: false, error: "lead_stays" });
    expect(await handOverLead(ctx, id, heirId)).toEqual({ ok: true, value: undefined });
    expect(await handOverLead(ctx, id, leadId)).toEqual({ ok: false, error: "forbidden" });
    expect(await removeMember(ctx, id, leadId)).toEqual({ ok: true, value: undefined });
    expect(await listMembers(ctx, id)).toEqual({ ok: false, error: "not_found" });
  });

  test("both are told when the lead is handed over, the leader when somebody leaves", async () => {
    const db = await freshDb(dialect);
    const lead = await makeAccount(db, { email: "cu@example.vn" });
    const heir = await makeAccount(db, { email: "moi@example.vn" });
    const { id } = await makeProject(db, lead);
    const { id: heirId } = await makeMember(db, id, { accountId: heir.id, position: 1 });
    const { id: adviserId } = await makeMember(db, id, { accountId: (await makeAccount(db)).id, role: "adviser" });
    const ctx = await testCtx(db, lead);
    expect(await handOverLead(ctx, id, adviserId)).toEqual({ ok: false, error: "invalid" });
    expect((await handOverLead(ctx, id, heirId)).ok).toBe(true);
    const told = db.selectFrom("letter").select("to_email").orderBy("to_email");
    expect((await told.execute()).map(({ to_email }) => to_email)).toEqual(["cu@example.vn", "moi@example.vn"]);
    const former = orThrow(await listMembers(ctx, id)).members.find(({ isViewer }) => isViewer);
    expect(former?.role).toBe("member");
    expect((await removeMember(ctx, id, former?.id ?? "")).ok).toBe(true);
    expect((await told.execute()).map(({ to_email }) => to_email)).toEqual([
      ...["cu@example.vn", "moi@example.vn", "moi@example.vn"],
    ]);
  });

  test("an invitation is revoked once, and an adviser may become an author", async () => {
    const db = await freshDb(dialect);
    const lead = await makeAccount(db);
    const { id } = await makeProject(db, lead);
    const ctx = await testCtx(db, lead);
    const teacher = { name: "Thầy Hoàng Văn Hướng", email: "thay@example.vn", role: "adviser", invite: "yes" };
    const { id: memberId } = orThrow(await addMember(ctx, id, memberForm.parse(teacher)));
    const roles = async () => orThrow(await listMembers(ctx, id)).members.map(({ role, join }) => [role, join]);
    expect(await roles()).toEqual([
      ["lead", "joined"],
      ["adviser", "invited"],
    ]);
    expect((await revokeInvitation(ctx, id, memberId)).ok).toBe(true);
    expect(await revokeInvitation(ctx, id, memberId)).toEqual({ ok: false, error: "already_done" });
    await updateMember(ctx, id, memberId, memberForm.parse({ ...teacher, role: "member", invite: undefined }));
    expect((await roles())[1]).toEqual(["member", "named"]);
  });

  test("a member moves one place, and a bigger team costs no more to read", async () => {
    const db = await freshDb(dialect);
    const lead = await makeAccount(db, { name: "Trưởng" });
    const { id } = await makeProject(db, lead);
    const ctx = await testCtx(db, lead);
    const cost = () => countQueries(db, (counted) => listMembers({ ...ctx, db: counted }, id));
    await makeMember(db, id, { name: "Một", position: 1 });
    const small = await cost();
    const { id: last } = await makeMember(db, id, { name: "Hai", position: 2 });
    expect(await cost()).toBe(small);
    await reorderMember(ctx, id, last, "up");
    expect((await states(ctx, id)).map(([name]) => name)).toEqual(["Trưởng", "Hai", "Một"]);
  });
});
