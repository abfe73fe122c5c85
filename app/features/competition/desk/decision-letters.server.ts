import { localized, textFor } from "~/i18n/catalogue";
import { deskLettersText } from "~/i18n/desk-letters";
import { formatDateTime } from "~/i18n/format";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import type { CompetitionHead } from "../competition";
import type { DecidableEntry } from "./decidable.queries.server";
import type { Decision } from "./decision.service.server";

/** A letter about a decision to everyone on the team who has an address, each in their language; one per decision. */
export async function writeDecisionLetters(
  trx: Db,
  ctx: Ctx,
  head: CompetitionHead,
  entry: DecidableEntry,
  decision: Decision,
): Promise<void> {
  for (const member of entry.team) {
    if (!member.email) continue;
    const words = textFor(deskLettersText, member.locale);
    const facts = {
      name: member.name,
      title: entry.title,
      number: entry.number ?? "",
      competition: localized(head.name, member.locale),
      link: ctx.baseUrl + paths.myEntry(entry.id),
    };
    const text =
      decision.act === "supplement"
        ? {
            subject: words.supplement.subject(facts.number, facts.title),
            body: words.supplement.body({
              ...facts,
              message: decision.message,
              due: formatDateTime(decision.due, member.locale),
            }),
          }
        : decision.act === "eligible"
          ? { subject: words.eligible.subject(facts.number, facts.title), body: words.eligible.body(facts) }
          : {
              subject: words[decision.act].subject(facts.number, facts.title),
              body: words[decision.act].body({ ...facts, reason: decision.reason }),
            };
    await writeLetter(trx, ctx.now, {
      dedupeKey: `entry-decided:${entry.id}:${entry.revision}:${member.id}`,
      to: { email: member.email, name: member.name, accountId: member.accountId },
      locale: member.locale,
      organizationId: head.organizationId,
      ...text,
    });
  }
}
