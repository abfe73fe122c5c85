import type { ReactNode } from "react";
import { answersText } from "~/i18n/answers";
import { useText } from "~/i18n/use-text";
import { type CanvasBlock, canvasBlocks } from "./value";

/** Where each block stands on the known sheet: ten columns and three rows, where there is room for them. */
const places: Readonly<Record<CanvasBlock, string>> = {
  partners: "@3xl:col-start-1 @3xl:row-span-2",
  activities: "@3xl:col-start-3",
  resources: "@3xl:col-start-3 @3xl:row-start-2",
  value: "@3xl:col-start-5 @3xl:row-start-1 @3xl:row-span-2",
  relationships: "@3xl:col-start-7 @3xl:row-start-1",
  channels: "@3xl:col-start-7 @3xl:row-start-2",
  segments: "@3xl:col-start-9 @3xl:row-start-1 @3xl:row-span-2",
  costs: "@3xl:col-start-1 @3xl:row-start-3 @3xl:col-span-5",
  revenues: "@3xl:col-start-6 @3xl:row-start-3 @3xl:col-span-5",
};

interface Props {
  children: (block: CanvasBlock) => ReactNode;
  /** whether the names of the blocks stand in the boxes already, as labels */
  named?: boolean;
}

/** The nine boxes of a business model canvas: the known sheet where there is room, one under another where not. */
export function CanvasBoxes({ children, named = false }: Props) {
  const t = useText(answersText).canvas;
  return (
    <div className="@container">
      <div className="grid overflow-hidden rounded-card border border-line @3xl:grid-cols-10">
        {canvasBlocks.map((block) => (
          <div
            key={block}
            className={`-mb-px -mr-px min-w-0 border-b border-r border-line p-3 @3xl:col-span-2 ${places[block]}`}
          >
            {!named && <p className="mb-1 text-small font-semibold text-stone">{t[block]}</p>}
            {children(block)}
          </div>
        ))}
      </div>
    </div>
  );
}
