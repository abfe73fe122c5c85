import { checkInText } from "~/i18n/check-in";
import { formatClock, formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Section } from "~/ui/Section";
import { StatNumber } from "~/ui/StatNumber";
import type { GateCounts, LastPassage } from "./check-in.queries.server";

/** How many are inside now, came at all, and are expected. */
export function GateNumbers({ counts }: { counts: GateCounts }) {
  const t = useText(checkInText);
  const locale = useLocale();
  return (
    <div className="grid grid-cols-3 gap-3 border-b border-line pb-3">
      <StatNumber value={formatNumber(counts.inside, locale)} label={t.inside} tone="leaf" />
      <StatNumber value={formatNumber(counts.came, locale)} label={t.came} />
      <StatNumber value={formatNumber(counts.expected, locale)} label={t.expected} />
    </div>
  );
}

/** Who passed last, at any gate. */
export function LatestPassages({
  latest,
  title,
  none,
}: {
  latest: readonly LastPassage[];
  title: string;
  none: string;
}) {
  const t = useText(checkInText);
  return (
    <Section title={title} level={2}>
      {latest.length === 0 && <p className="text-stone">{none}</p>}
      <ul className="divide-y divide-line">
        {latest.map(({ id, name, direction, at }) => (
          <li key={id} className="flex items-center justify-between gap-4 py-2">
            <span className="min-w-0 truncate">{name}</span>
            <span className="flex shrink-0 items-center gap-3">
              <Badge tone={direction === "in" ? "leaf" : "stone"} icon={direction === "in" ? "check" : "flag"}>
                {t.directions[direction]}
              </Badge>
              <span className="num text-table text-stone">{formatClock(at)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
