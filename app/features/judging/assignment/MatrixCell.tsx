import { useDraggable } from "@dnd-kit/core";
import { Link, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { assignmentText } from "~/i18n/assignment";
import { useText } from "~/i18n/use-text";
import type { Mark } from "./named-plan";
import { usePairAddress } from "./use-pair-address";

export type CellFacts = {
  readonly at: string;
  readonly isFirst: boolean;
  readonly entry: { readonly id: string; readonly name: string };
  readonly judge: { readonly id: string; readonly name: string };
  readonly cell: { readonly fit: number; readonly mark: Mark };
  readonly mayDrag: boolean;
};

const draggable: readonly Mark[] = ["new", "stays", "pinned"];

/** One place of the matrix: what it is, how well it fits; a chosen one that wasn't begun can be dragged. */
export function MatrixCell(props: CellFacts) {
  const { cell, mayDrag, entry, judge } = props;
  return mayDrag && draggable.includes(cell.mark) ? (
    <DraggableCell {...props} />
  ) : (
    <td data-entry={entry.id} data-judge={judge.id} data-fit={cell.fit} data-mark={cell.mark}>
      <CellLink {...props} />
    </td>
  );
}

function DraggableCell(props: CellFacts) {
  const { entry, judge, cell } = props;
  const { setNodeRef, listeners, isDragging } = useDraggable({
    id: `${entry.id} ${judge.id}`,
    data: { entryId: entry.id, judgeId: judge.id, fit: cell.fit },
  });
  return (
    <td
      ref={setNodeRef}
      {...listeners}
      className={isDragging ? "opacity-40" : "draft-grab"}
      data-entry={entry.id}
      data-judge={judge.id}
      data-fit={cell.fit}
      data-mark={cell.mark}
    >
      <CellLink {...props} />
    </td>
  );
}

function CellLink({ at, isFirst, entry, judge, cell }: CellFacts): ReactNode {
  const t = useText(assignmentText).view;
  const [search] = useSearchParams();
  const pairAddress = usePairAddress();
  const shown = Math.round(cell.fit / 10);
  const isOpen = search.get("entry") === entry.id && search.get("judge") === judge.id;
  return (
    <Link
      to={pairAddress({ entry: entry.id, judge: judge.id })}
      preventScrollReset
      draggable={false}
      data-at={at}
      tabIndex={isFirst ? 0 : -1}
      className={`draft-cell draft-${cell.mark}`}
      aria-current={isOpen ? "true" : undefined}
      aria-label={t.cell(judge.name, entry.name, shown, t.marks[cell.mark])}
    >
      {cell.mark === "outside" ? "" : shown}
    </Link>
  );
}
