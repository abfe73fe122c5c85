import { type Localized, localized, textFor } from "~/i18n/catalogue";
import { rubricText } from "~/i18n/rubric";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import type { JuryAccount } from "./correction.queries.server";

type News = {
  readonly id: string;
  readonly organizationId: string;
  readonly competition: Localized;
  readonly rubric: Localized;
  readonly reason: string;
  readonly who: string;
};

/** Tells the jury of a step of a correction, each person in their own language, once. */
export async function writeCorrectionLetters(
  ctx: Ctx,
  trx: Db,
  step: "proposed" | "approved" | "refused",
  { id, organizationId, competition, rubric, reason, who }: News,
  people: readonly JuryAccount[],
): Promise<void> {
  for (const { accountId, name, email, locale } of people) {
    const t = textFor(rubricText, locale).correction.letters[step];
    const link = ctx.baseUrl + (step === "approved" ? paths.judging() : paths.rubricCorrection(id));
    await writeLetter(trx, ctx.now, {
      dedupeKey: `correction:${id}:${step}:${accountId}`,
      to: { email, name, accountId },
      locale,
      organizationId,
      subject: t.subject(localized(competition, locale)),
      body: t.body({ name, who, rubric: localized(rubric, locale), reason, link }),
    });
  }
}
