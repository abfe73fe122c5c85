import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  type Modifier,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { type ReactNode, useRef } from "react";
import { formBuilderText } from "~/i18n/form-builder";
import { useText } from "~/i18n/use-text";

type Props = {
  id: string;
  /** every row that things are dragged along, in order */
  column: readonly string[];
  nameOf: (id: string) => string;
  /** where a dragged row would stand over another one, in words; without `over`, where it stands */
  placeOf: (id: string, over?: string) => string;
  onDrop: (id: string, over: string) => void;
  children: ReactNode;
};

const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 });

/** Rows that are dragged with a mouse, a finger or the keyboard; what happens is said in the viewer's language. */
export function Sorting({ id, column, nameOf, placeOf, onDrop, children }: Props) {
  const t = useText(formBuilderText).drag;
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 120, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  /** just lifted: it lies over its own place, which has been said */
  const isFresh = useRef(false);
  const end = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) onDrop(String(active.id), String(over.id));
  };
  const told = (
    words: (name: string, at: string) => string,
    active: { id: unknown },
    over?: { id: unknown } | null,
  ) => {
    const dragged = String(active.id);
    return words(nameOf(dragged), placeOf(dragged, over ? String(over.id) : undefined));
  };
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[upAndDown]}
      onDragEnd={end}
      accessibility={{
        screenReaderInstructions: { draggable: t.how },
        announcements: {
          onDragStart({ active }) {
            isFresh.current = true;
            return told(t.lifted, active);
          },
          onDragOver({ active, over }) {
            const isSaid = isFresh.current && over?.id === active.id;
            isFresh.current = false;
            return isSaid ? undefined : told(t.over, active, over);
          },
          onDragEnd: ({ active, over }) => told(t.dropped, active, over),
          onDragCancel: ({ active }) => t.cancelled(nameOf(String(active.id))),
        },
      }}
    >
      <SortableContext items={[...column]} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}
