import { err, ok, type Result } from "~/core/result";
import type { ScoreRow } from "./answer";
import { faultOf } from "./table";

const needed = ["entry", "judge", "score"] as const;
const known: readonly string[] = [...needed, "criterion", "weight", "confidence"];

/**
 * Scores from the text of a CSV file: a header with entry, judge, score and, if wanted, criterion, weight, confidence, in
 * any order; quoted cells, a byte order mark and either line end. Decimals with a point, in quotes with a comma too. Fails
 * with one English line that names the first thing wrong.
 */
export function readScores(text: string): Result<ScoreRow[]> {
  const cells = splitCsv(text.replace(/^\ufeff/, ""));
  if (!cells.ok) return cells;
  const [header, ...lines] = cells.value;
  if (!header) return err("The file is empty; its first line names the columns entry,judge,score.");
  const names = header.cells.map(({ text }) => text.trim().toLowerCase());
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) return err(`The column ${twice || "(no name)"} stands twice in the first line.`);
  const missing = needed.find((name) => !names.includes(name));
  if (missing) return err(`The first line names no column ${missing}; it needs entry,judge,score.`);
  const foreign = names.find((name) => !known.includes(name));
  if (foreign !== undefined)
    return err(`The column ${foreign || "(no name)"} is not known; known are ${known.join(",")}.`);
  const rows: ScoreRow[] = [];
  for (const { line, cells } of lines) {
    if (cells.length !== names.length)
      return err(`Line ${line} has ${cells.length} cells, the first line ${names.length}.`);
    const cell = (name: string) => cells[names.indexOf(name)];
    const number = (name: string) => numberIn(cell(name));
    const score = number("score");
    if (score === undefined) return err(`Line ${line}: the score is not a number: ${shown(cell("score")?.text)}.`);
    const row: { -readonly [Key in keyof ScoreRow]: ScoreRow[Key] } = {
      entry: cell("entry")?.text.trim() ?? "",
      judge: cell("judge")?.text.trim() ?? "",
      score,
    };
    if (!row.entry) return err(`Line ${line}: the entry has no name.`);
    if (!row.judge) return err(`Line ${line}: the judge has no name.`);
    if (cell("criterion")?.text.trim()) row.criterion = cell("criterion")?.text.trim();
    for (const name of ["weight", "confidence"] as const) {
      if (!cell(name)?.text.trim()) continue;
      row[name] = number(name);
      if (row[name] === undefined) return err(`Line ${line}: the ${name} is not a number: ${shown(cell(name)?.text)}.`);
    }
    rows.push(row);
  }
  const fault = faultOf(rows);
  return fault ? err(`The scores can't be ranked: ${fault}.`) : ok(rows);
}

type Cell = { readonly text: string; readonly quoted: boolean };
type Line = { readonly line: number; readonly cells: Cell[] };

function splitCsv(text: string): Result<Line[]> {
  const lines: Line[] = [];
  let line = 1;
  let begun = 1;
  let cells: Cell[] = [];
  let at = 0;
  const endLine = () => {
    if (cells.length > 1 || cells[0]?.text.trim()) lines.push({ line: begun, cells });
    cells = [];
  };
  while (at < text.length) {
    if (text[at] === '"') {
      let end = at + 1;
      while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
      if (end >= text.length) return err(`Line ${line}: a quoted cell has no end.`);
      const raw = text.slice(at + 1, end);
      cells.push({ text: raw.replaceAll('""', '"'), quoted: true });
      line += raw.split("\n").length - 1;
      at = end + 1;
      if (at < text.length && !/[,\r\n]/.test(text[at] ?? ""))
        return err(`Line ${line}: text follows a closing quote.`);
    } else {
      let end = at;
      while (end < text.length && text[end] !== "," && text[end] !== "\n" && text[end] !== "\r") end++;
      const raw = text.slice(at, end);
      if (raw.includes('"')) return err(`Line ${line}: a quote stands inside a cell that doesn't begin with one.`);
      cells.push({ text: raw, quoted: false });
      at = end;
    }
    if (text[at] === ",") {
      at++;
      if (at >= text.length || text[at] === "\n" || text[at] === "\r") cells.push({ text: "", quoted: false });
      if (at < text.length && text[at] !== "\n" && text[at] !== "\r") continue;
    }
    if (at < text.length) {
      endLine();
      if (text[at] === "\r" && text[at + 1] === "\n") at++;
      at++;
      line++;
      begun = line;
    }
  }
  endLine();
  return ok(lines);
}

function numberIn(cell: Cell | undefined): number | undefined {
  if (!cell) return undefined;
  const text = cell.quoted ? cell.text.trim().replace(",", ".") : cell.text.trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : undefined;
}

function shown(text = ""): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
