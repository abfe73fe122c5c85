/**
 * Fits as whole numbers. `factor` turns a fit into one; `isExact`: nothing is lost by it. Decimals keep all their digits
 * where the solver's whole numbers have room for them, others are rounded to the finest power of two that has.
 */
export type Scale = { readonly factor: number; readonly isExact: boolean };

/** The scale for these fits in a network of so many nodes: prices stay below 2^53 whatever way they add up. */
export function scaleOf(fits: Float64Array, nodes: number): Scale {
  let largest = 0;
  for (const fit of fits) largest = Math.max(largest, Math.abs(fit));
  if (largest === 0) return { factor: 1, isExact: true };
  const room = Number.MAX_SAFE_INTEGER / (64 * (nodes + 2)) - 2;
  for (let factor = 1; largest * factor <= room; factor *= 10) {
    if (fits.every((fit) => Math.round(fit * factor) / factor === fit)) return { factor, isExact: true };
    if (factor >= 1e12) break;
  }
  return { factor: 2 ** Math.floor(Math.log2(room / largest)), isExact: false };
}

/** The sum, free of the noise of adding decimals in binary where the scale is exact. */
export function sumOf(fits: Iterable<number>, { factor, isExact }: Scale): number {
  let plain = 0;
  let whole = 0;
  for (const fit of fits) {
    plain += fit;
    whole += Math.round(fit * factor);
  }
  return isExact && Number.isSafeInteger(whole) ? whole / factor + 0 : plain;
}
