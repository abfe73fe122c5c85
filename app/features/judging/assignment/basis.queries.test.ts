import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import type { Db } from "~db/dialect";
import { dialects, freshDb } from "~db/testing";
import { makeJudgingWorld } from "../testing.server";
import { readBasis } from "./basis.queries.server";

const times = { opensAt: "2026-09-01T01:00:00.000Z", closesAt: "2026-09-10T10:00:00.000Z" };

describe.each(dialects)("what a run knows of absences on %s", (dialect) => {
  async function away(days: readonly (readonly [from: string, to: string])[], now = times.opensAt) {
    const db = await freshDb(dialect);
    const { judges, roundId } = await makeJudgingWorld(db, { round: times });
    const judgeId = judges[0]?.id ?? "";
    await db.updateTable("judge").set({ max_load: 9, min_load: 7 }).where("id", "=", judgeId).execute();
    for (const [from, to] of days) await note(db, judgeId, from, to);
    const [judge] = (await readBasis(db, roundId, now)).judges;
    return judge && [judge.sits, judge.minLoad, judge.maxLoad, judge.away];
  }
  const note = (db: Db, judge_id: string, from_day: string, to_day: string) =>
    db.insertInto("judge_absence").values({ id: newId(), judge_id, from_day, to_day }).execute();

  it("is nothing where there is none within the round", async () => {
    expect(await away([["2026-08-01", "2026-08-31"]])).toEqual([true, 7, 9, null]);
  });

  it("lowers the upper load by the share of days, and the lower load to no more than that", async () => {
    expect(await away([["2026-09-04", "2026-09-06"]])).toEqual([true, 6, 6, { days: 3, of: 10, load: 9 }]);
  });

  it("is that of the whole round in the midst of it, so that what was read before counts", async () => {
    const midst = "2026-09-08T03:00:00.000Z";
    expect(await away([["2026-09-09", "2026-09-10"]], midst)).toEqual([true, 7, 7, { days: 2, of: 10, load: 9 }]);
  });

  it("gives nothing to who is away until the end", async () => {
    const [sits, , maxLoad] = (await away([["2026-08-20", "2026-09-30"]])) ?? [];
    expect([sits, maxLoad]).toEqual([false, 0]);
    expect((await away([["2026-09-08", "2026-09-30"]], "2026-09-08T03:00:00.000Z"))?.[0]).toBe(false);
  });
});
