import * as z from "zod";
import { grouped } from "~/core/grouped";
import { dayOf, type Instant } from "~/core/instant";
import { outStates } from "~/features/competition/entry/entry";
import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { listRoundConflicts } from "../conflicts/conflicts.queries.server";
import { listRoundInterests } from "../conflicts/interest.queries.server";
import { awayIn, loadLeft } from "../judges/away";
import { isStanding, listAssignments } from "./assignment.queries.server";
import type { Basis } from "./basis";
import type { RunInput } from "./make-plan";

const words = z.array(z.string()).catch([]);
/** An entry's text is read this far for skills. */
const longestText = 20_000;

/** All that a run turns on, as it stands: entries with their texts, judges with what they said of them, barriers, who stays apart, what stands. */
export async function readBasis(db: Db, roundId: string, now: Instant): Promise<RunInput["basis"]> {
  const [entries, judges, assignments, conflicts, apart, interests] = await Promise.all([
    listTexts(db, roundId),
    listSitting(db, roundId, now),
    listAssignments(db, roundId),
    listRoundConflicts(db, roundId),
    listApart(db, roundId),
    listRoundInterests(db, roundId),
  ]);
  const entryAt = new Map(entries.map(({ id }, at) => [id, at]));
  const judgeAt = new Map(judges.map(({ id }, at) => [id, at]));
  const placed = <Row extends { entryId: string; judgeId: string }>(rows: readonly Row[]) =>
    rows.flatMap((row) => {
      const [entry, judge] = [entryAt.get(row.entryId), judgeAt.get(row.judgeId)];
      return entry === undefined || judge === undefined ? [] : [{ row, entry, judge }];
    });
  return {
    entries,
    judges,
    barred: [
      ...placed(assignments.filter((one) => !isStanding(one))).map(({ entry, judge }) =>
        barred(entry, judge, "recused"),
      ),
      ...placed(conflicts).map(({ entry, judge }) => barred(entry, judge, "conflict")),
    ],
    apart: apart.flatMap(({ a, b }): [number, number][] => {
      const [one, other] = [judgeAt.get(a), judgeAt.get(b)];
      return one === undefined || other === undefined ? [] : [[one, other]];
    }),
    interests: placed(interests).map(({ row, entry, judge }) => [entry, judge, row.interest]),
    standing: placed(assignments).flatMap(({ row, entry, judge }): Basis["standing"] =>
      row.state === "recused" || row.state === "replaced" ? [] : [[entry, judge, row.state]],
    ),
  };
}

const barred = (entry: number, judge: number, why: "conflict" | "recused"): Basis["barred"][number] => [
  entry,
  judge,
  why,
];

async function listTexts(db: Db, roundId: string): Promise<RunInput["basis"]["entries"][number][]> {
  const rows = await db
    .selectFrom("round_entry as re")
    .innerJoin("entry as e", "e.id", "re.entry_id")
    .innerJoin("entry_version as ev", "ev.id", "re.entry_version_id")
    .innerJoin("round_division as rd", (join) =>
      join.onRef("rd.round_id", "=", "re.round_id").onRef("rd.division_id", "=", "re.division_id"),
    )
    .select(["e.id", "e.title", "e.field_id", "re.division_id", "rd.mode", "rd.judges_per_entry", "ev.snapshot"])
    .where("re.round_id", "=", roundId)
    .where("e.state", "not in", outStates)
    .orderBy("e.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    divisionId: row.division_id,
    fieldId: row.field_id,
    wanted: row.mode === "panel" ? ("panel" as const) : row.judges_per_entry,
    text: `${row.title} ${textsOf(JSON.parse(row.snapshot)).join(" ")}`.slice(0, longestText),
  }));
}

/** Every text in a stored dossier, its ids too: they name no skill. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** The round's jury and whoever was given something there, with whether they may be given more. */
async function listSitting(db: Db, roundId: string, now: Instant): Promise<Basis["judges"]> {
  const [judges, seats, divisions, fits, absences, round] = await Promise.all([
    db
      .selectFrom("judge as j")
      .select(["j.id", "j.min_load", "j.max_load", "j.wanted_load", "j.skills", "j.languages"])
      .select(["j.removed_at", "j.declined_at"])
      .where((eb) =>
        eb.or([
          eb("j.id", "in", eb.selectFrom("jury_member").select("judge_id").where("round_id", "=", roundId)),
          eb("j.id", "in", eb.selectFrom("assignment").select("judge_id").where("round_id", "=", roundId)),
        ]),
      )
      .orderBy("j.id")
      .execute(),
    db.selectFrom("jury_member").select(["judge_id", "division_id", "role"]).where("round_id", "=", roundId).execute(),
    db.selectFrom("round_division").select("division_id").where("round_id", "=", roundId).execute(),
    db
      .selectFrom("judge_field as f")
      .innerJoin("jury_member as m", "m.judge_id", "f.judge_id")
      .select(["f.judge_id", "f.field_id", "f.fit"])
      .where("m.round_id", "=", roundId)
      .execute(),
    db
      .selectFrom("judge_absence as ja")
      .innerJoin("jury_member as m", "m.judge_id", "ja.judge_id")
      .select(["ja.judge_id", "ja.from_day", "ja.to_day"])
      .where("m.round_id", "=", roundId)
      .execute(),
    db.selectFrom("round").select(["opens_at", "closes_at"]).where("id", "=", roundId).executeTakeFirstOrThrow(),
  ]);
  const judging = { fromDay: dayOf(round.opens_at), toDay: dayOf(round.closes_at) };
  const from = dayOf(now > round.opens_at ? now : round.opens_at);
  const absencesOf = grouped(
    absences.map(({ judge_id, from_day, to_day }) => ({ judge_id, fromDay: from_day, toDay: to_day })),
    ({ judge_id }) => judge_id,
  );
  const isAway = (id: string) =>
    (absencesOf.get(id) ?? []).some(({ fromDay, toDay }) => fromDay <= from && toDay >= judging.toDay);
  const seatsOf = grouped(seats, ({ judge_id }) => judge_id);
  const fitsOf = grouped(fits, ({ judge_id }) => judge_id);
  const all = divisions.map(({ division_id }) => division_id);
  return judges.map((row) => {
    const counting = (seatsOf.get(row.id) ?? []).filter(({ role }) => role !== "shadow");
    const away = awayIn(absencesOf.get(row.id) ?? [], judging);
    const maxLoad = loadLeft(row.max_load, away);
    const isHere = row.removed_at === null && row.declined_at === null && !isAway(row.id);
    return {
      id: row.id,
      divisionIds: counting.some(({ division_id }) => division_id === null)
        ? all
        : counting.flatMap(({ division_id }) => division_id ?? []),
      minLoad: Math.min(row.min_load, maxLoad),
      maxLoad,
      away: away.days > 0 ? { ...away, load: row.max_load } : null,
      wantedLoad: row.wanted_load,
      fairLoad: 0,
      fits: Object.fromEntries((fitsOf.get(row.id) ?? []).map(({ field_id, fit }) => [field_id, fit])),
      skills: readJson(words, row.skills),
      languages: readJson(words, row.languages),
      sits: isHere && counting.length > 0,
    };
  });
}

async function listApart(db: Db, roundId: string) {
  return db
    .selectFrom("judge_apart as ja")
    .innerJoin("round as r", "r.competition_id", "ja.competition_id")
    .select(["ja.judge_a as a", "ja.judge_b as b"])
    .where("r.id", "=", roundId)
    .orderBy("ja.judge_a")
    .orderBy("ja.judge_b")
    .execute();
}
