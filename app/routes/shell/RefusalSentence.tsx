import type { Refusal } from "~/core/refusal";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";

/** A reason in words. Loaded only where one is shown, so that public pages don't carry every reason there is. */
export default function RefusalSentence({ reason }: { reason: Refusal }) {
  return useText(refusalText)[reason];
}
