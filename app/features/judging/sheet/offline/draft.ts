import { parseHundredths } from "~/core/hundredths";
import type { SheetDraft } from "../sheet";
import { confidences } from "../sheet";

/** A sheet's draft with the words and marks of a form that was filled in on this device; what is no mark yet is left out. */
export function draftWith(draft: SheetDraft, fields: readonly (readonly [name: string, value: string])[]): SheetDraft {
  const said = new Map(fields);
  const marks: Record<string, number> = {};
  for (const [name, text] of said) {
    if (!name.startsWith("marks.")) continue;
    const mark = parseHundredths(text);
    if (mark.ok) marks[name.slice("marks.".length)] = mark.value;
  }
  const sure = said.get("confidence");
  return {
    ...draft,
    marks,
    remark: said.get("remark") ?? draft.remark,
    privateNote: said.get("privateNote") ?? draft.privateNote,
    confidence: sure === undefined ? draft.confidence : (confidences.find((one) => String(one) === sure) ?? null),
  };
}
