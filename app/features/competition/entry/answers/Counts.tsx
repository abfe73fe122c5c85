import { nfc } from "~/core/fold";
import { answersText } from "~/i18n/answers";
import { formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { countWords } from "./text";

interface Props {
  text: string;
  limit: number | undefined;
  words: number | undefined;
}

/** "1.250/3.000 ký tự · 240/500 từ" while one writes; past a limit, by how much. Nothing is ever cut. */
export function Counts({ text, limit, words }: Props) {
  const t = useText(answersText);
  const locale = useLocale();
  const figure = (number: number) => formatNumber(number, locale);
  const counted = [
    limit && { used: nfc(text).length, most: limit, says: t.characters, over: t.charactersOver },
    words && { used: countWords(text), most: words, says: t.words, over: t.wordsOver },
  ].filter((count) => count !== undefined && count !== 0);
  return (
    <>
      {counted.map(({ used, most, says, over }, at) => (
        <span key={most === limit ? "characters" : "words"}>
          {at > 0 && " · "}
          {used > most ? (
            <span className="field-count-over">{over(figure(used - most))}</span>
          ) : (
            says(figure(used), figure(most))
          )}
        </span>
      ))}
    </>
  );
}
