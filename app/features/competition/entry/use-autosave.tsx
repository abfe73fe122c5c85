import { useEffect, useMemo, useRef, useState } from "react";
import type { Refusal } from "~/core/refusal";
import { paths } from "~/paths";
import { type Autosave, createAutosave, type Fields, loadedField, type SaveReply, type Sending } from "./autosave";
import type { StepField } from "./step.service.server";

const quiet = 700;
const retry = 2_000;

/** Autosave for the fields of one step. Mount it anew (by key) for another step. */
export function useAutosave(entryId: string, loaded: readonly StepField[]): { fields: Fields; autosave: Autosave } {
  const initial = useRef<Fields>();
  initial.current ??= Object.fromEntries(
    loaded.map(({ field, text, revision, savedAt }) => [field.key, loadedField(text, revision, savedAt)]),
  );
  const first = initial.current;
  const [fields, setFields] = useState<Fields>(first);
  const autosave = useMemo(
    () =>
      createAutosave(first, {
        send: (save, leaving) => sendAnswer(entryId, save, leaving),
        onChange: setFields,
        quiet,
        retry,
      }),
    [entryId, first],
  );
  useEffect(() => {
    const leave = () => void autosave.flush(true);
    const hide = () => document.visibilityState === "hidden" && leave();
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", hide);
    return () => {
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", hide);
      leave();
      autosave.stop();
    };
  }, [autosave]);
  return { fields, autosave };
}

/** Browsers keep a request of up to 64 kB alive after its page is gone. */
const mostKeptAlive = 60_000;

async function sendAnswer(entryId: string, save: Sending, leaving: boolean): Promise<SaveReply> {
  try {
    const body = JSON.stringify(save);
    const response = await fetch(paths.myEntryAnswer(entryId), {
      method: "POST",
      headers: { "content-type": "application/json" },
      keepalive: leaving && body.length < mostKeptAlive,
      body,
    });
    if (response.status >= 500) return { kind: "unreachable" };
    const answer = (await response.json()) as SaveReply | { readonly refusal: Refusal };
    return "refusal" in answer ? { kind: "refused", refusal: answer.refusal } : answer;
  } catch {
    return { kind: "unreachable" };
  }
}
