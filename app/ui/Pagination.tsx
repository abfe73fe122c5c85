import { Link, useSearchParams } from "@remix-run/react";
import { formatNumber } from "~/i18n/format";
import { uiText } from "~/i18n/ui";
import { useLocale, useText } from "~/i18n/use-text";
import { Icon } from "./Icon";
import { addressWith, shownPages } from "./table-address";

interface Props {
  /** From 1. */
  page: number;
  pageSize: number;
  total: number;
}

/** Which part of a list this is, and the way to the rest, by `?page=`. */
export function Pagination({ page, pageSize, total }: Props) {
  const t = useText(uiText);
  const locale = useLocale();
  const told = (n: number) => formatNumber(n, locale);
  const [search] = useSearchParams();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const from = total === 0 ? 0 : (page - 1) * pageSize + 1;
  const range = t.pages.range(told(from), told(Math.min(total, page * pageSize)), told(total));
  const to = (n: number) => addressWith(search, { page: n === 1 ? undefined : String(n) });

  return (
    <nav className="pager" aria-label={t.pages.label}>
      <p className="text-table text-stone tabular-nums">{range}</p>
      {pages > 1 && (
        <ul className="flex items-center gap-1">
          <li>{page > 1 && <Step to={to(page - 1)} rel="prev" icon="chevron-left" label={t.pages.previous} />}</li>
          {shownPages(page, pages).map((n, i) => (
            <li key={n === 0 ? `gap-${i}` : n} className={n === page ? "" : "max-sm:hidden"}>
              {n === 0 ? (
                <span className="px-1 text-stone">…</span>
              ) : (
                <Link
                  to={to(n)}
                  className="page"
                  aria-label={t.pages.page(n)}
                  aria-current={n === page ? "page" : undefined}
                >
                  {told(n)}
                </Link>
              )}
            </li>
          ))}
          <li>{page < pages && <Step to={to(page + 1)} rel="next" icon="chevron-right" label={t.pages.next} />}</li>
        </ul>
      )}
    </nav>
  );
}

function Step({
  to,
  rel,
  icon,
  label,
}: {
  to: string;
  rel: "prev" | "next";
  icon: "chevron-left" | "chevron-right";
  label: string;
}) {
  return (
    <Link to={to} rel={rel} className="page">
      <Icon name={icon} label={label} />
    </Link>
  );
}
