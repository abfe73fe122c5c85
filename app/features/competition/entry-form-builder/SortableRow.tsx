import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { type ReactNode, useSyncExternalStore } from "react";
import { formBuilderText } from "~/i18n/form-builder";
import { useText } from "~/i18n/use-text";
import { Icon } from "~/ui/Icon";
import { anchorOf } from "./opened";

type Props = {
  id: string;
  name: string;
  isLocked: boolean;
  isOpen?: boolean;
  /** the row itself; `below` opens beneath it and stays behind when it is dragged */
  children: ReactNode;
  below?: ReactNode;
};

/** A row with a handle to drag it by. The handle takes the finger, so that the rest of the row still scrolls the page. */
export function SortableRow({ id, name, isLocked, isOpen = false, children, below }: Props) {
  const t = useText(formBuilderText).drag;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
    disabled: isLocked,
    attributes: { roleDescription: t.role },
  });
  const isLive = useSyncExternalStore(never, onClient, onServer);
  return (
    <li id={anchorOf(id)} className="builder-item">
      <div
        ref={setNodeRef}
        style={{ transform: CSS.Translate.toString(transform), transition }}
        className={`builder-row ${isDragging ? "builder-row-dragged" : ""} ${isOpen ? "builder-row-open" : ""}`}
      >
        {!isLocked && (
          <button
            type="button"
            ref={setActivatorNodeRef}
            className={`builder-handle ${isLive ? "" : "invisible"}`}
            {...attributes}
            {...listeners}
            aria-label={t.handle(name)}
          >
            <Icon name="grip" />
          </button>
        )}
        {children}
      </div>
      {below}
    </li>
  );
}

/** Dragging needs the script: without it the handle keeps its room and isn't shown. */
const never = () => () => undefined;
const onClient = () => true;
const onServer = () => false;
