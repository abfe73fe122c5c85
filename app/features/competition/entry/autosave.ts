import type { Instant } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import type { AnswerFault } from "./answer";
import { createKeeper } from "./device/keeper";
import type { Kept, KeptStore } from "./device/kept";
import { heard, resumed } from "./device/meeting";
import type { TabNews } from "./device/tabs";

/** What the server says to one save. */
export type SaveReply =
  | { readonly kind: "saved"; readonly revision: number; readonly savedAt: string; readonly fault: AnswerFault | null }
  | {
      readonly kind: "clash";
      readonly theirs: string;
      /** what a place among them is called */
      readonly theirsLabel?: string | undefined;
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
  /** texts that were sent and never answered; one of them may stand on the server */
  readonly unanswered: readonly string[];
  readonly failures: number;
  readonly fault: AnswerFault | null;
  readonly refusal: Refusal | null;
  readonly clash: Clash | null;
  /** when it was typed, by the device's clock; null: it wasn't since the page was loaded */
  readonly writtenAt: Instant | null;
  /** when this text was kept on the device */
  readonly keptAt: Instant | null;
  /** the device has no lasting place for it: only the server can save it */
  readonly isUnkept: boolean;
  /** when the text was written that the device had kept and that was put back */
  readonly restoredAt: Instant | null;
  /** whether another tab of this browser has changed what stood here */
  readonly fromOtherTab: boolean;
};
export type Fields = Readonly<Record<string, FieldState>>;

export type Sending = {
  readonly fieldKey: string;
  readonly value: string;
  readonly revision: number;
  readonly seen?: readonly string[];
};
type Settings = {
  readonly send: (save: Sending, leaving: boolean) => Promise<SaveReply>;
  readonly onChange: (fields: Fields) => void;
  /** tells the other tabs of this browser */
  readonly tell: (news: TabNews) => void;
  readonly store: KeptStore;
  /** whose texts of which entry are kept */
  readonly place: Pick<Kept, "accountId" | "entryId">;
  /** the device's clock */
  readonly now: () => Instant;
  /** milliseconds of quiet before a save */
  readonly quiet: number;
  /** milliseconds before the first retry; doubles up to sixteen times that */
  readonly retry: number;
  /** milliseconds until what is typed is kept on the device */
  readonly keep: number;
};

/** The state of a field as the page was loaded. */
export function loadedField(text: string, revision: number, savedAt: string | null): FieldState {
  return {
    text,
    acknowledged: text,
    revision,
    savedAt,
    sending: null,
    unanswered: [],
    failures: 0,
    fault: null,
    refusal: null,
    clash: null,
    writtenAt: null,
    keptAt: null,
    isUnkept: false,
    restoredAt: null,
    fromOtherTab: false,
  };
}

/** Whether the server lacks what stands in the field, or may hold something else. */
export function isUnsaved({ text, acknowledged, unanswered }: FieldState): boolean {
  return text !== acknowledged || unanswered.length > 0;
}

/** Whether the save was refused only because of who is signed in now: it is tried again once they are back. */
export function awaitsSignIn(refusal: Refusal | null): boolean {
  return refusal === "sign_in_required" || refusal === "other_account";
}

/** How many texts without an answer are remembered: the newest are the likeliest to stand. */
const mostUnanswered = 3;
/** A text that came from another tab is that tab's to save; this one steps in after so many moments of quiet. */
const patience = 15;

/**
 * Saves fields while they are typed: after a moment of quiet, when a field is left, and once more when the page goes
 * away. One save of a field is under way at a time; what was typed meanwhile follows. A save that isn't answered is
 * tried again until it is; until then the text is kept on the device. A clash waits for the person's choice, and
 * nothing is overwritten before.
 */
export function createAutosave(initial: Fields, settings: Settings) {
  const { send, onChange, tell, store, place, now, quiet, retry } = settings;
  let fields = initial;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const underWay = new Map<string, Promise<void>>();
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
  const keeper = createKeeper(store, {
    place,
    wait: settings.keep,
    read(key) {
      const field = fields[key];
      if (!field || !isUnsaved(field)) return undefined;
      const { text, revision, writtenAt, sending } = field;
      const unanswered = [...field.unanswered, ...(sending === null ? [] : [sending])].slice(-mostUnanswered);
      return { ...place, fieldKey: key, text, revision, unanswered, writtenAt: writtenAt ?? now() };
    },
    onKept({ fieldKey, text, writtenAt }, lasts) {
      const field = fields[fieldKey];
      if (field?.text !== text) return;
      change(fieldKey, { keptAt: lasts ? now() : null, isUnkept: !lasts });
      if (field.text !== field.acknowledged) tell({ fieldKey, text, writtenAt, saved: null });
    },
  });

  async function save(key: string, leaving = false): Promise<void> {
    const field = fields[key];
    if (!field || !isUnsaved(field) || field.clash || (field.sending !== null && !leaving)) return;
    clearTimeout(timers.get(key));
    const { text: value, revision, sending } = field;
    if (sending === value) return;
    const seen = [...field.unanswered, ...(sending === null ? [] : [sending])].slice(-mostUnanswered);
    change(key, { sending: value });
    const reply = send({ fieldKey: key, value, revision, ...(seen.length > 0 ? { seen } : {}) }, leaving);
    const settled = reply.then((answer) => settle(key, value, answer));
    underWay.set(key, settled);
    await settled;
  }

  /** Waits for the save under way, then for the one of what was typed since. */
  async function finish(key: string): Promise<void> {
    if (fields[key]?.sending !== null) await underWay.get(key);
    await save(key);
  }

  function settle(key: string, value: string, reply: SaveReply) {
    const field = fields[key];
    if (!field) return;
    if (reply.kind === "saved") {
      const { revision, savedAt, fault } = reply;
      void keeper.forget(key, value);
      if (revision < field.revision) return change(key, { sending: null });
      const answered = { sending: null, failures: 0, unanswered: [], refusal: null };
      change(key, { ...answered, acknowledged: value, revision, savedAt, fault });
      tell({ fieldKey: key, text: value, writtenAt: field.writtenAt ?? now(), saved: { revision, savedAt, fault } });
      if (field.text === value) return;
      keeper.keep(key);
      later(key, quiet);
    } else if (reply.kind === "clash") {
      change(key, { sending: null, failures: 0, unanswered: [], clash: reply });
    } else if (reply.kind === "refused") {
      change(key, { sending: null, failures: 0, refusal: reply.refusal });
      if (awaitsSignIn(reply.refusal)) later(key, retry * patience);
    } else {
      const failures = field.failures + 1;
      const unanswered = [...field.unanswered.filter((text) => text !== value), value].slice(-mostUnanswered);
      change(key, { sending: null, failures, unanswered });
      keeper.keep(key);
      later(key, retry * Math.min(16, 2 ** (failures - 1)));
    }
  }

  return {
    type(key: string, text: string) {
      const refusal = fields[key]?.refusal ?? null;
      const typed = { text, writtenAt: now(), keptAt: null, restoredAt: null, fromOtherTab: false };
      change(key, { ...typed, refusal: awaitsSignIn(refusal) ? refusal : null });
      keeper.keep(key);
      later(key, quiet);
    },
    /** Keeps and saves at once: the field was left. */
    leave(key: string) {
      void keeper.hurry();
      void save(key);
    },
    /** Saves everything that isn't saved: the page goes away, or the step is finished. Waits for the answers. */
    flush(leaving = false) {
      void keeper.hurry();
      return Promise.all(Object.keys(fields).map((key) => (leaving ? save(key, true) : finish(key))));
    },
    /** Tries again at once what could not be saved: the network is back, or the person. */
    wake() {
      for (const [key, { failures, refusal }] of Object.entries(fields)) {
        if (failures > 0 || awaitsSignIn(refusal)) void save(key);
      }
    },
    /** Puts back what the device has kept, and sends it. What was typed in the meantime stays; answers what gave way to it. */
    restore(all: readonly Kept[]): readonly Kept[] {
      const gaveWay: Kept[] = [];
      for (const kept of all) {
        const field = fields[kept.fieldKey];
        if (!field || (field.writtenAt !== null && field.text === kept.text)) continue;
        const back = resumed(field, kept);
        if (back !== "known" && field.writtenAt !== null) {
          gaveWay.push(kept);
          continue;
        }
        if (back === "known") {
          void keeper.forget(kept.fieldKey, kept.text);
          continue;
        }
        change(kept.fieldKey, back);
        void save(kept.fieldKey);
      }
      return gaveWay;
    },
    /** Another tab of this browser has typed or saved. */
    hear(news: TabNews) {
      const field = fields[news.fieldKey];
      const changed = field && heard(field, news);
      if (!changed) return;
      change(news.fieldKey, changed);
      later(news.fieldKey, changed.text === undefined ? quiet : quiet * patience);
    },
    /** Ends a clash with the person's own text or with the other one. */
    choose(key: string, mine: boolean) {
      const field = fields[key];
      if (!field?.clash) return;
      const { theirs, revision, savedAt } = field.clash;
      change(key, {
        clash: null,
        acknowledged: theirs,
        revision,
        savedAt,
        ...(mine ? {} : { text: theirs, fault: null, restoredAt: null }),
      });
      if (mine && field.text !== theirs) return void save(key);
      void keeper.forget(key, field.text);
      tell({ fieldKey: key, text: theirs, writtenAt: now(), saved: { revision, savedAt, fault: null } });
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
export type Autosave = ReturnType<typeof createAutosave>;
