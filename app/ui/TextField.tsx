import { forwardRef, type InputHTMLAttributes } from "react";
import { Field, type FieldProps } from "./Field";
import { splitField } from "./split-field";

type Props = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps>;

/** One line of text: also for e-mail, telephone, address of a page, number (`inputMode`, `type`). */
export const TextField = forwardRef<HTMLInputElement, Props>(function TextField(props, ref) {
  const { field, control } = splitField(props);
  return (
    <Field {...field}>
      {(wiring) => <input type="text" {...control} {...wiring} ref={ref} name={field.name} className="input" />}
    </Field>
  );
});
