import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import type { Viewer } from "~/core/permission";
import { err, ok } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Db } from "~/server/db.server";
import { findBrokenLink, sealActivities } from "~/server/seal.server";
import { testCtx } from "~/server/testing.server";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeProject } from "~db/factories/project";
import { countQueries, dialects, freshDb } from "~db/testing";
import { findConsentText, insertAccountConsent } from "../consent.queries.server";
import { lettersTo } from "../letters.testing";
import { readConsents, readPrivacyNotice, withdrawConsent } from "./consent.service.server";
import { askForData, handleRequest, readDataRequests, readMyRequests } from "./data-request.service.server";
import { countMyData, downloadMyData } from "./my-data.service.server";

const email = "nguoi_nay@example.vn";

async function house(dialect: "sqlite" | "postgres") {
  const db = await freshDb(dialect);
  const { id: organizationId } = await makeOrganization(db);
  const person = await makeDuty(db, await makeAccount(db, { email, phone: "+84912345678" }), {
    organizationId,
    kind: "secretary",
  });
  const admin = await makeAccount(db, { isAdmin: true, email: "quan.tri@example.vn" });
  return { db, person, admin, mine: await testCtx(db, person), desk: await testCtx(db, admin) };
}

const consentTo = async (db: Db, viewer: Viewer, purpose: string) =>
  insertAccountConsent(db, viewer.id, (await findConsentText(db, purpose)).id, "2026-09-01T02:00:00.000Z");

describe.each(dialects)("consents on %s", (dialect) => {
  it("are shown with the version of their text and withdrawn where the law and the account allow", async () => {
    const { db, person, mine, desk } = await house(dialect);
    await consentTo(db, person, "account");
    await consentTo(db, person, "news");
    const consents = await readConsents(mine, person);
    const [account, news] = ["account", "news"].map((wanted) => consents.find(({ purpose }) => purpose === wanted));
    expect([account?.version, account?.mayWithdraw, news?.mayWithdraw]).toEqual([1, false, true]);
    expect(await withdrawConsent(desk, news?.id ?? "")).toEqual(err("not_found"));
    expect(await withdrawConsent(mine, "khong-co")).toEqual(err("not_found"));
    expect(await withdrawConsent(mine, account?.id ?? "")).toEqual(err("forbidden"));
    expect(await withdrawConsent(mine, news?.id ?? "")).toEqual(ok());
    expect(await withdrawConsent(mine, news?.id ?? "")).toEqual(err("already_done"));
    const after = await readConsents(mine, person);
    expect(after.find(({ purpose }) => purpose === "news")?.withdrawnAt).toBe(mine.now);
  });

  it("take a project out of every search when its publication is withdrawn", async () => {
    const { db, person, mine } = await house(dialect);
    const project = await makeProject(db, person, { name: "Sợi Mây", isPublic: true });
    const text = await findConsentText(db, "publish_project");
    const given = { id: newId(), account_id: person.id, consent_text_id: text.id, channel: "web", given_at: mine.now };
    await db
      .insertInto("consent")
      .values({ ...given, subject_kind: "project", subject_id: project.id })
      .execute();
    expect(await withdrawConsent(mine, given.id)).toEqual(ok());
    expect(await db.selectFrom("project_tier").select("tier").execute()).toEqual([]);
    expect(await db.selectFrom("search_text").select("plain").execute()).toEqual([]);
  });

  it("have their notice in both languages from the start", async () => {
    const { mine } = await house(dialect);
    const notice = await readPrivacyNotice(mine);
    expect([notice.version, notice.body.vi.slice(0, 17), notice.body.en?.slice(0, 18)]).toEqual([
      1,
      "Ai xử lý dữ liệu ",
      "Who processes your",
    ]);
  });
});

describe.each(dialects)("requests about personal data on %s", (dialect) => {
  it("stand in the queue by deadline, are answered and told", async () => {
    const { person, db, mine, desk } = await house(dialect);
    const form = { act: "ask", kind: "correct", note: "Tên đệm sai" } as const;
    expect(await askForData(mine, person, form)).toEqual(ok({ replyDue: "2026-09-03" }));
    expect(await askForData(mine, person, form)).toEqual(err("already_done"));
    expect(await readDataRequests(mine)).toEqual(err("forbidden"));
    const queue = await readDataRequests({ ...desk, now: "2026-09-04T02:00:00.000Z" });
    const [request] = queue.ok ? queue.value : [];
    expect(request).toMatchObject({
      email,
      kind: "correct",
      state: "received",
      doneDue: "2026-09-15",
      urgency: "overdue",
    });
    const requestId = request?.id ?? "";
    expect(await handleRequest(mine, { act: "done", requestId })).toEqual(err("forbidden"));
    expect(await handleRequest(desk, { act: "answer", requestId, answer: "Sẽ sửa." })).toEqual(ok());
    expect(await handleRequest(desk, { act: "done", requestId })).toEqual(ok());
    expect(await handleRequest(desk, { act: "refuse", requestId, answer: "Thôi." })).toEqual(err("already_done"));
    expect((await readMyRequests(mine, person)).map(({ state, answer }) => [state, answer])).toEqual([
      ["done", "Sẽ sửa."],
    ]);
    expect((await lettersTo(db, email)).map(({ subject }) => subject).sort()).toEqual([
      "Trả lời yêu cầu về dữ liệu cá nhân",
      "Yêu cầu về dữ liệu cá nhân đã được thực hiện",
      "Đã nhận yêu cầu về dữ liệu cá nhân",
    ]);
  });

  it("erase a person: the row is emptied and kept, sessions end, particulars go, the chain stays whole", async () => {
    const { db, person, mine, desk } = await house(dialect);
    await mine.house.sessions.open(person.id, "Chrome", mine.now);
    await recordActivity(db, desk, {
      act: "invitation.issued",
      subjectKind: "judge",
      subjectId: "x",
      organizationId: null,
      detail: { email },
    });
    await askForData(mine, person, { act: "ask", kind: "erase", note: "Xin xóa" });
    await sealActivities(db, "test", mine.now);
    const [request] = await readMyRequests(mine, person);
    expect(await handleRequest(desk, { act: "done", requestId: request?.id ?? "" })).toEqual(ok());
    const row = await db
      .selectFrom("account")
      .select(["name", "email", "phone", "password_hash", "erased_at"])
      .where("id", "=", person.id)
      .executeTakeFirst();
    expect(row).toEqual({ name: "", email: null, phone: null, password_hash: null, erased_at: desk.now });
    expect(await db.selectFrom("session").select("id").execute()).toEqual([]);
    expect(await db.selectFrom("duty").select("ended_at").execute()).toEqual([{ ended_at: desk.now }]);
    expect(await lettersTo(db, email)).toEqual([]);
    const details = await db
      .selectFrom("activity")
      .select(["act", "detail"])
      .where("detail", "like", "%example.vn%")
      .execute();
    expect(details).toEqual([]);
    await sealActivities(db, "test", desk.now);
    expect(await findBrokenLink(db, null)).toBeNull();
  });

  it("never erase the last administrator", async () => {
    const { admin, desk } = await house(dialect);
    await askForData(desk, admin, { act: "ask", kind: "erase", note: "" });
    const [request] = await readMyRequests(desk, admin);
    expect(await handleRequest(desk, { act: "done", requestId: request?.id ?? "" })).toEqual(err("last_admin"));
    expect((await readMyRequests(desk, admin)).map(({ state }) => state)).toEqual(["received"]);
  });

  it("list three as cheaply as one", async () => {
    const { db, person, mine, desk } = await house(dialect);
    const list = () => countQueries(db, (counted) => readDataRequests({ ...desk, db: counted }));
    await askForData(mine, person, { act: "ask", kind: "copy", note: "" });
    const one = await list();
    await askForData(mine, person, { act: "ask", kind: "restrict", note: "" });
    await askForData(mine, person, { act: "ask", kind: "withdraw", note: "" });
    expect(await list()).toBe(one);
  });
});

describe.each(dialects)("my data on %s", (dialect) => {
  it("is one's own alone: counted, and copied whole without secrets", async () => {
    const { db, person, mine, desk } = await house(dialect);
    await consentTo(db, person, "account");
    const counts = await countMyData(mine, person);
    const held = Object.fromEntries(counts.ok ? counts.value.map(({ kind, count }) => [kind, count]) : []);
    expect(held).toMatchObject({ account: 1, consents: 1, duties: 1, projects: 0 });
    const copy = await downloadMyData(mine, person);
    expect(copy.ok && copy.value.account).toMatchObject([{ email, phone: "+84912345678" }]);
    expect(JSON.stringify(copy)).not.toContain("password_hash");
    expect(await downloadMyData(desk, person)).toEqual(err("not_found"));
  });
});
