import { forwardRef, type InputHTMLAttributes } from "react";
import { Field, type FieldProps } from "./Field";
import { splitField } from "./split-field";

type Props = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | "type"> & {
    /** A day without a time. */
    dayOnly?: boolean;
  };

/** A moment as Hanoi wall-clock time (`2026-09-30T17:00`), or a day with `dayOnly`; the native picker. */
export const DateTimeField = forwardRef<HTMLInputElement, Props>(function DateTimeField(props, ref) {
  const { field, control } = splitField(props);
  const { dayOnly, ...rest } = control;
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          {...rest}
          {...wiring}
          ref={ref}
          name={field.name}
          type={dayOnly ? "date" : "datetime-local"}
          className="input max-w-64"
        />
      )}
    </Field>
  );
});
