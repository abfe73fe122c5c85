import { fold } from "~/core/fold";
import { type ProgressQuery, sortedBy } from "./progress";

type Counts = { readonly begun: number; readonly untouched: number; readonly submitted: number };
type JudgeRow = Counts & {
  readonly name: string;
  readonly mean: number | null;
  readonly leaning: { readonly lean: number } | null;
  readonly pace: { readonly pace: number };
  readonly seenAt: string | null;
  readonly isMarked: boolean;
};
type EntryRow = Counts & {
  readonly title: string;
  readonly number: string | null;
  readonly mean: number | null;
  readonly spread: number | null;
  readonly isMarked: boolean;
};

const leftOf = ({ begun, untouched }: Counts) => begun + untouched;

const judgeFigures: { readonly [by: string]: (row: JudgeRow) => number | string | null } = {
  submitted: ({ submitted }) => submitted,
  state: leftOf,
  mean: ({ mean }) => mean,
  lean: ({ leaning }) => leaning?.lean ?? null,
  pace: ({ pace }) => pace.pace,
  seen: ({ seenAt }) => seenAt,
};
const entryFigures: { readonly [by: string]: (row: EntryRow) => number | string | null } = {
  submitted: ({ submitted }) => submitted,
  state: leftOf,
  mean: ({ mean }) => mean,
  spread: ({ spread }) => spread,
};

function wanted<Row extends Counts & { readonly isMarked: boolean }>(
  rows: readonly Row[],
  { words, filter }: ProgressQuery,
  textOf: (row: Row) => string,
): readonly Row[] {
  const looked = fold(words);
  return rows.filter(
    (row) =>
      (filter === "" || (filter === "missing" ? leftOf(row) > 0 : row.isMarked)) && fold(textOf(row)).includes(looked),
  );
}

function inOrder<Row>(
  rows: readonly Row[],
  figures: { readonly [by: string]: (row: Row) => number | string | null },
  { by, down }: ProgressQuery,
): readonly Row[] {
  const figure = Object.hasOwn(figures, by) ? figures[by] : undefined;
  return figure ? sortedBy(rows, figure, down) : rows;
}

/** The judges that are asked for, in the order asked for; by name where none is named. */
export function shownJudges<Row extends JudgeRow>(rows: readonly Row[], query: ProgressQuery): readonly Row[] {
  return inOrder(
    wanted(rows, query, ({ name }) => name),
    judgeFigures,
    query,
  );
}

/** The entries that are asked for, in the order asked for; by division and number where none is named. */
export function shownEntries<Row extends EntryRow>(rows: readonly Row[], query: ProgressQuery): readonly Row[] {
  return inOrder(
    wanted(rows, query, ({ number, title }) => `${number ?? ""} ${title}`),
    entryFigures,
    query,
  );
}
