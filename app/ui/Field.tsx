import { type ReactNode, useId } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { Icon } from "./Icon";

/** What every field takes. `name` is also its id unless `id` is given, so that an error summary can link to it. */
export interface FieldProps {
  name: string;
  label: ReactNode;
  id?: string;
  help?: ReactNode;
  /** The sentence that says what is wrong and what to do. */
  error?: string | undefined;
  required?: boolean;
  /** Words at the right of the label: a counter, a limit. */
  aside?: ReactNode;
  /** Hides the label from sight, not from readers. */
  labelHidden?: boolean;
  className?: string;
}

export interface Wiring {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  "aria-required": true | undefined;
}

const describe = (id: string, help: unknown, error: unknown) =>
  [error ? `${id}-error` : "", help ? `${id}-help` : ""].filter(Boolean).join(" ") || undefined;

/** The attributes that tie a control to its label, help and error. */
export function wire({
  name,
  id = name,
  help,
  error,
  required,
}: Pick<FieldProps, "name" | "id" | "help" | "error" | "required">): Wiring {
  return {
    id,
    "aria-describedby": describe(id, help, error),
    "aria-invalid": error ? true : undefined,
    "aria-required": required || undefined,
  };
}

export function RequiredMark() {
  const t = useText(uiText);
  return <span className="field-mark">{t.required}</span>;
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  const t = useText(uiText);
  return (
    <p className="field-error" id={id}>
      <Icon name="warning" size={18} label={t.field.errorPrefix} />
      <span>{children}</span>
    </p>
  );
}

/** A control with its label above, help and error below. `children` gets the attributes that wire it to them. */
export function Field(props: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const { label, help, error, required, aside, labelHidden, className = "", children } = props;
  const wiring = wire(props);
  const { id } = wiring;
  return (
    <div className={`field ${className}`}>
      <div className={labelHidden ? "sr-only" : "field-label"}>
        <label htmlFor={id}>{label}</label>
        {required && <RequiredMark />}
        {aside && <span className="field-count">{aside}</span>}
      </div>
      {children(wiring)}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {help && (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

/** Several controls under one legend: radio buttons, a set of ticks. */
export function FieldGroup({
  name,
  id = name,
  label,
  help,
  error,
  required,
  className = "",
  children,
}: FieldProps & { children: ReactNode }) {
  const fallback = useId();
  const groupId = id || fallback;
  return (
    <fieldset
      className={`field ${className}`}
      id={groupId}
      aria-describedby={describe(groupId, help, error)}
      tabIndex={-1}
    >
      <legend className="field-label mb-1">
        {label}
        {required && <RequiredMark />}
      </legend>
      {children}
      {error && <FieldError id={`${groupId}-error`}>{error}</FieldError>}
      {help && (
        <p className="field-help" id={`${groupId}-help`}>
          {help}
        </p>
      )}
    </fieldset>
  );
}
