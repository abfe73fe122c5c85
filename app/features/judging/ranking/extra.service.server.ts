import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { rankingText } from "~/i18n/ranking";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import { listJudgeAddresses } from "../assignment/assignment.queries.server";
import { isOpen, ofRound } from "../round";
import { lockRound } from "../rounds/rounds.queries.server";
import { askFault } from "./extra";
import type { AskForm } from "./extra.form";
import { findAskable, insertExtra } from "./extra.queries.server";
import { rankingPolicy } from "./ranking.policy";
import { listEntriesToRank } from "./ranking.queries.server";
import { findRoundAt, type RoundAddress } from "./ranking.service.server";

/**
 * Asks a judge for one more score of an entry near the line, with a letter; asking again for what was asked before
 * changes nothing. The judge isn't told where the entry stands. Fails with `not_found` (the entry isn't in the round, the
 * judge not on its jury), `conflict_declared`, `recused`, `judges_apart`, `round_not_open`, `round_closed`,
 * `results_published` and the reasons of the policy.
 */
export function askExtraScore(
  ctx: Ctx,
  where: RoundAddress,
  { entryId, judgeId }: AskForm,
): Promise<Result<{ readonly isNew: boolean }, Refusal>> {
  return inTransaction<Result<{ isNew: boolean }, Refusal>>(ctx.db, async (trx) => {
    const head = ctx.viewer && isId(where.roundId) ? await lockRound(trx, where.roundId) : undefined;
    const round = head && (await findRoundAt(trx, where));
    if (!head || !round) return err("not_found");
    const verdict = rankingPolicy["extra.ask"](ctx.viewer, { ...round, isScoring: isOpen(head.round, ctx.now) });
    if (!verdict.allowed) return err(verdict.reason);
    const entry = (await listEntriesToRank(trx, round.id)).find((one) => one.entryId === entryId);
    if (!entry || entry.isOut) return err("not_found");
    const fault = askFault(await findAskable(trx, round.id, ctx.now), entry.divisionId, { entryId, judgeId });
    if (fault === "already_done") return ok({ isNew: false });
    if (fault) return err(fault);
    const [address] = await listJudgeAddresses(trx, [judgeId]);
    if (!address) return err("not_found");
    const { to, locale } = address;
    const words = textFor(rankingText, locale).ask;
    const extra = { roundId: round.id, entryId, judgeId, because: words.because, at: ctx.now };
    const id = await insertExtra(trx, extra);
    if (id === undefined) return ok({ isNew: false });
    const facts = { name: to.name, round: localized(round.name, locale) };
    await writeLetter(trx, ctx.now, {
      dedupeKey: `extra:${id}`,
      to,
      locale,
      organizationId: round.organizationId,
      subject: words.subject(facts.round),
      body: words.body({
        ...facts,
        entry: entry.number,
        deadline: formatDateTime(head.round.closesAt, locale),
        link: ctx.baseUrl + paths.judging(),
      }),
    });
    await recordActivity(trx, ctx, {
      act: "assignment.extra_asked",
      ...ofRound(round),
      detail: { entryId, judgeId, assignmentId: id },
    });
    return ok({ isNew: true });
  });
}
