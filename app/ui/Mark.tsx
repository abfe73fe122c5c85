import { chartPaths, markChart, thread } from "./brocade";

const paths = chartPaths(markChart, (letter) => (letter === "c" ? "currentColor" : thread(letter)));

/** The mark of Khơi, a stepped diamond in the text's colour with a kindled centre; `size` in pixels. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 -.5 12 12" shapeRendering="crispEdges" aria-hidden="true">
      {paths.map(([colour, d]) => (
        <path key={colour} stroke={colour} d={d} />
      ))}
    </svg>
  );
}
