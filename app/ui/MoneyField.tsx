import { forwardRef, type InputHTMLAttributes } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { Field, type FieldProps } from "./Field";
import { splitField } from "./split-field";

type Props = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | "type">;

const grouped = (text: string) => {
  const digits = text.replace(/\D/g, "").replace(/^0+(?=\d)/, "");
  return digits.replace(/\B(?=(\d{3})+$)/g, ".");
};

/** An amount in đồng, grouped by thousands when the field is left; the form receives the text as shown (`1.234.567`). */
export const MoneyField = forwardRef<HTMLInputElement, Props>(function MoneyField(props, ref) {
  const { field, control } = splitField(props);
  const { onBlur, ...rest } = control;
  const t = useText(uiText);
  return (
    <Field {...field}>
      {(wiring) => (
        <div className="affix max-w-64">
          <input
            autoComplete="off"
            {...rest}
            {...wiring}
            ref={ref}
            name={field.name}
            type="text"
            inputMode="numeric"
            className="input num"
            onBlur={(event) => {
              event.currentTarget.value = grouped(event.currentTarget.value);
              onBlur?.(event);
            }}
          />
          <span className="affix-end">{t.field.dong}</span>
        </div>
      )}
    </Field>
  );
});
