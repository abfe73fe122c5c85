import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { listen, tell } from "./offline/news.client";
import { sendWaiting } from "./offline/sender.client";
import { isLasting, keepSave } from "./offline/shelf.client";
import { useAccountId } from "./offline/use-account";
import { groundOf, hearAnswer, standOn } from "./offline/written.client";

/**
 * waiting: typed, not kept anywhere yet; kept: on this device, waiting for the network or a sign-in; saving: on its way;
 * still: the server has everything; failed: refused.
 */
export type SaveState = "still" | "waiting" | "kept" | "saving" | "failed";

const afterTyping = 700;
const ownNames = ["act", "saveKey", "revision"];

/**
 * Keeps a sheet's form on the device a moment after the last change and sends it from there, one save at a time and each
 * once, whether the network is there or comes back later. A refusal is told. `isReady` holds it back while something
 * typed can't be saved.
 */
export function useAutosave(
  form: RefObject<HTMLFormElement>,
  assignmentId: string,
  first: { revision: number; savedAt: string | null; kept?: { key: string; at: string } },
  isReady: boolean,
) {
  const accountId = useAccountId();
  const [state, setState] = useState<SaveState>(first.kept ? "kept" : "still");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [revision, setRevision] = useState(first.revision);
  const [savedAt, setSavedAt] = useState(first.savedAt);
  const [keptAt, setKeptAt] = useState(first.kept?.at ?? null);
  const latest = useRef({ dirty: false, ready: isReady, key: first.kept?.key ?? null, revision: first.revision });
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const flight = useRef<Promise<void> | null>(null);
  latest.current.ready = isReady;
  const typed = useRef<FormData>();
  const remember = useCallback(() => {
    if (form.current) typed.current = new FormData(form.current);
  }, [form]);
  useEffect(remember);

  /** Puts what is typed on the device; sending goes on by itself. */
  const keep = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const now = latest.current;
    remember();
    if (!typed.current || !now.dirty || !now.ready) return;
    now.dirty = false;
    const key = newId();
    const ground = groundOf(assignmentId) ?? { revision: now.revision, after: now.key };
    const madeAt = new Date().toISOString();
    const fields = [...typed.current].filter(
      (field): field is [string, string] => typeof field[1] === "string" && !ownNames.includes(field[0]),
    );
    now.key = key;
    standOn(assignmentId, { ...ground, after: key });
    await keepSave({ accountId, assignmentId, key, isSubmission: false, fields, ...ground, madeAt });
    if (isLasting()) setKeptAt(madeAt);
    setRefusal(null);
    if (!now.dirty) setState("saving");
    tell({ kind: "queue", accountId });
    void sendWaiting(accountId);
  }, [remember, accountId, assignmentId]);

  const hurry = useCallback((): Promise<void> => {
    flight.current = (flight.current ?? Promise.resolve()).then(keep);
    return flight.current;
  }, [keep]);

  const touch = useCallback(() => {
    latest.current.dirty = true;
    remember();
    setState("waiting");
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void hurry(), afterTyping);
  }, [hurry, remember]);

  useEffect(
    () =>
      listen((news) => {
        const now = latest.current;
        if (news.accountId !== accountId) return;
        if (news.kind === "sending") {
          const isAway = news.state !== "busy" && news.state !== "idle";
          setState((before) =>
            before === "saving" && isAway ? "kept" : before === "kept" && news.state === "busy" ? "saving" : before,
          );
        }
        if (!("assignmentId" in news) || news.assignmentId !== assignmentId) return;
        if (news.kind === "answered") {
          hearAnswer(assignmentId, news.key, news.answer.revision);
          if (news.key !== now.key) return;
          Object.assign(now, { revision: news.answer.revision, key: null });
          setRevision(news.answer.revision);
          setSavedAt(news.answer.savedAt);
          setState(now.dirty ? "waiting" : "still");
        } else {
          setRefusal(news.refusal === "changed_elsewhere" ? null : news.refusal);
          setState("failed");
        }
      }),
    [accountId, assignmentId],
  );

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === "hidden") void hurry();
    };
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("pagehide", hurry);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("pagehide", hurry);
      // Going to another page a moment after typing loses nothing either.
      void hurry();
    };
  }, [hurry]);

  /** Waits for what is being kept and keeps nothing more: the form is about to be submitted, after that. */
  const settle = useCallback(async () => {
    clearTimeout(timer.current);
    latest.current.dirty = false;
    await flight.current;
    return latest.current.revision;
  }, []);

  /** Another revision became known. What is written on is told by the device itself, so nothing changes under the judge. */
  const rebase = useCallback((known: number) => setRevision((before) => Math.max(before, known)), []);

  return { state, refusal, revision, savedAt, keptAt, touch, settle, rebase, isBusy: () => flight.current !== null };
}
