import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeCompetition } from "~db/factories/competition";
import { makeRound, makeRubric } from "~db/factories/judging";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { countQueries, dialects, freshDb } from "~db/testing";
import { createRubric, readRubricSetup, removeRubric, saveRubricHead } from "../rubric.service.server";
import { moveInRubric, removeFromRubric, rescaleRubric, saveCriterion, saveGroup } from "../rubric-node.service.server";
import {
  moveSetupRound,
  readPublicRounds,
  readRoundSetup,
  removeSetupRound,
  saveDivisionJudging,
  saveSetupRound,
} from "./rounds.service.server";

type Db = Awaited<ReturnType<typeof freshDb>>;

async function stage(db: Db, state: "draft" | "open" = "draft") {
  const organization = await makeOrganization(db);
  const organizer = await makeDuty(db, await makeAccount(db), { organizationId: organization.id, kind: "organizer" });
  const secretary = await makeDuty(db, await makeAccount(db), { organizationId: organization.id, kind: "secretary" });
  const competition = await makeCompetition(db, organization.id, organizer, { state });
  return { organizer, secretary, competition, ctx: await testCtx(db, organizer) };
}

const round = (revision: number) => ({
  revision,
  id: null,
  name: { vi: "Bán kết", en: null },
  kind: "desk" as const,
  isBlind: true,
  opensAt: "2026-10-01T00:00:00.000Z",
  closesAt: "2026-10-10T00:00:00.000Z",
});
const criterion = (revision: number, rubricId: string) => ({
  revision,
  rubricId,
  key: "",
  parent: "",
  scale: "points" as const,
  source: "judges" as const,
  copyLevelsOf: null,
  title: { vi: "Tiêu chí thêm", en: null },
  hint: { vi: "", en: null },
  weight: 100,
  minMark: 0,
  maxMark: 1_000,
  step: 50,
  levels: [],
});

describe.each(dialects)("rounds and rubrics on %s", (dialect) => {
  it("a draft's rubric is written over; both maxima are told", async () => {
    const db = await freshDb(dialect);
    const { ctx, competition } = await stage(db);
    const made = await createRubric(ctx, competition.id, { revision: 1, template: "desk" });
    if (!made.ok) throw new Error(made.error);
    expect(await saveCriterion(ctx, competition.id, criterion(2, made.value))).toEqual({ ok: true, value: made.value });
    const read = await readRubricSetup(ctx, competition.id, made.value);
    expect(
      read.ok && [read.value.rubric.version, read.value.rubric.computedMaximum, read.value.rubric.statedMaximum],
    ).toEqual([1, 11_000, 10_000]);
    expect((await removeRubric(ctx, competition.id, { revision: 3, id: made.value })).ok).toBe(true);
  });

  it("groups hold criteria with their own maxima; what doesn't add up is told", async () => {
    const db = await freshDb(dialect);
    const { ctx, competition } = await stage(db);
    const made = await createRubric(ctx, competition.id, { revision: 1, template: "blank" });
    if (!made.ok) throw new Error(made.error);
    const rubricId = made.value;
    const group = {
      rubricId,
      key: "",
      parent: "",
      title: { vi: "Mới và sáng tạo", en: null },
      maximum: 2_000,
      share: null,
    };
    expect((await saveGroup(ctx, competition.id, { revision: 2, ...group })).ok).toBe(true);
    const within = { ...criterion(3, rubricId), parent: "moi_va_sang_tao", maxMark: 1_500 };
    expect((await saveCriterion(ctx, competition.id, within)).ok).toBe(true);
    const read = await readRubricSetup(ctx, competition.id, rubricId);
    expect(read.ok && read.value.rubric.faults).toEqual([
      { kind: "total", computed: 11_500, expected: 10_000 },
      { kind: "group", key: "moi_va_sang_tao", computed: 1_500, expected: 2_000 },
    ]);
    const move = { revision: 4, rubricId, id: "criterion", parent: "moi_va_sang_tao", at: 0 };
    expect((await moveInRubric(ctx, competition.id, move)).ok).toBe(true);
    const scale = { revision: 5, rubricId, scale: "coefficient" as const, top: 5 };
    expect((await rescaleRubric(ctx, competition.id, scale)).ok).toBe(true);
    const after = await readRubricSetup(ctx, competition.id, rubricId);
    expect(
      after.ok &&
        after.value.rubric.outline.map((line) =>
          line.kind === "criterion"
            ? [line.key, line.depth, line.weight, line.criterion.maxMark]
            : [line.key, line.depth],
        ),
    ).toEqual([
      ["moi_va_sang_tao", 0],
      ["criterion", 1, 2_000, 500],
      ["tieu_chi_them", 1, 300, 500],
    ]);
    const row = await db.selectFrom("rubric").select("adds_up").where("id", "=", rubricId).executeTakeFirstOrThrow();
    expect(row.adds_up).toBe(0);
  });

  it("a public rubric gets a new version that its rounds take over; the old one is done with", async () => {
    const db = await freshDb(dialect);
    const { ctx, competition, organizer } = await stage(db, "open");
    const rubric = await makeRubric(db, competition.id, organizer);
    await makeRound(db, competition, rubric.id, { state: "planned" });
    const saved = await saveCriterion(ctx, competition.id, criterion(1, rubric.id));
    if (!saved.ok) throw new Error(saved.error);
    expect(saved.value).not.toBe(rubric.id);
    const rounds = await readPublicRounds(ctx, competition.id);
    expect(rounds.rounds.flatMap(({ divisions }) => divisions.map(({ rubricId }) => rubricId))).toEqual([saved.value]);
    expect(await saveCriterion(ctx, competition.id, criterion(2, rubric.id))).toEqual({
      ok: false,
      error: "changed_elsewhere",
    });
  });

  it("a rubric with a score is frozen", async () => {
    const db = await freshDb(dialect);
    const { ctx, competition, organizer } = await stage(db, "open");
    const rubric = await makeRubric(db, competition.id, organizer);
    await db.updateTable("rubric").set({ frozen_at: ctx.now }).where("id", "=", rubric.id).execute();
    const frozen = { ok: false, error: "rubric_frozen" };
    const head = { revision: 1, rubricId: rubric.id, name: { vi: "Tên", en: null }, statedMaximum: 100 };
    expect(await saveCriterion(ctx, competition.id, criterion(1, rubric.id))).toEqual(frozen);
    expect(await removeFromRubric(ctx, competition.id, { revision: 1, rubricId: rubric.id, id: "x" })).toEqual(frozen);
    expect(await saveRubricHead(ctx, competition.id, head)).toEqual(frozen);
    expect(await removeRubric(ctx, competition.id, { revision: 1, id: rubric.id })).toEqual({
      ok: false,
      error: "in_use",
    });
  });

  it("a round is planned, judged by division, and leaves while nobody is in it", async () => {
    const db = await freshDb(dialect);
    const { ctx, competition, organizer } = await stage(db);
    const [divisionId = ""] = competition.divisionIds;
    const rubric = await makeRubric(db, competition.id, organizer);
    expect((await saveSetupRound(ctx, competition.id, round(1))).ok).toBe(true);
    const [planned] = (await readPublicRounds(ctx, competition.id)).rounds;
    const judging = {
      revision: 2,
      roundId: planned?.id ?? "",
      divisionId,
      rubricId: rubric.id,
      mode: "distributed" as const,
      judgesPerEntry: 3,
      quota: 8,
      quotaShare: 3_000,
      quotaBy: "smaller" as const,
      minimumTotal: 5_000,
      minimumShare: null,
      noZeroCriterion: true,
      minima: { novelty: 1_000, market: null, stray: 500 },
      ladder: [
        { by: "criterion" as const, key: "novelty" },
        { by: "criterion" as const, key: "stray" },
        { by: "earlier" as const },
      ],
      method: "median" as const,
      decimals: 1 as const,
      combine: [],
      floorShare: 80,
    };
    expect((await saveDivisionJudging(ctx, competition.id, judging)).ok).toBe(true);
    expect((await saveDivisionJudging(ctx, competition.id, { ...judging, revision: 3, quota: 6 })).ok).toBe(true);
    const setup = await readRoundSetup(ctx, competition.id);
    expect(setup.ok && setup.value.rounds.map(({ divisions }) => divisions)).toEqual([
      [
        {
          divisionId,
          rubricId: rubric.id,
          mode: "distributed",
          judgesPerEntry: 3,
          quota: 6,
          gates: {
            minimumTotal: 5_000,
            noZeroCriterion: true,
            criterionMinima: { novelty: 1_000 },
            quotaShare: 3_000,
            quotaBy: "smaller",
          },
          tieLadder: [{ by: "criterion", key: "novelty" }, { by: "earlier" }],
          method: "median",
          settings: { decimals: 1 },
          combine: [],
          floorShare: 80,
        },
      ],
    ]);
    const onItself = { ...judging, revision: 4, combine: [{ roundId: judging.roundId, weight: 3_000 }] };
    expect(await saveDivisionJudging(ctx, competition.id, onItself)).toEqual({ ok: false, error: "not_found" });
    expect((await removeSetupRound(ctx, competition.id, { revision: 4, id: judging.roundId })).ok).toBe(true);
  });

  it("a round that counts into a later one stays, and stays before it", async () => {
    const db = await freshDb(dialect);
    const { ctx, competition, organizer } = await stage(db);
    const rubric = await makeRubric(db, competition.id, organizer);
    const first = await makeRound(db, competition, rubric.id, { position: 1, state: "planned" });
    const second = await makeRound(db, competition, rubric.id, { position: 2, state: "planned" });
    await db
      .updateTable("round_division")
      .set({ combine: JSON.stringify([{ roundId: first.id, weight: 3_000 }]) })
      .where("round_id", "=", second.id)
      .execute();
    const inUse = { ok: false, error: "in_use" };
    expect(await removeSetupRound(ctx, competition.id, { revision: 1, id: first.id })).toEqual(inUse);
    const move = { revision: 1, id: first.id, direction: "down" as const };
    expect(await moveSetupRound(ctx, competition.id, move)).toEqual(inUse);
    expect((await removeSetupRound(ctx, competition.id, { revision: 1, id: second.id })).ok).toBe(true);
  });

  it("an open round is run from its own desk, and is nobody else's", async () => {
    const db = await freshDb(dialect);
    const { ctx, competition, organizer, secretary } = await stage(db, "open");
    const rubric = await makeRubric(db, competition.id, organizer);
    const { id } = await makeRound(db, competition, rubric.id);
    expect(await saveSetupRound(ctx, competition.id, { ...round(1), id })).toEqual({
      ok: false,
      error: "round_wrong_state",
    });
    expect(await removeSetupRound(ctx, competition.id, { revision: 1, id })).toEqual({ ok: false, error: "in_use" });
    const asSecretary = await testCtx(db, secretary);
    expect(await saveSetupRound(asSecretary, competition.id, round(1))).toEqual({ ok: false, error: "forbidden" });
    expect(await readRoundSetup(asSecretary, competition.id)).toEqual({ ok: false, error: "forbidden" });
    const other = await stage(db);
    expect(await removeSetupRound(other.ctx, other.competition.id, { revision: 1, id })).toEqual({
      ok: false,
      error: "not_found",
    });
    expect(await readRubricSetup(other.ctx, other.competition.id, rubric.id)).toEqual({
      ok: false,
      error: "not_found",
    });
  });

  it("one round and three cost the same number of queries", async () => {
    const db = await freshDb(dialect);
    const { ctx, competition, organizer } = await stage(db);
    const rubric = await makeRubric(db, competition.id, organizer);
    await makeRound(db, competition, rubric.id);
    const read = (counted: Db) => readPublicRounds({ ...ctx, db: counted }, competition.id);
    const one = await countQueries(db, read);
    await makeRound(db, competition, rubric.id);
    await makeRound(db, competition, rubric.id);
    expect(await countQueries(db, read)).toBe(one);
  });
});
