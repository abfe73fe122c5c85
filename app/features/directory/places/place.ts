import { fold, toneKey } from "~/core/fold";
import { err, ok, type Result } from "~/core/result";

/** A commune of today's two-level government: codes were reused in 2025, so it is (code, valid from). */
export type Place = {
  readonly code: string;
  readonly validFrom: string;
  /** "Xã Nguyên Bình" */
  readonly commune: string;
  /** "Cao Bằng" */
  readonly province: string;
};

/** "Xã Nguyên Bình, Cao Bằng": how a place is written everywhere. */
export function placeLabel({ commune, province }: Pick<Place, "commune" | "province">): string {
  return `${commune}, ${province}`;
}

/** What a form sends for a place: "01273@2025-07-01". */
export function placeValue({ code, validFrom }: Pick<Place, "code" | "validFrom">): string {
  return `${code}@${validFrom}`;
}

/** The two halves of such a value, or undefined when it is none. */
export function readPlaceValue(value: string): Pick<Place, "code" | "validFrom"> | undefined {
  const [, code, validFrom] = /^(\d{1,10})@(\d{4}-\d{2}-\d{2})$/.exec(value) ?? [];
  return code && validFrom ? { code, validFrom } : undefined;
}

/** The name of a commune with its kind in front, capitalized: "xã", "Nguyên Bình" → "Xã Nguyên Bình". */
export function communeName(kind: string, name: string): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`;
}

/**
 * How well a place fits what was typed, smaller is better: the whole name with its very accents, the whole name
 * without them, a name that begins so, anything else. The kind ("xã") may be left out.
 */
export function placeRank(place: Place, typed: string): number {
  const bare = place.commune.replace(/^(Xã|Phường|Đặc khu) /, "");
  const names = [placeLabel(place), place.commune, bare, `${bare}, ${place.province}`];
  if (names.some((name) => toneKey(name) === toneKey(typed))) return 0;
  if (names.some((name) => fold(name) === fold(typed))) return 1;
  return names.some((name) => fold(name).startsWith(fold(typed))) ? 2 : 3;
}

/**
 * The one place that typed words mean: the one whose name they spell out, accents first, or the only one found.
 * Fails with `place_unknown` when nothing fits and `place_ambiguous` when several fit alike.
 */
export function onlyPlace(found: readonly Place[], typed: string): Result<Place, "place_unknown" | "place_ambiguous"> {
  const spelled = [0, 1].map((rank) => found.filter((place) => placeRank(place, typed) === rank));
  const candidates = spelled.find((places) => places.length > 0) ?? found;
  const [first, second] = candidates;
  if (!first) return err("place_unknown");
  return second ? err("place_ambiguous") : ok(first);
}
