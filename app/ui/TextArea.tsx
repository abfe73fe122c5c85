import { forwardRef, type TextareaHTMLAttributes, useEffect, useRef, useState } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { Field, type FieldProps } from "./Field";
import { splitField } from "./split-field";

type Props = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldProps | "maxLength"> & { limit?: number };

const growsByItself = () => typeof CSS !== "undefined" && CSS.supports("field-sizing", "content");

/**
 * Several lines of text that grow with what is written. `limit` counts characters and warns past it, but never cuts:
 * what a person pasted is theirs to shorten.
 */
export const TextArea = forwardRef<HTMLTextAreaElement, Props>(function TextArea(props, ref) {
  const { field, control } = splitField(props);
  const { limit, onInput, ...rest } = control;
  const own = useRef<HTMLTextAreaElement | null>(null);
  const [used, setUsed] = useState(() => String(props.value ?? props.defaultValue ?? "").length);

  const measure = (area: HTMLTextAreaElement) => {
    setUsed(area.value.length);
    if (growsByItself()) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  };
  useEffect(() => {
    if (own.current) measure(own.current);
  });

  return (
    <Field {...field} aside={field.aside ?? (limit && <Count used={used} limit={limit} />)}>
      {(wiring) => (
        <textarea
          rows={4}
          {...rest}
          {...wiring}
          ref={(area) => {
            own.current = area;
            if (typeof ref === "function") ref(area);
            else if (ref) ref.current = area;
          }}
          name={field.name}
          className="input"
          onInput={(event) => {
            measure(event.currentTarget);
            onInput?.(event);
          }}
        />
      )}
    </Field>
  );
});

function Count({ used, limit }: { used: number; limit: number }) {
  const t = useText(uiText);
  if (used > limit) return <span className="field-count-over">{t.field.charactersOver(used - limit)}</span>;
  return <>{t.field.characters(used, limit)}</>;
}
