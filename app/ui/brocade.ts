/**
 * Brocade as weaving charts: a figure is given by its upper left quarter, one letter a thread, and mirrored twice.
 * Letters: m madder, c chàm, t turmeric, l leaf, s sky, p paper; a space leaves the ground bare.
 */
const threads: Record<string, string> = {
  m: "#A8232F",
  c: "#24306B",
  t: "#E3A72F",
  l: "#2C6E49",
  s: "#2B7A9B",
  p: "#F4E9D3",
};

const diamond = ["l    m", "    mt", "   mtt", "  mttm", " mttmm", "mttmmt"];
const star = ["l     ", "  s  t", " s t t", "   ttm", "    mt", " ttmtp"];

type Chart = readonly string[];

/** The whole figure from its upper left quarter. */
function mirrored(quarter: Chart): Chart {
  const half = quarter.map((row) => row + [...row].reverse().join(""));
  return [...half, ...[...half].reverse()];
}

/** Two charts of equal height side by side. */
function beside(left: Chart, right: Chart): Chart {
  return left.map((row, y) => row + (right[y] ?? ""));
}

/**
 * One path for each thread of the chart, made of horizontal runs to be drawn as strokes one thread thick along the
 * middle of their row: the view box begins half a thread above (`0 -.5 …`). `colourOf` names the paint of a letter.
 */
export function chartPaths(
  chart: Chart,
  colourOf: (letter: string) => string | undefined,
): [colour: string, d: string][] {
  const paths = new Map<string, string>();
  chart.forEach((row, y) => {
    for (let x = 0; x < row.length; ) {
      const letter = row.charAt(x);
      let end = x + 1;
      while (end < row.length && row.charAt(end) === letter) end++;
      const colour = colourOf(letter);
      if (colour) paths.set(colour, `${paths.get(colour) ?? ""}M${x} ${y}h${end - x}`);
      x = end;
    }
  });
  return [...paths];
}

/** The chart of the band's repeat: a stepped diamond and an eight-pointed star, 24 × 12 threads. */
export const bandChart: Chart = beside(mirrored(diamond), mirrored(star));

/** The chart of the mark: a stepped diamond with a kindled centre, 12 × 12 threads; `c` is the text's colour. */
export const markChart: Chart = mirrored(["     c", "    cc", "   cc ", "  cc c", " cc ct", "cc ctt"]);

const drawn = (chart: Chart, colourOf: (letter: string) => string | undefined) =>
  chartPaths(chart, colourOf)
    .map(([colour, d]) => `<path stroke="${colour}" d="${d}"/>`)
    .join("");

/** The band's repeat as an SVG document on chàm ground. */
export function bandSvg(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="24" height="12" viewBox="0 -.5 24 12" shape-rendering="crispEdges"><path fill="${threads.c}" d="M0-1h24v14H0z"/>${drawn(bandChart, (letter) => threads[letter])}</svg>\n`;
}

/** The mark as an SVG document that follows the system's theme; `size` in pixels. */
export function markSvg(size: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="${size}" height="${size}" viewBox="0 -.5 12 12" shape-rendering="crispEdges"><style>.c{stroke:#24306B}@media(prefers-color-scheme:dark){.c{stroke:#A9B6F5}}</style>${chartPaths(
    markChart,
    (letter) => letter.trim(),
  )
    .map(([letter, d]) =>
      letter === "c" ? `<path class="c" d="${d}"/>` : `<path stroke="${threads[letter]}" d="${d}"/>`,
    )
    .join("")}</svg>\n`;
}

/** The paint of a thread, for drawings made elsewhere. */
export function thread(letter: string): string | undefined {
  return threads[letter];
}
