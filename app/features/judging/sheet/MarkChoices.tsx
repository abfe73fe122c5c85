import { formatHundredths } from "~/i18n/format";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import type { Criterion } from "../rubric";
import { admittedMarks, controlOf } from "./mark-control";

type Props = {
  readonly criterion: Criterion;
  readonly label: string;
  readonly mark: number | undefined;
  readonly isReadOnly: boolean;
  readonly onType: (text: string) => void;
};

/** A mark of a few as large buttons beside each other, native radios beneath: 1 to 5, or met and not met. */
export function MarkChoices({ criterion, label, mark, isReadOnly, onType }: Props) {
  const t = useText(rubricText).sheet;
  const locale = useLocale();
  const isPass = controlOf(criterion) === "pass";
  const marks = isPass ? [100, 0] : admittedMarks(criterion);
  const wordsOf = (value: number) => {
    if (!isPass) return formatHundredths(value, locale);
    return value === 100 ? t.pass : t.fail;
  };
  return (
    <fieldset className="flex gap-2">
      <legend className="sr-only">{label}</legend>
      {marks.map((value, index) => (
        <label
          key={value}
          className={`relative flex min-h-14 min-w-0 flex-1 items-center justify-center rounded-card border px-1 font-semibold tabular-nums has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-cham ${
            isPass ? "" : "text-[1.375rem]"
          } ${isReadOnly ? "" : "cursor-pointer"} ${
            value === mark ? "border-cham bg-cham text-on-cham" : "border-edge bg-card hover:bg-hover"
          }`}
        >
          <input
            type="radio"
            id={index === 0 ? `marks.${criterion.key}` : undefined}
            name={`marks.${criterion.key}`}
            value={formatHundredths(value, locale)}
            checked={value === mark}
            disabled={isReadOnly}
            data-criterion={criterion.key}
            onChange={() => onType(formatHundredths(value, locale))}
            className="absolute inset-0 cursor-pointer opacity-0 noscript:static noscript:mr-2 noscript:opacity-100"
          />
          {wordsOf(value)}
        </label>
      ))}
    </fieldset>
  );
}
