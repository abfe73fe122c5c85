import { newId } from "~/core/id";
import type { Db } from "~/server/db.server";
import type { CombinedRound } from "../ranking/method";
import { addsUp } from "../rubric-check";
import { listSetupRounds } from "../setup/rounds.queries.server";
import { listRubrics } from "../setup/rubrics.queries.server";
import type { SetupDocument } from "./setup-document";

/** Percent; as the column has it. */
const usualFloor = 90;

export type RoundsPart = Pick<SetupDocument, "rubrics" | "rounds">;
type Words = { readonly vi: string; readonly en?: string | null };
const words = ({ vi, en }: Words) => (en?.trim() ? { vi, en } : { vi });

/** Rounds, and the newest version of every rubric or the one that a round uses, in the order of their use, by keys instead of ids. */
export async function findRoundsPart(
  db: Db,
  competitionId: string,
  divisions: readonly { readonly id: string; readonly key: string }[],
): Promise<RoundsPart> {
  const [rounds, stored] = await Promise.all([listSetupRounds(db, competitionId), listRubrics(db, competitionId)]);
  const used = new Set(rounds.flatMap((round) => round.divisions.map(({ rubricId }) => rubricId)));
  const newest = stored.filter(({ key }, at) => stored.findIndex((other) => other.key === key) === at);
  const places = [...used];
  const placeOf = ({ id }: { id: string }) => (used.has(id) ? places.indexOf(id) : places.length);
  const kept = stored
    .filter((rubric) => used.has(rubric.id) || (newest.includes(rubric) && !isUsed(rubric.key)))
    .sort((a, b) => placeOf(a) - placeOf(b));
  const keys = new Map<string, string>();
  for (const { id, key, version } of kept) {
    const isTaken = [...keys.values()].includes(key);
    keys.set(id, isTaken ? `${key.slice(0, 34)}_v${version}` : key);
  }
  const divisionKeys = new Map(divisions.map(({ id, key }) => [id, key]));
  return {
    rubrics: kept.map(({ id, key, name, rubric, statedMaximum }) => ({
      key: keys.get(id) ?? key,
      name: words(name),
      statedMaximum,
      rubric,
    })),
    rounds: rounds.map((round) => ({
      name: words(round.name),
      kind: round.kind,
      isBlind: round.isBlind,
      opensAt: round.opensAt,
      closesAt: round.closesAt,
      divisions: round.divisions.map((division) => ({
        division: divisionKeys.get(division.divisionId) ?? "",
        rubric: keys.get(division.rubricId) ?? "",
        mode: division.mode,
        judgesPerEntry: division.judgesPerEntry,
        ...(division.quota === null ? {} : { quota: division.quota }),
        gates: division.gates,
        tieLadder: division.tieLadder,
        ...(division.method === "mean" ? {} : { method: division.method }),
        ...(division.settings.decimals === undefined || division.settings.decimals === 2
          ? {}
          : { decimals: division.settings.decimals }),
        ...(division.combine.length === 0 ? {} : { combine: division.combine.map(placed) }),
        ...(division.floorShare === usualFloor ? {} : { floorShare: division.floorShare }),
      })),
    })),
  };

  function placed({ roundId, weight }: CombinedRound) {
    return { round: 1 + rounds.findIndex(({ id }) => id === roundId), weight };
  }

  function isUsed(key: string): boolean {
    return stored.some((rubric) => rubric.key === key && used.has(rubric.id));
  }
}

type Place = {
  readonly competitionId: string;
  readonly divisions: ReadonlyMap<string, string>;
  readonly createdBy: string;
  readonly now: string;
};

/** Writes rounds and rubrics under a competition whose divisions stand; every round is planned. */
export async function insertRoundsPart(
  trx: Db,
  { competitionId, divisions, createdBy, now }: Place,
  { rubrics, rounds }: RoundsPart,
): Promise<void> {
  const rubricIds = new Map(rubrics.map(({ key }) => [key, newId()]));
  const idOf = (ids: ReadonlyMap<string, string>, key: string) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`the set-up of ${competitionId} names "${key}", which it hasn't`);
    return id;
  };
  const rubricRows = rubrics.map(({ key, name, rubric, statedMaximum }) => ({
    id: idOf(rubricIds, key),
    competition_id: competitionId,
    key,
    version: 1,
    name_vi: name.vi,
    name_en: name.en ?? null,
    definition: JSON.stringify(rubric),
    stated_maximum: statedMaximum,
    adds_up: addsUp(rubric, statedMaximum) ? (1 as const) : (0 as const),
    created_by: createdBy,
    created_at: now,
  }));
  const made = rounds.map((round, at) => ({ round, id: newId(), position: at + 1 }));
  const roundRows = made.map(({ round, id, position }) => ({
    id,
    competition_id: competitionId,
    position,
    name_vi: round.name.vi,
    name_en: round.name.en ?? null,
    kind: round.kind,
    is_blind: round.isBlind ? (1 as const) : (0 as const),
    opens_at: round.opensAt,
    closes_at: round.closesAt,
  }));
  const divisionRows = made.flatMap(({ round, id }) =>
    round.divisions.map((division) => ({
      round_id: id,
      division_id: idOf(divisions, division.division),
      rubric_id: idOf(rubricIds, division.rubric),
      mode: division.mode,
      judges_per_entry: division.judgesPerEntry,
      quota: division.quota ?? null,
      gates: JSON.stringify(division.gates),
      tie_ladder: JSON.stringify(division.tieLadder),
      method: division.method ?? "mean",
      method_settings: JSON.stringify(division.decimals === undefined ? {} : { decimals: division.decimals }),
      combine: JSON.stringify(
        (division.combine ?? []).map(({ round: place, weight }) => ({ roundId: made[place - 1]?.id ?? "", weight })),
      ),
      floor_share: division.floorShare ?? usualFloor,
    })),
  );
  if (rubricRows.length > 0) await trx.insertInto("rubric").values(rubricRows).execute();
  if (roundRows.length > 0) await trx.insertInto("round").values(roundRows).execute();
  if (divisionRows.length > 0) await trx.insertInto("round_division").values(divisionRows).execute();
}
