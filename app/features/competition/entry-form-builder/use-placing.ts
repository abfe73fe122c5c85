import { useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Refusal } from "~/core/refusal";
import { paths } from "~/paths";
import type { EntryFormDefinition } from "../entry-form";
import { type Placing, placed } from "./dropped";

/** `revision`: that of the set-up once the server had done it; null while it is under way. */
type Pending = Placing & { readonly revision: number | null };
type Reply = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal | null };

/**
 * The form as it looks while rows are dragged: each move shows at once, is sent as one request with the revision that
 * was seen, one after the other, and goes back with all that came after it when the server says no. `failure`: why;
 * null where no answer came at all.
 */
export function usePlacing(competitionId: string, form: EntryFormDefinition, revision: number) {
  const { revalidate } = useRevalidator();
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const [failure, setFailure] = useState<{ readonly refusal: Refusal | null }>();
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const seen = useRef(revision);
  const round = useRef(0);
  useEffect(() => {
    seen.current = Math.max(seen.current, revision);
    setPending((moves) => moves.filter((move) => move.revision === null || move.revision > revision));
  }, [revision]);

  const place = useCallback(
    (placing: Placing) => {
      const own = round.current;
      const move: Pending = { ...placing, revision: null };
      setFailure(undefined);
      setPending((moves) => [...moves, move]);
      const send = async () => {
        if (own !== round.current) return;
        const reply = await post(competitionId, placing, seen.current);
        if (reply.ok) {
          seen.current += 1;
          const done = { ...placing, revision: seen.current };
          setPending((moves) => moves.map((known) => (known === move ? done : known)));
        } else {
          round.current += 1;
          setPending([]);
          setFailure({ refusal: reply.refusal });
        }
        revalidate();
      };
      queue.current = queue.current.then(send, send);
    },
    [competitionId, revalidate],
  );
  const shown = useMemo(
    () =>
      pending
        .filter((move) => move.revision === null || move.revision > revision)
        .reduce<EntryFormDefinition>(placed, form),
    [pending, form, revision],
  );
  return { shown, place, failure };
}

async function post(competitionId: string, placing: Placing, revision: number): Promise<Reply> {
  try {
    const body = new URLSearchParams({ ...placing, revision: String(revision) });
    const response = await fetch(paths.deskFormPlace(competitionId), { method: "POST", body });
    return (await response.json()) as Reply;
  } catch {
    return { ok: false, refusal: null };
  }
}
