import { Link, useSearchParams } from "@remix-run/react";
import { type ReactNode, useId, useRef } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { BulkBar } from "./BulkBar";
import { SelectAll } from "./SelectAll";
import { SortHeader } from "./SortHeader";
import { readSort, type Sort } from "./table-address";
import { useTableKeys } from "./use-table-keys";

export interface Column<Row> {
  /** Also the word in `?sort=`. */
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** `end` for numbers: tabular, at the right. */
  align?: "start" | "end";
  sortable?: boolean;
  /** Stays in sight when the table is scrolled sideways; for the first column. */
  sticky?: boolean;
  /** Secondary text, in stone. */
  quiet?: boolean;
  /** Hidden where the window is narrower: 1024 or 1280 px. */
  hideBelow?: "lg" | "xl";
  /** Where the cell goes when a row is two lines on a phone; `meta` unless told. */
  phone?: "title" | "state" | "meta" | "hidden";
}

export interface Selection<Row> {
  /** The name under which the ticked rows' keys are sent. */
  name?: string;
  /** Where the bulk form goes; the page's own action when absent. */
  action?: string;
  /** Read out with the tick. */
  label: (row: Row) => string;
  /** Submit buttons (`name`, `value`) and hidden inputs of the bulk form. */
  actions: ReactNode;
}

interface Props<Row> {
  /** What the table lists, read out before it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The page of the row; the title column (else the first) becomes its link. */
  rowHref?: (row: Row) => string;
  /** The order the server used, where the address names none. */
  defaultSort?: Sort;
  selection?: Selection<Row>;
  /** Instead of rows, when there are none. */
  empty?: ReactNode;
}

const phoneClass = { title: "t", state: "s", meta: "", hidden: "h" };

function classOf<Row>(column: Column<Row>): string | undefined {
  const { align, quiet, sticky, hideBelow, phone = "meta" } = column;
  const names = [
    phoneClass[phone],
    align === "end" && "n",
    quiet && "q",
    sticky && "k",
    hideBelow && `below-${hideBelow}`,
  ];
  return names.filter(Boolean).join(" ") || undefined;
}

/** A table wider than its page is scrolled with the arrow keys once it has the focus (WCAG 2.1.1). */
const scrolledByKeys = { tabIndex: 0 };

/**
 * Rows that the server sorted, filtered and paged through the address. Ticks belong to a plain form, so bulk acts work
 * without a script; on a phone each row becomes two lines with its state at the right.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, rowHref, defaultSort, selection, empty }: Props<Row>) {
  const t = useText(uiText);
  const [search] = useSearchParams();
  const sort = readSort(search) ?? defaultSort;
  const box = useRef<HTMLDivElement>(null);
  const formId = useId();
  useTableKeys(box);
  if (rows.length === 0 && empty) return <>{empty}</>;
  const linked = columns.find(({ phone }) => phone === "title") ?? columns[0];
  const classes = columns.map(classOf);
  const name = selection?.name ?? "ids";

  return (
    <div className="tbl-box" ref={box}>
      <section className="tbl-scroll" aria-label={caption} {...scrolledByKeys}>
        <table className="tbl">
          <caption className="sr-only">
            {caption}. {t.table.keys}
          </caption>
          <thead>
            <tr>
              {selection && (
                <th className="c">
                  <SelectAll name={name} form={formId} table={box} />
                </th>
              )}
              {columns.map((column, i) => (
                <SortHeader key={column.key} column={column} className={classes[i]} sort={sort} search={search} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)}>
                {selection && (
                  <td className="c">
                    <input
                      type="checkbox"
                      name={name}
                      value={rowKey(row)}
                      form={formId}
                      aria-label={t.table.select(selection.label(row))}
                    />
                  </td>
                )}
                {columns.map((column, i) => (
                  <td key={column.key} className={classes[i]}>
                    {rowHref && column === linked ? (
                      <Link to={rowHref(row)} discover="none">
                        {column.cell(row)}
                      </Link>
                    ) : (
                      column.cell(row)
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {selection && (
        <BulkBar id={formId} name={name} action={selection.action} table={box}>
          {selection.actions}
        </BulkBar>
      )}
    </div>
  );
}
