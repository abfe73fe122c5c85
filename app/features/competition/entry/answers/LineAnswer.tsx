import { answersText } from "~/i18n/answers";
import { useLocale, useText } from "~/i18n/use-text";
import { DateTimeField } from "~/ui/DateTimeField";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import { type AnswerProps, wiringOf } from "./answer-props";
import { Counts } from "./Counts";
import { isDay } from "./date";

const lines = {
  short_text: {},
  phone: { type: "tel", inputMode: "tel", autoComplete: "tel", className: "short-answer" },
  tax_code: { inputMode: "numeric", autoComplete: "off", className: "short-answer" },
  link: { type: "url", inputMode: "url", placeholder: "https://" },
  video_link: { type: "url", inputMode: "url", placeholder: "https://" },
} as const;

/** Text of one line or several, a phone, a tax code, a link: what is typed is the answer. */
export function LineAnswer(props: AnswerProps) {
  const { asked, state, autosave } = props;
  const t = useText(answersText);
  const locale = useLocale();
  const { key, type, limit, words } = asked.field;
  const hints = { phone: t.phone, tax_code: t.taxCode, video_link: t.videoLink } as const;
  const wiring = {
    ...wiringOf(props, locale, type in hints ? hints[type as keyof typeof hints] : undefined),
    value: state.text,
    onChange: (event: { currentTarget: { value: string } }) => autosave.type(key, event.currentTarget.value),
    onBlur: () => autosave.leave(key),
  };
  const isCounted = (type === "long_text" || type === "short_text") && (limit || words);
  const counts = isCounted ? { aside: <Counts text={state.text} limit={limit} words={words} /> } : {};
  if (type === "long_text") return <TextArea {...wiring} {...counts} />;
  return <TextField {...wiring} {...counts} {...(type in lines ? lines[type as keyof typeof lines] : {})} />;
}

/** A day by the device's own calendar. What was kept and is no day stays to be seen, as text. */
export function DateAnswer(props: AnswerProps) {
  const { asked, state, autosave } = props;
  const t = useText(answersText);
  const locale = useLocale();
  const { key } = asked.field;
  const isReadable = state.text === "" || isDay(state.text);
  const wiring = {
    ...wiringOf(props, locale, isReadable ? undefined : t.date),
    value: state.text,
    onChange: (event: { currentTarget: { value: string } }) => autosave.type(key, event.currentTarget.value),
    onBlur: () => autosave.leave(key),
  };
  if (state.text !== "" && !isDay(state.text))
    return <TextField {...wiring} className="short-answer" inputMode="numeric" />;
  return <DateTimeField {...wiring} dayOnly min="1900-01-01" max="2100-12-31" />;
}
