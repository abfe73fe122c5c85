import { Form, Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { mentoringText } from "~/i18n/mentoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Icon } from "~/ui/Icon";
import { PageHeader } from "~/ui/PageHeader";
import { Pagination } from "~/ui/Pagination";
import { SearchField } from "~/ui/SearchField";
import { Section } from "~/ui/Section";
import { CohortBadge } from "../cohorts/CohortBadge";
import { MentorCard } from "./MentorCard";
import { MentorFilters } from "./MentorFilters";
import { type MentorQuery, mentorFiltersOn, mentorPageSize } from "./mentor";
import type { searchMentors } from "./mentor.service.server";

type Found = Awaited<ReturnType<typeof searchMentors>>;

/** The mentors to search, filter and leaf through; cohorts that run, and where to apply. */
export function MentorGallery({ query, found }: { query: MentorQuery; found: Found }) {
  const t = useText(mentoringText).gallery;
  const { mentors, total, page, hosts, cohorts } = found;
  const on = mentorFiltersOn(query);
  return (
    <>
      <PageHeader title={t.title} description={t.about} />
      {cohorts.length > 0 && <Cohorts cohorts={cohorts} />}
      <div className="mt-8 grid gap-x-12 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <aside aria-label={t.filters} className="hidden lg:block">
          <MentorFilters query={query} />
        </aside>
        <div className="min-w-0">
          <Search query={query} />
          <details className="mt-4 rounded-card border border-line lg:hidden">
            <summary className="flex min-h-11 cursor-pointer items-center gap-2 px-4 font-semibold text-[0.9375rem]">
              <Icon name="filter" />
              {on > 0 ? t.filtersOn(on) : t.filters}
            </summary>
            <div className="border-line border-t p-4">
              <MentorFilters query={query} />
            </div>
          </details>
          <h2 role="status" className="my-5 font-medium text-table">
            {query.words ? t.countFound(total, query.words) : t.count(total)}
          </h2>
          {mentors.length > 0 ? (
            <ul className="gallery">
              {mentors.map((mentor) => (
                <MentorCard key={mentor.id} mentor={mentor} />
              ))}
            </ul>
          ) : (
            <EmptyState title={t.emptyTitle} action={<Button to={paths.mentors()}>{t.seeAll}</Button>}>
              <p>{t.empty}</p>
            </EmptyState>
          )}
          {total > mentorPageSize && (
            <div className="mt-10">
              <Pagination page={page} pageSize={mentorPageSize} total={total} />
            </div>
          )}
        </div>
      </div>
      {hosts.length > 0 && <Join hosts={hosts} />}
    </>
  );
}

function Search({ query: { words, field, skill, language, mode } }: { query: MentorQuery }) {
  const t = useText(mentoringText).gallery;
  return (
    <Form action={paths.mentors()} role="search" className="flex gap-2">
      {Object.entries({ field, skill, language, mode }).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <SearchField
        key={words}
        label={t.search}
        placeholder={t.searchShort}
        defaultValue={words}
        className="min-w-0 flex-1"
      />
      <Button>{t.searchButton}</Button>
    </Form>
  );
}

function Cohorts({ cohorts }: { cohorts: Found["cohorts"] }) {
  const t = useText(mentoringText).gallery;
  const locale = useLocale();
  return (
    <Section title={t.cohorts}>
      <ul className="border-line border-t">
        {cohorts.map(({ id, slug, name, host, phase, closesAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-3">
            <Link to={paths.cohort(slug)} className="link font-semibold">
              {localized(name, locale)}
            </Link>
            <CohortBadge phase={phase} />
            <span className="basis-full text-stone text-table sm:basis-auto">
              {localized(host, locale)}
              {phase === "taking" && ` · ${t.cohortCloses(formatDateTime(closesAt, locale))}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Join({ hosts }: { hosts: Found["hosts"] }) {
  const t = useText(mentoringText).gallery;
  const locale = useLocale();
  return (
    <Section title={t.join} description={t.joinAbout}>
      <ul className="flex flex-wrap gap-3">
        {hosts.map(({ id, name }) => (
          <li key={id} className="max-w-full">
            <Button to={paths.applyAsMentor(id)} icon="plus">
              {t.joinAt(localized(name, locale))}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
