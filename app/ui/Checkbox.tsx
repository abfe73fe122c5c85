import { forwardRef, type InputHTMLAttributes } from "react";
import { FieldError, type FieldProps, wire } from "./Field";
import { splitField } from "./split-field";

type Props = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | "type">;

/** One tick with its sentence at the right; never ticked beforehand where it is a consent. */
export const Checkbox = forwardRef<HTMLInputElement, Props>(function Checkbox(props, ref) {
  const { field, control } = splitField(props);
  const wiring = wire(field);
  return (
    <div className={`field ${field.className ?? ""}`}>
      <label className="tick">
        <input {...control} {...wiring} ref={ref} type="checkbox" name={field.name} />
        <span>{field.label}</span>
      </label>
      {field.error && <FieldError id={`${wiring.id}-error`}>{field.error}</FieldError>}
      {field.help && (
        <p className="field-help pl-[1.875rem]" id={`${wiring.id}-help`}>
          {field.help}
        </p>
      )}
    </div>
  );
});
