import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { progressText } from "~/i18n/progress";
import { useLocale, useText } from "~/i18n/use-text";
import type { Criterion } from "../rubric";

type Props = {
  readonly criteria: readonly Criterion[];
  readonly state: FormState | undefined;
};

/** One field for each criterion, in the order of the paper, so that it is typed from top to bottom. */
export function TypedMarks({ criteria, state }: Props) {
  const t = useText(progressText).typed;
  const locale = useLocale();
  const points = (hundredths: number) => formatHundredths(hundredths, locale);
  return (
    <ul className="divide-y divide-line border-y border-line">
      {criteria.map(({ key, title, minMark, maxMark, step }) => {
        const name = `marks.${key}`;
        const [wrong] = state?.errors[name] ?? [];
        const typed = state?.values[name];
        return (
          <li key={key} className="flex items-center justify-between gap-4 py-2.5">
            <label htmlFor={name} className="min-w-0">
              <span className="block font-medium">{localized(title, locale)}</span>
              <span id={`${name}-help`} className={`text-small ${wrong ? "text-madder" : "text-stone"}`}>
                {wrong ?? t.range(points(minMark), points(maxMark), points(step))}
              </span>
            </label>
            <input
              id={name}
              name={name}
              required
              inputMode="decimal"
              autoComplete="off"
              className="input w-24 flex-none text-right tabular-nums"
              defaultValue={typeof typed === "string" ? typed : ""}
              aria-invalid={wrong ? true : undefined}
              aria-describedby={`${name}-help`}
            />
          </li>
        );
      })}
    </ul>
  );
}
