import { dayOf, type Instant } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { readBrowseQuery } from "~/features/directory/gallery/browse";
import { listFound, listShown } from "~/features/directory/gallery/browse.service.server";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import type { House } from "~/server/house.server";
import { takeLease } from "~/server/lease.server";
import { writeLetter } from "~/server/mail.server";
import { findInvestor, findReach } from "../investors/investor.queries.server";
import { recordViews } from "../views/view.service.server";
import { alertLetter, type Told } from "./alert-letter.server";
import { marksOf } from "./marks.server";
import { changesBetween, isNews, nextLook } from "./saved-search";
import { listDue, listHits, lockSearch, saveLook, saveSearch } from "./search.queries.server";

const leaseMs = 120_000;
const mostAtOnce = 20;
const tokenLength = 32;

type Here = Pick<House, "db" | "secrets"> & { readonly baseUrl: string };

/**
 * Writes to investors what changed in their kept searches, one letter a period and search. One process does it at a
 * time; the instant that changes were counted from is the letter's key, so a repeat writes none. Returns how many searches were looked at.
 */
export async function sendSearchAlerts(house: Here, holder: string, now: Instant): Promise<number> {
  if (!(await takeLease(house.db, "saved-searches", holder, now, leaseMs))) return 0;
  const due = await listDue(house.db, now, mostAtOnce);
  for (const id of due) await inTransaction(house.db, (trx) => look(house, trx, id, now));
  return due.length;
}

async function look(house: Here, trx: Db, searchId: string, now: Instant): Promise<Result<undefined, never>> {
  const search = await lockSearch(trx, searchId);
  const next = search && nextLook(search.alert, search.lookedAt);
  if (!search || !next || next > now) return ok();
  const investor = await findInvestor(trx, { id: search.investorId });
  const reach = investor && (await findReach(trx, investor.accountId));
  if (!investor || !reach?.email) {
    await saveLook(trx, searchId, new Map(), now);
    return ok();
  }
  if (investor.state !== "verified") return ok();
  const { id: investorId, accountId } = investor;
  const reader = { kind: "investor", investorId, accountId, today: dayOf(now) } as const;
  const found = await listFound(trx, reader, readBrowseQuery(new URLSearchParams(search.query)));
  const hits = new Map(found.map((card) => [card.id, marksOf(card)]));
  const changes = changesBetween(await listHits(trx, searchId), hits);
  if (isNews(changes)) {
    const byId = new Map(found.map((card) => [card.id, card]));
    const known = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
    const gone = await listShown(trx, reader, changes.gone);
    const told: Told = {
      fresh: known(changes.fresh),
      changed: changes.changed.flatMap(({ id, fields }) => known([id]).map((card) => ({ card, fields }))),
      gone: gone.map(({ name }) => name),
      hidden: changes.gone.length - gone.length,
    };
    await writeLetter(trx, now, {
      dedupeKey: `saved_search:${searchId}:${search.lookedAt}`,
      to: { email: reach.email, name: reach.name, accountId: reach.id },
      locale: reach.locale === "en" ? "en" : "vi",
      organizationId: investor.organizationId,
      ...alertLetter(reach.locale === "en" ? "en" : "vi", {
        ...{ name: investor.name, search, told, baseUrl: house.baseUrl },
        token: silenceToken(house, searchId),
      }),
    });
    const read = [...changes.fresh, ...changes.changed.map(({ id }) => id)];
    await recordViews({ db: trx, now }, reader, "mail", read);
  }
  await saveLook(trx, searchId, hits, now);
  return ok();
}

/** What the link under a letter carries: the search, and a proof that the letter was ours. */
export function silenceToken({ secrets }: Pick<House, "secrets">, searchId: string): string {
  return `${searchId}.${secrets.keyedHash(`silence:${searchId}`).slice(0, tokenLength)}`;
}

/** The search that such a link means, to ask before anything stops; `not_found` for a link that isn't ours. */
export async function readSilence(ctx: Ctx, token: string): Promise<Result<{ name: string; isOff: boolean }, Refusal>> {
  const search = await findByToken(ctx, ctx.db, token);
  return search ? ok({ name: search.name, isOff: search.alert === "off" }) : err("not_found");
}

/** Stops the letters of a search by the link under one of them, without signing in. `not_found` for a link that isn't ours. */
export function silenceSearch(ctx: Ctx, token: string): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const search = await findByToken(ctx, trx, token);
    if (!search) return err("not_found");
    if (search.alert === "off") return ok();
    await saveSearch(trx, search.id, { name: search.name, alert: "off" });
    await recordActivity(trx, ctx, {
      act: "saved_search.silenced",
      subjectKind: "saved_search",
      subjectId: search.id,
      organizationId: null,
    });
    return ok();
  });
}

async function findByToken(ctx: Ctx, db: Db, token: string) {
  const [searchId = ""] = token.split(".");
  return token === silenceToken(ctx.house, searchId) ? lockSearch(db, searchId) : undefined;
}
