import { localized } from "~/i18n/catalogue";
import { competitionText } from "~/i18n/competition";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Countdown } from "~/ui/Countdown";
import { PageHeader } from "~/ui/PageHeader";
import { CompetitionBadge } from "./CompetitionBadge";
import type { PublicCompetition } from "./competition.service.server";
import { extendedFrom } from "./timeline/timeline";

type Props = { competition: PublicCompetition; now: string; isPreview?: boolean };

/** The head of a competition's page: its name, the next deadline as the largest number, the one thing to do. */
export function CompetitionHero({ competition, now, isPreview = false }: Props) {
  const t = useText(competitionText).page;
  const locale = useLocale();
  const { name, summary, host, state, deadline, takesEntries, hasResults, slug, entryCount } = competition;
  const before = deadline?.what === "ends" ? extendedFrom(deadline.phase, competition.changes) : undefined;
  const start = takesEntries && (
    <Button kind="primary" to={paths.startEntry(slug)} blockedBecause={isPreview ? t.previewOnly : undefined}>
      {t.start}
    </Button>
  );
  const results = hasResults && (
    <Button kind={takesEntries ? "secondary" : "primary"} icon="trophy" to={paths.competitionResults(slug)}>
      {t.results}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={localized(name, locale)}
        eyebrow={localized(host.name, locale)}
        badge={<CompetitionBadge state={state} />}
        description={localized(summary, locale)}
        action={start || results}
        secondary={start && results}
      />
      {deadline ? (
        <Countdown now={now} deadline={deadline.at} what={what()}>
          {formatDateTime(deadline.at, locale)}
          {before && ` · ${t.extendedFrom(formatDateTime(before, locale))}`}
          {entryCount > 0 && ` · ${t.entryCount(entryCount)}`}
        </Countdown>
      ) : (
        <p className="text-stone">
          {state === "finished" ? t.over : t.closed}
          {entryCount > 0 && ` ${t.entryTotal(entryCount)}`}
        </p>
      )}
    </>
  );

  function what(): string {
    if (!deadline) return "";
    const { phase } = deadline;
    if (phase.kind === "entries") return deadline.what === "ends" ? t.entriesEnd : t.entriesBegin;
    return t[deadline.what](localized(phase.label, locale));
  }
}
