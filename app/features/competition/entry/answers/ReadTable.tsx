import { answersText } from "~/i18n/answers";
import { localized } from "~/i18n/catalogue";
import { formatMoney, formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import type { DossierTable } from "../dossier";

/** A table as it was filled in; where there is no room for columns, each row stands by itself. */
export function ReadTable({ table: { columns, rows } }: { table: DossierTable }) {
  const t = useText(answersText).table;
  const locale = useLocale();
  const shown = (cell: string | number | null, type: string) => {
    if (cell === null) return <span className="text-stone">{t.empty}</span>;
    if (typeof cell === "string") return cell;
    return type === "money" ? formatMoney(BigInt(cell), locale) : formatNumber(cell, locale);
  };
  const numbered = rows.map((row, at) => ({ ...row, number: at + 1 }));
  return (
    <div className="answer-box">
      <table className="answer-table">
        <thead>
          <tr>
            <th scope="col">{rows.some(({ label }) => label) ? "" : t.number}</th>
            {columns.map(({ key, label, type }) => (
              <th key={key} scope="col" className={type === "text" ? "" : "figure"}>
                {localized(label, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered.map(({ number, label, cells }) => (
            <tr key={number}>
              <th scope="row" className="row-name">
                {label ? localized(label, locale) : number}
              </th>
              {columns.map((column, at) => (
                <td
                  key={column.key}
                  data-label={localized(column.label, locale)}
                  className={column.type === "text" ? "" : "figure"}
                >
                  {shown(cells[at] ?? null, column.type)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
