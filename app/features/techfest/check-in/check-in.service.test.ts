import { sql } from "kysely";
import { describe, expect, inject, it } from "vitest";
import { err, ok } from "~/core/result";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { createDb } from "~db/dialect";
import { makeDelegate, makeDelegateKind, makeDelegation, makeGate } from "~db/factories/delegates";
import { makeEvent } from "~db/factories/event";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { countQueries, dialects, freshDb } from "~db/testing";
import { badgeToken } from "../delegates/badges/badge-token.server";
import type { ScanForm } from "./check-in.form";
import { readCheckIn, readGateCounts, recordScan } from "./check-in.service.server";

const now = "2026-10-08T01:12:00.000Z";
const later = "2026-10-08T03:00:00.000Z";

describe.each(dialects)("the gate on %s", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const host = await makeOrganization(db);
    const organizer = await makeDuty(db, await makeAccount(db), { organizationId: host.id, kind: "organizer" });
    const event = await makeEvent(db, host.id, organizer);
    const guard = await makeDuty(db, await makeAccount(db), {
      organizationId: host.id,
      kind: "gate_staff",
      eventId: event.id,
    });
    const kind = await makeDelegateKind(db, event.id, { nameVi: "Khách mời" });
    const delegation = await makeDelegation(db, event.id, { nameVi: "Đoàn Bắc Kạn" });
    const gate = await makeGate(db, event.id);
    const hoa = await makeDelegate(db, event.id, kind.id, {
      name: "Nông Thị Hoà",
      workplace: "Sở Công Thương",
      delegationId: delegation.id,
      code: "K7M2QD",
    });
    const ctx = await testCtx(db, guard, { now });
    const token = (delegateId: string, badgeVersion = 1, eventId = event.id) =>
      badgeToken(ctx.house.secrets, { eventId, delegateId, badgeVersion });
    const scan = (form: Partial<ScanForm>, at = now) =>
      recordScan({ ...ctx, now: at }, event.id, {
        scanKey: `key-${Math.abs(Date.parse(at))}-${JSON.stringify(form)}`.slice(0, 60),
        direction: "in",
        gateId: gate.id,
        seen: "",
        delegateId: null,
        ...form,
      });
    return { db, host, organizer, event, guard, kind, gate, hoa, ctx, token, scan };
  }
  const rows = (db: Db) => db.selectFrom("check_in").select(["delegate_id", "direction", "at"]).orderBy("at").execute();

  it("lets a badge in, shows whose it is, counts, and writes the act", async () => {
    const { db, scan, token, hoa, event, ctx, kind: _kind } = await world();
    const answer = await scan({ seen: `https://khoi.vn/the/${token(hoa.id)}`, scanKey: "first-scan" });
    expect(answer).toEqual(
      ok({
        passage: { outcome: "passed", at: now },
        direction: "in",
        comer: {
          id: hoa.id,
          name: "Nông Thị Hoà",
          title: "",
          workplace: "Sở Công Thương",
          code: "K7M2QD",
          state: "registered",
          kind: { name: { vi: "Khách mời", en: null }, tone: "cham" },
          delegation: { vi: "Đoàn Bắc Kạn", en: null },
          isInside: false,
        },
      }),
    );
    expect(await readGateCounts(ctx, event.id)).toEqual(
      ok({
        inside: 1,
        came: 1,
        expected: 1,
        latest: [{ id: expect.any(String), name: "Nông Thị Hoà", direction: "in", at: now }],
      }),
    );
    expect(await db.selectFrom("activity").select("act").execute()).toEqual([{ act: "delegate.checked_in" }]);
  });

  it("takes the same scan twice for one, and a second badge held up for somebody who is inside", async () => {
    const { db, scan, token, hoa } = await world();
    const first = await scan({ seen: token(hoa.id), scanKey: "the-same-scan" });
    expect(await scan({ seen: token(hoa.id), scanKey: "the-same-scan" }, later)).toMatchObject({
      value: { passage: first.ok ? first.value.passage : null },
    });
    expect(await scan({ seen: "k7m-2qd", scanKey: "another-scan" }, later)).toMatchObject({
      value: { passage: { outcome: "already_inside", since: now } },
    });
    expect(await rows(db)).toEqual([{ delegate_id: hoa.id, direction: "in", at: now }]);
  });

  it("counts who went out, and who comes back is not new", async () => {
    const { scan, hoa, event, ctx, db } = await world();
    await scan({ delegateId: hoa.id });
    expect(await scan({ delegateId: hoa.id, direction: "out" }, later)).toMatchObject({
      value: { passage: { outcome: "passed", at: later } },
    });
    expect(await scan({ delegateId: hoa.id, direction: "out", scanKey: "out-again" }, later)).toMatchObject({
      value: { passage: { outcome: "already_outside", since: later } },
    });
    expect(await readGateCounts(ctx, event.id)).toMatchObject({ value: { inside: 0, came: 1 } });
    const row = await db.selectFrom("delegate").select("first_in_at").executeTakeFirst();
    expect(row).toEqual({ first_in_at: now });
  });

  it("refuses what is cancelled, waiting, of another event, replaced, forged or unknown, and records nothing", async () => {
    const { db, host, organizer, scan, token, kind, event } = await world();
    const cancelled = await makeDelegate(db, event.id, kind.id, { state: "cancelled" });
    const waiting = await makeDelegate(db, event.id, kind.id, { state: "waiting" });
    const replaced = await makeDelegate(db, event.id, kind.id, { badgeVersion: 2 });
    const elsewhere = await makeEvent(db, host.id, organizer);
    const foreignKind = await makeDelegateKind(db, elsewhere.id);
    const foreign = await makeDelegate(db, elsewhere.id, foreignKind.id, { name: "Người lạ" });
    const forged = token(cancelled.id, 1, elsewhere.id);
    const told: string[] = [];
    for (const form of [
      { seen: token(cancelled.id) },
      { seen: token(waiting.id) },
      { seen: token(replaced.id) },
      { seen: token(foreign.id, 1, elsewhere.id) },
      { seen: forged },
      { seen: "A".repeat(38) },
      { seen: foreign.code },
      { seen: "không phải mã" },
      { delegateId: foreign.id },
    ]) {
      const answer = await scan(form);
      told.push(answer.ok ? answer.value.passage.outcome : answer.error);
      expect(JSON.stringify(answer)).not.toContain("Người lạ");
    }
    expect(told).toEqual([
      "cancelled",
      "waiting",
      "badge_replaced",
      "other_event",
      "forged",
      "forged",
      "unknown",
      "unknown",
      "unknown",
    ]);
    expect(await rows(db)).toEqual([]);
  });

  it("is worked by its staff alone, and only once the event is published", async () => {
    const { db, hoa, event, guard, host } = await world();
    const form = { scanKey: "some-key", direction: "in", gateId: null, seen: "", delegateId: hoa.id } as const;
    const outsider = await makeAccount(db);
    const elsewhere = await makeDuty(db, await makeAccount(db), {
      organizationId: host.id,
      kind: "gate_staff",
      eventId: "another",
    });
    expect(await recordScan(await testCtx(db, outsider, { now }), event.id, form)).toEqual(err("not_found"));
    expect(await recordScan(await testCtx(db, elsewhere, { now }), event.id, form)).toEqual(err("not_found"));
    expect(await recordScan(await testCtx(db, null, { now }), event.id, form)).toEqual(err("not_found"));
    await db.updateTable("event").set({ state: "draft" }).execute();
    expect(await recordScan(await testCtx(db, guard, { now }), event.id, form)).toEqual(err("gate_closed"));
    expect(await rows(db)).toEqual([]);
  });

  it("finds by name without accents, with the same queries for 1 and 3", async () => {
    const { db, event, kind, ctx } = await world();
    const read = (counted: Db) => readCheckIn({ ...ctx, db: counted }, event.id, "hoa");
    const one = await countQueries(db, read);
    await makeDelegate(db, event.id, kind.id, { name: "Lý Hòa" });
    await makeDelegate(db, event.id, kind.id, { name: "Vàng A Hoá" });
    expect(await countQueries(db, read)).toBe(one);
    const page = await read(db);
    expect(page.ok && page.value.found?.map(({ name }) => name).sort()).toEqual([
      "Lý Hòa",
      "Nông Thị Hoà",
      "Vàng A Hoá",
    ]);
  });

  it("lets one person in once, however many gates see the badge at once", async () => {
    const { db, hoa, token, ctx, event } = await world();
    const second = dialect === "postgres" ? await secondConnection(db) : db;
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        recordScan({ ...ctx, db: i % 2 ? second : db }, event.id, {
          scanKey: `gate-${i % 4}-scan`,
          direction: "in",
          gateId: null,
          seen: token(hoa.id),
          delegateId: null,
        }),
      ),
    );
    if (second !== db) await second.destroy();
    expect(answers.every(({ ok: isOk }) => isOk)).toBe(true);
    expect(await rows(db)).toEqual([{ delegate_id: hoa.id, direction: "in", at: now }]);
  });
});

async function secondConnection(db: Db): Promise<Db> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  return createDb(`${inject("postgresUrl")}/${rows[0]?.name}`);
}
