import { calibrationText } from "~/i18n/calibration";
import { localized, textFor } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import { writeLetter } from "~/server/mail.server";
import type { RoundHead } from "../rounds/rounds.queries.server";
import type { Calibration } from "./calibration";
import type { CalibrationJudge } from "./calibration.queries.server";

/** Asks the judges of a division to score its calibration entry before the round opens. */
export async function writeCalibrationLetters(
  ctx: Ctx,
  head: RoundHead,
  { id, dueAt }: Pick<Calibration, "id" | "dueAt">,
  judges: readonly CalibrationJudge[],
): Promise<void> {
  for (const { judgeId, accountId, name, email, locale } of judges) {
    const t = textFor(calibrationText, locale).letter;
    const round = localized(head.name, locale);
    const until = formatDateTime(dueAt ?? head.round.opensAt, locale);
    await writeLetter(ctx.db, ctx.now, {
      dedupeKey: `calibration:${id}:${judgeId}`,
      to: { email, name, accountId },
      locale,
      organizationId: head.organizationId,
      subject: t.subject(round),
      body: t.body({ name, round, until, link: ctx.baseUrl + paths.calibrationSheet(id) }),
    });
  }
}
