import { calibrationText } from "~/i18n/calibration";
import { localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import type { listOwnCalibrations } from "./calibration-sheet.service.server";

type Props = { readonly calibrations: Awaited<ReturnType<typeof listOwnCalibrations>> };

/** What a judge's desk says of calibration: an entry to score before a round opens, or how far apart everybody was. */
export function CalibrationNotices({ calibrations }: Props) {
  const t = useText(calibrationText);
  const locale = useLocale();
  return (
    <>
      {calibrations.map(({ id, roundName, dueAt, isSubmitted, isRevealed }) => {
        const round = localized(roundName, locale);
        return (
          <Notice
            key={id}
            tone={isSubmitted ? "sky" : "turmeric"}
            title={isRevealed ? t.seen(round) : t.waiting(round)}
            action={
              <Button size="small" to={paths.calibrationSheet(id)}>
                {t.open}
              </Button>
            }
          >
            {dueAt && !isRevealed ? t.due(formatDateTime(dueAt, locale)) : t.counts}
          </Notice>
        );
      })}
    </>
  );
}
