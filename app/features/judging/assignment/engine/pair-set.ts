/** Pairs of a judge and an entry, by index, a bit each: 10,000 × 1,000 take little more than a megabyte. */
export class PairSet {
  private readonly bits: Uint8Array;
  private readonly judges: number;

  constructor(judges: number, entries: number) {
    this.judges = judges;
    this.bits = new Uint8Array(Math.ceil((judges * entries) / 8));
  }

  /** Whether the pair is in the set. */
  has(judge: number, entry: number): boolean {
    const place = entry * this.judges + judge;
    return (((this.bits[Math.floor(place / 8)] as number) >> (place % 8)) & 1) === 1;
  }

  /** Puts the pair in; answers whether it is new. */
  add(judge: number, entry: number): boolean {
    const place = entry * this.judges + judge;
    const byte = Math.floor(place / 8);
    const bit = 1 << (place % 8);
    const before = this.bits[byte] as number;
    this.bits[byte] = before | bit;
    return (before & bit) === 0;
  }
}
