import { ok } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { listHiddenEntries } from "../conflicts/hidden-entries.queries.server";
import { listComments } from "../feedback/feedback.queries.server";
import { deepenAside } from "../ranking/deepen.server";
import { overDivision } from "../ranking/presiding";
import type { Cut } from "../ranking/ties";
import { aboutOf, isSameSet, standingTie } from "./deliberation";
import { deliberationPolicy } from "./deliberation.policy";
import { listDecisions, listDisputes } from "./deliberation.queries.server";
import { openDeliberation } from "./deliberation.service.server";

export type DeliberationView = Extract<Awaited<ReturnType<typeof readDeliberation>>, { ok: true }>["value"];

/**
 * All that a jury settles a round by, one division at a time: the ranking with its spread and how sure it is, each sheet's
 * total and comment, whose sheets change who goes on, open questions, decisions. Entries that the viewer has a conflict
 * with are left out with everything about them. Fails with `not_found` for anyone but staff and the chair, and before
 * scoring is over.
 */
export async function readDeliberation(ctx: Ctx, roundId: string, divisionKey: string | null) {
  const opened = await openDeliberation(ctx, roundId, divisionKey);
  if (!opened.ok) return opened;
  const { round, rankings, chosen, viewer } = opened.value;
  const hidden = await listHiddenEntries(ctx.db, roundId, viewer.id);
  const decisions = await listDecisions(ctx.db, roundId);
  const disputes = await listDisputes(ctx.db, roundId);
  const comments = await listComments(ctx.db, [roundId]);
  const decidable = (divisionId: string | null | undefined) =>
    deliberationPolicy["decision.make"](viewer, divisionId ? overDivision(round, divisionId) : round);
  const decide = decidable(chosen?.division.id);
  const raise = deliberationPolicy["dispute.raise"](viewer, round);
  const titles = new Map(rankings.flatMap(({ entries }) => [...entries]));
  const named = (id: string) => ({
    entryId: id,
    number: titles.get(id)?.number ?? "",
    title: titles.get(id)?.title ?? "",
  });
  const seen = (ids: readonly string[]) => ids.filter((id) => !hidden.has(id));
  return ok({
    roundId,
    roundName: round.name,
    roundState: round.roundState,
    competitionId: round.competitionId,
    competitionName: round.competition.name,
    isStaff: !round.chairAccountIds.includes(viewer.id),
    decideBlockedBy: decide.allowed ? null : decide.reason,
    raiseBlockedBy: raise.allowed ? null : raise.reason,
    hidden: [...hidden].filter((id) => titles.has(id)).length,
    divisions: rankings.map(({ division, entries }) => ({
      key: division.key,
      name: division.name,
      count: seen([...entries.keys()]).length,
    })),
    disputes: disputes
      .filter(({ entryId }) => titles.has(entryId) && !hidden.has(entryId))
      .map((one) => ({
        ...one,
        ...named(one.entryId),
        mayAnswer: decidable(titles.get(one.entryId)?.divisionId).allowed,
      })),
    decisions: decisions
      .filter((one) => one.divisionId === null || rankings.some(({ division }) => division.id === one.divisionId))
      .filter((one) => !aboutOf(one).some((id) => hidden.has(id)))
      .map((one) => ({
        ...one,
        mayRevoke: decidable(one.divisionId).allowed,
        division: rankings.find(({ division }) => division.id === one.divisionId)?.division.name ?? null,
        entry: one.entryId ? named(one.entryId) : null,
        chosen: one.tie?.chosen.map(named) ?? [],
      })),
    chosen: chosen ? await divisionView() : null,
  });

  async function divisionView() {
    if (!chosen) throw new Error("no division to look at");
    const { division, ranking, sheets, entries, missing, input } = chosen;
    const deep = await deepenAside({ input, certainty: true, entryId: null, judges: true, may: [] }).catch(() => null);
    const { certainty = null, influences = [] } = deep ?? {};
    const names = new Map(sheets.map(({ judgeId, judgeName }) => [judgeId, judgeName]));
    const cut = ranking.cut;
    const tied = cut?.tied ?? [];
    const mayTie = tied.length > 0 && isSameSet(seen(tied), tied);
    return {
      id: division.id,
      key: division.key,
      name: division.name,
      maximum: division.maximum,
      quota: division.quota,
      missing: missing.length,
      /** too large to look into in time: no intervals, and not whose sheets decide */
      isCutShort: deep === null,
      rows: ranking.ranked
        .filter(({ entryId }) => !hidden.has(entryId))
        .map(({ entryId, rank, figure, spread, gate, tiedWith }) => ({
          ...named(entryId),
          rank,
          figure,
          spread,
          gate,
          tiedWith,
          outcome: entries.get(entryId)?.outcome ?? null,
          place: gate ? null : placeOf(cut, entryId),
          certainty: certainty?.get(entryId) ?? null,
          sheets: sheets
            .filter((sheet) => sheet.entryId === entryId)
            .map(({ assignmentId, judgeName, total, role }) => ({
              judgeName,
              total,
              counts: role !== "shadow",
              comment: comments.find((comment) => comment.assignmentId === assignmentId)?.text ?? "",
            })),
        })),
      influences: influences
        .map(({ judgeId, moved, entering, leaving }) => ({
          judgeName: names.get(judgeId) ?? "",
          moved,
          entering: seen(entering).map(named),
          leaving: seen(leaving).map(named),
        }))
        .filter(({ entering, leaving }) => entering.length + leaving.length > 0),
      tie:
        mayTie && cut
          ? {
              tied: tied.map(named),
              seatsLeft: cut.seatsLeft,
              decided: standingTie(decisions, division.id, tied)?.tie.chosen ?? null,
            }
          : null,
    };
  }
}

/** Where an entry stands to the cut line; null without one. */
function placeOf(cut: Cut | null, entryId: string): "inside" | "tied" | "outside" | null {
  if (!cut) return null;
  if (cut.inside.includes(entryId)) return "inside";
  return cut.tied.includes(entryId) ? "tied" : "outside";
}
