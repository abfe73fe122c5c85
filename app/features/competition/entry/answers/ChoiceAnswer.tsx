import { answersText } from "~/i18n/answers";
import { localized } from "~/i18n/catalogue";
import { useLocale, useText } from "~/i18n/use-text";
import { Checkbox } from "~/ui/Checkbox";
import { FieldGroup, RequiredMark } from "~/ui/Field";
import { RadioGroup } from "~/ui/RadioGroup";
import { Select } from "~/ui/Select";
import { type AnswerProps, wiringOf } from "./answer-props";
import { structureOf } from "./json";

const mostRadios = 6;

/** One of a list: radio buttons for a few, a drop-down for many. */
export function ChoiceAnswer(props: AnswerProps) {
  const { asked, state, autosave } = props;
  const locale = useLocale();
  const { key, options = [] } = asked.field;
  const { disabled, ...wiring } = wiringOf(props, locale);
  const choices = options.map((option) => ({ value: option.key, label: localized(option.label, locale), disabled }));
  const choose = (value: string) => {
    autosave.type(key, value);
    autosave.leave(key);
  };
  if (options.length <= mostRadios) {
    return (
      <RadioGroup
        {...wiring}
        value={state.text}
        choices={choices}
        onChange={(event) => choose(event.currentTarget.value)}
      />
    );
  }
  return (
    <Select
      {...wiring}
      disabled={disabled}
      value={state.text}
      placeholder="—"
      options={choices}
      onChange={(event) => choose(event.currentTarget.value)}
      onBlur={() => autosave.leave(key)}
    />
  );
}

/** Several of a list. An empty value goes with the ticks, so that taking the last one away is told without a script too. */
export function ChoicesAnswer(props: AnswerProps) {
  const { asked, state, autosave } = props;
  const t = useText(answersText);
  const locale = useLocale();
  const { key, options = [], most } = asked.field;
  const { disabled, name, help, ...wiring } = wiringOf(props, locale);
  const held = structureOf(state.text);
  const chosen: readonly unknown[] = Array.isArray(held) ? held : [];
  const tick = (value: string, isTicked: boolean) => {
    const keys = options.map((option) => option.key).filter((one) => (one === value ? isTicked : chosen.includes(one)));
    autosave.type(key, keys.length > 0 ? JSON.stringify(keys) : "");
    autosave.leave(key);
  };
  const says = most === undefined ? help : [help, t.most(most)].filter(Boolean).join(" ");
  return (
    <FieldGroup {...wiring} name={name} help={says}>
      <input type="hidden" name={`${name}[]`} value="" disabled={disabled} />
      <div className={options.length > mostRadios ? "grid gap-x-6 sm:grid-cols-2" : "grid"}>
        {options.map((option) => (
          <label key={option.key} className="tick">
            <input
              type="checkbox"
              name={`${name}[]`}
              value={option.key}
              disabled={disabled}
              checked={chosen.includes(option.key)}
              onChange={(event) => tick(option.key, event.currentTarget.checked)}
            />
            <span>{localized(option.label, locale)}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** A tick under a whole sentence, never made beforehand. */
export function ConsentAnswer(props: AnswerProps) {
  const { asked, state, autosave } = props;
  const locale = useLocale();
  const { key } = asked.field;
  const { label, name, disabled, ...wiring } = wiringOf(props, locale);
  const sentence = (
    <>
      {label} {asked.field.required && <RequiredMark />}
    </>
  );
  const agree = (isTicked: boolean) => {
    autosave.type(key, isTicked ? "yes" : "");
    autosave.leave(key);
  };
  return (
    <div>
      <input type="hidden" name={name} value="" disabled={disabled} />
      <Checkbox
        {...wiring}
        name={name}
        label={sentence}
        value="yes"
        disabled={disabled}
        checked={state.text === "yes"}
        onChange={(event) => agree(event.currentTarget.checked)}
      />
    </div>
  );
}
