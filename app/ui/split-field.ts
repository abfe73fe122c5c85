import type { FieldProps } from "./Field";

/** Parts a field's own props from those of its native control. */
export function splitField<P extends FieldProps>(props: P): { field: FieldProps; control: Omit<P, keyof FieldProps> } {
  const { name, label, id, help, error, required, aside, labelHidden, className, ...control } = props;
  const field: FieldProps = { name, label };
  Object.assign(field, { id, help, error, required, aside, labelHidden, className });
  return { field, control };
}
