import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { testCtx } from "~/server/testing.server";
import { countQueries, dialects, freshDb } from "~db/testing";
import { awardPrize } from "./award.service.server";
import { publishResults, reopenResults } from "./publication.service.server";
import { listPublishedAwards, readCompetitionResults, readPublishedWinners } from "./results.service.server";
import { makeSettledWorld } from "./settled.testing.server";
import { readStanding } from "./standing.service.server";

describe.each(dialects)("published results on %s", (dialect) => {
  async function settled(totals: Parameters<typeof makeSettledWorld>[1]) {
    const db = await freshDb(dialect);
    const world = await makeSettledWorld(db, totals);
    const organizer = await testCtx(db, world.organizer);
    const anyone = await testCtx(db, null);
    const { id, slug } = world.competition;
    const publish = (reason = "") =>
      publishResults(organizer, id, { roundId: world.roundId, confirmedMissing: 0, reason });
    const award = (index: number) =>
      awardPrize(organizer, id, {
        act: "award",
        prizeId: world.prizeId,
        entryId: world.entries[index]?.id ?? "",
        reason: "",
      });
    return { db, world, organizer, anyone, id, slug, publish, award };
  }

  it("are empty for anyone before the publication, though prizes were given", async () => {
    const { db, anyone, id, slug, award, world } = await settled([[5_000, 3_000]]);
    await award(0);
    const read = await readCompetitionResults(anyone, slug, {});
    expect(read).toMatchObject({
      ok: true,
      value: { rounds: [], round: null, winners: [], divisions: [], versions: [] },
    });
    expect(await readPublishedWinners(anyone, id)).toEqual([]);
    const { project_id } = await db
      .selectFrom("entry")
      .select("project_id")
      .where("id", "=", world.entries[0]?.id ?? "")
      .executeTakeFirstOrThrow();
    expect(await listPublishedAwards(db, [project_id])).toEqual(new Map());
  });

  it("name winners first, then places and totals; a private project keeps its address", async () => {
    const { db, world, anyone, id, slug, award, publish } = await settled([
      [5_000, 3_000],
      [5_500, 3_500],
    ]);
    await award(1);
    await publish();
    const read = await readCompetitionResults(anyone, slug, {});
    if (!read.ok) throw new Error("anyone reads published results");
    const { winners, divisions, versions } = read.value;
    const [first, second] = [world.entries[1], world.entries[0]];
    expect(winners.map(({ entryId, prize, project }) => [entryId, prize.name.vi, prize.amount, project?.slug])).toEqual(
      [[first?.id, "Giải nhất", 20_000_000n, null]],
    );
    expect(
      divisions[0]?.entries.map(({ entryId, rank, total, prizes }) => [entryId, rank, total, prizes.length]),
    ).toEqual([
      [first?.id, 1, 9_000, 1],
      [second?.id, 2, 8_000, 0],
    ]);
    expect(JSON.stringify(divisions)).not.toMatch(/GK01|novelty/);
    expect(versions.map(({ version }) => version)).toEqual([1]);
    expect((await readPublishedWinners(anyone, id)).map(({ entryId }) => entryId)).toEqual([first?.id]);
    const { project_id } = await db
      .selectFrom("entry")
      .select("project_id")
      .where("id", "=", first?.id ?? "")
      .executeTakeFirstOrThrow();
    const awards = await listPublishedAwards(db, [project_id]);
    expect([...awards.values()].flat().map(({ prize }) => prize.vi)).toEqual(["Giải nhất"]);
  });

  it("keep an older version readable", async () => {
    const { db, world, organizer, anyone, id, slug, publish } = await settled([[5_000, 3_000]]);
    await publish();
    const [old] = await db.selectFrom("result").select("id").execute();
    await reopenResults(organizer, id, { roundId: world.roundId, reason: "Cộng sai" });
    await db.updateTable("score_sheet").set({ total: 8_100 }).execute();
    await publish("Cộng lại");
    const totals = async (versionId?: string) => {
      const read = await readCompetitionResults(anyone, slug, { versionId });
      return read.ok ? read.value.divisions.map(({ isNewest, entries }) => [isNewest, entries[0]?.total]) : [];
    };
    expect(await totals()).toEqual([[true, 8_100]]);
    expect(await totals(old?.id)).toEqual([[false, 8_000]]);
    expect(await totals("xyz")).toEqual([[true, 8_100]]);
  });

  it("tell a team where it stands, and nobody else", async () => {
    const { db, world, publish } = await settled([
      [5_000, 3_000],
      [6_000, 4_000],
    ]);
    const [entry, other] = world.entries;
    const team = await testCtx(db, entry?.founder ?? null);
    const waiting = await readStanding(team, entry?.id ?? "");
    expect(waiting).toMatchObject({ ok: true, value: { rounds: [] } });
    await publish();
    const read = await readStanding(team, entry?.id ?? "");
    if (!read.ok) throw new Error("the team reads its standing");
    expect(read.value.rounds).toMatchObject([
      {
        rank: 2,
        total: 8_000,
        count: 2,
        divisionMean: 9_000,
        sheets: 1,
        criteria: [],
        feedback: { isReleased: false, comments: [] },
      },
    ]);
    expect(JSON.stringify(read.value)).not.toMatch(/GK01|Chỉ giám khảo đọc/);
    expect(await readStanding(team, other?.id ?? "")).toEqual({ ok: false, error: "not_found" });
    expect(await readStanding(team, newId())).toEqual({ ok: false, error: "not_found" });
    expect(await readStanding(await testCtx(db, world.organizer), entry?.id ?? "")).toEqual({
      ok: false,
      error: "not_found",
    });
  });

  it("cost the same number of queries for one entry and for three", async () => {
    const counts = [];
    for (const totals of [
      [[5_000, 3_000]],
      [
        [5_000, 3_000],
        [1_000, 1_000],
        [2_000, 2_000],
      ],
    ] as const) {
      const { db, anyone, slug, publish } = await settled(totals);
      await publish();
      counts.push(await countQueries(db, (counted) => readCompetitionResults({ ...anyone, db: counted }, slug, {})));
    }
    expect(counts[1]).toBe(counts[0]);
  });
});
