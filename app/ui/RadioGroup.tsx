import { type ChangeEvent, forwardRef, type ReactNode } from "react";
import { FieldGroup, type FieldProps } from "./Field";

export interface Choice {
  value: string;
  label: ReactNode;
  help?: ReactNode;
  disabled?: boolean;
}

type Props = FieldProps & {
  choices: readonly Choice[];
  defaultValue?: string | undefined;
  value?: string;
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void;
  onBlur?: () => void;
  /** Columns on a laptop; a phone always has one. */
  columns?: 1 | 2 | 3;
};

const columnsOf = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-3" };

/** One of a few, each with room for an explanation; native radio buttons. */
export const RadioGroup = forwardRef<HTMLInputElement, Props>(function RadioGroup(props, ref) {
  const { choices, defaultValue, value, onChange, onBlur, columns = 1, ...field } = props;
  return (
    <FieldGroup {...field}>
      <div className={`grid gap-2 ${columnsOf[columns]}`}>
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              name={field.name}
              value={choice.value}
              disabled={choice.disabled}
              ref={ref}
              onChange={onChange}
              onBlur={onBlur}
              {...(value === undefined
                ? { defaultChecked: choice.value === defaultValue }
                : { checked: choice.value === value })}
            />
            <span>
              <span className="font-medium">{choice.label}</span>
              {choice.help && <span className="field-help block">{choice.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
});
