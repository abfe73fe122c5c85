import { err, ok, type Result } from "~/core/result";
import { partOf, structureOf } from "./json";
import { cleanText, isBlank } from "./text";
import { type AnswerFault, type AskedField, type CanvasAnswer, canvasBlocks, type PartFault } from "./value";

/** Characters of one block where the field names no limit. */
export const longestBlock = 2_000;

/** The nine blocks that were written in; none: null. Fails with `blocks_invalid` when one is too long or no text. */
export function readCanvas(raw: unknown, field: Pick<AskedField, "limit">): Result<CanvasAnswer | null, AnswerFault> {
  const blocks = structureOf(raw);
  if (!blocks || Array.isArray(blocks)) return err("canvas_invalid");
  if (blockFaults(blocks, field).length > 0) return err("blocks_invalid");
  const written = canvasBlocks.flatMap((block) => {
    const text = partOf(blocks, block);
    return typeof text === "string" && !isBlank(cleanText(text)) ? [[block, cleanText(text)] as const] : [];
  });
  return ok(written.length > 0 ? Object.fromEntries(written) : null);
}

/** The blocks that can't be handed in as they stand. */
export function blockFaults(raw: unknown, { limit = longestBlock }: Pick<AskedField, "limit">): readonly PartFault[] {
  const blocks = structureOf(raw);
  if (!blocks || Array.isArray(blocks)) return [];
  return canvasBlocks.flatMap((block): PartFault[] => {
    const text = partOf(blocks, block) ?? "";
    if (typeof text !== "string") return [{ part: block, fault: "text_invalid" }];
    return cleanText(text).length > limit ? [{ part: block, fault: "too_long" }] : [];
  });
}
