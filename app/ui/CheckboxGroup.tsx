import type { ChangeEvent } from "react";
import { FieldGroup, type FieldProps } from "./Field";
import type { Choice } from "./RadioGroup";

type Props = FieldProps & {
  choices: readonly Choice[];
  defaultValues?: readonly string[] | undefined;
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void;
  columns?: 1 | 2 | 3;
};

const columnsOf = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-3" };

/** Several of a few: each tick sends one value of `name`. */
export function CheckboxGroup({ choices, defaultValues = [], onChange, columns = 1, ...field }: Props) {
  return (
    <FieldGroup {...field}>
      <div className={`grid gap-x-6 ${columnsOf[columns]}`}>
        {choices.map((choice) => (
          <label key={choice.value} className="tick">
            <input
              type="checkbox"
              name={field.name}
              value={choice.value}
              disabled={choice.disabled}
              defaultChecked={defaultValues.includes(choice.value)}
              onChange={onChange}
            />
            <span>
              {choice.label}
              {choice.help && <span className="field-help block">{choice.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
