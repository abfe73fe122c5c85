import { patternOf } from "./PlanDefs";
import { PlanStateMark } from "./PlanStateMark";
import { labelLines, type PlanBooth, type ZoneTone } from "./plan";

type Props = { booth: PlanBooth; tone: ZoneTone; isChosen: boolean; isDimmed: boolean };

/** One booth: its zone's ground and pattern, its code, and its state by form (band, dashes, hatching) and by sign. */
export function BoothShape({ booth, tone, isChosen, isDimmed }: Props) {
  const { x, y, w, d, code, state, exhibitor, badge } = booth;
  const rect = { x, y, width: w, height: d };
  const side = Math.min(w, d);
  const size = Math.min(side * 0.27, 78, (w / code.length) * 1.35);
  const nameSize = Math.min(36, side * 0.125);
  const lines = (exhibitor ? labelLines(exhibitor.name, w - 24, nameSize * 0.56, d > 240 ? 3 : 2) : []).map(
    (line, at) => ({
      line,
      lineY: y + d * 0.56 + at * nameSize * 1.3,
    }),
  );
  const codeY = lines.length > 0 ? y + d * 0.3 : y + d / 2;
  return (
    <g
      className={`booth booth-${state} tone-${tone}`}
      data-chosen={isChosen || undefined}
      opacity={isDimmed ? 0.22 : 1}
    >
      <rect {...rect} className="booth-ground" />
      <rect {...rect} fill={patternOf(tone)} />
      {state === "closed" && <rect {...rect} fill="url(#plan-closed)" />}
      {state === "taken" && <rect x={x} y={y} width={w} height={Math.min(30, d * 0.12)} className="booth-band" />}
      <rect {...rect} className="booth-wall" />
      <text x={x + w / 2} y={codeY} fontSize={size} className="booth-code">
        {code}
      </text>
      {lines.map(({ line, lineY }) => (
        <text key={lineY} x={x + w / 2} y={lineY} fontSize={nameSize} className="booth-name">
          {line}
        </text>
      ))}
      <PlanStateMark
        state={state}
        x={x + w - 14}
        y={y + (state === "taken" ? 44 : 14)}
        size={Math.min(46, side * 0.16)}
      />
      {badge && (
        <g className="booth-badge">
          <circle cx={x + 42} cy={y + 42} r="34" />
          <text x={x + 42} y={y + 42} fontSize="44">
            {badge}
          </text>
        </g>
      )}
      {isChosen && <rect {...rect} className="booth-chosen" />}
    </g>
  );
}
