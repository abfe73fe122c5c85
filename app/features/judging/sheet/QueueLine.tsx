import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatDateTime, formatHundredths } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { scoringText } from "~/i18n/scoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Motif } from "~/ui/Motif";
import { AssignmentBadge } from "../StateBadge";
import type { QueuedSheet } from "./queue.service.server";

/** One sheet in the queue: what it is, how far it has come, what it came to. */
export function QueueLine({ sheet }: { sheet: QueuedSheet }) {
  const t = useText(judgingText).desk;
  const words = useText(scoringText).desk;
  const locale = useLocale();
  const { state, total, savedAt, isExtra, isReopened, askedBecause } = sheet;
  const saved = state === "begun" && savedAt ? words.savedAt(formatDateTime(savedAt, locale)) : null;
  return (
    <li>
      <Link
        to={paths.judgingSheet(sheet.assignmentId)}
        className="flex min-h-14 items-center gap-3 py-2 hover:bg-hover"
      >
        <Motif seed={sheet.entryId} size={36} />
        <span className="min-w-0 flex-1">
          <span className="line-clamp-2 font-medium">{sheet.title}</span>
          <span className="block truncate text-small text-stone">
            {[sheet.number, localized(sheet.divisionName, locale)].filter(Boolean).join(" · ")}
            {saved && <span className="max-sm:hidden"> · {saved}</span>}
          </span>
          {isExtra && (
            <span className="block text-small text-turmeric-ink">
              {words.extra}
              {askedBecause ? `: ${askedBecause}` : ""}
            </span>
          )}
        </span>
        {total !== null && (
          <span className="flex-none text-right font-semibold tabular-nums">
            <span className="sr-only">{t.points(formatHundredths(total, locale))}</span>
            <span aria-hidden="true">{formatHundredths(total, locale)}</span>
          </span>
        )}
        {isReopened ? (
          <Badge tone="turmeric" icon="pencil">
            {words.reopened}
          </Badge>
        ) : (
          <AssignmentBadge state={state} />
        )}
      </Link>
    </li>
  );
}
