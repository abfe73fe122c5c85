import type { CSSProperties } from "react";
import { formatHundredths } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { scoringText } from "~/i18n/scoring";
import { useLocale, useText } from "~/i18n/use-text";
import { Icon } from "~/ui/Icon";
import type { Criterion } from "../rubric";
import { steppedMark } from "../score";

type Props = {
  readonly criterion: Criterion;
  readonly label: string;
  /** what stands in the field */
  readonly typed: string;
  /** hundredths; undefined while nothing valid is typed */
  readonly mark: number | undefined;
  readonly isWrong: boolean;
  readonly isReadOnly: boolean;
  /** a finger writes with the keypad of the sheet, not with the device's */
  readonly hasKeypad: boolean;
  readonly onType: (text: string) => void;
  readonly onFocus: () => void;
};

/** A mark between two steppers, above a slider; the field alone is what is sent. */
export function MarkSlider({ criterion, label, typed, mark, isWrong, isReadOnly, hasKeypad, onType, onFocus }: Props) {
  const t = useText(judgingText).sheet;
  const words = useText(scoringText).sheet;
  const locale = useLocale();
  const { key, minMark, maxMark, step } = criterion;
  const name = `marks.${key}`;
  const set = (value: number) => onType(formatHundredths(value, locale));
  const fromSlider = (input: HTMLInputElement) => set(Number(input.value));
  return (
    <>
      <div className="flex items-center justify-between gap-3">
        <Step
          kind="minus"
          label={`${t.less}: ${label}`}
          isOff={isReadOnly}
          onPress={() => set(steppedMark(criterion, mark, -1))}
        />
        <input
          id={name}
          name={name}
          value={typed}
          onChange={(event) => onType(event.target.value)}
          onFocus={onFocus}
          inputMode={hasKeypad ? "none" : "decimal"}
          autoComplete="off"
          enterKeyHint="next"
          placeholder="–"
          readOnly={isReadOnly}
          data-criterion={key}
          aria-label={`${t.mark}: ${label}`}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${name}-error` : `${name}-help`}
          className="h-16 w-full min-w-0 rounded-control border border-transparent bg-transparent text-center text-[3rem]/[4rem] font-bold tracking-[-0.03em] text-cham tabular-nums hover:border-line focus:border-cham focus:bg-card"
        />
        <Step
          kind="plus"
          label={`${t.more}: ${label}`}
          isOff={isReadOnly}
          onPress={() => set(steppedMark(criterion, mark, 1))}
        />
      </div>
      <input
        type="range"
        min={minMark}
        max={maxMark}
        step={step}
        value={mark ?? minMark}
        disabled={isReadOnly}
        onChange={(event) => fromSlider(event.currentTarget)}
        onPointerUp={(event) => mark === undefined && fromSlider(event.currentTarget)}
        aria-label={`${words.slider}: ${label}`}
        aria-valuetext={mark === undefined ? words.noMark : formatHundredths(mark, locale)}
        style={filledTo(mark === undefined ? null : (mark - minMark) / (maxMark - minMark))}
        className={`mark-slider noscript:hidden ${mark === undefined ? "mark-slider-unset" : ""}`}
      />
    </>
  );
}

/** The filled part of the track ends under the middle of the knob, which never passes the track's ends. */
function filledTo(share: number | null) {
  if (share === null) return undefined;
  return { "--marked": `calc(${share} * (100% - 1.75rem) + 0.875rem)` } as CSSProperties;
}

function Step({
  kind,
  label,
  isOff,
  onPress,
}: {
  kind: "minus" | "plus";
  label: string;
  isOff: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      onClick={onPress}
      disabled={isOff}
      aria-label={label}
      className="flex size-14 flex-none items-center justify-center rounded-card border border-edge bg-card hover:bg-hover disabled:border-line disabled:text-stone noscript:hidden"
    >
      <Icon name={kind} size={24} />
    </button>
  );
}
