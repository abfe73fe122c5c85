import { Link, useSearchParams } from "@remix-run/react";
import { assignmentText } from "~/i18n/assignment";
import { localized } from "~/i18n/catalogue";
import { useLocale, useText } from "~/i18n/use-text";
import { Pagination } from "~/ui/Pagination";
import { entriesAPage, type RunRows } from "./run-view";
import { usePairAddress } from "./use-pair-address";
import { usePoints } from "./use-plan-words";

/** A plan entry by entry: its judges, each with how well they fit; a pair opens to say why. */
export function RunList({ rows: { rows, page, total } }: { rows: RunRows }) {
  const t = useText(assignmentText).view;
  const locale = useLocale();
  const points = usePoints();
  const [search] = useSearchParams();
  const pairAddress = usePairAddress();
  if (total === 0) return <p className="py-6 text-stone">{t.noChanges}</p>;
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(({ entryId, title, number, divisionName, fieldName, sum, readers }) => (
          <li key={entryId} className="grid gap-x-6 gap-y-2 py-3 md:grid-cols-[20rem_minmax(0,1fr)_5rem]">
            <div className="min-w-0">
              <p className="font-medium">{title}</p>
              <p className="text-small text-stone">
                {[number, divisionName && localized(divisionName, locale), fieldName && localized(fieldName, locale)]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            <ul className="flex flex-wrap content-start gap-2">
              {readers.map(({ judgeId, name, fit, mark }) => (
                <li key={judgeId}>
                  <Link
                    preventScrollReset
                    to={pairAddress({ entry: entryId, judge: judgeId })}
                    className={`draft-pair draft-${mark}`}
                    aria-current={
                      search.get("entry") === entryId && search.get("judge") === judgeId ? "true" : undefined
                    }
                  >
                    <span>{name}</span>
                    <span className="tabular-nums">{points(fit)}</span>
                    <span className="draft-mark">{t.marks[mark]}</span>
                  </Link>
                </li>
              ))}
            </ul>
            <p className="text-table md:text-right">
              <span className="text-stone md:sr-only">{t.sum} </span>
              <span className="tabular-nums font-semibold">{points(sum)}</span>
            </p>
          </li>
        ))}
      </ul>
      <Pagination page={page} pageSize={entriesAPage} total={total} />
    </>
  );
}
