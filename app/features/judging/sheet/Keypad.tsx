import { type PointerEvent, type ReactNode, useEffect, useRef } from "react";
import { localized } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { scoringText } from "~/i18n/scoring";
import { useLocale, useText } from "~/i18n/use-text";
import { Icon } from "~/ui/Icon";
import type { Criterion } from "../rubric";
import { digits, hasDecimals, type KeypadKey, pressed } from "./keypad";

type Props = {
  readonly criterion: Criterion;
  readonly typed: string;
  /** whether what was written is saved, told above the keys while they cover the bar that tells it */
  readonly saved: ReactNode;
  readonly nextLabel: string;
  readonly onType: (text: string) => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
};

/** The field keeps the focus, so that a keyboard goes on writing in it. */
const keepFocus = (event: PointerEvent) => event.preventDefault();

/** Large keys at the foot of a phone's screen: a mark in two or three taps of one thumb, then the next criterion. */
export function Keypad({ criterion, typed, saved, nextLabel, onType, onNext, onClose }: Props) {
  const t = useText(scoringText).sheet;
  const locale = useLocale();
  const print = (mark: number) => formatHundredths(mark, locale);
  const fresh = useRef(true);
  const { key } = criterion;
  useEffect(() => {
    if (key) fresh.current = true;
  }, [key]);
  const press = (pushed: KeypadKey) => {
    const now = pressed(criterion, { text: typed, isFresh: fresh.current }, pushed, print);
    fresh.current = now.isFresh;
    onType(now.text);
  };
  const keyOf = (pushed: KeypadKey, label: string, words: ReactNode, isOff = false) => (
    <button
      key={pushed}
      type="button"
      disabled={isOff}
      aria-label={label}
      onClick={() => press(pushed)}
      className="keypad-key"
    >
      {words}
    </button>
  );
  const [one, two, three, four, five, six, seven, eight, nine, zero] = digits.map((digit) =>
    keyOf(digit, digit, digit),
  );
  return (
    <fieldset className="keypad lg:hidden" onPointerDown={keepFocus}>
      <legend className="sr-only">{t.keypad}</legend>
      <div className="mb-2 flex items-center gap-3">
        <div className="min-w-0 flex-1 text-small text-stone">
          <p className="truncate">{localized(criterion.title, locale)}</p>
          <p role="status">{saved}</p>
        </div>
        <p className="text-[1.75rem]/9 font-bold text-cham tabular-nums" aria-live="polite">
          {typed || "–"}
        </p>
        <button type="button" className="btn btn-quiet btn-icon" aria-label={t.closeKeypad} onClick={onClose}>
          <Icon name="chevron-down" />
        </button>
      </div>
      <div className="grid grid-cols-4 gap-2">
        {[one, two, three]}
        {keyOf("erase", t.erase, <Icon name="arrow-left" />)}
        {[four, five, six]}
        {keyOf("more", t.stepUp(print(criterion.step)), `+${print(criterion.step)}`)}
        {[seven, eight, nine]}
        {keyOf("less", t.stepDown(print(criterion.step)), `−${print(criterion.step)}`)}
        {keyOf("comma", t.comma, locale === "vi" ? "," : ".", !hasDecimals(criterion))}
        {zero}
        {keyOf("clear", t.clear, "C")}
        <button type="button" aria-label={nextLabel} onClick={onNext} className="keypad-key keypad-next">
          <Icon name="arrow-right" size={24} />
        </button>
      </div>
    </fieldset>
  );
}
