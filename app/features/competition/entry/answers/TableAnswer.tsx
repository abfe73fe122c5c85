import { useState } from "react";
import { answersText } from "~/i18n/answers";
import { localized } from "~/i18n/catalogue";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { FieldGroup } from "~/ui/Field";
import type { TableColumn } from "../../entry-form";
import { partFaults } from "../answer";
import { type AnswerProps, wiringOf } from "./answer-props";
import { PartFaults } from "./PartFaults";
import { rowLimit } from "./table";
import { leftSum, rowsToShow, type TypedRow, tableText, typedRows } from "./table-text";

const manyColumns = 3;

/** A table: rows and columns where there is room, on a phone one card a row. Rows come and go unless they are fixed. */
export function TableAnswer(props: AnswerProps) {
  const { asked, state, autosave } = props;
  const t = useText(answersText).table;
  const locale = useLocale();
  const { field } = asked;
  const { key, columns = [], rows: fixed } = field;
  const { disabled, ...wiring } = wiringOf(props, locale);
  const typed = typedRows(state.text, field);
  const most = rowLimit(field);
  const [least, setLeast] = useState(() => rowsToShow(field, typed.length, most));
  const shown = Math.max(least, typed.length);
  const rows = Array.from({ length: shown }, (_, at): TypedRow => typed[at] ?? {});
  const faults = props.error ? partFaults(field, state.text) : [];
  const nameOf = (at: number) => (fixed?.[at] ? localized(fixed[at].label, locale) : t.row(at + 1));
  const write = (changed: readonly TypedRow[]) => autosave.type(key, tableText(changed));
  const change = (at: number, column: string, cell: string) =>
    write(rows.map((row, index) => (index === at ? { ...row, [column]: cell } : row)));
  const remove = (at: number) => {
    setLeast(Math.max(1, shown - 1));
    write(rows.filter((_, index) => index !== at));
    autosave.leave(key);
  };
  return (
    <FieldGroup {...wiring} name={key} className={columns.length > manyColumns ? "wide-answer" : ""}>
      <div className="answer-box">
        <table className="answer-table">
          <TableHead columns={columns} corner={fixed ? "" : t.number} isFixed={Boolean(fixed)} />
          <tbody>
            {rows
              .map((row, at) => ({ row, at, id: `row-${at}` }))
              .map(({ row, at, id }) => (
                <tr key={id}>
                  <th scope="row" className="row-name">
                    {fixed ? nameOf(at) : <RowNumber at={at} name={nameOf(at)} />}
                  </th>
                  {columns.map((column) => (
                    <td
                      key={column.key}
                      data-label={localized(column.label, locale)}
                      className={column.type === "text" ? "" : "figure"}
                    >
                      <input
                        className="input"
                        name={`cells.${key}.${at}.${column.key}`}
                        aria-label={t.cell(nameOf(at), localized(column.label, locale))}
                        aria-invalid={faults.some(({ part }) => part === `${at}.${column.key}`) || undefined}
                        inputMode={column.type === "text" ? "text" : "decimal"}
                        autoComplete="off"
                        disabled={disabled}
                        value={row[column.key] ?? ""}
                        onChange={(event) => change(at, column.key, event.currentTarget.value)}
                        onBlur={(event) => {
                          const left = leftSum(event.currentTarget.value);
                          if (column.type === "money" && left !== event.currentTarget.value)
                            change(at, column.key, left);
                          autosave.leave(key);
                        }}
                      />
                    </td>
                  ))}
                  {!fixed && (
                    <td className="row-act">
                      <span className="noscript:hidden">
                        <Button
                          kind="quiet"
                          size="small"
                          icon="x"
                          iconOnly
                          disabled={disabled}
                          onClick={() => remove(at)}
                        >
                          {t.remove(nameOf(at))}
                        </Button>
                      </span>
                    </td>
                  )}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {!fixed && <AddRow isFull={shown >= most} most={most} disabled={disabled} add={() => setLeast(shown + 1)} />}
      <PartFaults
        faults={faults}
        nameOf={(part) => {
          const [at = "0", column] = part.split(".");
          const label = columns.find((one) => one.key === column)?.label;
          return t.cell(nameOf(Number(at)), label ? localized(label, locale) : "");
        }}
      />
    </FieldGroup>
  );
}

function TableHead({
  columns,
  corner,
  isFixed,
}: {
  columns: readonly TableColumn[];
  corner: string;
  isFixed: boolean;
}) {
  const locale = useLocale();
  return (
    <thead>
      <tr>
        <th scope="col">{corner}</th>
        {columns.map(({ key, label, type }) => (
          <th key={key} scope="col" className={type === "text" ? "" : "figure"}>
            {localized(label, locale)}
          </th>
        ))}
        {!isFixed && <td />}
      </tr>
    </thead>
  );
}

/** A number where columns stand beside each other; the row's whole name where it stands alone. */
function RowNumber({ at, name }: { at: number; name: string }) {
  return (
    <>
      <span className="row-number">{at + 1}</span>
      <span className="row-words">{name}</span>
    </>
  );
}

function AddRow({
  isFull,
  most,
  disabled,
  add,
}: {
  isFull: boolean;
  most: number;
  disabled: boolean;
  add: () => void;
}) {
  const t = useText(answersText).table;
  if (isFull) return <p className="field-help">{t.full(most)}</p>;
  return (
    <p className="noscript:hidden">
      <Button size="small" icon="plus" disabled={disabled} onClick={add}>
        {t.add}
      </Button>
    </p>
  );
}
