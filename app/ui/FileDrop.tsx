import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { FieldError, type FieldProps, RequiredMark, wire } from "./Field";
import { Icon } from "./Icon";

type Props = FieldProps & {
  /** As in `<input accept>`. */
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  /** The id of the form that sends it, where that isn't the one around it. */
  form?: string;
  /** Called with what was chosen or dropped. Without a script the input sends the file with its form. */
  onFiles?: (files: File[]) => void;
  /** The files so far: `FileItem`s. */
  children?: ReactNode;
};

/** A place to drop files, around a native input: a finger chooses, a mouse may drop. */
export function FileDrop({ accept, multiple, disabled, form, onFiles, children, ...field }: Props) {
  const t = useText(uiText);
  const [over, setOver] = useState(false);
  const [chosen, setChosen] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const wiring = wire(field);
  const give = (list: FileList | null) => {
    if (list && list.length > 0) onFiles?.([...list].slice(0, multiple ? undefined : 1));
  };
  const show = (list: FileList | null) => setChosen([...(list ?? [])].map(({ name }) => name).join(", "));
  const drop = ({ dataTransfer: { files } }: DragEvent) => {
    if (onFiles || !input.current) return give(files);
    if (files.length > 1 && !multiple) return;
    input.current.files = files;
    show(files);
  };
  return (
    <div className={`field ${field.className ?? ""}`}>
      <div className="field-label">
        <span id={`${wiring.id}-label`}>{field.label}</span>
        {field.required && <RequiredMark />}
        {field.aside && <span className="field-count">{field.aside}</span>}
      </div>
      <label
        className="drop"
        data-over={over}
        data-invalid={Boolean(field.error)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(!disabled);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!disabled) drop(event);
        }}
      >
        <Icon name="upload" size={24} className="text-cham" />
        <span>
          <span className="font-semibold text-cham">{t.files.choose}</span>{" "}
          <span className="pointer-coarse:hidden">{t.files.drop}</span>
        </span>
        {chosen && <span className="max-w-full font-medium break-words">{chosen}</span>}
        <input
          {...wiring}
          ref={input}
          type="file"
          name={field.name}
          form={form}
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          className={onFiles ? "sr-only" : "sr-only max-w-full text-table noscript:not-sr-only"}
          aria-labelledby={`${wiring.id}-label`}
          onChange={(event) => {
            if (!onFiles) return show(event.currentTarget.files);
            give(event.currentTarget.files);
            event.currentTarget.value = "";
          }}
        />
        {field.help && (
          <span className="field-help" id={`${wiring.id}-help`}>
            {field.help}
          </span>
        )}
      </label>
      {field.error && <FieldError id={`${wiring.id}-error`}>{field.error}</FieldError>}
      {children && <ul className="files">{children}</ul>}
    </div>
  );
}
