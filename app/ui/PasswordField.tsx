import { forwardRef, type InputHTMLAttributes, useState } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { Field, type FieldProps } from "./Field";
import { Icon } from "./Icon";
import { splitField } from "./split-field";

type Props = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | "type">;

/** A password with a button to look at it; give `autoComplete="current-password"` or `"new-password"`. */
export const PasswordField = forwardRef<HTMLInputElement, Props>(function PasswordField(props, ref) {
  const { field, control } = splitField(props);
  const [shown, setShown] = useState(false);
  const t = useText(uiText);
  return (
    <Field {...field}>
      {(wiring) => (
        <div className="affix">
          <input
            {...control}
            {...wiring}
            ref={ref}
            name={field.name}
            type={shown ? "text" : "password"}
            className="input"
          />
          <button
            type="button"
            className="affix-end -mr-3 size-11 items-center justify-center"
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          >
            <Icon name={shown ? "eye-off" : "eye"} label={shown ? t.hidePassword : t.showPassword} />
          </button>
        </div>
      )}
    </Field>
  );
});
