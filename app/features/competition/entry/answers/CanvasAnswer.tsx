import { answersText } from "~/i18n/answers";
import { entryText } from "~/i18n/entry";
import { useLocale, useText } from "~/i18n/use-text";
import { FieldGroup } from "~/ui/Field";
import { TextArea } from "~/ui/TextArea";
import { partFaults } from "../answer";
import { type AnswerProps, wiringOf } from "./answer-props";
import { CanvasBoxes } from "./CanvasBoxes";
import { Counts } from "./Counts";
import { longestBlock } from "./canvas";
import { partOf, structureOf } from "./json";
import { type CanvasBlock, canvasBlocks } from "./value";

/** From this share of its limit on a block says how much room is left. */
const nearlyFull = 0.8;

/** A business model canvas: the nine boxes on one sheet, or one under another on a phone. */
export function CanvasAnswer(props: AnswerProps) {
  const { asked, state, autosave } = props;
  const t = useText(answersText);
  const words = useText(entryText).faults;
  const locale = useLocale();
  const { key, limit = longestBlock } = asked.field;
  const { disabled, ...wiring } = wiringOf(props, locale);
  const faults = partFaults(asked.field, state.text);
  const held = structureOf(state.text) ?? {};
  const textOf = (block: CanvasBlock) => {
    const text = partOf(held, block);
    return typeof text === "string" ? text : "";
  };
  const write = (block: CanvasBlock, text: string) => {
    const blocks = canvasBlocks.map((one) => [one, one === block ? text : textOf(one)] as const);
    const written = blocks.filter(([, words]) => words !== "");
    autosave.type(key, written.length > 0 ? JSON.stringify(Object.fromEntries(written)) : "");
  };
  return (
    <FieldGroup {...wiring} name={key} className="wide-answer">
      <CanvasBoxes named>
        {(block) => {
          const text = textOf(block);
          const fault = faults.find(({ part }) => part === block)?.fault;
          return (
            <TextArea
              name={`blocks.${key}.${block}`}
              label={t.canvas[block]}
              placeholder={t.canvasHelp[block]}
              rows={3}
              disabled={disabled}
              error={fault && words[fault]}
              aside={text.length > limit * nearlyFull && <Counts text={text} limit={limit} words={undefined} />}
              className="canvas-block"
              value={text}
              onChange={(event) => write(block, event.currentTarget.value)}
              onBlur={() => autosave.leave(key)}
            />
          );
        }}
      </CanvasBoxes>
    </FieldGroup>
  );
}
