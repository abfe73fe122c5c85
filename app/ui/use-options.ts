import { useEffect, useState } from "react";

export interface ComboOption {
  value: string;
  label: string;
  help?: string;
}

/** Options that a URL answers for what is typed: `{ options: ComboOption[] }` to `?q=…`; the last question wins. */
export function useOptions(source: string | undefined, words: string, open: boolean, fixed: readonly ComboOption[]) {
  const [found, setFound] = useState<readonly ComboOption[]>(fixed);
  const [waiting, setWaiting] = useState(false);

  useEffect(() => {
    if (!source || !open) return;
    const question = new AbortController();
    setWaiting(true);
    const pause = setTimeout(async () => {
      try {
        const url = new URL(source, window.location.origin);
        url.searchParams.set("q", words);
        const answer = await fetch(url, { signal: question.signal, headers: { accept: "application/json" } });
        const body: unknown = answer.ok ? await answer.json() : undefined;
        setFound(readOptions(body));
        setWaiting(false);
      } catch {
        if (!question.signal.aborted) setWaiting(false);
      }
    }, 150);
    return () => {
      clearTimeout(pause);
      question.abort();
    };
  }, [source, words, open]);

  return { options: source ? found : fixed, waiting };
}

function readOptions(body: unknown): ComboOption[] {
  const list = typeof body === "object" && body !== null && "options" in body ? body.options : [];
  return Array.isArray(list) ? list.filter(isOption) : [];
}

function isOption(entry: unknown): entry is ComboOption {
  return typeof entry === "object" && entry !== null && "value" in entry && "label" in entry;
}
