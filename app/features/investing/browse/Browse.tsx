import { Form, useNavigate, useSearchParams } from "@remix-run/react";
import { type BrowseQuery, browseAddress, browsePageSize, narrowings } from "~/features/directory/gallery/browse";
import type { Browsed } from "~/features/directory/gallery/browse.service.server";
import { formatNumber } from "~/i18n/format";
import { investingText } from "~/i18n/investing";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { ExportLink } from "~/ui/ExportLink";
import { Icon } from "~/ui/Icon";
import { Pagination } from "~/ui/Pagination";
import { SearchField } from "~/ui/SearchField";
import { Select } from "~/ui/Select";
import { LinkTabs } from "~/ui/Tabs";
import { TextField } from "~/ui/TextField";
import { addressWith } from "~/ui/table-address";
import { alerts } from "../searches/saved-search";
import { BrowseFilters } from "./BrowseFilters";
import { ProjectTable } from "./ProjectTable";
import { ProjectTile } from "./ProjectTile";

type Props = { query: BrowseQuery; browsed: Browsed };

/** Projects to search, filter, sort and leaf through as one investor sees them. */
export function Browse({ query, browsed }: Props) {
  const t = useText(investingText).browse;
  const { facets, cards, total, page } = browsed;
  const on = narrowings(query);
  if (facets.total === 0) {
    return (
      <EmptyState title={t.noneTitle}>
        <p>{t.none}</p>
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <aside aria-label={t.filters} className="hidden lg:block">
        <BrowseFilters query={query} facets={facets} idPrefix="side" />
      </aside>
      <div className="min-w-0">
        <SearchBox query={query} />
        <details className="mt-4 rounded-card border border-line lg:hidden">
          <summary className="flex min-h-11 cursor-pointer items-center gap-2 px-4 font-semibold text-[0.9375rem]">
            <Icon name="filter" />
            {on > 0 ? t.filtersOn(on) : t.filters}
          </summary>
          <div className="border-line border-t p-4">
            <BrowseFilters query={query} facets={facets} idPrefix="sheet" />
          </div>
        </details>
        <Tools query={query} total={total} />
        {cards.length === 0 ? (
          <EmptyState title={t.emptyTitle} action={<Button to={paths.investorProjects()}>{t.clear}</Button>}>
            <p>{t.empty}</p>
          </EmptyState>
        ) : query.view === "table" ? (
          <ProjectTable cards={cards} />
        ) : (
          <Form action={paths.investorCompare()}>
            <ul className="gallery">
              {cards.map((card) => (
                <ProjectTile key={card.id} card={card} />
              ))}
            </ul>
            <div className="mt-6">
              <Button icon="scale">{t.compareSome}</Button>
            </div>
          </Form>
        )}
        {total > browsePageSize && (
          <div className="mt-10">
            <Pagination page={page} pageSize={browsePageSize} total={total} />
          </div>
        )}
        <KeepSearch query={query} />
      </div>
    </div>
  );
}

function SearchBox({ query }: { query: BrowseQuery }) {
  const t = useText(investingText).browse;
  const kept = [...new URLSearchParams(browseAddress({ ...query, words: "" }))];
  return (
    <Form action={paths.investorProjects()} role="search" className="flex gap-2">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {query.view === "table" && <input type="hidden" name="view" value="table" />}
      <SearchField
        key={query.words}
        label={t.search}
        placeholder={t.searchShort}
        defaultValue={query.words}
        className="min-w-0 flex-1"
      />
      <Button>{t.searchButton}</Button>
    </Form>
  );
}

/** How many there are, in which order and shape, and the way to take them along. */
function Tools({ query, total }: { query: BrowseQuery; total: number }) {
  const t = useText(investingText).browse;
  const locale = useLocale();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const chosen = `${query.sort.down ? "-" : ""}${query.sort.by}`;
  const sorts = (Object.keys(t.sorts) as (keyof typeof t.sorts)[]).filter((key) => key !== "best" || query.words);
  const found = addressWith(search, { view: undefined }).replace(/^\?$/, "");
  return (
    <div className="my-5 grid gap-3">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <h2 className="font-medium" role="status">
          {t.count(formatNumber(total, locale))}
        </h2>
        <div className="flex flex-wrap items-end gap-3">
          <Form className="flex items-end gap-2">
            {[...search]
              .filter(([name]) => name !== "sort" && name !== "page")
              .map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
            <Select
              key={chosen}
              name="sort"
              label={t.sort}
              labelHidden
              options={sorts.map((key) => ({ value: key, label: t.sorts[key] }))}
              defaultValue={chosen}
              onChange={(event) => navigate(addressWith(search, { sort: event.currentTarget.value }))}
            />
            <noscript>
              <Button size="small">{t.apply}</Button>
            </noscript>
          </Form>
          <ExportLink href={paths.investorProjectsXlsx(found)}>XLSX</ExportLink>
          <ExportLink href={paths.investorProjectsCsv(found)}>CSV</ExportLink>
        </div>
      </div>
      <LinkTabs
        label={t.view}
        tabs={(["cards", "table"] as const).map((view) => ({
          to: addressWith(search, { view: view === "table" ? "table" : undefined }),
          label: t.views[view],
          current: query.view === view,
        }))}
      />
    </div>
  );
}

/** Keeps what the address asks for, with letters about what changes. */
function KeepSearch({ query }: { query: BrowseQuery }) {
  const t = useText(investingText);
  return (
    <details className="mt-10 border-line border-t pt-4" id="keep">
      <summary className="flex min-h-11 w-fit cursor-pointer items-center gap-2 font-semibold">
        <Icon name="bell" />
        {t.browse.keepSearch}
      </summary>
      <Form method="post" className="mt-3 grid max-w-[42rem] items-end gap-4 sm:grid-cols-[1fr_10rem_auto]">
        <input type="hidden" name="query" value={browseAddress(query)} />
        <TextField
          name="name"
          label={t.browse.keepName}
          placeholder={t.browse.keepNamePlaceholder}
          required
          maxLength={80}
        />
        <Select
          name="alert"
          label={t.searches.alert}
          defaultValue="weekly"
          options={alerts.map((alert) => ({ value: alert, label: t.searches.alerts[alert] }))}
        />
        <Button>{t.browse.keep}</Button>
      </Form>
    </details>
  );
}
