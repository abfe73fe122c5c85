import type { ReactNode } from "react";

interface Props {
  label: ReactNode;
  value: number;
  max: number;
  /** What stands at the right: "34/48 phiếu"; the percentage when absent. */
  told?: ReactNode;
  /** The label is read out, not shown. */
  bare?: boolean;
  tone?: "cham" | "leaf" | "turmeric";
}

/** How far something has come: its words above a bar; in chàm with its words shown, the bar is woven as brocade. */
export function Progress({ label, value, max, told, bare, tone = "cham" }: Props) {
  const percent = max > 0 ? Math.min(100, Math.round((100 * value) / max)) : 0;
  const woven = !bare && tone === "cham";
  return (
    <div className="progress">
      <div className={bare ? "sr-only" : "progress-head"}>
        <span>{label}</span>
        <span className="tabular-nums text-stone">{told ?? `${percent} %`}</span>
      </div>
      <progress
        className="sr-only"
        value={value}
        max={max || 1}
        aria-label={typeof label === "string" ? label : undefined}
      />
      <div className={`progress-track ${woven ? "progress-woven" : ""}`} aria-hidden="true">
        <div className={`progress-bar progress-${tone}`} style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
