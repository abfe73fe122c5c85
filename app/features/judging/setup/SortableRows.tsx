import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { useSubmit } from "@remix-run/react";
import { type ReactNode, useState } from "react";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { dropPlace } from "../rubric-edit";
import type { OutlineRow } from "../rubric-outline";
import { nameOfLine } from "./LineName";
import type { RubricSetupData } from "./RubricHeadFields";

type Props = { setup: RubricSetupData; row: (line: OutlineRow, handle?: ReactNode) => ReactNode };

/** The lines of a rubric to be dragged, by pointer or by keyboard; a drop posts the same move as the row's own form. */
export function SortableRows({ setup, row }: Props) {
  const t = useText(rubricText);
  const locale = useLocale();
  const submit = useSubmit();
  const { rubric, revision } = setup;
  const [moved, setMoved] = useState<string | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const nameOf = (key: unknown) => {
    const line = rubric.outline.find((known) => known.key === key);
    return line ? nameOfLine(line, locale) : "";
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    setMoved(null);
    const place = over ? dropPlace(rubric.rubric.nodes, String(active.id), String(over.id)) : null;
    if (!place) return;
    submit(
      {
        act: "move",
        revision: String(revision),
        rubricId: rubric.id,
        id: String(active.id),
        parent: place.parent ?? "",
        at: String(place.at),
      },
      { method: "post", preventScrollReset: true },
    );
  };
  return (
    <DndContext
      id="rubric"
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragStart={({ active }) => setMoved(String(active.id))}
      onDragCancel={() => setMoved(null)}
      onDragEnd={onDragEnd}
      accessibility={{
        screenReaderInstructions: { draggable: t.dragHelp },
        announcements: {
          onDragStart: ({ active }) => t.dragged(nameOf(active.id)),
          onDragOver: ({ active, over }) => t.over(nameOf(active.id), nameOf(over?.id)),
          onDragEnd: ({ active }) => t.dropped(nameOf(active.id)),
          onDragCancel: ({ active }) => t.notDropped(nameOf(active.id)),
        },
      }}
    >
      <SortableContext items={rubric.outline.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
        <ol>
          {rubric.outline.map((line) => (
            <SortableRow key={line.key} line={line} isMoved={line.key === moved}>
              {(handle) => row(line, handle)}
            </SortableRow>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

type RowProps = { line: OutlineRow; isMoved: boolean; children: (handle: ReactNode) => ReactNode };

function SortableRow({ line, isMoved, children }: RowProps) {
  const t = useText(rubricText);
  const locale = useLocale();
  const { attributes, listeners, setNodeRef, transform, transition } = useSortable({ id: line.key });
  const style = { transform: CSS.Translate.toString(transform), transition };
  return (
    <li ref={setNodeRef} style={style} className={isMoved ? "relative z-10 bg-card shadow-float" : "relative"}>
      {children(
        <button
          type="button"
          {...attributes}
          {...listeners}
          aria-label={t.drag(nameOfLine(line, locale))}
          className="flex size-9 flex-none cursor-grab touch-none items-center justify-center rounded-control text-stone hover:bg-hover noscript:hidden"
        >
          <span aria-hidden="true">⠿</span>
        </button>,
      )}
    </li>
  );
}
