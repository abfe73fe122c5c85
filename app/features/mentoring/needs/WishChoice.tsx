import { mentoringText } from "~/i18n/mentoring";
import { useText } from "~/i18n/use-text";
import type { Wish } from "../mentoring";

const choices = ["", "want", "never"] as const;

/** One side's word about one of the other: no opinion, would like, never. */
export function WishChoice({ id, about, wish }: { id: string; about: string; wish: Wish | undefined }) {
  const t = useText(mentoringText).wish;
  return (
    <fieldset className="flex flex-wrap gap-x-5">
      <legend className="sr-only">{t.of(about)}</legend>
      {choices.map((choice) => (
        <label key={choice} className="flex min-h-11 items-center gap-2 text-table lg:min-h-9">
          <input type="radio" name={`wish.${id}`} value={choice} defaultChecked={choice === (wish ?? "")} />
          {t[choice || "none"]}
        </label>
      ))}
    </fieldset>
  );
}
