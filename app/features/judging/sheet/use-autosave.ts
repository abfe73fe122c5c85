import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import type { SaveAnswer } from "./sheet";

export type SaveState = "still" | "waiting" | "saving" | "failed";
export type SaveReply =
  | { readonly ok: true; readonly value: SaveAnswer }
  | { readonly ok: false; readonly refusal: Refusal | null };

const afterTyping = 1_000;
const beforeRetry = 5_000;

/**
 * Sends a sheet's form by itself a second after the last change, one save at a time; a save that found no network goes
 * again under the same key, so it arrives once. A refusal stops it and is told. `isReady` holds it back while something
 * typed can't be saved.
 */
export function useAutosave(
  form: RefObject<HTMLFormElement>,
  address: string,
  first: { revision: number; savedAt: string | null },
  isReady: boolean,
) {
  const [state, setState] = useState<SaveState>("still");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [revision, setRevision] = useState(first.revision);
  const [savedAt, setSavedAt] = useState(first.savedAt);
  const latest = useRef({ revision: first.revision, dirty: false, stopped: false, ready: isReady });
  const flight = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  latest.current.ready = isReady;
  const typed = useRef<FormData>();
  const remember = useCallback(() => {
    if (form.current) typed.current = new FormData(form.current);
  }, [form]);
  useEffect(remember);

  const send = useCallback(async (): Promise<void> => {
    const now = latest.current;
    remember();
    const fields = typed.current;
    if (!fields || !now.dirty || now.stopped || !now.ready) return;
    now.dirty = false;
    fields.set("act", "save");
    fields.set("saveKey", newId());
    fields.set("revision", String(now.revision));
    setState("saving");
    for (;;) {
      const reply = await post(address, fields);
      if (reply === null) {
        setState("failed");
        await new Promise((resolve) => setTimeout(resolve, beforeRetry));
        continue;
      }
      if (reply.ok) {
        now.revision = reply.value.revision;
        setRevision(reply.value.revision);
        setSavedAt(reply.value.savedAt);
        setState(now.dirty ? "waiting" : "still");
      } else {
        now.stopped = true;
        setRefusal(reply.refusal ?? "invalid");
        setState("failed");
      }
      return;
    }
  }, [remember, address]);

  const flush = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (flight.current) await flight.current;
    flight.current = send().finally(() => {
      flight.current = null;
    });
    await flight.current;
  }, [send]);

  const touch = useCallback(() => {
    latest.current.dirty = true;
    remember();
    setState("waiting");
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), afterTyping);
  }, [flush, remember]);

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === "hidden") void flush();
    };
    document.addEventListener("visibilitychange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      // Going to another page a moment after typing loses nothing either.
      void flush();
    };
  }, [flush]);

  /** Waits for what is on its way and saves nothing more: the form is about to be submitted. */
  const settle = useCallback(async () => {
    clearTimeout(timer.current);
    latest.current.dirty = false;
    if (flight.current) await flight.current;
    return latest.current.revision;
  }, []);

  /** Another revision became known, e.g. after a refused submission. */
  const rebase = useCallback((known: number) => {
    latest.current = { ...latest.current, revision: known, stopped: false };
    setRevision(known);
    setRefusal(null);
  }, []);

  return { state, refusal, revision, savedAt, touch, settle, rebase, isBusy: () => flight.current !== null };
}

async function post(address: string, fields: FormData): Promise<SaveReply | null> {
  try {
    const answer = await fetch(address, {
      method: "POST",
      body: fields,
      keepalive: true,
      headers: { accept: "application/json" },
    });
    if (answer.status >= 500) return null;
    return (await answer.json()) as SaveReply;
  } catch {
    return null;
  }
}
