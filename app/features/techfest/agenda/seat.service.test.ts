import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { prepareRaces } from "~/commands/race.server";
import { testCtx } from "~/server/testing.server";
import { createDb, type Db } from "~db/dialect";
import { makeSlot } from "~db/factories/agenda";
import { makeEvent } from "~db/factories/event";
import { makeAccount } from "~db/factories/people";
import { dialects, freshDb } from "~db/testing";
import { readMyAgenda } from "./my-agenda.service.server";
import { keepSlot, leaveSlot, registerForSlot } from "./seat.service.server";
import { changeSlot, setSlotState } from "./slot.service.server";
import { makeAgendaWorld, typedSlot } from "./testing.server";

const letters = (db: Db) =>
  db.selectFrom("letter").select(["to_email", "subject"]).orderBy("created_at").orderBy("id").execute();

async function standing(db: Db, slotId: string) {
  const rows = await db
    .selectFrom("slot_registration as r")
    .innerJoin("account as a", "a.id", "r.account_id")
    .select(["a.name", "r.state"])
    .where("slot_id", "=", slotId)
    .orderBy("a.name")
    .execute();
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
}

describe.each(dialects)("a seat, on %s", (dialect) => {
  async function enter(capacity: number | null = 1) {
    const db = await freshDb(dialect);
    const world = await makeAgendaWorld(db);
    const slot = await makeSlot(db, world.event.id, { titleVi: "Hội thảo chè", takesRegistrations: true, capacity });
    const people: (typeof world.guest)[] = [];
    for (const name of ["A", "B", "C"]) people.push(await makeAccount(db, { name, email: `${name}@example.vn` }));
    const ask = async (i: number) =>
      registerForSlot(await world.as(people[i] ?? null, `2026-09-01T02:00:0${i}.000Z`), world.event.slug, slot.id);
    const leave = async (i: number) => leaveSlot(await world.as(people[i] ?? null), world.event.slug, slot.id);
    return { db, ...world, slot, people, ask, leave };
  }

  it("is the first one's, the next waits, and a repeated click changes nothing", async () => {
    const { db, slot, ask } = await enter();
    expect([await ask(0), await ask(1), await ask(0), await ask(1)]).toEqual(
      ["registered", "waiting", "registered", "waiting"].map((state) => ({ ok: true, value: { state, beside: [] } })),
    );
    expect(await standing(db, slot.id)).toEqual({ A: "registered", B: "waiting" });
  });

  it("given back goes to whoever waited longest, in the same act, with a letter", async () => {
    const { db, slot, ask, leave } = await enter();
    for (const i of [0, 1, 2]) await ask(i);
    expect(await leave(0)).toEqual({ ok: true, value: undefined });
    expect(await standing(db, slot.id)).toEqual({ A: "cancelled", B: "registered", C: "waiting" });
    expect(await letters(db)).toEqual([{ to_email: "B@example.vn", subject: "Quý vị đã có chỗ: Hội thảo chè" }]);
    expect(await leave(0)).toEqual({ ok: false, error: "not_found" });
  });

  it("given back in an event that is called off goes to nobody, and nobody is told so", async () => {
    const { db, slot, ask, leave } = await enter();
    for (const i of [0, 1]) await ask(i);
    await db.updateTable("event").set({ state: "cancelled" }).execute();
    expect(await leave(0)).toEqual({ ok: true, value: undefined });
    expect(await standing(db, slot.id)).toEqual({ A: "cancelled", B: "waiting" });
    expect(await letters(db)).toEqual([]);
  });

  it("a turn given back moves nobody up, and asking again begins at the end of the line", async () => {
    const { db, slot, ask, leave, people, as, event } = await enter();
    for (const i of [0, 1, 2]) await ask(i);
    await leave(1);
    expect(await letters(db)).toEqual([]);
    await registerForSlot(await as(people[1] ?? null, "2026-09-01T03:00:00.000Z"), event.slug, slot.id);
    await leave(0);
    expect(await standing(db, slot.id)).toEqual({ A: "cancelled", B: "waiting", C: "registered" });
  });

  it("more of them move up as many as there is room for; fewer than are taken are refused", async () => {
    const { db, slot, ask, desk, event } = await enter();
    for (const i of [0, 1, 2]) await ask(i);
    const form = typedSlot({ revision: 1, capacity: 2 });
    expect(await changeSlot(desk, event.id, slot.id, form)).toEqual({ ok: true, value: undefined });
    expect(await standing(db, slot.id)).toEqual({ A: "registered", B: "registered", C: "waiting" });
    expect(await changeSlot(desk, event.id, slot.id, { ...form, revision: 2, capacity: 1 })).toEqual({
      ok: false,
      error: "capacity_below_taken",
    });
  });

  it("nobody moves up in a slot that was cancelled; when it is held after all they do", async () => {
    const { db, slot, ask, leave, desk, event } = await enter();
    for (const i of [0, 1]) await ask(i);
    await setSlotState(desk, event.id, slot.id, "cancelled");
    await leave(0);
    expect(await standing(db, slot.id)).toEqual({ A: "cancelled", B: "waiting" });
    await setSlotState(desk, event.id, slot.id, "published");
    expect(await standing(db, slot.id)).toEqual({ A: "cancelled", B: "registered" });
    expect((await letters(db)).map(({ to_email, subject }) => `${to_email} ${subject}`).sort()).toEqual([
      "A@example.vn Phiên bị hủy: Hội thảo chè",
      "B@example.vn Phiên bị hủy: Hội thảo chè",
      "B@example.vn Phiên được tổ chức lại: Hội thảo chè",
      "B@example.vn Quý vị đã có chỗ: Hội thảo chè",
    ]);
  });

  it("is refused with the reason: not signed in, another event's slot, over, open to all", async () => {
    const { db, slot, as, guest, event, desk } = await enter();
    const elsewhere = await makeEvent(db, event.organizationId, guest);
    const free = await makeSlot(db, event.id);
    const refusal = async (work: Promise<{ ok: boolean; error?: string }>) => (await work).error;
    expect(await refusal(registerForSlot(await as(null), event.slug, slot.id))).toBe("sign_in_required");
    expect(await refusal(registerForSlot(await as(guest), elsewhere.slug, slot.id))).toBe("not_found");
    expect(await refusal(registerForSlot(await as(guest), event.slug, "x"))).toBe("not_found");
    expect(await refusal(registerForSlot(await as(guest), event.slug, free.id))).toBe("slot_open_to_all");
    expect(await refusal(registerForSlot(await as(guest, "2026-10-08T03:30:00.000Z"), event.slug, slot.id))).toBe(
      "slot_over",
    );
    await setSlotState(desk, event.id, slot.id, "cancelled");
    expect(await refusal(registerForSlot(await as(guest), event.slug, slot.id))).toBe("slot_cancelled");
  });

  it("says what else of mine runs then; what I keep is in my agenda, once, and out again", async () => {
    const { slot, db, as, guest, event } = await enter();
    const walk = await makeSlot(db, event.id, { titleVi: "Tham quan", startsAt: "2026-10-08T03:00:00.000Z" });
    const ctx = await as(guest);
    for (let i = 0; i < 2; i++) await keepSlot(ctx, event.slug, walk.id, true);
    expect(await registerForSlot(ctx, event.slug, slot.id)).toEqual({
      ok: true,
      value: { state: "registered", beside: [{ vi: "Tham quan", en: null }] },
    });
    const titles = async () => {
      const mine = await readMyAgenda(ctx);
      return mine.ok && mine.value.slots.map(({ title, seat, beside }) => [title.vi, seat, beside.length]);
    };
    expect(await titles()).toEqual([
      ["Hội thảo chè", "registered", 1],
      ["Tham quan", null, 1],
    ]);
    await keepSlot(ctx, event.slug, walk.id, false);
    expect(await titles()).toEqual([["Hội thảo chè", "registered", 0]]);
  });

  it("is never given twice, though 200 ask at once", { timeout: 60_000 }, async () => {
    const url = await emptyDatabase(dialect);
    const { db, races } = await prepareRaces(url, "2026-09-01T02:00:00.000Z");
    // Two connections to one SQLite file would stop each other within one thread; that race is run by two processes.
    const beside = dialect === "sqlite" ? db : createDb(url);
    onTestFinished(async () => {
      if (beside !== db) await beside.destroy();
      await db.destroy();
    });
    const [race] = races;
    const [, slug = "", slotId = ""] =
      /^\/su-kien\/([^/]+)\/chuong-trinh\/([^/]+)$/.exec(race?.asks[0]?.path ?? "") ?? [];
    const accounts = await db
      .selectFrom("session as s")
      .innerJoin("account as a", "a.id", "s.account_id")
      .select(["a.id", "a.name", "a.email"])
      .execute();
    const [here, there] = [await testCtx(db, null), await testCtx(beside, null)];
    const answers = await Promise.all(
      accounts.map(({ id, name, email }, i) => {
        const viewer = { id, name, email: email ?? "", isAdmin: false, emailVerified: true, duties: [] };
        return registerForSlot({ ...(i % 2 ? here : there), viewer }, slug, slotId);
      }),
    );
    const states = answers.map((answer) => (answer.ok ? answer.value.state : answer.error));
    expect(states.filter((state) => state === "registered")).toHaveLength(50);
    expect(states.filter((state) => state === "waiting")).toHaveLength(150);
    expect(await race?.standing()).toEqual({ placed: 50, waiting: 150 });
  });
});

/** The address of a database of its own: a file, or one of the PostgreSQL server's. */
async function emptyDatabase(dialect: string): Promise<string> {
  if (dialect === "sqlite") {
    const folder = await mkdtemp(join(tmpdir(), "khoi-race-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    return join(folder, "khoi.sqlite");
  }
  const server = inject("postgresUrl");
  const admin = createDb(`${server}/postgres`);
  const name = `khoi_race_${process.pid}_${Date.now()}`;
  await sql.raw(`create database ${name} template khoi_template`).execute(admin);
  onTestFinished(async () => {
    await sql.raw(`drop database if exists ${name} with (force)`).execute(admin);
    await admin.destroy();
  });
  return `${server}/${name}`;
}
