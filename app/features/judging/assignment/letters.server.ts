import { assignmentText } from "~/i18n/assignment";
import { localized, textFor } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import type { RoundHead } from "../rounds/rounds.queries.server";
import { listJudgeAddresses } from "./assignment.queries.server";
import type { Pair } from "./pair";

/** Pairs by judge; `key` makes one letter a judge, however often the same is done. */
type Changed = { readonly key: string; readonly comes: readonly Of[]; readonly goes: readonly Of[] };
type Of = Pick<Pair, "judgeId">;

/** Tells each judge by one letter how many entries came to them and how many were taken back. */
export async function writeChangeLetters(
  trx: Db,
  ctx: Ctx,
  head: RoundHead,
  { key, comes, goes }: Changed,
): Promise<void> {
  const concerned = [...new Set([...comes, ...goes].map(({ judgeId }) => judgeId))].sort();
  const count = (pairs: readonly Of[], id: string) => pairs.filter(({ judgeId }) => judgeId === id).length;
  for (const { judgeId, to, locale } of await listJudgeAddresses(trx, concerned)) {
    const words = textFor(assignmentText, locale).letters;
    const facts = {
      name: to.name,
      round: localized(head.name, locale),
      comes: count(comes, judgeId),
      goes: count(goes, judgeId),
      deadline: formatDateTime(head.round.closesAt, locale),
      link: ctx.baseUrl + paths.judging(),
    };
    await writeLetter(trx, ctx.now, {
      dedupeKey: `${key}:${judgeId}`,
      to,
      locale,
      organizationId: head.organizationId,
      subject: words.subject(facts),
      body: words.body(facts),
    });
  }
}
