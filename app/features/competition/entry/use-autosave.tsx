import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Refusal } from "~/core/refusal";
import { type Autosave, createAutosave, type Fields, loadedField } from "./autosave";
import { wouldBeLost } from "./autosave-news";
import { openDeviceStore } from "./device/device-store.client";
import { createMemoryStore, isSameText, type Kept } from "./device/kept";
import { isTabNews, type TabNews, tabsName } from "./device/tabs";
import { sendAnswer } from "./send-answer.client";
import type { StepField } from "./step.service.server";

const pace = { keep: 150, quiet: 700, retry: 2_000 };

export type Writing = {
  readonly fields: Fields;
  readonly autosave: Autosave;
  /** what the browser believes of its network */
  readonly isOnline: boolean;
  /** texts still on this device that have no place any more: the question takes none, or another was typed already */
  readonly stranded: readonly Kept[];
  readonly giveUp: (kept: Kept) => void;
};

/** A field as the page brings it. `stands`: what the server holds where that isn't the text: after a clash. */
export type LoadedField = StepField & { readonly stands?: string };

/** Autosave for the fields of one step, kept on the device meanwhile. Mount it anew (by key) for another step. */
export function useAutosave(accountId: string, entryId: string, loaded: readonly LoadedField[]): Writing {
  const initial = useRef<Fields>();
  initial.current ??= Object.fromEntries(
    loaded.map(({ field, text, revision, savedAt, stands = text }) => [
      field.key,
      { ...loadedField(text, revision, savedAt), acknowledged: stands },
    ]),
  );
  const first = initial.current;
  const asked = useRef(loaded);
  const channel = useRef<BroadcastChannel>();
  const [fields, setFields] = useState<Fields>(first);
  const [stranded, setStranded] = useState<readonly Kept[]>([]);
  const newest = useRef<Fields>(first);
  const store = useMemo(() => (typeof window === "undefined" ? createMemoryStore() : openDeviceStore()), []);
  const autosave = useMemo(
    () =>
      createAutosave(first, {
        ...pace,
        store,
        place: { accountId, entryId },
        now: () => new Date().toISOString(),
        send: (save, leaving) => sendAnswer(accountId, entryId, save, leaving),
        tell: (news) => channel.current?.postMessage(news),
        onChange(changed) {
          newest.current = changed;
          setFields(changed);
        },
      }),
    [accountId, entryId, first, store],
  );
  useEffect(() => {
    let isHere = true;
    void store.list(accountId, entryId).then((all) => {
      if (!isHere) return;
      const open = new Map(asked.current.map(({ field, refusal, text }) => [field.key, { refusal, text }]));
      const gaveWay = autosave.restore(all.filter(({ fieldKey }) => open.get(fieldKey)?.refusal === null));
      setStranded([...gaveWay, ...all.filter(({ fieldKey, text }) => isLeftOver(open.get(fieldKey), text))]);
    });
    return () => {
      isHere = false;
    };
  }, [accountId, entryId, autosave, store]);
  useEffect(() => {
    const leave = () => void autosave.flush(true);
    const warn = (event: BeforeUnloadEvent) => wouldBeLost(newest.current) && event.preventDefault();
    const turn = () => (document.visibilityState === "hidden" ? leave() : autosave.wake());
    const wake = () => autosave.wake();
    window.addEventListener("pagehide", leave);
    window.addEventListener("beforeunload", warn);
    window.addEventListener("focus", wake);
    window.addEventListener("online", wake);
    document.addEventListener("visibilitychange", turn);
    return () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("focus", wake);
      window.removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", turn);
      leave();
      autosave.stop();
    };
  }, [autosave]);
  useEffect(() => {
    if (!("BroadcastChannel" in window)) return;
    const tabs = new BroadcastChannel(tabsName(accountId, entryId));
    tabs.onmessage = ({ data }: MessageEvent<TabNews>) => isTabNews(data) && autosave.hear(data);
    channel.current = tabs;
    return () => {
      channel.current = undefined;
      tabs.close();
    };
  }, [accountId, entryId, autosave]);
  const giveUp = useCallback(
    (kept: Kept) => {
      void store.remove(kept, kept.text);
      setStranded((all) => all.filter((other) => other !== kept));
    },
    [store],
  );
  return { fields, autosave, isOnline: useOnline(), stranded, giveUp };
}

/** Whether a kept text belongs to a question of this step that can't be changed now, and isn't what stands there. */
function isLeftOver(asked: { refusal: Refusal | null; text: string } | undefined, text: string): boolean {
  return asked !== undefined && asked.refusal !== null && !isSameText(asked.text, text);
}

function useOnline(): boolean {
  const [isOnline, setOnline] = useState(true);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    look();
    window.addEventListener("online", look);
    window.addEventListener("offline", look);
    return () => {
      window.removeEventListener("online", look);
      window.removeEventListener("offline", look);
    };
  }, []);
  return isOnline;
}
