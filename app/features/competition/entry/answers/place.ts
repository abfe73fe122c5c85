import { err, ok, type Result } from "~/core/result";
import { isDay } from "./date";
import { partOf, structureOf } from "./json";
import type { AnswerFault, PlaceAnswer } from "./value";

/**
 * A commune by its codes: as the place box sends it ("01273@2025-07-01") or as it is stored. Whether there is such a
 * commune is for the directory to say. Words that were typed without choosing are `place_invalid`.
 */
export function readPlace(raw: unknown): Result<PlaceAnswer, AnswerFault> {
  const [, code, day] = typeof raw === "string" ? (/^\s*(\d{1,10})@(\d{4}-\d{2}-\d{2})\s*$/.exec(raw) ?? []) : [];
  const held = code ? { commune: code, validFrom: day } : structureOf(raw);
  const commune = held && partOf(held, "commune");
  const validFrom = held && partOf(held, "validFrom");
  if (typeof commune !== "string" || typeof validFrom !== "string") return err("place_invalid");
  if (!/^\d{1,10}$/.test(commune) || !isDay(validFrom)) return err("place_invalid");
  return ok({ commune, validFrom });
}
