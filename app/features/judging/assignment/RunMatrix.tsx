import { Link, useSearchParams } from "@remix-run/react";
import { type KeyboardEvent, useState } from "react";
import { assignmentText } from "~/i18n/assignment";
import { useText } from "~/i18n/use-text";
import { Icon } from "~/ui/Icon";
import { Pagination } from "~/ui/Pagination";
import { addressWith } from "~/ui/table-address";
import { MatrixCell } from "./MatrixCell";
import { MatrixDrag } from "./MatrixDrag";
import { entriesAPage, judgesAPage, type Matrix } from "./run-view";
import { usePoints } from "./use-plan-words";

const steps: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const legend = ["new", "stays", "begun", "pinned", "goes", "free", "barred", "outside"] as const;

/** Entries by judges: a chosen cell is dragged along its row, any cell opens to say why; arrow keys walk the cells. */
export function RunMatrix({ matrix, mayChange }: { matrix: Matrix; mayChange: boolean }) {
  const t = useText(assignmentText).view;
  const points = usePoints();
  const [focused, setFocused] = useState("0 0");
  const walk = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = steps[event.key];
    const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-at]");
    if (!step || !cell) return;
    const [row = 0, column = 0] = (cell.dataset.at ?? "").split(" ").map(Number);
    const at = `${row + step[0]} ${column + step[1]}`;
    const next = event.currentTarget.querySelector<HTMLElement>(`[data-at="${at}"]`);
    if (!next) return;
    event.preventDefault();
    setFocused(at);
    next.focus();
  };
  return (
    <>
      {mayChange && <p className="mb-3 max-w-[48rem] text-small text-stone">{t.matrixHelp}</p>}
      <JudgePages matrix={matrix} />
      <MatrixDrag matrix={matrix} mayChange={mayChange}>
        <div className="draft-matrix-frame">
          <table className="draft-matrix" onKeyDown={walk}>
            <caption className="sr-only">{t.matrix}</caption>
            <thead>
              <tr>
                <th scope="col" className="draft-corner">
                  {t.entry}
                </th>
                {matrix.judges.map(({ judgeId, name, load, maxLoad }) => (
                  <th key={judgeId} scope="col" className={load > maxLoad ? "text-madder" : ""}>
                    <span className="draft-judge">{name}</span>
                    <span className="block font-normal tabular-nums">
                      {load}/{maxLoad}
                    </span>
                  </th>
                ))}
                <th scope="col" className="draft-sum">
                  {t.sum}
                </th>
              </tr>
            </thead>
            <tbody>
              {matrix.rows.map(({ entryId, title, number, sum, cells }, row) => (
                <tr key={entryId}>
                  <th scope="row">
                    <span className="block truncate">{title}</span>
                    <span className="block font-normal text-stone">{number}</span>
                  </th>
                  {cells.map((cell, column) => (
                    <MatrixCell
                      key={matrix.judges[column]?.judgeId}
                      at={`${row} ${column}`}
                      isFirst={focused === `${row} ${column}`}
                      entry={{ id: entryId, name: number ?? title }}
                      judge={{ id: matrix.judges[column]?.judgeId ?? "", name: matrix.judges[column]?.name ?? "" }}
                      cell={cell}
                      mayDrag={mayChange}
                    />
                  ))}
                  <td className="draft-sum tabular-nums">{points(sum)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </MatrixDrag>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-small text-stone" aria-label={t.legend}>
        {legend.map((mark) => (
          <li key={mark} className="flex items-center gap-2">
            <span className={`draft-swatch draft-${mark}`} aria-hidden="true" />
            {t.marks[mark]}
          </li>
        ))}
      </ul>
      <Pagination page={matrix.page} pageSize={entriesAPage} total={matrix.total} />
    </>
  );
}

function JudgePages({ matrix: { judgesPage, judgesTotal } }: { matrix: Matrix }) {
  const t = useText(assignmentText).view;
  const [search] = useSearchParams();
  if (judgesTotal <= judgesAPage) return null;
  const to = (page: number) =>
    addressWith(search, { page: search.get("page") ?? undefined, judges: page === 1 ? undefined : String(page) });
  const from = (judgesPage - 1) * judgesAPage + 1;
  const last = Math.min(judgesTotal, judgesPage * judgesAPage);
  return (
    <p className="mb-2 flex items-center justify-end gap-3 text-table text-stone">
      {judgesPage > 1 && (
        <Link to={to(judgesPage - 1)} className="page" preventScrollReset>
          <Icon name="chevron-left" label={t.before} />
        </Link>
      )}
      <span className="tabular-nums">{t.judgesFrom(from, last, judgesTotal)}</span>
      {last < judgesTotal && (
        <Link to={to(judgesPage + 1)} className="page" preventScrollReset>
          <Icon name="chevron-right" label={t.after} />
        </Link>
      )}
    </p>
  );
}
