import { type RefObject, useEffect, useRef } from "react";
import { bulkLettersText } from "~/i18n/bulk-letters";
import { useText } from "~/i18n/use-text";
import { templateFields } from "./letter-template";

type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** What a letter may be filled with: a press puts it where the cursor was; without a script it is read and typed. */
export function FieldPalette({ box }: { box: RefObject<HTMLElement> }) {
  const { composer: t, fields } = useText(bulkLettersText);
  const last = useRef<TextControl>();
  useEffect(() => {
    const element = box.current;
    const note = ({ target }: FocusEvent) => {
      const isWords = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
      if (isWords && /^(subject|body)\./.test(target.name)) last.current = target;
    };
    element?.addEventListener("focusin", note);
    return () => element?.removeEventListener("focusin", note);
  }, [box]);
  const insert = (key: string) => {
    const control = last.current ?? box.current?.querySelector<HTMLTextAreaElement>('[name="body.vi"]');
    if (!control) return;
    const at = control.selectionEnd ?? control.value.length;
    control.setRangeText(`{${key}}`, at, at, "end");
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.focus();
  };
  return (
    <fieldset>
      <legend className="field-label">{t.fields}</legend>
      <p className="field-help">{t.fieldsHint}</p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {templateFields.map((key) => (
          <li key={key}>
            <button type="button" className="btn btn-small" onClick={() => insert(key)}>
              <code>{`{${key}}`}</code> <span className="font-normal text-stone">{fields[key]}</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
