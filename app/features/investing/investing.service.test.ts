import { describe, expect, test } from "vitest";
import { readBrowseQuery } from "~/features/directory/gallery/browse";
import { type ProjectField, projectFields, type Tier } from "~/features/directory/project";
import { setTiers } from "~/features/directory/project.service.server";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { makeInvestor, makeInvestorList } from "~db/factories/investing";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeMember, makeProject } from "~db/factories/project";
import { countQueries, dialects, freshDb } from "~db/testing";
import { browseProjects, readProjectRecord } from "./browse/browse.service.server";
import { giveGrant, readOpenings, readSeenAs, revokeGrant } from "./grants/grant.service.server";
import {
  answerIntroduction,
  readMyIntroductions,
  readProjectIntroductions,
} from "./introductions/answer.service.server";
import { askIntroduction, withdrawIntroduction } from "./introductions/introduction.service.server";
import { investorForm } from "./investors/investor.form";
import { applyAsInvestor, readMyInvestor, updateInvestor } from "./investors/investor.service.server";
import { decideInvestor, listVerificationDesks, readVerificationDesk } from "./investors/verification.service.server";
import { changeList, createList, keepProject, readList, readLists } from "./lists/list.service.server";
import { readAccessLog } from "./views/view.service.server";
import { readInvestingWork } from "./work.service.server";

const all = readBrowseQuery(new URLSearchParams());
const now = "2026-09-20T02:00:00.000Z";
const nextDay = "2026-09-21T02:00:00.000Z";

const allAt = (tier: Tier, over: Partial<Record<ProjectField, Tier>> = {}) => ({
  ...Object.fromEntries(projectFields.map((field) => [field, tier])),
  ...over,
});

/** A host with an organizer, a project shown to investors but for its revenue, and a verified investor. */
async function scene(db: Db) {
  const host = await makeOrganization(db);
  const organizer = await makeDuty(db, await makeAccount(db), { organizationId: host.id, kind: "organizer" });
  const lead = await makeAccount(db, { name: "Trưởng nhóm", email: "truong.nhom@example.vn" });
  const member = await makeAccount(db);
  const project = await makeProject(db, lead, {
    name: "Sợi Mây",
    tiers: allAt("investors", { revenue: "named", contact: "private" }),
    finance: { raising: 2_000_000_000n, revenue: 700_000_000n, contactName: "Cô Hoa", contactPhone: "+84912345678" },
  });
  await makeMember(db, project.id, { accountId: member.id });
  const investor = await makeInvestor(db, host.id, { name: "Lý Văn Quỹ", firm: "Quỹ A", phone: "+84987654321" });
  const as = (viewer: typeof lead | null, at = now) => testCtx(db, viewer, { now: at });
  return { host, organizer, lead, member, project, investor, as };
}

describe.each(dialects)("investing on %s", (dialect) => {
  test("who applies is verified by the host's organizer, and sees nothing before or after a suspension", async () => {
    const db = await freshDb(dialect);
    const { host, organizer, as } = await scene(db);
    const person = await makeAccount(db);
    const ctx = await as(person);
    const form = investorForm.parse({
      ...{ organizationId: host.id, name: "Hoàng Thị Vốn", firm: "Tự do", aboutVi: "Mười năm đầu tư." },
      ...{ fields: ["herbs"], ticketFrom: "100.000.000", ticketTo: "1.000.000.000" },
    });
    const applied = await applyAsInvestor(ctx, form);
    expect(applied).toEqual({ ok: true, value: { id: expect.any(String) } });
    expect(await applyAsInvestor(ctx, form)).toEqual({ ok: false, error: "already_done" });
    expect(await applyAsInvestor(await as(null), form)).toEqual({ ok: false, error: "sign_in_required" });
    expect(await browseProjects(ctx, all)).toEqual({ ok: false, error: "investor_unverified" });
    expect(await readMyInvestor(ctx)).toMatchObject({ state: "applied", fields: ["herbs"], ticketFrom: 100_000_000n });
    const desk = await as(organizer);
    expect((await listVerificationDesks(desk)).map(({ id }) => id)).toEqual([host.id]);
    expect(await readInvestingWork(desk)).toMatchObject([{ key: `investors:${host.id}`, due: null }]);
    expect(await readVerificationDesk(ctx, host.id)).toEqual({ ok: false, error: "not_found" });
    const id = applied.ok ? applied.value.id : "";
    const decide = (act: "verify" | "suspend" | "reject", revision: number, reason = "") =>
      decideInvestor(desk, host.id, { act, investorId: id, revision, reason });
    expect(await decide("reject", 1)).toEqual({ ok: false, error: "reason_required" });
    expect(await decide("verify", 1)).toMatchObject({ ok: true, value: { state: "verified" } });
    expect(await decide("verify", 1)).toEqual({ ok: false, error: "changed_elsewhere" });
    const elsewhere = await makeOrganization(db);
    expect(
      await decideInvestor(desk, elsewhere.id, { act: "verify", investorId: id, revision: 2, reason: "" }),
    ).toEqual({ ok: false, error: "not_found" });
    expect(await browseProjects(ctx, all)).toMatchObject({ ok: true, value: { total: 1 } });
    expect(await updateInvestor(ctx, { ...form, firm: "Quỹ B", revision: 2 })).toEqual({ ok: true, value: undefined });
    expect(await decide("suspend", 3, "Sai thông tin")).toMatchObject({ ok: true });
    expect(await browseProjects(ctx, all)).toEqual({ ok: false, error: "investor_unverified" });
    expect(await updateInvestor(ctx, { ...form, revision: 4 })).toEqual({ ok: false, error: "investor_unverified" });
    const letters = await db.selectFrom("letter").select("to_email").where("account_id", "=", person.id).execute();
    expect(letters).toEqual([{ to_email: person.email }, { to_email: person.email }]);
  });

  test("contacts open to both with a yes, and only then; one request stands at a time", async () => {
    const db = await freshDb(dialect);
    const { lead, member, project, investor, as } = await scene(db);
    const asker = await as(investor.account);
    const message = "Chúng tôi muốn tìm hiểu thêm.";
    const asked = await askIntroduction(asker, project.id, { message });
    expect(asked).toMatchObject({ ok: true });
    expect(await askIntroduction(asker, project.id, { message })).toEqual({
      ok: false,
      error: "introduction_standing",
    });
    expect(await askIntroduction(asker, "no id at all", { message })).toEqual({ ok: false, error: "not_found" });
    const introductionId = asked.ok ? asked.value.id : "";
    const seen = async () => ({
      investor: await readMyIntroductions(asker),
      founder: await readProjectIntroductions(await as(lead), project.id),
    });
    expect(JSON.stringify(await seen())).not.toMatch(/84912345678|84987654321|nguoi\.mau/);
    expect(await readInvestingWork(await as(lead))).toMatchObject([{ key: `introduction:${introductionId}` }]);
    expect(await readInvestingWork(await as(member))).toEqual([]);
    const yes = { act: "accept", introductionId, reason: "" } as const;
    expect(await answerIntroduction(await as(member), project.id, yes)).toEqual({ ok: false, error: "forbidden" });
    expect(await answerIntroduction(asker, project.id, yes)).toEqual({ ok: false, error: "not_found" });
    const foreign = await makeProject(db, lead);
    expect(await answerIntroduction(await as(lead), foreign.id, yes)).toEqual({ ok: false, error: "not_found" });
    expect(await answerIntroduction(await as(lead), project.id, yes)).toEqual({ ok: true, value: undefined });
    expect(await answerIntroduction(await as(lead), project.id, yes)).toEqual({
      ok: false,
      error: "introduction_answered",
    });
    expect(await withdrawIntroduction(asker, introductionId)).toEqual({ ok: false, error: "introduction_answered" });
    expect(await seen()).toMatchObject({
      investor: {
        value: { introductions: [{ contact: { name: "Cô Hoa", email: null, phone: "+84912345678" } }] },
      },
      founder: {
        value: {
          introductions: [{ contact: { name: "Lý Văn Quỹ", email: investor.account.email, phone: "+84987654321" } }],
        },
      },
    });
    expect(await readInvestingWork(asker)).toMatchObject([{ key: `answer:${introductionId}` }]);
  });

  test("a request is declined with a reason or taken back, and another may follow", async () => {
    const db = await freshDb(dialect);
    const { lead, project, investor, as } = await scene(db);
    const asker = await as(investor.account);
    const ask = async () => {
      const asked = await askIntroduction(asker, project.id, { message: "Xin được gặp nhóm." });
      return asked.ok ? asked.value.id : asked.error;
    };
    const first = await ask();
    const stranger = await makeInvestor(db, (await makeOrganization(db)).id);
    expect(await withdrawIntroduction(await as(stranger.account), first)).toEqual({ ok: false, error: "not_found" });
    expect(await withdrawIntroduction(asker, first)).toEqual({ ok: true, value: undefined });
    const second = await ask();
    const no = { act: "decline", introductionId: second, reason: "Chưa đúng lúc" } as const;
    expect(await answerIntroduction(await as(lead), project.id, no)).toEqual({ ok: true, value: undefined });
    expect(await readMyIntroductions(asker)).toMatchObject({
      value: {
        introductions: [
          { id: second, state: "declined", reason: "Chưa đúng lúc", contact: null },
          { id: first, state: "withdrawn", contact: null },
        ],
      },
    });
    const third = await ask();
    await db.updateTable("investor").set({ state: "suspended" }).where("id", "=", investor.id).execute();
    const yes = { act: "accept", introductionId: third, reason: "" } as const;
    expect(await answerIntroduction(await as(lead), project.id, yes)).toEqual({
      ok: false,
      error: "investor_unverified",
    });
  });

  test("a grant opens through its last day in Hanoi, its replacement closes what it left out, and see-as is the very page", async () => {
    const db = await freshDb(dialect);
    const { lead, member, project, investor, as } = await scene(db);
    const founder = await as(lead);
    const revenueAt = async (at: string) => {
      const record = await readProjectRecord(await as(investor.account, at), project.id);
      return record.ok ? record.value.revenue : record.error;
    };
    expect(await revenueAt(now)).toBe(null);
    const form = { investorId: investor.id, fields: ["revenue" as const], untilOn: "2026-09-20" };
    expect(await giveGrant(await as(member), project.id, form)).toEqual({ ok: false, error: "forbidden" });
    expect(await giveGrant(await as(investor.account), project.id, form)).toEqual({ ok: false, error: "not_found" });
    expect(await giveGrant(founder, project.id, { ...form, untilOn: "2026-09-19" })).toEqual({
      ok: false,
      error: "grant_in_past",
    });
    expect(await giveGrant(founder, project.id, form)).toMatchObject({ ok: true });
    expect(await revenueAt("2026-09-20T16:59:59.000Z")).toBe(700_000_000n);
    expect(await revenueAt("2026-09-20T17:00:00.000Z")).toBe(null);
    const seen = await readSeenAs(founder, project.id, investor.id);
    const got = await readProjectRecord(await as(investor.account), project.id);
    expect(seen.ok && seen.value.page).toEqual(got.ok && got.value);
    expect(await readSeenAs(founder, project.id, "anyone")).toMatchObject({ ok: true, value: { page: null } });
    expect(await readSeenAs(founder, project.id, "investor")).toMatchObject({
      ok: true,
      value: { page: { raising: 2_000_000_000n, revenue: null } },
    });
    const unknown = await makeInvestor(db, (await makeOrganization(db)).id);
    expect(await readSeenAs(founder, project.id, unknown.id)).toEqual({ ok: false, error: "not_found" });
    const second = await giveGrant(founder, project.id, { ...form, fields: ["customers"], untilOn: "2026-12-31" });
    expect(await revenueAt(now)).toBe(null);
    await setTiers(founder, project.id, { raising: "named" });
    const third = await giveGrant(founder, project.id, { ...form, fields: ["revenue"], untilOn: "2026-12-31" });
    expect(second.ok && third.ok).toBe(true);
    expect(await revenueAt(now)).toBe(700_000_000n);
    expect(await revokeGrant(founder, project.id, third.ok ? third.value.id : "")).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await revenueAt(now)).toBe(null);
    const openings = await readOpenings(founder, project.id);
    expect(openings.ok && openings.value.grants.map(({ isRunning }) => isRunning)).toEqual([false, false, false]);
    expect(JSON.stringify(openings)).not.toContain(investor.account.id);
  });

  test("what an investor reads beyond the public is one line a day and way, for the team to read", async () => {
    const db = await freshDb(dialect);
    const { lead, project, investor, as } = await scene(db);
    await makeProject(db, lead, { name: "Công khai", isPublic: true });
    const reader = await as(investor.account);
    await browseProjects(reader, all);
    await readProjectRecord(reader, project.id);
    await readProjectRecord(reader, project.id);
    await readProjectRecord(await as(investor.account, nextDay), project.id);
    const log = await readAccessLog(await as(lead, nextDay), project.id);
    expect(log.ok && log.value.views.map(({ what, day, times }) => [what, day, times])).toEqual([
      ["record", "2026-09-21", 1],
      ["record", "2026-09-20", 2],
      ["card", "2026-09-20", 1],
    ]);
    expect(log.ok && log.value.views[2]?.fields).toEqual([
      "name",
      "pitch",
      "field",
      "stage",
      "place",
      "needs",
      "raising",
      "customers",
      "founded",
    ]);
    expect(await readAccessLog(reader, project.id)).toEqual({ ok: false, error: "not_found" });
    const rows = await db.selectFrom("project_view").select("project_id").execute();
    expect(new Set(rows.map(({ project_id }) => project_id))).toEqual(new Set([project.id]));
  });

  test("an investor on the team sees all of it, and leaves no line", async () => {
    const db = await freshDb(dialect);
    const { project, investor, as } = await scene(db);
    await makeMember(db, project.id, { accountId: investor.account.id });
    const reader = await as(investor.account);
    expect(await readProjectRecord(reader, project.id)).toMatchObject({
      value: { revenue: 700_000_000n, contact: { name: "Cô Hoa" } },
    });
    expect(await db.selectFrom("project_view").selectAll().execute()).toEqual([]);
    expect(await askIntroduction(reader, project.id, { message: "Xin chào cả nhóm." })).toEqual({
      ok: false,
      error: "forbidden",
    });
  });

  test("lists are the investor's alone; what closes leaves a bare note", async () => {
    const db = await freshDb(dialect);
    const { host, lead, project, investor, as } = await scene(db);
    const owner = await as(investor.account);
    const other = await as((await makeInvestor(db, host.id)).account);
    const made = await createList(owner, "Dược liệu");
    const listId = made.ok ? made.value.id : "";
    expect(await keepProject(owner, project.id, { listId, name: "" })).toMatchObject({ ok: true });
    expect(await keepProject(owner, project.id, { listId, name: "" })).toMatchObject({ ok: true });
    expect(await keepProject(other, project.id, { listId, name: "" })).toEqual({ ok: false, error: "not_found" });
    const hidden = await makeProject(db, lead);
    expect(await keepProject(owner, hidden.id, { listId, name: "" })).toEqual({ ok: false, error: "not_found" });
    const note = { act: "note", projectId: project.id, note: "Gọi lại", revision: 1 } as const;
    expect(await changeList(owner, listId, note)).toEqual({ ok: true, value: undefined });
    expect(await changeList(owner, listId, note)).toEqual({ ok: false, error: "changed_elsewhere" });
    expect(await changeList(other, listId, { act: "remove" })).toEqual({ ok: false, error: "not_found" });
    expect(await readList(other, listId)).toEqual({ ok: false, error: "not_found" });
    expect(await readLists(owner, project.id)).toMatchObject({ value: [{ name: "Dược liệu", count: 1, holds: true }] });
    expect(await readList(owner, listId)).toMatchObject({
      value: { items: [{ note: "Gọi lại", card: { name: "Sợi Mây" } }] },
    });
    await setTiers(await as(lead), project.id, { name: "private" });
    expect(await readList(owner, listId)).toMatchObject({ value: { items: [{ note: "Gọi lại", card: null }] } });
    expect(await changeList(owner, listId, { act: "drop", projectId: project.id })).toMatchObject({ ok: true });
    expect(await changeList(owner, listId, { act: "remove" })).toMatchObject({ ok: true });
    expect(await readLists(owner)).toEqual({ ok: true, value: [] });
  });

  test("three projects cost as many queries as one", async () => {
    const db = await freshDb(dialect);
    const { lead, project, investor, as } = await scene(db);
    const ctx = await as(investor.account);
    const list = await makeInvestorList(db, investor.id, { items: [{ projectId: project.id }] });
    const browse = () => countQueries(db, (counted) => browseProjects({ ...ctx, db: counted }, all));
    const read = () => countQueries(db, (counted) => readList({ ...ctx, db: counted }, list.id));
    const one = [await browse(), await read()];
    for (const name of ["Hai", "Ba"]) {
      const { id } = await makeProject(db, lead, { name, tiers: allAt("investors") });
      await keepProject(ctx, id, { listId: list.id, name: "" });
    }
    expect([await browse(), await read()]).toEqual(one);
  });
});
