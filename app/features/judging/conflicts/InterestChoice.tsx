import type { ChangeEvent } from "react";
import { judgesText } from "~/i18n/judges";
import { useText } from "~/i18n/use-text";
import type { Interest } from "./interest";

type Props = {
  readonly entryId: string;
  readonly title: string;
  readonly interest: Interest | null;
  readonly onSay: (interest: Interest | null) => void;
};

const fieldOf = { gladly: "gladly[]", rather_not: "ratherNot[]" } as const satisfies Record<Interest, string>;

/** Gladly or rather not, or neither: ticking one takes the other back. It is gone while the line's conflict is ticked. */
export function InterestChoice({ entryId, title, interest, onSay }: Props) {
  const t = useText(judgesText).pass;
  function say({ currentTarget: chosen }: ChangeEvent<HTMLInputElement>, one: Interest) {
    const all = chosen.closest("fieldset")?.querySelectorAll("input") ?? [];
    for (const other of all) if (other !== chosen && chosen.checked) other.checked = false;
    onSay(chosen.checked ? one : null);
  }
  return (
    <fieldset className="flex flex-wrap gap-2 pb-3 pl-[1.875rem] group-has-[[name='entries[]']:checked]:hidden">
      <legend className="sr-only">{t.interestIn(title)}</legend>
      {(["gladly", "rather_not"] as const).map((one) => (
        <label
          key={one}
          className="chip cursor-pointer max-sm:min-h-11 has-[:checked]:border-cham has-[:checked]:bg-cham-soft has-[:checked]:text-cham"
        >
          <input
            type="checkbox"
            name={fieldOf[one]}
            value={entryId}
            defaultChecked={interest === one}
            onChange={(event) => say(event, one)}
          />
          {t.interests[one]}
        </label>
      ))}
    </fieldset>
  );
}
