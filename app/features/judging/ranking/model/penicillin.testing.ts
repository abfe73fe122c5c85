import type { ScoreRow } from "./answer";

/**
 * Diameters of zones that six samples of penicillin (A–F) left on 24 plates (a–x), in mm: what lme4 calls Penicillin.
 * Source: Davies and Goldsmith 1972, Statistical Methods in Research and Production, section 6.6.
 */
const diameters = `
272326232321 272326232321 252125242420 262325232320 252226222320 242225232219 242023212219 262226242421
242124222220 242124232219 262326242421 252226242420 262426242522 262326232320 262325242422 252225232320
252124232320 252224232319 242123212119 262326242421 252124222218 252225222220 242124222419 242124222118`;

/** The samples as judges, the plates as entries, or the other way round. */
export function penicillin(entries: "plates" | "samples"): ScoreRow[] {
  return diameters
    .trim()
    .split(/\s+/)
    .flatMap((line, plate) =>
      [..."ABCDEF"].map((sample, at) => {
        const names = [`plate ${String.fromCharCode(97 + plate)}`, `sample ${sample}`] as const;
        const [entry, judge] = entries === "plates" ? names : [names[1], names[0]];
        return { entry, judge, score: Number(line.slice(2 * at, 2 * at + 2)) };
      }),
    );
}
