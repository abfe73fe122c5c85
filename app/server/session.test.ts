import { describe, expect, it } from "vitest";
import { makeAccount } from "~db/factories/people";
import { dialects, freshDb } from "~db/testing";
import { createSessions } from "./session.server";

const now = "2026-09-01T02:00:00.000Z";
const asHeader = (setCookie: string) => setCookie.split(";", 1)[0] ?? "";

describe.each(dialects)("sessions on %s", (dialect) => {
  it("signs in under a new id each time and never stores the cookie's value", async () => {
    const db = await freshDb(dialect);
    const { id } = await makeAccount(db);
    const sessions = createSessions(db, true);
    const first = await sessions.open(id, "Chrome · Android", now);
    const second = await sessions.open(id, "Safari · iPhone", now);
    expect(first).toMatch(/^khoi_session=[^;]+; HttpOnly; .*SameSite=Lax.*Secure|Secure.*SameSite=Lax/);
    expect(asHeader(first)).not.toBe(asHeader(second));
    const rows = await db.selectFrom("session").select(["id", "device"]).orderBy("device").execute();
    expect(rows.map((row) => row.device)).toEqual(["Chrome · Android", "Safari · iPhone"]);
    for (const row of rows) expect(first + second).not.toContain(row.id);
    expect(await sessions.read(asHeader(first))).toMatchObject({ accountId: id, renewed: null });
  });

  it("ends one, or all but the present one", async () => {
    const db = await freshDb(dialect);
    const { id } = await makeAccount(db);
    const sessions = createSessions(db, false);
    const [here, there, gone] = await Promise.all(["a", "b", "c"].map((device) => sessions.open(id, device, now)));
    const ended = await sessions.read(asHeader(gone ?? ""));
    await sessions.end(ended?.sessionId ?? "");
    expect(await sessions.read(asHeader(gone ?? ""))).toBeNull();
    const present = await sessions.read(asHeader(here ?? ""));
    await sessions.endAll(id, present?.sessionId);
    expect(await sessions.read(asHeader(there ?? ""))).toBeNull();
    expect(await sessions.read(asHeader(here ?? ""))).not.toBeNull();
  });

  it("knows nobody by a made-up or stored id, nor an erased account", async () => {
    const db = await freshDb(dialect);
    const { id } = await makeAccount(db);
    const sessions = createSessions(db, false);
    const cookie = await sessions.open(id, "a", now);
    const [row] = await db.selectFrom("session").select("id").execute();
    expect(await sessions.read(`khoi_session=${row?.id}`)).toBeNull();
    expect(await sessions.read("khoi_session=' or 1=1")).toBeNull();
    expect(await sessions.read(null)).toBeNull();
    await db.updateTable("account").set({ erased_at: now, email: null }).where("id", "=", id).execute();
    expect(await sessions.read(asHeader(cookie))).toBeNull();
  });
});
