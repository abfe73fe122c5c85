import { accountsText } from "~/i18n/accounts";
import { useText } from "~/i18n/use-text";
import { Badge, type Tone } from "~/ui/Badge";
import type { DataRequestState } from "./data-request";

const tones: Record<DataRequestState, Tone> = {
  received: "turmeric",
  answered: "sky",
  done: "leaf",
  refused: "madder",
};

/** Where a request about personal data stands. */
export function RequestBadge({ state }: { state: DataRequestState }) {
  const t = useText(accountsText).data.states;
  return <Badge tone={tones[state]}>{t[state]}</Badge>;
}
