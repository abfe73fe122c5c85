import { Form, Link, useSearchParams } from "@remix-run/react";
import { directoryText } from "~/i18n/directory";
import { formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Icon } from "~/ui/Icon";
import { PageHeader } from "~/ui/PageHeader";
import { Pagination } from "~/ui/Pagination";
import { SearchField } from "~/ui/SearchField";
import { addressWith } from "~/ui/table-address";
import { GalleryFilters } from "./GalleryFilters";
import { filtersOn, type GalleryQuery, galleryPageSize, gallerySorts } from "./gallery";
import type { Gallery } from "./gallery.service.server";
import { ProjectCard } from "./ProjectCard";

type Props = { query: GalleryQuery; asked: GalleryQuery; gallery: Gallery };

/** Public projects to search, filter and leaf through; `asked` is what the address on its way will show. */
export function PublicGallery({ query, asked, gallery }: Props) {
  const t = useText(directoryText).gallery;
  const { facets, cards, total, page } = gallery;
  const on = filtersOn(query);
  if (facets.total === 0) {
    return (
      <>
        <PageHeader title={t.title} description={t.about} />
        <EmptyState title={t.noneTitle} action={<StartOne />}>
          <p>{t.none}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t.title} description={t.about} />
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <aside aria-label={t.filters} className="hidden lg:block">
          <GalleryFilters query={asked} facets={facets} />
        </aside>
        <div className="min-w-0">
          <Search query={query} />
          <details className="mt-4 rounded-card border border-line lg:hidden">
            <summary className="flex min-h-11 cursor-pointer items-center gap-2 px-4 font-semibold text-[0.9375rem]">
              <Icon name="filter" />
              {on > 0 ? t.filtersOn(on) : t.filters}
            </summary>
            <div className="border-line border-t p-4">
              <GalleryFilters query={asked} facets={facets} />
            </div>
          </details>
          <Tally query={query} total={total} />
          {cards.length > 0 ? (
            <>
              <ul className="gallery">
                {cards.map((card) => (
                  <ProjectCard key={card.id} card={card} />
                ))}
              </ul>
              {total > galleryPageSize && (
                <div className="mt-10">
                  <Pagination page={page} pageSize={galleryPageSize} total={total} />
                </div>
              )}
            </>
          ) : (
            <EmptyState title={t.emptyTitle} action={<Button to={paths.projects()}>{t.seeAll}</Button>}>
              <p>{t.empty}</p>
            </EmptyState>
          )}
        </div>
      </div>
    </>
  );
}

/** The search box; filters stay as they are. */
function Search({ query }: { query: GalleryQuery }) {
  const t = useText(directoryText).gallery;
  const { words, field, stage, area, awarded } = query;
  const kept = { field, stage, area, award: awarded ? "yes" : null };
  return (
    <Form action={paths.projects()} role="search" className="flex gap-2">
      {Object.entries(kept).map(
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

/** How many there are, and in which order. */
function Tally({ query, total }: { query: GalleryQuery; total: number }) {
  const t = useText(directoryText).gallery;
  const locale = useLocale();
  const [search] = useSearchParams();
  const { words, sort } = query;
  const standard = words ? "best" : "newest";
  return (
    <div className="my-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-table">
      <div role="status">
        <h2 className="font-medium">
          {words
            ? t.countFound(formatNumber(total, locale), total, words)
            : t.count(formatNumber(total, locale), total)}
        </h2>
      </div>
      {total > 1 && (
        <nav aria-label={t.sort} className="flex flex-wrap items-center gap-x-4 text-stone">
          {t.sort}
          {gallerySorts
            .filter((key) => words || key !== "best")
            .map((key) => (
              <Link
                key={key}
                to={addressWith(search, { sort: key === standard ? undefined : key })}
                aria-current={key === sort || undefined}
                className="inline-flex min-h-11 items-center hover:text-cham aria-[current]:font-semibold aria-[current]:text-ink lg:min-h-9"
                preventScrollReset
              >
                {t.sorts[key]}
              </Link>
            ))}
        </nav>
      )}
    </div>
  );
}

function StartOne() {
  const t = useText(directoryText).gallery;
  return (
    <Button kind="primary" to={paths.newProject()}>
      {t.start}
    </Button>
  );
}
