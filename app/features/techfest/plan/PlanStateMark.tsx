import type { BoothState } from "./plan";

const strokes: Record<BoothState, string> = {
  free: "M4 10h12M10 4v12",
  wished: "M10 2.8l2.2 4.7 5.1.6-3.8 3.5 1 5.1-4.5-2.5-4.5 2.5 1-5.1-3.8-3.5 5.1-.6z",
  offered: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 6v4.2l2.8 1.8",
  taken: "M4 10.5l4 4 8-9",
  untold: "M10 10h.1",
  closed: "M5 5l10 10M15 5L5 15",
};

type Props = { state: BoothState; x: number; y: number; size: number };

/** The sign of a state at a booth's north-east corner; a booth with nobody in it has none. */
export function PlanStateMark({ state, x, y, size }: Props) {
  if (state === "free" || state === "untold") return null;
  return (
    <g transform={`translate(${x - size} ${y}) scale(${size / 20})`} className={`plan-sign plan-sign-${state}`}>
      <circle cx="10" cy="10" r="13" />
      <path d={strokes[state]} />
    </g>
  );
}

/** The same sign in a line of text. */
export function StateIcon({ state }: { state: BoothState }) {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={`plan-sign plan-sign-${state} flex-none`}
    >
      <path d={strokes[state]} />
    </svg>
  );
}
