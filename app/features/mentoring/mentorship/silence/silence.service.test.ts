import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { addDays, atHanoi } from "~/core/instant";
import { addressedDb } from "~/features/judging/results/racing.testing.server";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { createDb } from "~db/dialect";
import { countQueries, dialects, freshDb } from "~db/testing";
import { addNote } from "../note.service.server";
import { makePairWorld } from "../testing.server";
import { watchSilence } from "./silence.service.server";

const on = (days: number) => atHanoi(addDays("2026-09-01", days), "09:00");
const quietPair = (db: Db) => makePairWorld(db, { state: "active", startedAt: on(0), activeAt: on(0) });
const watch = (db: Db, now: string, holder = "one") =>
  watchSilence({ db, now, baseUrl: "http://127.0.0.1:3000", holder });

const lettersTo = async (db: Db) =>
  (await db.selectFrom("letter").select("to_email").orderBy("to_email").execute()).map(({ to_email }) => to_email);
const tasks = (db: Db) =>
  db.selectFrom("coordinator_task").select(["kind", "created_at", "done_at"]).orderBy("created_at").execute();
const acts = async (db: Db) =>
  (await db.selectFrom("activity").select(["act", "actor_id"]).orderBy("at").orderBy("id").execute()).map(
    ({ act, actor_id }) => [act, actor_id],
  );
const nudgedAt = async (db: Db) =>
  (await db.selectFrom("mentorship").select("nudged_at").executeTakeFirstOrThrow()).nudged_at;

describe.each(dialects)("the watch over silence on %s", (dialect) => {
  it("writes to both once after fourteen days, and gives the coordinator one task after seven more", async () => {
    const db = await freshDb(dialect);
    const world = await quietPair(db);
    expect(await watch(db, on(13))).toEqual({ nudged: 0, tasked: 0 });
    expect(await watch(db, on(14))).toEqual({ nudged: 1, tasked: 0 });
    for (const days of [14, 15, 20]) expect(await watch(db, on(days))).toEqual({ nudged: 0, tasked: 0 });
    expect(await lettersTo(db)).toEqual([world.mentor.email, world.member.email, world.lead.email]);
    expect(await nudgedAt(db)).toBe(on(14));
    expect(await watch(db, on(21))).toEqual({ nudged: 0, tasked: 1 });
    for (const days of [21, 22, 60]) expect(await watch(db, on(days))).toEqual({ nudged: 0, tasked: 0 });
    expect(await tasks(db)).toEqual([{ kind: "silence", created_at: on(21), done_at: null }]);
    expect((await lettersTo(db)).length).toBe(3);
    expect(await acts(db)).toEqual([
      ["mentorship.nudged", null],
      ["mentorship.silence_tasked", null],
    ]);
  });

  it("is content with a sign of life: the task settles itself, and a new silence begins a new round", async () => {
    const db = await freshDb(dialect);
    const world = await quietPair(db);
    await watch(db, on(14));
    await watch(db, on(21));
    const note = { id: newId(), body: "Đã gọi điện.", isPrivate: true };
    await addNote(await testCtx(db, world.mentor, { now: on(22) }), world.id, note);
    expect(await nudgedAt(db)).toBeNull();
    expect(await tasks(db)).toEqual([{ kind: "silence", created_at: on(21), done_at: on(22) }]);
    expect(await watch(db, on(35))).toEqual({ nudged: 0, tasked: 0 });
    expect(await watch(db, on(36))).toEqual({ nudged: 1, tasked: 0 });
    expect((await lettersTo(db)).length).toBe(6);
    expect(await watch(db, on(43))).toEqual({ nudged: 0, tasked: 1 });
    expect((await tasks(db)).map(({ created_at }) => created_at)).toEqual([on(21), on(43)]);
  });

  it("does not ask again about a silence that the coordinator has settled", async () => {
    const db = await freshDb(dialect);
    await quietPair(db);
    await watch(db, on(14));
    await watch(db, on(21));
    await db
      .updateTable("coordinator_task")
      .set({ done_at: on(22) })
      .execute();
    expect(await watch(db, on(30))).toEqual({ nudged: 0, tasked: 0 });
  });

  it("leaves pairs alone that wait for an answer or are over", async () => {
    const db = await freshDb(dialect);
    for (const state of ["proposed", "declined", "closed", "ended"] as const) {
      await makePairWorld(db, { state, activeAt: on(0) });
    }
    expect(await watch(db, on(90))).toEqual({ nudged: 0, tasked: 0 });
    expect(await lettersTo(db)).toEqual([]);
  });

  it("is kept by one of two processes, and by the other when the first is gone", async () => {
    const { db, url } = await addressedDb(dialect);
    await quietPair(db);
    const second = createDb(url);
    const watched = await Promise.all([watch(db, on(14), "one"), watch(second, on(14), "two")]);
    expect(watched.map(({ nudged }) => nudged).sort()).toEqual([0, 1]);
    expect((await lettersTo(db)).length).toBe(3);
    expect(await watch(second, on(21), "two")).toEqual({ nudged: 0, tasked: 1 });
    expect(await watch(db, on(21), "one")).toEqual({ nudged: 0, tasked: 0 });
    await second.destroy();
  });
});

it("costs two queries, the lease and the look, when nobody is silent", async () => {
  const db = await freshDb("sqlite");
  await quietPair(db);
  expect(await countQueries(db, (counted) => watch(counted, on(1)))).toBe(2);
});
