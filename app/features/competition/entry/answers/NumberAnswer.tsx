import { answersText } from "~/i18n/answers";
import { formatMoney, formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { MoneyField } from "~/ui/MoneyField";
import { TextField } from "~/ui/TextField";
import { type AnswerProps, wiringOf } from "./answer-props";

/** A number or a sum, with the bounds it is accepted in. */
export function NumberAnswer(props: AnswerProps) {
  const { asked, state, autosave } = props;
  const locale = useLocale();
  const bounds = useBounds(props);
  const { key, type, least = 0 } = asked.field;
  const typed = (event: { currentTarget: { value: string } }) => autosave.type(key, event.currentTarget.value);
  const { help, ...field } = wiringOf(props, locale);
  const wiring = { ...field, help: [help, bounds].filter(Boolean).join(" ") || undefined, value: state.text };
  if (type === "money" && least >= 0) {
    const leave = (event: { currentTarget: { value: string } }) => {
      typed(event);
      autosave.leave(key);
    };
    return <MoneyField {...wiring} onChange={typed} onBlur={leave} />;
  }
  return (
    <TextField
      {...wiring}
      inputMode={least < 0 ? "text" : "decimal"}
      autoComplete="off"
      className="short-answer"
      onChange={typed}
      onBlur={() => autosave.leave(key)}
    />
  );
}

function useBounds({ asked: { field } }: AnswerProps): string | undefined {
  const t = useText(answersText);
  const locale = useLocale();
  const { type, least, limit } = field;
  const figure = (number: number) =>
    type === "money" ? formatMoney(BigInt(Math.trunc(number)), locale) : formatNumber(number, locale);
  if (least !== undefined && limit !== undefined) return t.between(figure(least), figure(limit));
  if (least !== undefined) return t.least(figure(least));
  return limit === undefined ? undefined : t.greatest(figure(limit));
}
