import { eventText } from "~/i18n/event";
import { useText } from "~/i18n/use-text";
import { SearchField } from "~/ui/SearchField";

type Props = {
  typed: string;
  onType: (typed: string) => void;
  kept: Readonly<Record<string, string>>;
  /** how many were found; null: nothing is searched */
  count: number | null;
};

/** Finds booths while one types; without a script, by Enter. */
export function PlanSearch({ typed, onType, kept, count }: Props) {
  const t = useText(eventText).plan;
  return (
    <form method="get" className="no-print" onSubmit={(event) => event.preventDefault()}>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SearchField
        name="tim"
        label={t.search}
        placeholder={t.searchHint}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <p className="min-h-5 text-small text-stone" role="status">
        {count === null ? "" : t.found(count)}
      </p>
    </form>
  );
}
