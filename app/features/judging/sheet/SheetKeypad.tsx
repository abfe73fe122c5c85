import type { ComponentProps } from "react";
import { localized } from "~/i18n/catalogue";
import { judgingText } from "~/i18n/judging";
import { useLocale, useText } from "~/i18n/use-text";
import type { Criterion } from "../rubric";
import { Keypad } from "./Keypad";
import { SavedWhen } from "./SavedWhen";

type Props = {
  readonly criteria: readonly Criterion[];
  readonly saver: ComponentProps<typeof SavedWhen>["saver"];
  readonly at: number;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onGo: (at: number) => void;
  readonly onClose: () => void;
};

/** The keypad for the criterion in sight; it stays open from one to the next and goes with the last. */
export function SheetKeypad({ criteria, saver, at, onGo, onClose, ...keypad }: Props) {
  const t = useText(judgingText).sheet;
  const locale = useLocale();
  const criterion = criteria[at];
  if (!criterion) return null;
  const next = criteria[at + 1];
  const goOn = () => {
    if (!next) onClose();
    onGo(at + 1);
  };
  const label = next ? t.next(localized(next.title, locale)) : t.finish;
  const saved = <SavedWhen saver={saver} />;
  return <Keypad {...keypad} criterion={criterion} saved={saved} nextLabel={label} onNext={goOn} onClose={onClose} />;
}
