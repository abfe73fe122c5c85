import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import type { Viewer } from "~/core/permission";
import { makeDeskEntry, makeDeskWorld } from "~/features/competition/desk/testing.server";
import { makeJudgingWorld } from "~/features/judging/testing.server";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { makeAccount } from "~db/factories/people";
import { dialects, freshDb } from "~db/testing";
import { readMyWork } from "./work.service.server";

const now = "2026-09-01T02:00:00.000Z";

describe.each(dialects)("what waits for a person (%s)", (dialect) => {
  const workOf = async (db: Db, viewer: Viewer) => (await readMyWork(await testCtx(db, viewer, { now }), viewer)).items;

  it("is a founder's draft and the supplement they were asked for, the nearest first", async () => {
    const db = await freshDb(dialect);
    const { competition, secretary } = await makeDeskWorld(db);
    const lead = await makeAccount(db);
    const draft = await makeDeskEntry(db, competition, "Bản nháp", { lead, state: "draft" });
    const asked = await makeDeskEntry(db, competition, "Thiếu ảnh", { lead, state: "supplement_asked" });
    await makeDeskEntry(db, competition, "Đã nộp", { lead });
    await db
      .insertInto("supplement")
      .values({
        id: newId(),
        entry_id: asked.id,
        message: "Thêm ảnh.",
        field_keys: "[]",
        due_at: "2026-09-03T10:00:00.000Z",
        asked_by: secretary.id,
        asked_at: now,
      })
      .execute();
    const items = await workOf(db, lead);
    expect(items.map((item) => [item.kind, "entryId" in item && item.entryId, item.due])).toEqual([
      ["supplement", asked.id, "2026-09-03T10:00:00.000Z"],
      ["finish_entry", draft.id, "2026-09-21T02:00:00.000Z"],
    ]);
  });

  it("is the entries to check for a secretary; judges and rounds are the organizer's", async () => {
    const db = await freshDb(dialect);
    const { competition, secretary, organizer } = await makeDeskWorld(db);
    await makeDeskEntry(db, competition, "Chờ xét");
    const acts = async (viewer: Viewer) =>
      (await workOf(db, viewer)).flatMap((item) => (item.kind === "desk" ? [item.act.kind] : []));
    expect(await acts(secretary)).toEqual(["check"]);
    expect(await acts(organizer)).toEqual(["check", "judges"]);
  });

  it("is an open round's conflicts to declare for a judge", async () => {
    const db = await freshDb(dialect);
    const { judges } = await makeJudgingWorld(db, { round: { state: "open" } });
    const [judge] = judges;
    if (!judge) throw new Error("the world has a judge");
    expect((await workOf(db, judge.viewer)).map(({ kind }) => kind)).toEqual(["declare_conflicts"]);
  });

  it("is confirming an address, and only a confirmed one learns of its invitations", async () => {
    const db = await freshDb(dialect);
    const { organizationId, organizer } = await makeDeskWorld(db);
    const account = await makeAccount(db, { verified: false });
    await db
      .insertInto("invitation")
      .values({
        id: newId(),
        token_hash: "0".repeat(64),
        kind: "duty",
        subject_id: organizationId,
        duty_kind: "secretary",
        organization_id: organizationId,
        email: account.email,
        name: account.name,
        invited_by: organizer.id,
        created_at: now,
        expires_at: "2026-09-15T02:00:00.000Z",
      })
      .execute();
    const kinds = async (viewer: Viewer) => (await workOf(db, viewer)).map(({ kind }) => kind);
    expect(await kinds(account)).toEqual(["verify_email"]);
    expect(await kinds({ ...account, emailVerified: true })).toEqual(["invitation"]);
  });
});
