import { localized, textFor } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import type { RoundHead } from "../rounds/rounds.queries.server";
import { listSecretaries } from "../sheet/recusal.queries.server";
import type { Closed } from "./consequences.queries.server";

const mostLines = 30;

/** One letter to each who runs the competition: which assignments a conflict ended, and which had been begun. */
export async function writeConflictLetters(
  ctx: Pick<Ctx, "now" | "baseUrl">,
  trx: Db,
  head: RoundHead,
  closed: readonly Closed[],
): Promise<void> {
  for (const { id, name, email, locale } of await listSecretaries(trx, head.organizationId, head.competitionId)) {
    const words = textFor(judgesText, locale).letters.closed;
    const lines = closed
      .slice(0, mostLines)
      .map(({ judgeName, number, title, wasBegun }) =>
        words.line(judgeName, [number, title].filter(Boolean).join(" "), wasBegun),
      );
    const round = localized(head.name, locale);
    await writeLetter(trx, ctx.now, {
      dedupeKey: `conflicts:${head.id}:${ctx.now}:${id}`,
      to: { email, name, accountId: id },
      locale,
      organizationId: head.organizationId,
      subject: words.subject(round, closed.length),
      body: words.body({
        name,
        round,
        lines: lines.join("\n"),
        more: closed.length - lines.length,
        link: ctx.baseUrl + paths.deskConflicts(head.competitionId, head.id),
      }),
    });
  }
}
