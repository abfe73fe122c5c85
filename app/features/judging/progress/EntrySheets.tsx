import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { deskText } from "~/i18n/desk";
import { formatFixedHundredths } from "~/i18n/format";
import { progressText } from "~/i18n/progress";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Section } from "~/ui/Section";
import type { readEntrySheets } from "./entry-scores.service.server";

/** What each judge made of one entry, round by round: totals and remarks of submitted sheets. */
export function EntrySheets({ rounds }: { rounds: Awaited<ReturnType<typeof readEntrySheets>> }) {
  const t = useText(deskText).entry;
  const { typed } = useText(progressText);
  const locale = useLocale();
  return (
    <>
      {rounds.map(({ id, name, sheets, mean }) => (
        <Section
          key={id}
          title={`${t.scores}: ${localized(name, locale)}`}
          level={3}
          aside={mean === null ? undefined : formatFixedHundredths(mean, locale)}
        >
          <ul className="divide-y divide-line">
            {sheets.map(({ assignmentId, judgeName, state, total, remark, isTyped }) => (
              <li key={assignmentId} className="py-2 text-table">
                <div className="flex justify-between gap-4">
                  <span>
                    <Link className="link font-medium" to={paths.judgingHistory(assignmentId)}>
                      {judgeName}
                    </Link>
                    {isTyped && <span className="ml-2 text-small text-stone">{typed.badge}</span>}
                  </span>
                  <span className="tabular-nums">
                    {total === null ? t.sheetStates[state] : formatFixedHundredths(total, locale)}
                  </span>
                </div>
                {remark && <p className="whitespace-pre-line text-stone">{remark}</p>}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
