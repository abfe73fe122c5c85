import { createHash } from "node:crypto";
import { newId } from "~/core/id";
import { gatesSchema, quotaOf } from "~/features/judging/ranking/gates";
import { type RankingRule, rankEntries, usualDecimals } from "~/features/judging/ranking/ranking";
import { tieLadderSchema } from "~/features/judging/ranking/tie-ladder";
import { codedSheets, type EntryFacts, resultOf, resultText } from "~/features/judging/results/result";
import { computedMaximum, criteriaOf, rubricSchema } from "~/features/judging/rubric";
import type { Sheet } from "~/features/judging/sheet/sheet";
import type { Db } from "../dialect";
import { readJson } from "../read-json";

/** Publishes what a scored round came to, as the publication itself would: a first version for each division with entries. */
export async function makePublishedResults(
  db: Db,
  roundId: string,
  { publishedBy, publishedAt }: { publishedBy: string; publishedAt: string },
): Promise<void> {
  const divisions = await readDivisions(db, roundId);
  const entries = await db
    .selectFrom("round_entry as re")
    .innerJoin("entry as e", "e.id", "re.entry_id")
    .select(["re.entry_id", "re.division_id", "re.outcome", "e.number", "e.title", "e.state"])
    .where("re.round_id", "=", roundId)
    .execute();
  const sheets = await readSheets(db, roundId);
  for (const { row, isFinal } of divisions) {
    const own = entries.filter((entry) => entry.division_id === row.division_id);
    if (own.length === 0) continue;
    const criteria = criteriaOf(readJson(rubricSchema, row.definition));
    const gates = readJson(gatesSchema, row.gates);
    const ownSheets = sheets.filter((sheet) => own.some((entry) => entry.entry_id === sheet.entryId));
    const rankable = own.map((entry) => ({
      entryId: entry.entry_id,
      number: entry.number ?? "",
      isOut: entry.state === "withdrawn" || entry.state === "disqualified",
    }));
    const maximum = computedMaximum(criteria);
    const rule: RankingRule = {
      method: "mean",
      decimals: usualDecimals,
      gates,
      quota: quotaOf(row.quota, gates, own.length),
      criteria,
      maximum,
      tieLadder: readJson(tieLadderSchema, row.tie_ladder),
    };
    const prizes = isFinal ? await readPrizes(db, row.competition_id) : [];
    const facts = new Map<string, EntryFacts>(
      own.map(({ entry_id, number, title, outcome }) => [
        entry_id,
        {
          number: number ?? "",
          title,
          outcome: outcome === "advanced" || outcome === "eliminated" ? outcome : null,
          prizes: prizes.filter(({ entryId }) => entryId === entry_id).map(({ prize }) => prize),
        },
      ]),
    );
    const data = resultText(
      resultOf(
        {
          competition: { id: row.competition_id, name: { vi: row.competition_vi, en: row.competition_en } },
          round: { id: roundId, name: { vi: row.round_vi, en: row.round_en }, position: row.position, isFinal },
          division: { id: row.division_id, key: row.key, name: { vi: row.name_vi, en: row.name_en } },
          rubric: {
            id: row.rubric_id,
            key: row.rubric_key,
            version: row.rubric_version,
            maximum: computedMaximum(criteria),
            criteria: criteria.map(({ key, title, weight, maxMark }) => ({ key, title, weight, maxMark })),
          },
          method: rule.method,
          decimals: rule.decimals,
          gates,
          quota: row.quota,
          tieLadder: rule.tieLadder,
        },
        rankEntries(rankable, ownSheets, rule),
        facts,
        codedSheets(ownSheets, roundId),
      ),
    );
    await db
      .insertInto("result")
      .values({
        id: newId(),
        round_id: roundId,
        division_id: row.division_id,
        version: 1,
        data,
        sha256: createHash("sha256").update(data).digest("hex"),
        published_by: publishedBy,
        published_at: publishedAt,
      })
      .execute();
  }
}

async function readDivisions(db: Db, roundId: string) {
  const rows = await db
    .selectFrom("round_division as rd")
    .innerJoin("round as r", "r.id", "rd.round_id")
    .innerJoin("competition as c", "c.id", "r.competition_id")
    .innerJoin("division as d", "d.id", "rd.division_id")
    .innerJoin("rubric as ru", "ru.id", "rd.rubric_id")
    .select([
      "rd.division_id",
      "rd.gates",
      "rd.quota",
      "rd.tie_ladder",
      "d.key",
      "d.name_vi",
      "d.name_en",
      "r.position",
    ])
    .select(["r.name_vi as round_vi", "r.name_en as round_en", "r.competition_id"])
    .select(["c.name_vi as competition_vi", "c.name_en as competition_en"])
    .select(["ru.id as rubric_id", "ru.key as rubric_key", "ru.version as rubric_version", "ru.definition"])
    .where("rd.round_id", "=", roundId)
    .orderBy("d.position")
    .execute();
  const later = await db
    .selectFrom("round as r")
    .innerJoin("round as other", "other.competition_id", "r.competition_id")
    .select("other.id")
    .where("r.id", "=", roundId)
    .whereRef("other.position", ">", "r.position")
    .executeTakeFirst();
  return rows.map((row) => ({ row, isFinal: later === undefined }));
}

async function readSheets(db: Db, roundId: string): Promise<Sheet[]> {
  const rows = await db
    .selectFrom("assignment as a")
    .innerJoin("score_sheet as s", "s.assignment_id", "a.id")
    .innerJoin("round_entry as re", (join) =>
      join.onRef("re.entry_id", "=", "a.entry_id").onRef("re.round_id", "=", "a.round_id"),
    )
    .select(["a.id", "a.entry_id", "a.judge_id", "re.division_id", "s.marks", "s.total", "s.submitted_at"])
    .where("a.round_id", "=", roundId)
    .where("a.state", "=", "submitted")
    .execute();
  return rows.map((row) => ({
    assignmentId: row.id,
    entryId: row.entry_id,
    divisionId: row.division_id,
    judgeId: row.judge_id,
    judgeName: "",
    role: "member",
    marks: JSON.parse(row.marks) as Record<string, number>,
    total: row.total ?? 0,
    remark: "",
    submittedAt: row.submitted_at ?? "",
  }));
}

async function readPrizes(db: Db, competitionId: string) {
  const rows = await db
    .selectFrom("award as a")
    .innerJoin("prize as p", "p.id", "a.prize_id")
    .select(["a.entry_id", "p.id", "p.name_vi", "p.name_en", "p.amount", "p.division_id"])
    .where("p.competition_id", "=", competitionId)
    .orderBy("p.position")
    .execute();
  return rows.map((row) => ({
    entryId: row.entry_id,
    prize: {
      id: row.id,
      name: { vi: row.name_vi, en: row.name_en },
      amount: String(row.amount),
      isSide: row.division_id === null,
    },
  }));
}
