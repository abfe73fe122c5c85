import { sql } from "kysely";
import { describe, expect, inject, it } from "vitest";
import type { Viewer } from "~/core/permission";
import { err, ok } from "~/core/result";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { createDb } from "~db/dialect";
import { makeDelegate, makeDelegateKind } from "~db/factories/delegates";
import { type MakeEvent, makeEvent } from "~db/factories/event";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { countQueries, dialects, freshDb } from "~db/testing";
import type { RegistrationForm } from "./delegate.form";
import { cancelOwnRegistration, readRegistration, registerDelegate } from "./registration.service.server";

const now = "2026-09-20T02:00:00.000Z";

describe.each(dialects)("registration of delegates on %s", (dialect) => {
  async function world(given: MakeEvent & { quota?: number | null } = {}) {
    const db = await freshDb(dialect);
    const host = await makeOrganization(db);
    const organizer = await makeDuty(db, await makeAccount(db), { organizationId: host.id, kind: "organizer" });
    const event = await makeEvent(db, host.id, organizer, { slug: "techfest", ...given });
    const kind = await makeDelegateKind(db, event.id, { key: "guest", quota: given.quota ?? null });
    const form = (person: Viewer, more: Partial<RegistrationForm> = {}): RegistrationForm => ({
      kindId: kind.id,
      name: person.name,
      title: "Chuyên viên",
      workplace: "Sở Khoa học và Công nghệ",
      phone: "+84912345678",
      consent: "on",
      waiting: false,
      ...more,
    });
    const register = async (person: Viewer | null, more: Partial<RegistrationForm> = {}, on: Db = db) =>
      registerDelegate(await testCtx(on, person, { now }), "techfest", form(person ?? organizer, more));
    return { db, event, kind, register, form, organizer };
  }
  const states = (db: Db) =>
    db.selectFrom("delegate").select(["account_id", "state"]).orderBy("created_at").orderBy("id").execute();

  it("stores who comes, the consent, a letter with the badge, and one act in the log", async () => {
    const { db, kind, register } = await world();
    const person = await makeAccount(db, { name: "Nông Thị Hoa", email: "hoa@example.vn" });
    expect(await register(person)).toEqual(ok({ delegateId: expect.any(String), state: "registered", isNew: true }));
    expect(
      await db.selectFrom("delegate").select(["name", "kind_id", "account_id", "state", "source", "email"]).execute(),
    ).toEqual([
      {
        name: "Nông Thị Hoa",
        kind_id: kind.id,
        account_id: person.id,
        state: "registered",
        source: "self",
        email: "hoa@example.vn",
      },
    ]);
    expect(
      await db
        .selectFrom("consent as c")
        .innerJoin("consent_text as t", "t.id", "c.consent_text_id")
        .select(["t.purpose", "c.account_id", "c.channel", "c.withdrawn_at"])
        .execute(),
    ).toEqual([{ purpose: "delegate", account_id: person.id, channel: "web", withdrawn_at: null }]);
    const [letter] = await db.selectFrom("letter").select(["to_email", "subject", "body"]).execute();
    expect(letter?.to_email).toBe("hoa@example.vn");
    expect(letter?.body).toMatch(/http:\/\/127\.0\.0\.1:3000\/the\/[\w-]{38}\n/);
    expect(await db.selectFrom("activity").select("act").execute()).toEqual([{ act: "delegate.registered" }]);
  });

  it("answers a repeated click with the registration that stands", async () => {
    const { db, register } = await world();
    const person = await makeAccount(db);
    const first = await register(person);
    const again = await register(person);
    expect(again).toEqual(ok({ ...(first.ok ? first.value : {}), isNew: false }));
    expect(await states(db)).toEqual([{ account_id: person.id, state: "registered" }]);
  });

  it("says that places are gone, or puts those who want it on the waiting list", async () => {
    const { db, register } = await world({ quota: 1 });
    const [a, b, c] = [await makeAccount(db), await makeAccount(db), await makeAccount(db)];
    await register(a);
    expect(await register(b)).toEqual(err("places_gone"));
    expect(await register(c, { waiting: true })).toMatchObject(ok({ state: "waiting" }));
  });

  it("gives a freed place to whoever waits longest, with a letter, and withdraws the consent of who leaves", async () => {
    const { db, register } = await world({ quota: 1 });
    const [a, b, c] = [await makeAccount(db), await makeAccount(db), await makeAccount(db)];
    for (const person of [a, b, c]) await register(person, { waiting: true });
    expect(await cancelOwnRegistration(await testCtx(db, a, { now }), "techfest")).toEqual(ok());
    expect(await states(db)).toEqual([
      { account_id: a.id, state: "cancelled" },
      { account_id: b.id, state: "registered" },
      { account_id: c.id, state: "waiting" },
    ]);
    const letters = await db.selectFrom("letter").select(["to_email", "dedupe_key"]).execute();
    expect(
      letters.filter(({ dedupe_key }) => dedupe_key.startsWith("delegate-promoted")).map((l) => l.to_email),
    ).toEqual([b.email]);
    const consents = await db.selectFrom("consent").select(["account_id", "withdrawn_at"]).execute();
    expect(consents.filter(({ withdrawn_at }) => withdrawn_at !== null)).toEqual([
      { account_id: a.id, withdrawn_at: now },
    ]);
  });

  it("frees nothing when a waiting person leaves, and lets who cancelled come again at the end of the list", async () => {
    const { db, register } = await world({ quota: 1 });
    const [a, b, c] = [await makeAccount(db), await makeAccount(db), await makeAccount(db)];
    for (const person of [a, b, c]) await register(person, { waiting: true });
    const ctx = await testCtx(db, b, { now });
    expect(await cancelOwnRegistration(ctx, "techfest")).toEqual(ok());
    expect(await cancelOwnRegistration(ctx, "techfest")).toEqual(err("not_found"));
    expect(
      await registerDelegate({ ...ctx, now: "2026-09-20T03:00:00.000Z" }, "techfest", {
        kindId: (await db.selectFrom("delegate_kind").select("id").executeTakeFirstOrThrow()).id,
        name: "Trở lại",
        title: "",
        workplace: "",
        phone: null,
        consent: "on",
        waiting: true,
      }),
    ).toMatchObject(ok({ state: "waiting", isNew: true }));
    const page = await readRegistration(ctx, "techfest");
    expect(page.ok && page.value.own).toMatchObject({ state: "waiting", ahead: 1, badge: null });
  });

  it("is closed before publication, after the last day, in kinds that aren't open, and to unconfirmed addresses", async () => {
    const { db, event, register } = await world();
    const person = await makeAccount(db);
    const closed = await makeDelegateKind(db, event.id, { isOpen: false });
    expect(await register(null)).toEqual(err("sign_in_required"));
    expect(await register(await makeAccount(db, { verified: false }))).toEqual(err("email_unverified"));
    expect(await register(person, { kindId: closed.id })).toEqual(err("registration_closed"));
    expect(await register(person, { kindId: "không-có" })).toEqual(err("not_found"));
    await db.updateTable("event").set({ state: "finished" }).execute();
    expect(await register(person)).toEqual(err("registration_closed"));
    await db
      .updateTable("event")
      .set({ state: "published", first_day: "2026-09-18", last_day: "2026-09-19" })
      .execute();
    expect(await register(person)).toEqual(err("registration_closed"));
    await db.updateTable("event").set({ state: "draft" }).execute();
    expect(await register(person)).toEqual(err("not_found"));
    expect(await states(db)).toEqual([]);
  });

  it("costs the same queries with 1 kind as with 3", async () => {
    const { db, event, kind } = await world();
    await makeDelegate(db, event.id, kind.id);
    const read = async (counted: Db) => readRegistration(await testCtx(counted, null, { now }), "techfest");
    const one = await countQueries(db, read);
    await makeDelegateKind(db, event.id);
    await makeDelegateKind(db, event.id);
    expect(await countQueries(db, read)).toBe(one);
  });

  it("never gives more places than there are, nor one person two, however many ask at once", async () => {
    const { db, event, kind, register } = await world({ quota: 5 });
    const other = await makeDelegateKind(db, event.id);
    const people: Viewer[] = [];
    for (let i = 0; i < 20; i++) people.push(await makeAccount(db));
    const [first] = people;
    const second = dialect === "postgres" ? await secondConnection(db) : db;
    const answers = await Promise.all([
      ...people.map((person, i) => register(person, {}, i % 2 ? second : db)),
      ...[kind.id, other.id, other.id].map((kindId) => register(first ?? null, { kindId }, second)),
    ]);
    if (second !== db) await second.destroy();
    expect(answers.filter((answer) => !answer.ok && answer.error !== "places_gone")).toEqual([]);
    const taken = await db.selectFrom("delegate").select(["account_id", "kind_id"]).execute();
    expect(taken.filter(({ kind_id }) => kind_id === kind.id).length).toBe(5);
    expect(taken.filter(({ account_id }) => account_id === first?.id).length).toBe(1);
  });
});

async function secondConnection(db: Db): Promise<Db> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  return createDb(`${inject("postgresUrl")}/${rows[0]?.name}`);
}
