import { patternOf } from "./PlanDefs";
import type { ZoneTone } from "./plan";

/** A zone's ground and pattern, small. The page holds the patterns (`PlanDefs`). */
export function ZoneSwatch({ tone }: { tone: ZoneTone }) {
  return (
    <svg width="36" height="24" viewBox="0 0 180 120" aria-hidden="true" className={`tone-${tone} flex-none`}>
      <rect width="180" height="120" className="booth-ground" />
      <rect width="180" height="120" fill={patternOf(tone)} />
      <rect width="180" height="120" className="booth-wall" />
    </svg>
  );
}
