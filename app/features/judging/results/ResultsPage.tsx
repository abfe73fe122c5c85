import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { resultsText } from "~/i18n/results";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { LinkTabs } from "~/ui/Tabs";
import { BundleList } from "./bundle/BundleList";
import { PublishedRanking } from "./PublishedRanking";
import type { CompetitionResults } from "./results.service.server";
import { Winners } from "./Winners";

/** What anyone reads: winners first, then each division's ranking, then the versions with their hashes. */
export function ResultsPage({ results }: { results: CompetitionResults }) {
  const t = useText(resultsText).page;
  const locale = useLocale();
  const { slug, round, rounds, winners, divisions, versions } = results;
  const older = divisions.find(({ isNewest }) => !isNewest);
  return (
    <>
      <PageHeader
        title={t.title}
        eyebrow={localized(results.name, locale)}
        backTo={paths.competition(slug)}
        description={round ? t.finalists(localized(round.name, locale)) : undefined}
      />
      {!round && <NothingYet results={results} />}
      {rounds.length > 1 && (
        <LinkTabs
          label={t.round}
          tabs={rounds.map(({ id, name }) => ({
            to: `?vong=${id}`,
            label: localized(name, locale),
            current: id === round?.id,
          }))}
        />
      )}
      {older && (
        <div className="mt-6">
          <Notice
            tone="turmeric"
            action={
              <Button size="small" to={`${paths.competitionResults(slug)}?vong=${round?.id ?? ""}`}>
                {t.toNewest}
              </Button>
            }
          >
            {t.older(older.head.version)}
          </Notice>
        </div>
      )}
      {winners.length > 0 && <Winners winners={winners} />}
      {divisions.map((division) => (
        <Section
          key={division.head.id}
          title={t.ranking(localized(division.division.name, locale))}
          aside={formatDateTime(division.head.publishedAt, locale)}
        >
          <PublishedRanking division={division} />
        </Section>
      ))}
      {divisions.length > 0 && <p className="measure mt-4 text-table text-stone">{t.method}</p>}
      {results.bundles.length > 0 && <BundleList bundles={results.bundles} />}
      {versions.length > 0 && (
        <Section title={t.versions} description={t.versionsHint}>
          <ul className="text-table">
            {versions.map(({ id, divisionName, version, publishedAt, sha256, reason }) => (
              <li key={id} className="grid gap-0.5 border-b border-line py-3">
                <span className="flex flex-wrap items-center gap-x-4">
                  <Link className="link inline-flex min-h-11 items-center font-semibold lg:min-h-0" to={`?ban=${id}`}>
                    {t.versionOf(localized(divisionName, locale), version)}
                  </Link>
                  <span className="text-stone">{formatDateTime(publishedAt, locale)}</span>
                </span>
                <code className="text-small break-all text-stone">{sha256}</code>
                {reason && <span className="text-stone">{t.reason(reason)}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function NothingYet({ results: { slug, deadline } }: { results: CompetitionResults }) {
  const t = useText(resultsText).page;
  const locale = useLocale();
  return (
    <EmptyState
      title={t.empty}
      action={
        <Button kind="primary" to={paths.competition(slug)}>
          {t.toCompetition}
        </Button>
      }
    >
      <p>{t.emptyHint}</p>
      {deadline && <p>{t.emptyWhen(localized(deadline.what, locale), formatDateTime(deadline.at, locale))}</p>}
    </EmptyState>
  );
}
