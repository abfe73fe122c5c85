import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

interface Props {
  value: ReactNode;
  label: ReactNode;
  /** What the number means beside others: "trong 48", "+3 hôm nay". */
  note?: ReactNode;
  to?: string;
  tone?: "ink" | "madder" | "leaf" | "turmeric-ink";
}

const toneOf = { ink: "text-ink", madder: "text-madder", leaf: "text-leaf", "turmeric-ink": "text-turmeric-ink" };

/** A number worth seeing from afar, over its words. */
export function StatNumber({ value, label, note, to, tone = "ink" }: Props) {
  const words = to ? (
    <Link to={to} className="link">
      {label}
    </Link>
  ) : (
    label
  );
  return (
    <div className="stat">
      <p className={`stat-value ${toneOf[tone]}`}>
        {value}
        {note && <span className="stat-note">{note}</span>}
      </p>
      <p className="text-table text-stone">{words}</p>
    </div>
  );
}
