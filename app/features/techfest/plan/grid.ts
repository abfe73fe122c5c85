import { err, ok, type Result } from "~/core/result";
import { type Booth, codePattern, type Hall, isInside, overlappingPairs } from "./plan";

export const corners = ["nw", "ne", "sw", "se"] as const;
export type Corner = (typeof corners)[number];

/** Which booths get power or water: all, none, or those of these rows, counted from 1 in the order of the codes. */
export type Supply = "all" | "none" | readonly number[];

/** How booths are laid out in rows. All lengths in centimetres. */
export type GridRules = {
  readonly hallId: string;
  readonly zoneId: string | null;
  /** the north-west corner of the whole block */
  readonly x: number;
  readonly y: number;
  readonly rows: number;
  readonly perRow: number;
  readonly width: number;
  readonly depth: number;
  /** free ground between rows, or between pairs of rows that stand back to back */
  readonly aisle: number;
  readonly backToBack: boolean;
  /** where the first code stands */
  readonly corner: Corner;
  readonly prefix: string;
  readonly firstNumber: number;
  /** A01 has two digits */
  readonly digits: number;
  /** through: A01 … A24; rows: every row begins anew with the next letter */
  readonly numbering: "through" | "rows";
  readonly power: Supply;
  readonly water: Supply;
};

export const mostBooths = 400;

/** A booth that is to stand, before it has an id. */
export type DrawnBooth = Omit<Booth, "id">;

export type GridRefusal = "too_many" | "code_invalid";

/**
 * The booths of a grid, in the order of their codes. Fails with `too_many` above `mostBooths`, `code_invalid` when a
 * prefix cannot be followed by the next letter or a code gets longer than a plan prints.
 */
export function gridBooths(rules: GridRules): Result<DrawnBooth[], GridRefusal> {
  const { rows, perRow, width, depth, corner } = rules;
  if (rows * perRow > mostBooths) return err("too_many");
  const booths: DrawnBooth[] = [];
  for (let row = 0; row < rows; row++) {
    const prefix = rules.numbering === "rows" ? prefixAfter(rules.prefix, row) : rules.prefix;
    if (prefix === undefined) return err("code_invalid");
    const fromNorth = corner.startsWith("s") ? rows - 1 - row : row;
    for (let place = 0; place < perRow; place++) {
      const fromWest = corner.endsWith("e") ? perRow - 1 - place : place;
      const number = rules.firstNumber + (rules.numbering === "rows" ? place : row * perRow + place);
      const code = `${prefix}${String(number).padStart(rules.digits, "0")}`;
      if (!codePattern.test(code)) return err("code_invalid");
      booths.push({
        hallId: rules.hallId,
        zoneId: rules.zoneId,
        code,
        x: rules.x + fromWest * width,
        y: rules.y + rowOffset(rules, fromNorth),
        w: width,
        d: depth,
        hasPower: isSupplied(rules.power, row + 1),
        hasWater: isSupplied(rules.water, row + 1),
        isClosed: false,
      });
    }
  }
  return ok(booths);
}

/** The ground that a grid covers, aisles within it included. */
export function gridSize(rules: Pick<GridRules, "rows" | "perRow" | "width" | "depth" | "aisle" | "backToBack">) {
  return { w: rules.perRow * rules.width, d: rowOffset(rules, rules.rows - 1) + rules.depth };
}

/** How far south of the block's edge a row begins. */
function rowOffset(
  { depth, aisle, backToBack }: Pick<GridRules, "depth" | "aisle" | "backToBack">,
  row: number,
): number {
  const aisles = backToBack ? Math.floor(row / 2) : row;
  return row * depth + aisles * aisle;
}

function isSupplied(supply: Supply, row: number): boolean {
  return supply === "all" || (supply !== "none" && supply.includes(row));
}

/** The prefix so many letters on: A, B, C …; after Z there is none. A prefix that ends in no letter is followed by none. */
function prefixAfter(prefix: string, letters: number): string | undefined {
  if (letters === 0) return prefix;
  const last = prefix.at(-1);
  if (last === undefined || !/[A-Z]/.test(last)) return undefined;
  const next = last.charCodeAt(0) + letters;
  return next > 0x5a ? undefined : prefix.slice(0, -1) + String.fromCharCode(next);
}

/** What applying a grid would do: booths of a known code are moved and changed, never made twice. */
export type GridChange = {
  readonly added: readonly DrawnBooth[];
  readonly changed: readonly (DrawnBooth & { readonly id: string })[];
  readonly unchanged: readonly Booth[];
  readonly outside: readonly string[];
  readonly overlapping: readonly (readonly [string, string])[];
  /** codes that stand in another hall */
  readonly elsewhere: readonly string[];
};

/** Compares a grid with what stands. Only overlaps that a booth of the grid takes part in are told. */
export function gridChange(
  drawn: readonly DrawnBooth[],
  standing: readonly Booth[],
  hall: Pick<Hall, "w" | "d">,
): GridChange {
  const known = new Map(standing.map((booth) => [booth.code, booth]));
  const added: DrawnBooth[] = [];
  const changed: (DrawnBooth & { id: string })[] = [];
  const unchanged: Booth[] = [];
  const elsewhere: string[] = [];
  for (const booth of drawn) {
    const old = known.get(booth.code);
    if (!old) added.push(booth);
    else if (old.hallId !== booth.hallId) elsewhere.push(booth.code);
    else if (isSame(old, booth)) unchanged.push(old);
    else changed.push({ ...booth, id: old.id, isClosed: old.isClosed });
  }
  const codes = new Set(drawn.map(({ code }) => code));
  const others = standing.filter(({ code, hallId }) => !codes.has(code) && hallId === drawn[0]?.hallId);
  const after = [...drawn.map((booth) => ({ ...booth, id: booth.code })), ...others];
  return {
    added,
    changed,
    unchanged,
    elsewhere,
    outside: drawn.filter((booth) => !isInside(booth, hall)).map(({ code }) => code),
    overlapping: overlappingPairs(after)
      .filter(([a, b]) => codes.has(a.code) || codes.has(b.code))
      .map(([a, b]) => [a.code, b.code] as const),
  };
}

/** Whether the grid may be applied: nothing outside, nothing on top of another, no code of another hall. */
export function isApplicable({ outside, overlapping, elsewhere }: GridChange): boolean {
  return outside.length === 0 && overlapping.length === 0 && elsewhere.length === 0;
}

function isSame(a: Booth, b: DrawnBooth): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.w === b.w &&
    a.d === b.d &&
    a.zoneId === b.zoneId &&
    a.hasPower === b.hasPower &&
    a.hasWater === b.hasWater
  );
}
