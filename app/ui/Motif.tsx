import { motifPaths, motifThreads } from "./motif";

/** A project's own small brocade, drawn from its id; `size` in pixels. */
export function Motif({ seed, size = 72, className = "" }: { seed: string; size?: number; className?: string }) {
  const { ground, paths } = motifPaths(seed);
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 -.5 ${motifThreads} ${motifThreads}`}
      shapeRendering="crispEdges"
      className={`motif ${className}`}
      style={{ background: ground }}
      aria-hidden="true"
    >
      {paths.map(([colour, d]) => (
        <path key={colour} stroke={colour} d={d} />
      ))}
    </svg>
  );
}
