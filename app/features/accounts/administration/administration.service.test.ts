import { describe, expect, it } from "vitest";
import { err } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import { writeLetter } from "~/server/mail.server";
import { sealActivities } from "~/server/seal.server";
import { testCtx } from "~/server/testing.server";
import { makeAccount } from "~db/factories/people";
import { countQueries, dialects, freshDb } from "~db/testing";
import { readActivities } from "./activity-log.service.server";
import { readLetter, readLetters } from "./letter.service.server";
import { readOverview } from "./overview.service.server";

async function desk(dialect: "sqlite" | "postgres") {
  const db = await freshDb(dialect);
  const admin = await testCtx(db, await makeAccount(db, { isAdmin: true }));
  const letter = (key: string, subject: string, email = "a@example.vn") =>
    writeLetter(db, admin.now, {
      dedupeKey: key,
      to: { email, name: "Người Nhận" },
      locale: "vi",
      subject,
      body: "Nội dung",
    });
  return { db, admin, letter };
}

describe.each(dialects)("the administrator's pages on %s", (dialect) => {
  it("are closed to everyone else", async () => {
    const { db } = await desk(dialect);
    const stranger = await testCtx(db, await makeAccount(db));
    const visitor = await testCtx(db, null);
    expect(await readLetters(stranger, { words: "", page: 1 })).toEqual(err("forbidden"));
    expect(await readLetter(visitor, "x")).toEqual(err("sign_in_required"));
    expect(await readActivities(stranger, { page: 1, check: true })).toEqual(err("forbidden"));
    expect(await readOverview(stranger)).toEqual(err("forbidden"));
  });

  it("find letters by address, name and subject, and take signs literally", async () => {
    const { admin, letter } = await desk(dialect);
    await letter("1", "Xác minh", "a_b@example.vn");
    await letter("2", "Đặt lại 100%");
    const subjects = async (words: string) => {
      const found = await readLetters(admin, { words, page: 1 });
      return found.ok ? found.value.letters.map(({ subject }) => subject) : [];
    };
    expect(await subjects("A_B@")).toEqual(["Xác minh"]);
    expect(await subjects("_")).toEqual(["Xác minh"]);
    expect(await subjects("100%")).toEqual(["Đặt lại 100%"]);
    expect(await subjects("người nhận x")).toEqual([]);
    expect(await subjects("")).toHaveLength(2);
  });

  it("say of a letter that it is kept where no mail server is set", async () => {
    const { db, admin, letter } = await desk(dialect);
    await letter("1", "Xác minh");
    const { id } = await db.selectFrom("letter").select("id").executeTakeFirstOrThrow();
    expect(await readLetter(admin, id)).toMatchObject({
      ok: true,
      value: { subject: "Xác minh", body: "Nội dung", state: "kept" },
    });
    expect(await readLetter(admin, "khong-co")).toEqual(err("not_found"));
  });

  it("show the log and tell a broken chain from a whole one", async () => {
    const { db, admin } = await desk(dialect);
    const act = (subjectId: string) =>
      recordActivity(db, admin, { act: "account.changed", subjectKind: "account", subjectId, organizationId: null });
    await act("1");
    await act("2");
    await sealActivities(db, "test", admin.now);
    const whole = await readActivities(admin, { page: 1, check: true });
    expect(whole.ok && [whole.value.total, whole.value.chain]).toEqual([2, { checked: 2, brokenAt: null }]);
    await db.updateTable("activity").set({ subject_id: "3" }).where("subject_id", "=", "2").execute();
    const broken = await readActivities(admin, { page: 1, check: true });
    expect(broken.ok && broken.value.chain?.brokenAt).toBe(broken.ok && broken.value.activities[0]?.id);
  });

  it("cost the same queries for one letter and three", async () => {
    const { db, admin, letter } = await desk(dialect);
    const list = () => countQueries(db, (counted) => readLetters({ ...admin, db: counted }, { words: "", page: 1 }));
    await letter("1", "Một");
    const one = await list();
    await letter("2", "Hai");
    await letter("3", "Ba");
    expect(await list()).toBe(one);
  });

  it("count what stands in the installation", async () => {
    const { admin, letter } = await desk(dialect);
    await letter("1", "Một");
    expect(await readOverview(admin)).toEqual({
      ok: true,
      value: {
        accounts: 1,
        organizations: 0,
        sessions: 0,
        lettersWaiting: 1,
        lettersFailed: 0,
        requestsOpen: 0,
        requestsOverdue: 0,
        sendsMail: false,
      },
    });
  });
});
