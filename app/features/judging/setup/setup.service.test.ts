import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeCompetition } from "~db/factories/competition";
import { makeRound, makeRubric } from "~db/factories/judging";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { countQueries, dialects, freshDb } from "~db/testing";
import {
  createRubric,
  readRubricSetup,
  removeFromRubric,
  removeRubric,
  saveCriterion,
  saveRubricHead,
} from "../rubric.service.server";
import {
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
      minimumTotal: 5_000,
      noZeroCriterion: true,
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
          gates: { minimumTotal: 5_000, noZeroCriterion: true },
        },
      ],
    ]);
    expect((await removeSetupRound(ctx, competition.id, { revision: 4, id: judging.roundId })).ok).toBe(true);
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
