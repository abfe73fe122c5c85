import { describe, expect, it } from "vitest";
import { makeAccount, makeOrganization } from "~db/factories/people";
import { dialects, freshDb } from "~db/testing";
import { recordActivity } from "./activity.server";
import { chainHead, findBrokenLink, sealActivities } from "./seal.server";

const now = "2026-09-01T02:00:00.000Z";

describe.each(dialects)("the sealed log on %s", (dialect) => {
  async function threeActs() {
    const db = await freshDb(dialect);
    const viewer = await makeAccount(db);
    const { id: organizationId } = await makeOrganization(db);
    for (const act of ["entry.submitted", "entry.withdrawn", "round.opened"]) {
      await recordActivity(
        db,
        { viewer, now },
        { act, subjectKind: "entry", subjectId: "e1", organizationId, detail: { act } },
      );
    }
    await recordActivity(
      db,
      { viewer: null, now },
      { act: "admin.made", subjectKind: "account", subjectId: viewer.id, organizationId: null },
    );
    return { db, organizationId };
  }

  it("chains every organization's acts, and the installation's own, once", async () => {
    const { db, organizationId } = await threeActs();
    expect(await sealActivities(db, "a", now)).toBe(4);
    expect(await sealActivities(db, "a", now)).toBe(0);
    expect((await chainHead(db, organizationId)).sequence).toBe(3);
    expect((await chainHead(db, null)).sequence).toBe(1);
    expect(await findBrokenLink(db, organizationId)).toBeNull();
  });

  it("lets one process at a time seal", async () => {
    const { db } = await threeActs();
    await sealActivities(db, "a", now);
    expect(await sealActivities(db, "b", now)).toBe(0);
    const later = "2026-09-01T02:00:11.000Z";
    await recordActivity(
      db,
      { viewer: null, now: later },
      { act: "x", subjectKind: "y", subjectId: "z", organizationId: null },
    );
    expect(await sealActivities(db, "b", later)).toBe(1);
  });

  it("names the first act that somebody altered or removed, and allows details to be erased", async () => {
    const { db, organizationId } = await threeActs();
    await sealActivities(db, "a", now);
    await db.updateTable("activity").set({ detail: null }).execute();
    expect(await findBrokenLink(db, organizationId)).toBeNull();
    const second = await db
      .selectFrom("activity")
      .select("id")
      .where("organization_id", "=", organizationId)
      .where("sequence", "=", 2)
      .executeTakeFirstOrThrow();
    await db.updateTable("activity").set({ act: "entry.submitted" }).where("id", "=", second.id).execute();
    expect(await findBrokenLink(db, organizationId)).toBe(second.id);
  });
});
