import type { CSSProperties, ReactNode } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";

export interface Phase {
  id: string;
  label: ReactNode;
  /** The days as words: "15/06 – 30/09". */
  when: ReactNode;
  state: "past" | "now" | "next";
}

const goneStyle = (gone: number) => ({ "--gone": `${Math.round(gone * 100)}%` }) as CSSProperties;

interface Props {
  phases: readonly Phase[];
  label: string;
  /** How much of the current phase has gone by, from 0 to 1: where the line's ink ends. */
  gone?: number;
}

/** The year on one line: phases in order, the one that runs marked, the ink ending at today; upright on a phone. */
export function Ribbon({ phases, label, gone = 0 }: Props) {
  const t = useText(uiText);
  return (
    <ol className="ribbon" aria-label={label}>
      {phases.map(({ id, label: words, when, state }) => (
        <li
          key={id}
          className={`phase phase-${state}`}
          aria-current={state === "now" ? "step" : undefined}
          style={state === "now" ? goneStyle(gone) : undefined}
        >
          <span className="phase-mark" aria-hidden="true" />
          <span className="phase-label">{words}</span>
          <span className="phase-when">{when}</span>
          <span className={state === "now" ? "phase-now" : "sr-only"}>{t.ribbon[state]}</span>
        </li>
      ))}
    </ol>
  );
}
