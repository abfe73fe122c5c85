import type { ReactNode } from "react";

export interface Moment {
  id: string;
  /** When, as words. */
  when: ReactNode;
  what: ReactNode;
  /** Who did it, why: in stone. */
  note?: ReactNode;
  tone?: "cham" | "leaf" | "turmeric" | "madder" | "sky";
}

/** What happened, newest first as given, on an upright thread. */
export function Timeline({ moments }: { moments: readonly Moment[] }) {
  return (
    <ol className="timeline">
      {moments.map(({ id, when, what, note, tone = "cham" }) => (
        <li key={id} className={`moment moment-${tone}`}>
          <p className="text-small text-stone tabular-nums">{when}</p>
          <div>{what}</div>
          {note && <div className="text-table text-stone">{note}</div>}
        </li>
      ))}
    </ol>
  );
}
