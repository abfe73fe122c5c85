import { Form, Link, useSearchParams } from "@remix-run/react";
import { entryDeskText } from "~/i18n/entry-desk";
import { formatNumber } from "~/i18n/format";
import { uiText } from "~/i18n/ui";
import { useLocale, useText } from "~/i18n/use-text";
import { Icon, type IconName } from "~/ui/Icon";
import { placeInList } from "~/ui/table-address";
import type { DeskEntries } from "./entries.service.server";
import { endOf, goingOn } from "./entry-list";

type Props = { list: Pick<DeskEntries, "before" | "total" | "pageSize" | "previous" | "next"> & { shown: number } };

/** Which part of the list this is, and the ways on: by the first and last row's key, to either end, or to a page by number. */
export function ListPager({ list: { before, shown, total, pageSize, previous, next } }: Props) {
  const t = useText(entryDeskText).list;
  const ui = useText(uiText).pages;
  const locale = useLocale();
  const [search] = useSearchParams();
  const told = (n: number) => formatNumber(n, locale);
  const pages = Math.ceil(total / pageSize);
  const kept = [...search].filter(([name]) => !placeInList.some((place) => place === name));
  return (
    <nav className="pager" aria-label={ui.label}>
      <p className="text-table text-stone tabular-nums">
        {ui.range(told(before + 1), told(before + shown), told(total))}
      </p>
      {pages > 1 && (
        <div className="flex flex-wrap items-center gap-1">
          {previous && <Step to={endOf(search, "first")} icon="chevron-left" label={t.first} twice />}
          {previous && (
            <Step to={goingOn(search, "before", previous)} rel="prev" icon="chevron-left" label={ui.previous} />
          )}
          <Form method="get" className="flex items-center gap-2 px-2 text-table">
            {kept.map(([name, value], at) => (
              <input key={`${name} ${at.toString()}`} type="hidden" name={name} value={value} />
            ))}
            <label htmlFor="page-number" className="max-sm:sr-only">
              {t.goTo}
            </label>
            <input
              id="page-number"
              key={before}
              name="page"
              inputMode="numeric"
              defaultValue={Math.floor(before / pageSize) + 1}
              className="input num w-16"
            />
            <span className="text-stone tabular-nums">/ {told(pages)}</span>
            <button type="submit" className="btn btn-small">
              {t.go}
            </button>
          </Form>
          {next && <Step to={goingOn(search, "after", next)} rel="next" icon="chevron-right" label={ui.next} />}
          {next && <Step to={endOf(search, "last")} icon="chevron-right" label={t.last} twice />}
        </div>
      )}
    </nav>
  );
}

type StepProps = { to: string; rel?: "prev" | "next"; icon: IconName; label: string; twice?: boolean };

function Step({ to, rel, icon, label, twice }: StepProps) {
  return (
    <Link to={to} rel={rel} className="page" discover="none" aria-label={label}>
      <Icon name={icon} />
      {twice && (
        <span className="-ml-3.5 inline-flex">
          <Icon name={icon} />
        </span>
      )}
    </Link>
  );
}
