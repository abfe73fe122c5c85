import type { Messages } from "../catalogue";
import type { saving as vi } from "../vi/saving";

export const saving = {
  saved: (time: string) => `Saved ${time}`,
  saving: "Saving…",
  waiting: "Saving in a moment…",
  nothingYet: "Every answer is saved by itself as you write.",
  clash: "One answer was changed in two places. Choose which to keep.",
  refused: "An answer couldn't be saved; the reason stands beside it.",
  offline: "No network:",
  unreachable: "The system can't be reached, trying again:",
  signed_out: "Your sign-in has ended:",
  other_account: "Another account has signed in on this browser, so nothing was sent:",
  kept: (time: string) => `kept on this device at ${time}.`,
  notKept: "what you wrote last is only on this page, don't close it.",
  noNetwork: "No network.",
  signIn: "Sign in again",
  stays: {
    offline: "There is no network to open another step. Keep writing here.",
    signed_out: "Sign in again to open another step.",
    other_account: "Sign in with your own account to open another step.",
    clash: "Choose what to keep in the answer that was changed in two places, then go on.",
  },
  restored: (when: string) => `Brought back what you wrote at ${when}, still on this device.`,
  fromOtherTab: "This was just changed in another tab of this browser.",
  strandedTitle: "This device has texts that weren't sent",
  strandedAbout:
    "These answers take no more changes, or you have just written something else. You can copy them before you give them up.",
  strandedAt: (label: string, when: string) => `${label} · written at ${when}`,
  leftTitle: (count: number) =>
    count === 1
      ? "This device keeps an answer that wasn't sent"
      : `This device keeps ${count} answers that weren't sent`,
  leftAbout: "Open the entry's steps again to see and send them before you submit.",
  anAnswer: "An answer of the entry",
  giveUp: "Give this text up",
} satisfies Messages<typeof vi>;
