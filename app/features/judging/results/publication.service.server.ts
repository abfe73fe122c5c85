import { isId, newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { sealActivities } from "~/server/seal.server";
import { sha256 } from "~/server/secret.server";
import { usualTimes } from "../complaints/complaint";
import { listTimes, saveTimes } from "../complaints/complaints.queries.server";
import { countOpenDisputes } from "../deliberation/deliberation.queries.server";
import { listReleases } from "../feedback/feedback.queries.server";
import { findRankedRound, type RankedRound, saveOutcomes } from "../ranking/ranking.queries.server";
import { type DivisionRanking, findRoundAt, rankRound } from "../ranking/ranking.service.server";
import { changeRound, insertRoundChange, lockRound } from "../rounds/rounds.queries.server";
import { listLate } from "../sheet/offline/late.queries.server";
import { type Award, listAwards, listPrizesToGive } from "./award.queries.server";
import { type DivisionDocument, unexplainedIn } from "./bundle/bundle";
import { listDecided } from "./bundle/bundle.queries.server";
import { makeBundle } from "./bundle/bundle.service.server";
import { publishedDivision, type Reckoning, reckon } from "./bundle/published-division";
import { reckonedAhead } from "./bundle/reckoned.server";
import { writeStandingLetters } from "./letters.server";
import type { PublicationForm } from "./publication.form";
import { resultText } from "./result";
import {
  findRounds,
  finishCompetition,
  listRecipients,
  listResultHeads,
  listVersions,
  saveResult,
} from "./result.queries.server";
import { resultsPolicy } from "./results.policy";

export type PublicationView = Extract<Awaited<ReturnType<typeof readPublication>>, { ok: true }>["value"];

/** Every round of a competition with its published versions and what stands in the way of publishing it. Fails with `not_found` for outsiders, `forbidden` for secretaries. */
export async function readPublication(ctx: Ctx, competitionId: string) {
  const found = ctx.viewer && isId(competitionId) ? await findRounds(ctx.db, competitionId) : undefined;
  if (!found) return err("not_found");
  const { organizationId, slug, rounds } = found;
  const verdict = resultsPolicy["result.review"](ctx.viewer, { organizationId, competitionId, roundState: null });
  if (!verdict.allowed) return err(verdict.reason);
  const heads = await listResultHeads(ctx.db, competitionId);
  const awards = await listAwards(ctx.db, competitionId);
  const times = await listTimes(
    ctx.db,
    rounds.map(({ id }) => id),
  );
  const told = [];
  for (const { id, name, state } of rounds) {
    const publish = resultsPolicy["result.publish"](ctx.viewer, { organizationId, competitionId, roundState: state });
    const versions = heads.filter(({ roundId }) => roundId === id);
    const set = times.get(id);
    told.push({
      id,
      name,
      state,
      times: set && (set.until || versions.length > 0) ? set : usualTimes(ctx.now),
      blockedBy: publish.allowed ? null : publish.reason,
      versions,
      review: publish.allowed ? await reviewRound(ctx.db, id, awards) : null,
    });
  }
  return ok({ competitionId, slug, rounds: told });
}

async function reviewRound(db: Db, roundId: string, awards: readonly Award[]) {
  const round = await findRankedRound(db, roundId);
  if (!round) throw new Error(`round ${roundId} was there a moment ago`);
  const rankings = await rankRound(db, round);
  const isFinal = round.next === null;
  return {
    isFinal,
    undecided: isFinal ? 0 : countUndecided(rankings),
    missing: rankings.flatMap(({ missing }) => missing),
    /** whole sheets that arrived late and wait for the chair: once published, none of them can count */
    late: (await listLate(db, roundId)).filter(({ counts }) => counts === null).length,
    lackingMarks: rankings.reduce((all, one) => all + one.lackingMarks.length, 0),
    awards: isFinal ? awards.length : 0,
    divisions: rankings.map(({ division, entries, ranking }) => ({
      id: division.id,
      key: division.key,
      name: division.name,
      entries: entries.size,
      ranked: ranking.ranked.length,
      advanced: [...entries.values()].filter(({ outcome }) => outcome === "advanced").length,
    })),
  };
}

function countUndecided(rankings: readonly DivisionRanking[]): number {
  return rankings
    .flatMap(({ ranking, entries }) => ranking.ranked.map(({ entryId }) => entries.get(entryId)?.outcome))
    .filter((outcome) => !outcome).length;
}

/**
 * Publishes a round: an immutable version for each division that has entries, letters to the teams, the round's state;
 * after the last round the competition is finished. The times for complaints are set where the form has them. Answers how many versions were made. Fails with `results_published`
 * (so publishing twice is one version), `disputes_open`, `earlier_unpublished` while a round that counts into it isn't, `outcomes_missing` before another round, `organizer_marks_missing`, `sheets_missing` unless exactly the
 * sheets missing now were confirmed, `reason_required` when sheets are missing or it was published before, and the
 * reasons of the policy.
 */
export async function publishResults(
  ctx: Ctx,
  competitionId: string,
  form: PublicationForm,
): Promise<Result<number, Refusal>> {
  const round = ctx.viewer ? await findRoundAt(ctx.db, { competitionId, roundId: form.roundId }) : undefined;
  const isPublishable = round && resultsPolicy["result.publish"](ctx.viewer, round).allowed;
  const reckoning = isPublishable ? await reckonedAhead(ctx.db, round) : reckon;
  await sealActivities(ctx.db, `publication ${newId()}`, ctx.now); // what led here stands in the log that the bundle names
  return publishReckoned(ctx, competitionId, form, reckoning);
}

/** Publishes a round as `publishResults` says; what was reckoned before it was held isn't computed while others wait. */
export function publishReckoned(
  ctx: Ctx,
  competitionId: string,
  form: PublicationForm,
  reckoning: Reckoning,
): Promise<Result<number, Refusal>> {
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    const held = await holdRound(ctx, trx, competitionId, form.roundId);
    if (!held.ok) return held;
    const round = held.value;
    const verdict = resultsPolicy["result.publish"](ctx.viewer, round);
    if (!verdict.allowed) return err(verdict.reason);
    const rankings = await rankRound(trx, round, { inPlace: true });
    const isFinal = round.next === null;
    if (!isFinal && countUndecided(rankings) > 0) return err("outcomes_missing");
    if (rankings.some(({ lackingMarks }) => lackingMarks.length > 0)) return err("organizer_marks_missing");
    if ((await countOpenDisputes(trx, round.id)) > 0) return err("disputes_open");
    const missing = rankings.reduce((all, one) => all + one.missing.length, 0);
    if (missing !== form.confirmedMissing) return err("sheets_missing");
    const versions = await listVersions(trx, round.id);
    if ((missing > 0 || versions.length > 0) && form.reason === "") return err("reason_required");
    if (await hasUnpublishedEarlier(trx, competitionId, rankings)) return err("earlier_unpublished");

    const prizes = isFinal ? await listPrizesToGive(trx, competitionId) : [];
    const awards = isFinal ? await listAwards(trx, competitionId) : [];
    const recipients = await listRecipients(trx, round.id);
    const tellsPlace = (await listReleases(trx, [round.id])).get(round.id)?.rules.standing === "rank";
    const made = [];
    const toBundle = [];
    for (const ranked of rankings.filter(({ entries }) => entries.size > 0)) {
      const published = publishedDivision(round, ranked, prizes, awards, reckoning);
      toBundle.push(published);
      const { result } = published;
      const data = resultText(result);
      const divisionId = ranked.division.id;
      const version = 1 + (versions.find((one) => one.divisionId === divisionId)?.version ?? 0);
      const head = { roundId: round.id, divisionId, version, sha256: sha256(data), reason: form.reason || null };
      await saveResult(trx, { ...head, data, publishedBy: ctx.viewer?.id ?? "", publishedAt: ctx.now });
      const { organizationId } = round;
      await writeStandingLetters(ctx, trx, { organizationId, version, result, recipients, tellsPlace });
      made.push({ divisionId, version, sha256: head.sha256 });
    }
    if (form.complaintsUntil !== undefined || form.answersUntil !== undefined) {
      const { complaintsUntil: until = null, answersUntil = null } = form;
      await saveTimes(trx, round.id, { until, answersUntil });
    }
    const explained = await explainOutcomes(ctx, trx, round, toBundle, form.reason);
    if (!explained.ok) return explained;
    const bundle = await makeBundle(trx, round, toBundle, ctx.now);
    await moveRound(ctx, trx, round, "published", form.reason);
    await remember(ctx, trx, round, "results.published", { versions: made, missing, reason: form.reason, bundle });
    if (isFinal && (await finishCompetition(trx, competitionId))) {
      const subject = { subjectKind: "competition", subjectId: competitionId, organizationId: round.organizationId };
      await recordActivity(trx, ctx, { act: "competition.finished", ...subject });
    }
    return ok(made.length);
  });
}

/** Whether a round that counts into this one could still come to other figures than those published here. */
async function hasUnpublishedEarlier(
  trx: Db,
  competitionId: string,
  rankings: readonly DivisionRanking[],
): Promise<boolean> {
  const counted = new Set(rankings.flatMap(({ division }) => division.combine.map(({ roundId }) => roundId)));
  if (counted.size === 0) return false;
  const rounds = (await findRounds(trx, competitionId))?.rounds ?? [];
  return rounds.some(({ id, state }) => counted.has(id) && state !== "published");
}

/**
 * Outcomes that were decided on other figures than those published now. Fails with `outcomes_missing` as long as they can
 * be decided again; once the next round has begun the publication's own reason is theirs, and without one
 * `reason_required`.
 */
async function explainOutcomes(
  ctx: Ctx,
  trx: Db,
  round: RankedRound,
  divisions: readonly Pick<DivisionDocument, "ranking" | "result">[],
  reason: string,
): Promise<Result<undefined, Refusal>> {
  if (round.next === null) return ok();
  const decided = await listDecided(trx, round.id);
  const unexplained = divisions.flatMap(({ ranking, result }) =>
    unexplainedIn(
      ranking,
      decided.filter(({ entryId }) => result.entries.some((entry) => entry.entryId === entryId)),
    ),
  );
  if (unexplained.length === 0) return ok();
  if (round.next.state === "planned") return err("outcomes_missing");
  if (reason === "") return err("reason_required");
  for (const outcome of ["advanced", "eliminated"] as const) {
    const own = unexplained.filter((one) => one.outcome === outcome).map(({ entryId }) => entryId);
    await saveOutcomes(trx, round.id, own, { outcome, reason, by: ctx.viewer?.id ?? "", at: ctx.now });
  }
  return ok();
}

/**
 * Takes a published round back to the jury's deliberation, with a reason; what was published stays readable, and the
 * next publication makes the next version. Fails with `round_wrong_state`, `reason_required`, and the reasons of the policy.
 */
export function reopenResults(
  ctx: Ctx,
  competitionId: string,
  form: Pick<PublicationForm, "roundId" | "reason">,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const held = await holdRound(ctx, trx, competitionId, form.roundId);
    if (!held.ok) return held;
    const verdict = resultsPolicy["result.reopen"](ctx.viewer, held.value);
    if (!verdict.allowed) return err(verdict.reason);
    if (form.reason === "") return err("reason_required");
    await moveRound(ctx, trx, held.value, "deliberating", form.reason);
    await remember(ctx, trx, held.value, "results.reopened", { reason: form.reason });
    return ok();
  });
}

async function holdRound(
  ctx: Ctx,
  trx: Db,
  competitionId: string,
  roundId: string,
): Promise<Result<RankedRound, Refusal>> {
  if (!ctx.viewer || !isId(roundId) || !(await lockRound(trx, roundId))) return err("not_found");
  const round = await findRankedRound(trx, roundId);
  return round?.competitionId === competitionId ? ok(round) : err("not_found");
}

async function moveRound(
  ctx: Ctx,
  trx: Db,
  { id, roundState }: RankedRound,
  to: "published" | "deliberating",
  reason: string,
): Promise<void> {
  await changeRound(trx, id, { state: to });
  await insertRoundChange(trx, { roundId: id, from: roundState, to, reason, by: ctx.viewer?.id ?? "", at: ctx.now });
}

function remember(ctx: Ctx, trx: Db, round: RankedRound, act: string, detail: Readonly<Record<string, unknown>>) {
  const subject = { subjectKind: "round", subjectId: round.id, organizationId: round.organizationId };
  return recordActivity(trx, ctx, { act, ...subject, detail });
}
