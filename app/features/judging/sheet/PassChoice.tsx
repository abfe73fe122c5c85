import { rubricText } from "~/i18n/rubric";
import { useText } from "~/i18n/use-text";

type Props = {
  readonly name: string;
  readonly label: string;
  /** "1", "0", or nothing yet */
  readonly typed: string;
  readonly isReadOnly: boolean;
  readonly onType: (text: string) => void;
};

/** A criterion that is met or not: two large buttons, native radios beneath. */
export function PassChoice({ name, label, typed, isReadOnly, onType }: Props) {
  const t = useText(rubricText).sheet;
  const choices = [
    { value: "1", words: t.pass },
    { value: "0", words: t.fail },
  ];
  return (
    <fieldset className="my-4 grid grid-cols-2 gap-3">
      <legend className="sr-only">{label}</legend>
      {choices.map(({ value, words }) => (
        <label
          key={value}
          className={`flex min-h-14 cursor-pointer items-center justify-center gap-2 rounded-card border px-3 font-semibold has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-cham ${
            typed === value ? "border-cham bg-cham-soft text-cham" : "border-edge bg-card hover:bg-hover"
          }`}
        >
          <input
            type="radio"
            id={value === "1" ? name : undefined}
            name={name}
            value={value}
            checked={typed === value}
            disabled={isReadOnly}
            onChange={() => onType(value)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
