import { describe, expect, it } from "vitest";
import { ok } from "~/core/result";
import { testCtx } from "~/server/testing.server";
import { makeDelegate, makeDelegateKind } from "~db/factories/delegates";
import { makeEvent } from "~db/factories/event";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { dialects, freshDb } from "~db/testing";
import { badgeLink } from "./delegate-letters.server";
import { actOnDelegate } from "./desk.service.server";

describe.each(dialects)("the desk of delegates on %s", (dialect) => {
  it("sends the new badge to whoever's was replaced", async () => {
    const db = await freshDb(dialect);
    const host = await makeOrganization(db);
    const secretary = await makeDuty(db, await makeAccount(db), { organizationId: host.id, kind: "secretary" });
    const event = await makeEvent(db, host.id, secretary);
    const kind = await makeDelegateKind(db, event.id);
    const { id } = await makeDelegate(db, event.id, kind.id, { email: "hoa@example.vn" });
    const ctx = await testCtx(db, secretary);
    expect(await actOnDelegate(ctx, event.id, id, { act: "badge" })).toEqual(ok());
    const letters = await db.selectFrom("letter").select(["to_email", "body"]).execute();
    expect(letters.map(({ to_email }) => to_email)).toEqual(["hoa@example.vn"]);
    expect(letters[0]?.body).toContain(badgeLink(ctx, { id, eventId: event.id, badgeVersion: 2 }));
  });
});
