import { day, hour, type Instant, plus } from "~/core/instant";
import type { Random } from "~/core/random";
import { sheetTotal } from "~/features/judging/score";
import {
  briefRemarks,
  fairRemarks,
  privateNotes,
  recusalReasons,
  strongRemarks,
  waiverReason,
  weakRemarks,
} from "../content/remarks";
import type { CriterionContent } from "../content/types";
import { makeInterest } from "../factories/interest";
import { makeAssignment, makeConflict, makeRoundEntry } from "../factories/judging";
import { makeSheet } from "../factories/sheet";
import type { EditionRound } from "./edition";
import type { SeededEntry } from "./entries";
import type { SeededJudge } from "./jury";
import type { Year } from "./year";

/** Marks spread around an entry's strength, shifted by the judge's severity, on each criterion's own steps. */
export function drawMarks(random: Random, criteria: readonly CriterionContent[], strength: number, severity: number) {
  return Object.fromEntries(
    criteria.map(({ key, minMark, maxMark, step }) => {
      const share = Math.min(1, Math.max(0.15, 0.42 + 0.5 * strength + severity + (random.next() - 0.5) * 0.22));
      const steps = Math.round(((maxMark - minMark) * share) / step);
      return [key, Math.min(maxMark, minMark + steps * step)];
    }),
  );
}

/** A comment that fits how well the entry did. */
export function drawRemark(random: Random, strength: number): string {
  if (random.chance(0.12)) return random.pick(briefRemarks);
  return random.pick(strength > 0.66 ? strongRemarks : strength > 0.4 ? fairRemarks : weakRemarks);
}

/** k judges an entry: those who know the field first, then whoever has least; never one in conflict. */
export function spreadJudges(
  entries: readonly SeededEntry[],
  jury: readonly SeededJudge[],
  perEntry: number,
  isConflict: (judge: SeededJudge, entry: SeededEntry) => boolean,
): Map<string, SeededJudge[]> {
  const load = new Map(jury.map(({ id }) => [id, 0]));
  const loadOf = (judge: SeededJudge) => load.get(judge.id) ?? 0;
  const chosen = new Map<string, SeededJudge[]>();
  for (const entry of entries) {
    const cost = (judge: SeededJudge) => loadOf(judge) - (judge.content.fields.includes(entry.project.field) ? 2.5 : 0);
    const free = jury.filter((judge) => !isConflict(judge, entry));
    const picked = [...free].sort((a, b) => cost(a) - cost(b)).slice(0, perEntry);
    for (const judge of picked) load.set(judge.id, loadOf(judge) + 1);
    chosen.set(entry.id, picked);
  }
  return chosen;
}

/** Desk scoring half way: some judges are done, one has stepped back from an entry, one hasn't begun. */
export async function seedDeskScoring(
  year: Year,
  round: EditionRound,
  entries: readonly SeededEntry[],
  jury: readonly SeededJudge[],
  { openedAt, now, publishedBy }: { openedAt: Instant; now: Instant; publishedBy: string },
): Promise<void> {
  const { db, random } = year;
  const criteria = round.rubric.criteria;
  const isConflict = (judge: SeededJudge, entry: SeededEntry) =>
    entry.project.organization !== undefined && entry.project.organization === judge.content.organization;
  for (const entry of entries) await makeRoundEntry(db, round.id, entry, entry.divisionId);
  for (const entry of entries) {
    for (const judge of jury.filter((one) => isConflict(one, entry))) {
      await makeConflict(db, judge.id, entry.id, {
        kind: "organization",
        createdBy: judge.accountId,
        createdAt: openedAt,
      });
    }
  }
  const plan = spreadJudges(entries, jury, round.content.judgesPerEntry, isConflict);
  await seedFoundConflicts(year, entries, jury, plan, openedAt);
  await seedInterests(year, entries, jury, plus(openedAt, -2 * day));
  let recused = false;
  for (const entry of entries) {
    for (const judge of plan.get(entry.id) ?? []) {
      const diligence = diligenceOf(jury.indexOf(judge));
      const isRecusal: boolean = !recused && jury.indexOf(judge) === 6;
      const state = isRecusal
        ? "recused"
        : random.chance(diligence)
          ? "submitted"
          : random.chance(0.3 * Math.ceil(diligence))
            ? "begun"
            : "published";
      recused ||= isRecusal;
      const { id } = await makeAssignment(db, {
        roundId: round.id,
        entryId: entry.id,
        judgeId: judge.id,
        state,
        source: "run",
        createdAt: openedAt,
        ...(isRecusal ? { recuseReason: random.pick(recusalReasons) } : {}),
      });
      if (state !== "submitted" && state !== "begun") continue;
      const all = drawMarks(random, criteria, entry.project.strength, judge.severity);
      const marks =
        state === "submitted"
          ? all
          : Object.fromEntries(Object.entries(all).slice(0, random.int(1, criteria.length - 1)));
      const total = sheetTotal(criteria, marks);
      await makeSheet(
        db,
        { id, judgeId: judge.id },
        {
          marks,
          total: total.ok ? total.value : null,
          remark: state === "submitted" ? drawRemark(random, entry.project.strength) : "",
          privateNote: random.chance(0.15) ? random.pick(privateNotes) : "",
          savedBy: judge.accountId || publishedBy,
          savedAt: plus(
            openedAt,
            random.int(20, Math.max(21, Math.floor((Date.parse(now) - Date.parse(openedAt)) / hour) - 2)) * hour,
          ),
          submitted: state === "submitted",
        },
      );
    }
  }
}

/** Two conflicts that the records told: one stands, so nobody gave the entry to that judge; one the chair waived. */
async function seedFoundConflicts(
  { db }: Year,
  entries: readonly SeededEntry[],
  jury: readonly SeededJudge[],
  plan: ReadonlyMap<string, readonly SeededJudge[]>,
  openedAt: Instant,
): Promise<void> {
  const [chair, , , , , craftswoman, , scientist] = jury;
  if (!chair || !craftswoman || !scientist) return;
  const reads = (judge: SeededJudge, entry: SeededEntry) => plan.get(entry.id)?.includes(judge) === true;
  const apart = entries.find((entry) => !reads(craftswoman, entry));
  const near = entries.find((entry) => reads(scientist, entry));
  const found = { source: "inferred", createdBy: null, createdAt: openedAt };
  if (apart) await makeConflict(db, craftswoman.id, apart.id, { ...found, kind: "team_mate", reason: "" });
  if (near && chair.accountId !== "") {
    const lifted = { at: plus(openedAt, hour), by: chair.accountId, reason: waiverReason };
    await makeConflict(db, scientist.id, near.id, {
      ...found,
      kind: "email_domain",
      reason: "vien-vung-nui.vn",
      lifted,
    });
  }
}

/** What judges said of entries when they looked for conflicts: two of three did, of a few in the fields they know and one outside. */
async function seedInterests(
  { db }: Year,
  entries: readonly SeededEntry[],
  jury: readonly SeededJudge[],
  saidAt: Instant,
): Promise<void> {
  const rows = await db
    .selectFrom("conflict")
    .select(["judge_id", "entry_id"])
    .where("lifted_at", "is", null)
    .execute();
  const apart = new Set(rows.map((row) => `${row.judge_id} ${row.entry_id}`));
  for (const [at, judge] of jury.entries()) {
    if (at % 3 === 2) continue;
    const open = entries.filter(({ id }) => !apart.has(`${judge.id} ${id}`));
    const known = open.filter(({ project }) => judge.content.fields.includes(project.field));
    const strange = open.filter((entry) => !known.includes(entry));
    for (const entry of known.filter((_, index) => index % 3 === at % 3).slice(0, 3))
      await makeInterest(db, judge.id, entry.id, "gladly", saidAt);
    const one = strange[(at * 5) % Math.max(1, strange.length)];
    if (one) await makeInterest(db, judge.id, one.id, "rather_not", saidAt);
  }
}

/** The share of sheets each judge has handed in: the demo judge is half way, one hasn't begun. */
function diligenceOf(index: number): number {
  return [0.6, 0.5, 1, 1, 0.9, 0.8, 0.7, 0, 1, 0.85, 0.4, 0.95][index] ?? 0.7;
}
