import { useFetcher } from "@remix-run/react";
import { useEffect, useState } from "react";
import type { FormState } from "~/core/form";
import type { Refusal } from "~/core/refusal";
import { type Hall, isInside, overlaps } from "./plan";
import type { DeskBooth } from "./plan.service.server";

type Spot = { readonly x: number; readonly y: number };
type Answer = FormState | { readonly moved: string };
const pause = 300;

/**
 * Where booths were put by hand, shown at once and saved one after the other; with undo. What can't be is refused before
 * it is sent, and what the server refuses goes back to where it stood.
 */
export function useMovedBooths(booths: readonly DeskBooth[], halls: readonly Hall[]) {
  const fetcher = useFetcher<Answer>();
  const [put, setPut] = useState<ReadonlyMap<string, Spot>>(new Map());
  const [done, setDone] = useState<readonly (Spot & { id: string })[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { state, data, submit } = fetcher;

  useEffect(() => {
    if (!data || !("refusal" in data)) return;
    setRefusal(data.refusal ?? "invalid");
    setPut(new Map());
  }, [data]);

  useEffect(() => {
    if (state !== "idle" || put.size === 0) return;
    const next = booths.find((booth) => isElsewhere(booth, put.get(booth.id)));
    if (!next) {
      setPut(new Map());
      return;
    }
    const spot = put.get(next.id) ?? next;
    const { id, revision } = next;
    const timer = setTimeout(
      () =>
        submit(
          { act: "move", quiet: "1", id, revision: String(revision), x: String(spot.x), y: String(spot.y) },
          { method: "post" },
        ),
      pause,
    );
    return () => clearTimeout(timer);
  }, [booths, put, state, submit]);

  const shown = booths.map((booth) => ({ ...booth, ...put.get(booth.id) }));

  function place(id: string, spot: Spot, isUndo: boolean) {
    const booth = shown.find((one) => one.id === id);
    const hall = halls.find((one) => one.id === booth?.hallId);
    if (!booth || !hall) return;
    const moved = { ...booth, ...spot };
    const others = shown.filter((other) => other.id !== id && other.hallId === booth.hallId);
    const why = !isInside(moved, hall)
      ? "booth_outside"
      : others.some((other) => overlaps(moved, other))
        ? "booth_overlaps"
        : null;
    setRefusal(why);
    if (why) return;
    if (!isUndo) setDone([...done, { id, x: booth.x, y: booth.y }]);
    setPut(new Map(put).set(id, { x: spot.x, y: spot.y }));
  }

  return {
    booths: shown,
    refusal,
    isSaving: put.size > 0 || state !== "idle",
    hasMoved: done.length > 0,
    move: (id: string, spot: Spot) => place(id, spot, false),
    undo() {
      const last = done.at(-1);
      if (!last) return;
      setDone(done.slice(0, -1));
      place(last.id, last, true);
    },
  };
}

function isElsewhere(booth: Spot, spot: Spot | undefined): boolean {
  return spot !== undefined && (spot.x !== booth.x || spot.y !== booth.y);
}
