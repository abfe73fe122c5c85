import type { ZoneTone } from "./plan";

/** Every tone's pattern, one stroke path on a 60 × 60 cm tile, so that zones are told apart without their colour. */
const strokes: Record<ZoneTone, string> = {
  cham: "M0 60L60 0M-10 10L10-10M50 70L70 50",
  sky: "M0 30Q15 12 30 30T60 30",
  leaf: "M30 18v24M18 30h24",
  turmeric: "M30 12L48 30L30 48L12 30Z",
  madder: "M0 0L60 60M-10 50L10 70M50-10L70 10",
  stone: "M0 30h60",
};

export const patternOf = (tone: ZoneTone) => `url(#plan-${tone})`;

/** The grounds of a plan. Once on a page, outside anything that is hidden. */
export function PlanDefs() {
  return (
    <defs>
      {(Object.keys(strokes) as ZoneTone[]).map((tone) => (
        <pattern key={tone} id={`plan-${tone}`} width="60" height="60" patternUnits="userSpaceOnUse">
          <path d={strokes[tone]} className={`plan-stroke plan-stroke-${tone}`} />
        </pattern>
      ))}
      <pattern id="plan-closed" width="40" height="40" patternUnits="userSpaceOnUse">
        <path d="M0 0L40 40M40 0L0 40" className="plan-stroke plan-stroke-closed" />
      </pattern>
    </defs>
  );
}
