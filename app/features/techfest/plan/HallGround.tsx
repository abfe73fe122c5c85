import { localized } from "~/i18n/catalogue";
import { eventText } from "~/i18n/event";
import { useLocale, useText } from "~/i18n/use-text";
import type { Hall, PlanMark } from "./plan";

const gridCm = 500;

/** The floor of a hall: its walls, a line every five metres, its name and the scale. */
export function HallGround({ hall: { w, d, name } }: { hall: Hall }) {
  const t = useText(eventText).plan;
  const locale = useLocale();
  const lines = (length: number) => Array.from({ length: Math.ceil(length / gridCm) - 1 }, (_, i) => (i + 1) * gridCm);
  return (
    <g className="hall">
      <rect width={w} height={d} className="hall-floor" />
      <path
        className="hall-grid"
        d={[...lines(w).map((x) => `M${x} 0V${d}`), ...lines(d).map((y) => `M0 ${y}H${w}`)].join("")}
      />
      <rect width={w} height={d} className="hall-wall" />
      <text x="0" y="-34" fontSize="64" className="hall-name">
        {localized(name, locale)}
      </text>
      <g transform={`translate(${Math.max(0, w - gridCm)} ${d + 44})`} className="hall-scale">
        <path d={`M0 -16V16M0 0H${Math.min(gridCm, w)}M${Math.min(gridCm, w)} -16V16`} />
        <text x={Math.min(gridCm, w) / 2} y="52" fontSize="44">
          {t.metres(Math.min(gridCm, w) / 100)}
        </text>
      </g>
    </g>
  );
}

/** An entrance, a stage, a table: what else stands in the hall. */
export function MarkShape({ mark: { x, y, w, d, kind, label }, isChosen }: { mark: PlanMark; isChosen?: boolean }) {
  const t = useText(eventText).plan;
  const locale = useLocale();
  const words = localized(label, locale) || t.marks[kind];
  const isUpright = d > w * 1.6;
  const [length, height] = isUpright ? [d, w] : [w, d];
  const size = Math.min(64, height * 0.62, (length / Math.max(4, words.length)) * 1.6);
  const [cx, cy] = [x + w / 2, y + d / 2];
  return (
    <g className={`mark mark-${kind}`} data-chosen={isChosen || undefined}>
      <rect x={x} y={y} width={w} height={d} />
      <text x={cx} y={cy} fontSize={size} transform={isUpright ? `rotate(-90 ${cx} ${cy})` : undefined}>
        {words}
      </text>
    </g>
  );
}
