import { useEffect, useRef, useState } from "react";
import { fold } from "~/core/fold";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { Field, type FieldProps } from "./Field";
import { type ComboOption, useOptions } from "./use-options";

type Props = FieldProps & {
  /** A URL that answers `{ options: [{ value, label, help? }] }` to `?q=words`; without it `options` are all there are. */
  source?: string;
  /** Known beforehand: offered by the browser itself where no script runs. */
  options?: readonly ComboOption[];
  defaultOption?: ComboOption | undefined;
  /** The name under which the typed words are sent; the chosen value goes under `name`, empty when nothing was chosen. */
  textName?: string;
  placeholder?: string;
  onChoose?: (option: ComboOption | undefined) => void;
  /** The box was left with these words, and nothing chosen by them. */
  onLeave?: (words: string) => void;
};

const none: readonly ComboOption[] = [];

/**
 * A choice out of many by typing. Two values are sent: the words as typed under `textName` (`<name>Text`), and the value
 * of the chosen option under `name`. Where no script runs only the words arrive, and the server looks them up.
 */
export function Combobox({
  source,
  options: fixed = none,
  defaultOption,
  textName,
  placeholder,
  onChoose,
  onLeave,
  ...field
}: Props) {
  const t = useText(uiText);
  const [words, setWords] = useState(defaultOption?.label ?? "");
  const [chosen, setChosen] = useState(defaultOption);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [scripted, setScripted] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => setScripted(true), []);

  const { options: found, waiting } = useOptions(source, words, open, fixed);
  const typed = fold(words);
  const options = source ? found : found.filter(({ label }) => chosen || fold(label).includes(typed));
  const id = field.id ?? field.name;
  const optionId = (index: number) => `${id}-option-${index}`;

  const choose = (option: ComboOption | undefined) => {
    setChosen(option);
    if (option) setWords(option.label);
    setOpen(false);
    setActive(-1);
    onChoose?.(option);
  };
  const move = (step: number) => {
    setOpen(true);
    if (options.length === 0) return;
    const next = (active + step + options.length) % options.length;
    setActive(next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(active < 0 ? 0 : -1);
    else if (event.key === "Enter" && open && options[active]) choose(options[active]);
    else if (event.key === "Escape" && open) setOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <Field {...field}>
      {(wiring) => (
        <div className="relative">
          <input
            {...wiring}
            type="text"
            name={textName ?? `${field.name}Text`}
            className="input"
            value={words}
            placeholder={placeholder}
            autoComplete="off"
            {...(scripted
              ? {
                  role: "combobox",
                  "aria-expanded": open,
                  "aria-controls": `${id}-list`,
                  "aria-autocomplete": "list" as const,
                }
              : { list: `${id}-known` })}
            aria-activedescendant={open && active >= 0 ? optionId(active) : undefined}
            onChange={(event) => {
              setWords(event.target.value);
              setOpen(true);
              setActive(-1);
              if (chosen) {
                setChosen(undefined);
                onChoose?.(undefined);
              }
            }}
            onFocus={(event) => event.currentTarget.select()}
            onClick={() => setOpen(true)}
            onKeyDown={onKeyDown}
            onBlur={() => {
              setOpen(false);
              if (!chosen) onLeave?.(words);
            }}
          />
          <input type="hidden" name={field.name} value={chosen?.value ?? ""} />
          {!scripted && (
            <datalist id={`${id}-known`}>
              {fixed.map(({ value, label }) => (
                <option key={value} value={label} />
              ))}
            </datalist>
          )}
          <div
            ref={list}
            id={`${id}-list`}
            role="listbox"
            aria-label={t.search}
            className="floating combo"
            hidden={!open || (options.length === 0 && !typed)}
          >
            {options.map((option, index) => (
              <button
                type="button"
                key={option.value}
                id={optionId(index)}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className="combo-option"
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
              >
                {option.label}
                {option.help && <span className="ml-2 text-small text-stone">{option.help}</span>}
              </button>
            ))}
            {options.length === 0 && (
              <p className="px-3 py-2 text-table text-stone">{waiting ? t.loading : t.noMatches}</p>
            )}
          </div>
          <span className="sr-only" role="status">
            {open && !waiting && options.length > 0 ? t.matches(options.length) : ""}
          </span>
        </div>
      )}
    </Field>
  );
}
