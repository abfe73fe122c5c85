import { isId } from "~/core/id";
import { hasDuty } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized } from "~/i18n/catalogue";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { sha256 } from "~/server/secret.server";
import type { CompetitionHead } from "../competition";
import { findDeskSubject } from "../competition.service.server";
import { deskPolicy } from "../desk/desk.policy";
import type { VerdictForm } from "./duplicates.form";
import * as rows from "./duplicates.queries.server";
import { mostPartners } from "./near-titles";
import { type Candidate, type FoundPairs, findPairs, type Pair } from "./pairs";
import { areNear, titled } from "./similar";
import type { DuplicateTab } from "./verdict";

/** Pairs on one page of the finder, and in all. */
export const pairsOnPage = 50;
const mostPairs = 1_000;

export type DuplicatesView = Extract<Awaited<ReturnType<typeof readDuplicates>>, { ok: true }>["value"];

/**
 * Pairs of entries that may be one, the most alike first: within the competition, and between it and the host's other
 * competitions whose desk is the viewer's too. Fails with `not_found` for outsiders.
 */
export async function readDuplicates(ctx: Ctx, competitionId: string, tab: DuplicateTab, page: number) {
  const desk = await findDeskSubject(ctx, competitionId);
  if (!desk.ok) return desk;
  const { id } = desk.value;
  const siblings = await listReadable(ctx, desk.value);
  const [candidates, decided] = await Promise.all([
    rows.listCandidates(
      ctx.db,
      siblings.map((one) => one.id),
      id,
    ),
    rows.listVerdicts(ctx.db, id),
  ]);
  const verdicts = new Map(decided.map((verdict) => [keyOf(verdict), verdict]));
  const { pairs: found, isCut } = pairsOf(id, candidates);
  const alike = new Map(found.map((pair) => [keyOf(pair), pair]));
  const open = found.filter((pair) => !verdicts.has(keyOf(pair)));
  const readable = new Set(candidates.map((candidate) => candidate.id));
  const told = decided.filter(({ first, second }) => readable.has(first) && readable.has(second));
  const counts = { open: open.length, ...countByVerdict(told) };
  const chosen: readonly { readonly first: string; readonly second: string }[] =
    tab === "open" ? open.slice(0, mostPairs) : told.filter(({ verdict }) => verdict === tab);
  const pages = Math.max(1, Math.ceil(chosen.length / pairsOnPage));
  const at = Math.min(Math.max(1, page), pages);
  const shown = chosen.slice((at - 1) * pairsOnPage, at * pairsOnPage);
  const entries = await rows.describeEntries(
    ctx.db,
    shown.flatMap(({ first, second }) => [first, second]),
  );
  const subject = { organizationId: desk.value.organizationId, competitionId: id, competitionState: desk.value.state };
  const verdict = deskPolicy["duplicates.decide"](ctx.viewer, subject);
  return ok({
    id,
    name: desk.value.name,
    tab,
    counts,
    page: at,
    total: chosen.length,
    isCut: tab === "open" && (isCut || open.length > mostPairs),
    lockedBecause: verdict.allowed ? null : verdict.reason,
    pairs: shown.flatMap((pair) => {
      const [one, other] = [entries.get(pair.first), entries.get(pair.second)];
      if (!one || !other) return [];
      const known = alike.get(keyOf(pair));
      const said = verdicts.get(keyOf(pair));
      return [
        {
          first: named(one, siblings, id, ctx),
          second: named(other, siblings, id, ctx),
          reasons: known?.reasons ?? [],
          score: known?.score ?? null,
          verdict: said ? { verdict: said.verdict, note: said.note, by: said.by, at: said.at } : null,
        },
      ];
    }),
  });
}

type Found = { readonly digest: string; readonly found: FoundPairs };
const latest = new Map<string, Found>();
const mostKept = 8;

/** The pairs of a competition; found again only when something of its entries has changed. */
function pairsOf(competitionId: string, candidates: readonly Candidate[]): FoundPairs {
  const digest = sha256(JSON.stringify(candidates));
  const known = latest.get(competitionId);
  if (known?.digest === digest) return known.found;
  if (latest.size >= mostKept) latest.clear();
  const found = findPairs(candidates);
  latest.set(competitionId, { digest, found });
  return found;
}

const mostHinted = 10;

/** Entries that may be this one, for its own page: those not found to differ, the most alike first. */
export async function readAlike(
  ctx: Ctx,
  head: CompetitionHead,
  entry: { readonly id: string; readonly title: string },
) {
  const [siblings, sharing, titles, decided] = await Promise.all([
    listReadable(ctx, head),
    rows.listSharing(ctx.db, entry.id),
    rows.listTitles(ctx.db, head.id),
    rows.listVerdicts(ctx.db, head.id),
  ]);
  const own = titled(entry.title);
  const near = titles
    .filter(({ id, title }) => id !== entry.id && areNear(own, titled(title)))
    .map(({ id }) => id)
    .slice(0, mostPartners);
  const ids = siblings.map(({ id }) => id);
  const candidates = await rows.listCandidates(ctx.db, ids, head.id, [entry.id, ...sharing, ...near]);
  const differ = new Set(decided.filter(({ verdict }) => verdict === "different").map(keyOf));
  const pairs = findPairs(candidates, entry.id).pairs.filter(
    (pair) => (pair.first === entry.id || pair.second === entry.id) && !differ.has(keyOf(pair)),
  );
  const shown = pairs.slice(0, mostHinted);
  const partner = (pair: Pair) => (pair.first === entry.id ? pair.second : pair.first);
  const entries = await rows.describeEntries(ctx.db, shown.map(partner));
  return shown.flatMap((pair) => {
    const other = entries.get(partner(pair));
    return other ? [{ ...named(other, siblings, head.id, ctx), reasons: pair.reasons, score: pair.score }] : [];
  });
}

/**
 * Says whether two entries are the same, with a note, or puts the pair back. A repeated press changes nothing. Fails with
 * `not_found` for outsiders, drafts and entries of another desk, `competition_finished`.
 */
export function decideDuplicate(
  ctx: Ctx,
  competitionId: string,
  form: VerdictForm,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const inside = { ...ctx, db: trx };
    const desk = await findDeskSubject(inside, competitionId);
    if (!desk.ok) return desk;
    const { id, organizationId, state: competitionState } = desk.value;
    const verdict = deskPolicy["duplicates.decide"](ctx.viewer, {
      organizationId,
      competitionId: id,
      competitionState,
    });
    if (!verdict.allowed) return err(verdict.reason);
    const [first = "", second = ""] = [form.first, form.second].sort();
    if (!isId(first) || !isId(second) || first === second) return err("not_found");
    const entries = await rows.lockPair(trx, first, second);
    const readable = new Set((await listReadable(inside, desk.value)).map((one) => one.id));
    const isReadable = entries.every((entry) => readable.has(entry.competition_id) && entry.state !== "draft");
    const isOurs = entries.some((entry) => entry.competition_id === id);
    if (entries.length !== 2 || !isReadable || !isOurs) return err("not_found");
    const own = entries.find((entry) => entry.competition_id === id)?.id ?? first;
    if (form.act === "again") await rows.deleteVerdict(trx, first, second);
    else {
      const told = { first, second, verdict: form.act, note: form.note, by: ctx.viewer?.id ?? "", now: ctx.now };
      await rows.saveVerdict(trx, told);
    }
    await recordActivity(trx, ctx, {
      act: "duplicate.decided",
      subjectKind: "entry",
      subjectId: own,
      organizationId,
      detail: { to: form.act, with: own === first ? second : first, ...(form.note ? { reason: form.note } : {}) },
    });
    return ok();
  });
}

const keyOf = ({ first, second }: { readonly first: string; readonly second: string }) => `${first} ${second}`;

function countByVerdict(told: readonly { readonly verdict: rows.DuplicateVerdict }[]) {
  const same = told.filter(({ verdict }) => verdict === "same").length;
  return { same, different: told.length - same };
}

/** The host's competitions whose entries the viewer may read; the competition itself always. */
async function listReadable(ctx: Pick<Ctx, "db" | "viewer">, { id, organizationId, name }: CompetitionHead) {
  const all = await rows.listSiblings(ctx.db, organizationId);
  const readable = all.filter(
    (one) =>
      one.id !== id && hasDuty(ctx.viewer, ["organizer", "secretary"], { organizationId, competitionId: one.id }),
  );
  return [{ id, name }, ...readable];
}

type Described = NonNullable<ReturnType<Awaited<ReturnType<typeof rows.describeEntries>>["get"]>>;
type Sibling = Awaited<ReturnType<typeof listReadable>>[number];

function named(entry: Described, siblings: readonly Sibling[], ownId: string, { locale }: Pick<Ctx, "locale">) {
  const sibling = siblings.find(({ id }) => id === entry.competitionId);
  return { ...entry, elsewhere: sibling && sibling.id !== ownId ? localized(sibling.name, locale) : null };
}
