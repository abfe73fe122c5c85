import { localized, textFor } from "~/i18n/catalogue";
import { feedbackText } from "~/i18n/feedback";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import { writeLetter } from "~/server/mail.server";
import type { Recipient } from "../results/result.queries.server";
import type { RoundHead } from "../rounds/rounds.queries.server";

/** Tells the teams of a round that there is something to read, each person in their own language, once a round. */
export async function writeFeedbackLetters(ctx: Ctx, head: RoundHead, recipients: readonly Recipient[]): Promise<void> {
  for (const { entryId, accountId, email, name, locale } of recipients) {
    const t = textFor(feedbackText, locale).letter;
    const round = localized(head.name, locale);
    await writeLetter(ctx.db, ctx.now, {
      dedupeKey: `feedback:${head.id}:${entryId}:${accountId}`,
      to: { email, name, accountId },
      locale,
      organizationId: head.organizationId,
      subject: t.subject(round),
      body: t.body({ name, round, link: ctx.baseUrl + paths.myEntryStanding(entryId) }),
    });
  }
}
