import type { Refusal } from "~/core/refusal";
import type { AnswerFault } from "./answer";

/** What the server says to one save. */
export type SaveReply =
  | { readonly kind: "saved"; readonly revision: number; readonly savedAt: string; readonly fault: AnswerFault | null }
  | {
      readonly kind: "clash";
      readonly theirs: string;
      readonly revision: number;
      readonly savedAt: string;
      readonly savedBy: string;
    }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** no answer at all: the network, a restart */
  | { readonly kind: "unreachable" };

export type Clash = Extract<SaveReply, { kind: "clash" }>;
/** One field on its way: what is typed, what the server has acknowledged. */
export type FieldState = {
  readonly text: string;
  readonly acknowledged: string;
  readonly revision: number;
  readonly savedAt: string | null;
  /** the text under way to the server */
  readonly sending: string | null;
  readonly failures: number;
  readonly fault: AnswerFault | null;
  readonly refusal: Refusal | null;
  readonly clash: Clash | null;
};
export type Fields = Readonly<Record<string, FieldState>>;

export type Sending = {
  readonly fieldKey: string;
  readonly value: string;
  readonly revision: number;
  readonly seen?: string;
};
type Settings = {
  readonly send: (save: Sending, leaving: boolean) => Promise<SaveReply>;
  readonly onChange: (fields: Fields) => void;
  /** milliseconds of quiet before a save */
  readonly quiet: number;
  /** milliseconds before the first retry; doubles up to sixteen times that */
  readonly retry: number;
};

/** The state of a field as the page was loaded. */
export function loadedField(text: string, revision: number, savedAt: string | null): FieldState {
  return {
    text,
    acknowledged: text,
    revision,
    savedAt,
    sending: null,
    failures: 0,
    fault: null,
    refusal: null,
    clash: null,
  };
}

/**
 * Saves fields while they are typed: after a moment of quiet, when a field is left, and once more when the page goes
 * away. One save of a field is under way at a time; what was typed meanwhile follows. A save that isn't answered is
 * tried again until it is. A clash waits for the person's choice, and nothing is overwritten before.
 */
export function createAutosave(initial: Fields, { send, onChange, quiet, retry }: Settings) {
  let fields = initial;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const change = (key: string, changed: Partial<FieldState>) => {
    const field = fields[key];
    if (!field) return;
    fields = { ...fields, [key]: { ...field, ...changed } };
    onChange(fields);
  };
  const later = (key: string, wait: number) => {
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => void save(key), wait),
    );
  };
  const isDirty = (field: FieldState) => field.text !== field.acknowledged && !field.clash;

  async function save(key: string, leaving = false): Promise<void> {
    const field = fields[key];
    if (!field || !isDirty(field) || (field.sending !== null && !leaving)) return;
    clearTimeout(timers.get(key));
    const value = field.text;
    if (field.sending === value) return;
    const seen = field.sending === null ? {} : { seen: field.sending };
    change(key, { sending: value });
    const reply = await send({ fieldKey: key, value, revision: field.revision, ...seen }, leaving);
    settle(key, value, reply);
  }

  function settle(key: string, value: string, reply: SaveReply) {
    if (reply.kind === "saved") {
      const { revision, savedAt, fault } = reply;
      change(key, { sending: null, failures: 0, refusal: null, acknowledged: value, revision, savedAt, fault });
      if (fields[key]?.text !== value) later(key, quiet);
    } else if (reply.kind === "clash") {
      change(key, { sending: null, failures: 0, clash: reply });
    } else if (reply.kind === "refused") {
      change(key, { sending: null, refusal: reply.refusal });
    } else {
      const failures = (fields[key]?.failures ?? 0) + 1;
      change(key, { sending: null, failures });
      later(key, retry * Math.min(16, 2 ** (failures - 1)));
    }
  }

  return {
    type(key: string, text: string) {
      change(key, { text, refusal: null });
      later(key, quiet);
    },
    /** Saves at once: the field was left. */
    leave: (key: string) => void save(key),
    /** Saves everything that isn't saved: the page goes away, or the step is finished. Waits for the answers. */
    flush: (leaving = false) => Promise.all(Object.keys(fields).map((key) => save(key, leaving))),
    /** Ends a clash with the person's own text or with the other one. */
    choose(key: string, mine: boolean) {
      const clash = fields[key]?.clash;
      if (!clash) return;
      const { theirs, revision, savedAt } = clash;
      change(key, {
        clash: null,
        acknowledged: theirs,
        revision,
        savedAt,
        ...(mine ? {} : { text: theirs, fault: null }),
      });
      void save(key);
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
export type Autosave = ReturnType<typeof createAutosave>;

/** What the bar at the foot says: the worst news first. */
export function saveNews(fields: Fields): "clash" | "refused" | "failed" | "saving" | "waiting" | "saved" {
  const all = Object.values(fields);
  if (all.some(({ clash }) => clash)) return "clash";
  if (all.some(({ refusal }) => refusal)) return "refused";
  if (all.some(({ failures }) => failures > 0)) return "failed";
  if (all.some(({ sending }) => sending !== null)) return "saving";
  return all.some(({ text, acknowledged }) => text !== acknowledged) ? "waiting" : "saved";
}
