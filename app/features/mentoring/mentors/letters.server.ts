import { localized, textFor } from "~/i18n/catalogue";
import { mentoringLetterText } from "~/i18n/mentoring-letters";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import type { Mentor } from "./mentor";
import { findAddress } from "./network.queries.server";

/** Tells a mentor that the application arrived, or what was decided and why. */
export async function writeMentorLetter(
  trx: Db,
  ctx: Pick<Ctx, "now" | "baseUrl">,
  mentor: Mentor,
  kind: "applied" | "approved" | "rejected",
  reason = "",
): Promise<void> {
  const address = await findAddress(trx, mentor.accountId);
  if (!address) return;
  const locale = address.locale === "en" ? "en" : "vi";
  const words = textFor(mentoringLetterText, locale)[kind];
  const host = localized(mentor.host, locale);
  await writeLetter(trx, ctx.now, {
    dedupeKey: `mentor:${kind}:${mentor.id}:${mentor.revision}`,
    to: address.to,
    locale,
    organizationId: mentor.organizationId,
    subject: words.subject(host),
    body: words.body({ name: mentor.name, host, reason, link: ctx.baseUrl + paths.myMentoring() }),
  });
}
