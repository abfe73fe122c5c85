import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { onThisDevice } from "./offline/clock.client";
import { listen, tell } from "./offline/news.client";
import { sendWaiting } from "./offline/sender.client";
import { isLasting, keepSave } from "./offline/shelf.client";
import { askForSync } from "./offline/sync.client";
import { useAccountId } from "./offline/use-account";
import { useClosing } from "./offline/use-closing";
import { groundOf, hearAnswer, standOn } from "./offline/written.client";

/**
 * waiting: typed, not kept anywhere yet; kept: on this device, waiting for the network or a sign-in; saving: on its way;
 * still: the server has everything; failed: refused.
 */
export type SaveState = "still" | "waiting" | "kept" | "saving" | "failed";

/** The sheet that is saved, and what of it waited here when the form was filled in. */
type Saved = {
  readonly assignmentId: string;
  readonly closesAt: string;
  readonly draft: {
    readonly revision: number;
    readonly savedAt: string | null;
    readonly kept?: { readonly key: string; readonly at: string };
  };
};

const afterTyping = 700;
const ownNames = ["act", "saveKey", "revision"];

/**
 * Keeps a sheet's form on the device a moment after the last change and sends it from there, one save at a time and each
 * once, whether the network is there or comes back later. A refusal is told. `isReady` holds it back while something
 * typed can't be saved. Once scoring is over by the device's clock, what was typed before is kept and nothing else.
 */
export function useAutosave(
  form: RefObject<HTMLFormElement>,
  { assignmentId, closesAt, draft: first }: Saved,
  isReady: boolean,
) {
  const accountId = useAccountId();
  const [state, setState] = useState<SaveState>(first.kept ? "kept" : "still");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [revision, setRevision] = useState(first.revision);
  const [savedAt, setSavedAt] = useState(first.savedAt);
  const [keptAt, setKeptAt] = useState(first.kept?.at ?? null);
  const latest = useRef({
    dirty: false,
    ready: isReady,
    over: false,
    /** when the last change was made */
    at: "",
    key: first.kept?.key ?? null,
    revision: first.revision,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const flight = useRef<Promise<void> | null>(null);
  latest.current.ready = isReady;
  const typed = useRef<FormData>();
  const remember = useCallback(() => {
    // A form that is over gives no fields out.
    if (form.current && !latest.current.over) typed.current = new FormData(form.current);
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
    const madeAt = now.at;
    const fields = [...typed.current].filter(
      (field): field is [string, string] => typeof field[1] === "string" && !ownNames.includes(field[0]),
    );
    const save = { accountId, assignmentId, key, isSubmission: false, fields, ...ground, madeAt };
    await keepSave({ ...save, closesAt: onThisDevice(closesAt) });
    now.key = key;
    standOn(assignmentId, { ...ground, after: key });
    if (isLasting()) setKeptAt(madeAt);
    setRefusal(null);
    if (!now.dirty) setState("saving");
    tell({ kind: "queue", accountId });
    askForSync();
    void sendWaiting(accountId);
  }, [remember, accountId, assignmentId, closesAt]);

  const hurry = useCallback((): Promise<void> => {
    flight.current = (flight.current ?? Promise.resolve()).then(keep).catch(() => {
      // The next change, or leaving the page, tries again.
      latest.current.dirty = true;
      setState("waiting");
    });
    return flight.current;
  }, [keep]);

  const touch = useCallback(() => {
    latest.current.dirty = true;
    latest.current.at = new Date().toISOString();
    remember();
    setState("waiting");
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void hurry(), afterTyping);
  }, [hurry, remember]);

  const finish = useCallback(() => {
    latest.current.over = true;
    void hurry();
  }, [hurry]);
  const isOver = useClosing(closesAt, finish);
  latest.current.over = isOver;

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

  return {
    state,
    refusal,
    revision,
    savedAt,
    keptAt,
    isOver,
    touch,
    settle,
    rebase,
    isBusy: () => flight.current !== null,
  };
}
