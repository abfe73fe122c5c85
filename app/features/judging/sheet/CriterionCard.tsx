import { localized } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { useLocale, useText } from "~/i18n/use-text";
import { FieldError } from "~/ui/Field";
import { Icon } from "~/ui/Icon";
import { type Criterion, scaleOf } from "../rubric";
import { levelAt, levelRanges, steppedMark } from "../score";
import { useScaleNote } from "../setup/use-scale-note";
import { PassChoice } from "./PassChoice";

type Props = {
  readonly criterion: Criterion;
  readonly at: number;
  readonly of: number;
  /** what stands in the field */
  readonly typed: string;
  /** hundredths; undefined while nothing valid is typed */
  readonly mark: number | undefined;
  readonly isWrong: boolean;
  readonly isReadOnly: boolean;
  readonly onType: (text: string) => void;
};

/** One criterion: its mark large between the steppers, its levels below, each of which may be tapped. */
export function CriterionCard({ criterion, at, of, typed, mark, isWrong, isReadOnly, onType }: Props) {
  const t = useText(judgingText).sheet;
  const locale = useLocale();
  const noteOf = useScaleNote();
  const { key, title, hint, weight, minMark, maxMark, step } = criterion;
  const isPlain = weight === 100 && scaleOf(criterion) === "points";
  const points = (hundredths: number) => formatHundredths(hundredths, locale);
  const name = `marks.${key}`;
  const words = localized(title, locale);
  const set = (value: number) => onType(points(value));
  const isPass = scaleOf(criterion) === "pass";
  return (
    <section aria-labelledby={`${key}-title`}>
      <p className="text-small text-stone">
        {t.criterion(at, of)} · {isPlain ? t.highest(points(maxMark)) : noteOf(criterion)}
      </p>
      <h2 id={`${key}-title`} className="mt-1 text-[1.375rem]/8 font-semibold tracking-[-0.01em] lg:text-h3">
        {words}
      </h2>
      {hint && <p className="mt-1 text-[0.9375rem]/6 text-stone">{localized(hint, locale)}</p>}
      {isPass ? (
        <PassChoice name={name} label={words} typed={typed} isReadOnly={isReadOnly} onType={onType} />
      ) : (
        <div className="my-4 flex items-center justify-between gap-3">
          <Step
            kind="minus"
            label={`${t.less}: ${words}`}
            isOff={isReadOnly}
            onPress={() => set(steppedMark(criterion, mark, -1))}
          />
          <input
            id={name}
            name={name}
            value={typed}
            onChange={(event) => onType(event.target.value)}
            inputMode="decimal"
            autoComplete="off"
            enterKeyHint="next"
            placeholder="–"
            readOnly={isReadOnly}
            aria-label={`${t.mark}: ${words}`}
            aria-invalid={isWrong || undefined}
            aria-describedby={isWrong ? `${name}-error` : `${name}-help`}
            className="h-16 w-full min-w-0 rounded-control border border-transparent bg-transparent text-center text-[3rem]/[4rem] font-bold tracking-[-0.03em] text-cham tabular-nums hover:border-line focus:border-cham focus:bg-card"
          />
          <Step
            kind="plus"
            label={`${t.more}: ${words}`}
            isOff={isReadOnly}
            onPress={() => set(steppedMark(criterion, mark, 1))}
          />
        </div>
      )}
      {isWrong ? (
        <FieldError id={`${name}-error`}>{t.markHelp(points(minMark), points(maxMark), points(step))}</FieldError>
      ) : (
        <p id={`${name}-help`} className="sr-only">
          {t.markHelp(points(minMark), points(maxMark), points(step))}
        </p>
      )}
      <Levels criterion={criterion} mark={mark} isReadOnly={isReadOnly} onChoose={set} />
    </section>
  );
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

function Levels({
  criterion,
  mark,
  isReadOnly,
  onChoose,
}: {
  criterion: Criterion;
  mark: number | undefined;
  isReadOnly: boolean;
  onChoose: (mark: number) => void;
}) {
  const t = useText(judgingText).sheet;
  const locale = useLocale();
  const chosen = levelAt(criterion, mark);
  const ranges = levelRanges(criterion);
  if (ranges.length === 0) return null;
  return (
    <ul aria-label={t.levels} className="grid gap-2">
      {ranges.map(({ from, to, text }, index) => (
        <li key={from}>
          <button
            type="button"
            disabled={isReadOnly}
            aria-pressed={index === chosen}
            onClick={() => index !== chosen && onChoose(from)}
            className={`grid w-full grid-cols-[4.75rem_1fr] items-start gap-2 rounded-card border px-3.5 py-2.5 text-left text-[0.9375rem]/6 ${
              index === chosen
                ? "border-cham bg-cham-soft shadow-[inset_0_0_0_1px_var(--color-cham)]"
                : "border-edge bg-card hover:bg-hover"
            }`}
          >
            <span className="font-semibold text-cham tabular-nums">
              {t.range(formatHundredths(from, locale), formatHundredths(to, locale))}
            </span>
            <span>{localized(text, locale)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
