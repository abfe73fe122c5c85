import type { FieldState } from "../autosave";
import { isSameText, type Kept } from "./kept";
import type { TabNews } from "./tabs";

/**
 * A field of a page that has just been loaded, with the text that the device still kept for it: "known" when the server
 * has that very text, else the text is put back on the revision it was written on. If somebody saved another text
 * meanwhile, the server will say so to the save that follows; a text of one's own that was sent without hearing the
 * answer is no other text.
 */
export function resumed(field: FieldState, kept: Kept): Partial<FieldState> | "known" {
  if (isSameText(kept.text, field.acknowledged)) return "known";
  const isOwn = kept.unanswered.some((sent) => isSameText(sent, field.acknowledged));
  return {
    text: kept.text,
    revision: isOwn ? field.revision : kept.revision,
    unanswered: isOwn ? [] : kept.unanswered,
    writtenAt: kept.writtenAt,
    keptAt: kept.writtenAt,
    restoredAt: kept.writtenAt,
  };
}

/**
 * A field after another tab of the same browser has told what was typed or saved there: the text typed last stands in
 * both, so the tabs don't fight. Undefined: nothing changes.
 */
export function heard(field: FieldState, { text, writtenAt, saved }: TabNews): Partial<FieldState> | undefined {
  const isMineLater = field.text !== text && (field.writtenAt ?? "") > writtenAt;
  const theirs = {
    text,
    writtenAt,
    keptAt: null,
    restoredAt: null,
    fromOtherTab: field.fromOtherTab || field.text !== text,
  };
  // The other tab tells once the device has it.
  if (!saved) return isMineLater || field.clash || field.text === text ? undefined : { ...theirs, keptAt: writtenAt };
  if (saved.revision < field.revision) return undefined;
  const base = { ...saved, acknowledged: text, unanswered: [], failures: 0, refusal: null, clash: null };
  return isMineLater ? { ...base, fault: field.fault } : { ...base, ...theirs };
}
