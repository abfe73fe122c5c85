import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

export interface Bar {
  id: string;
  label: ReactNode;
  value: number;
  /** The value as words; the number itself when absent. */
  told?: ReactNode;
  to?: string;
  tone?: "cham" | "sky" | "turmeric" | "leaf" | "madder";
}

/** Numbers that people compare, drawn as well as listed: a bar for each, labelled directly. `max` defaults to the largest. */
export function BarList({ bars, max }: { bars: readonly Bar[]; max?: number }) {
  const longest = max ?? Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul className="bars">
      {bars.map(({ id, label, value, told, to, tone = "cham" }) => (
        <li key={id} className="bar">
          <span className="bar-label">{to ? <Link to={to}>{label}</Link> : label}</span>
          <span className="bar-value">{told ?? value}</span>
          <span className="bar-track" aria-hidden="true">
            {value > 0 && <span className={`bar-fill fill-${tone}`} style={{ width: `${(100 * value) / longest}%` }} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
