import { useRef } from "react";
import { placeValue } from "~/features/directory/places/place";
import { answersText } from "~/i18n/answers";
import { founderText } from "~/i18n/founder";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Combobox } from "~/ui/Combobox";
import { typedText } from "../answer";
import { type AnswerProps, wiringOf } from "./answer-props";
import { readPlace } from "./place";

/**
 * A commune by typing, without accents. Words that were typed without choosing are sent when the box is left: the server
 * takes them when they mean one place, and says so when they don't.
 */
export function PlaceAnswer(props: AnswerProps) {
  const { asked, state, autosave } = props;
  const t = useText(founderText).place;
  const words = useText(answersText);
  const locale = useLocale();
  const { key } = asked.field;
  const { disabled, ...wiring } = wiringOf(props, locale, t.help);
  const written = useRef(state.text);
  const names = useRef(new Map<string, string>());
  if (asked.placeLabel) names.current.set(asked.text, asked.placeLabel);
  if (state.clash?.theirsLabel) names.current.set(state.clash.theirs, state.clash.theirsLabel);
  const write = (text: string) => {
    written.current = text;
    autosave.type(key, text);
    autosave.leave(key);
  };
  const read = readPlace(state.text);
  const stands = read.ok
    ? {
        value: placeValue({ code: read.value.commune, validFrom: read.value.validFrom }),
        label: names.current.get(state.text) ?? words.placeCode(read.value.commune),
      }
    : { value: "", label: state.text };
  if (disabled) return <Locked {...wiring} text={stands.label} />;
  return (
    <Combobox
      {...wiring}
      key={state.text === written.current ? "own" : state.text}
      placeholder={t.placeholder}
      source={paths.places()}
      defaultOption={stands}
      onChoose={(option) => {
        if (!option) return;
        const chosen = readPlace(option.value);
        const text = chosen.ok ? typedText(chosen.value) : option.label;
        names.current.set(text, option.label);
        write(text);
      }}
      onLeave={(typed) => typed !== state.text && write(typed)}
    />
  );
}

function Locked({ label, id, text }: { label: string; id: string; text: string }) {
  return (
    <div className="field" id={id}>
      <p className="field-label">{label}</p>
      <p>{text || "—"}</p>
    </div>
  );
}
