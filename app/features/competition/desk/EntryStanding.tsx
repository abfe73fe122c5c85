import { deskText } from "~/i18n/desk";
import { entryLifeText } from "~/i18n/entry-life";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Facts } from "~/ui/Facts";
import { Notice } from "~/ui/Notice";
import { Prose } from "~/ui/Prose";
import type { DeskEntryView } from "./entry-page.service.server";

type Props = {
  entry: Pick<
    DeskEntryView,
    "number" | "submittedAt" | "stateAt" | "stateReason" | "state" | "supplement" | "permit" | "now"
  >;
};

/** Number, times and the reason of the present state; the open request for a supplement, when there is one. */
export function EntryStanding({ entry }: Props) {
  const t = useText(deskText);
  const life = useText(entryLifeText).late;
  const locale = useLocale();
  const { number, submittedAt, stateAt, stateReason, state, supplement, permit, now } = entry;
  return (
    <div className="mb-6 grid gap-4">
      <Facts
        facts={[
          { term: t.entries.columns.number, value: number },
          ...(submittedAt ? [{ term: t.entry.submittedAt, value: formatDateTime(submittedAt, locale) }] : []),
          { term: t.entry.stateSince, value: formatDateTime(stateAt, locale) },
          ...(stateReason && state !== "supplement_asked" ? [{ term: t.entry.reason, value: stateReason }] : []),
        ]}
      />
      {permit && (
        <Notice tone="sky" title={life.permitted(formatDateTime(permit.until, locale))}>
          <Prose text={permit.reason} />
        </Notice>
      )}
      {state === "supplement_asked" && supplement && (
        <Notice
          tone={supplement.dueAt > now ? "turmeric" : "madder"}
          title={
            supplement.dueAt > now
              ? t.entry.supplementOpen(formatDateTime(supplement.dueAt, locale))
              : t.entry.supplementOver(formatDateTime(supplement.dueAt, locale))
          }
        >
          <Prose text={supplement.message} />
        </Notice>
      )}
    </div>
  );
}
