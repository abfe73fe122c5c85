import type { Instant } from "~/core/instant";
import { awaitsSignIn, type Fields, isUnsaved } from "./autosave";

/** What the bar at the foot says. `keptAt`: since when everything unsaved is kept on the device; null: it isn't. */
export type SaveNews =
  | { readonly kind: "clash" | "refused" | "saving" | "waiting" | "saved" }
  | {
      readonly kind: "signed_out" | "other_account" | "offline" | "unreachable";
      readonly keptAt: Instant | null;
    };

/** The worst news of all fields first. `isOnline` is what the browser believes of its network. */
export function saveNews(fields: Fields, isOnline = true): SaveNews {
  const all = Object.values(fields);
  const unsaved = all.filter(isUnsaved);
  if (all.some(({ clash }) => clash)) return { kind: "clash" };
  if (all.some(({ refusal }) => refusal === "other_account")) return { kind: "other_account", keptAt: keptAt(fields) };
  if (all.some(({ refusal }) => refusal === "sign_in_required")) return { kind: "signed_out", keptAt: keptAt(fields) };
  if (all.some(({ refusal }) => refusal && !awaitsSignIn(refusal))) return { kind: "refused" };
  if (unsaved.length > 0 && !isOnline) return { kind: "offline", keptAt: keptAt(fields) };
  if (all.some(({ failures }) => failures > 0)) return { kind: "unreachable", keptAt: keptAt(fields) };
  if (all.some(({ sending }) => sending !== null)) return { kind: "saving" };
  return { kind: unsaved.length > 0 ? "waiting" : "saved" };
}

/** The last instant at which an unsaved text was kept on the device; null when one of them isn't kept. */
function keptAt(fields: Fields): Instant | null {
  const times = Object.values(fields)
    .filter(isUnsaved)
    .map((field) => field.keptAt);
  return times.some((time) => time === null) ? null : (times.sort().at(-1) ?? null);
}

/** Whether closing the page now would lose a text: it is neither with the server nor anywhere on the device. */
export function wouldBeLost(fields: Fields): boolean {
  return Object.values(fields).some((field) => isUnsaved(field) && field.isUnkept);
}
