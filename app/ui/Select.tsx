import { forwardRef, type SelectHTMLAttributes } from "react";
import { Field, type FieldProps } from "./Field";
import { splitField } from "./split-field";

export interface Option {
  value: string;
  label: string;
  disabled?: boolean;
}

type Props = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps> & {
    options: readonly Option[];
    /** The words of the empty first choice; without it the first option is chosen. */
    placeholder?: string;
  };

/** One of a few, the native way: right on every phone. */
export const Select = forwardRef<HTMLSelectElement, Props>(function Select(props, ref) {
  const { field, control } = splitField(props);
  const { options, placeholder, ...rest } = control;
  return (
    <Field {...field}>
      {(wiring) => (
        <select {...rest} {...wiring} ref={ref} name={field.name} className="input">
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map(({ value, label, disabled }) => (
            <option key={value} value={value} disabled={disabled}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
});
