import type { Messages } from "../catalogue";
import type { offline as vi } from "../vi/offline";

export const offline = {
  opening: "Opening the sheet kept on this device…",
  openDesk: "Open the judge's desk",
  missing: "This entry isn't on this device yet",
  missingHelp: "There is no network now. Entries that were kept still open from the desk.",
  fromDevice: (when) => `No network. This is what the device kept at ${when}; you can score as usual.`,

  page: {
    title: "No network",
    about: "This page needs a network. The judge's desk and the entries kept on this device still work.",
    desk: "To the judge's desk",
    again: "Try again",
  },

  keeping: {
    going: (kept, total) => `Keeping entries for scoring without a network: ${kept}/${total}`,
    done: (total) => `${total}/${total} entries are on this device. You can score without a network.`,
    some: (kept, total) => `${kept}/${total} entries are on this device with their files.`,
    size: (size) => `Files kept: ${size}.`,
    leftOut: (count) => `${count === 1 ? "1 file is" : `${count} files are`} too large and can be read online only.`,
    full: "The device has no room left: the other files can be read online only.",
    unreachable: "Some files couldn't be fetched; they are tried again when you open the desk.",
    saver: "The device saves data, so the files weren't fetched.",
    carry: "Take the files along",
    unable: "This browser can't open the desk without a network. Marks you type are still kept on the device.",
  },

  waiting: {
    title: (count) =>
      `${count === 1 ? "1 sheet" : `${count} sheets`} on this device ${count === 1 ? "waits" : "wait"} to be sent`,
    about: "Marks are kept on the device and sent by themselves while the judge's desk is open and there is a network.",
    signedOut: "You have been signed out",
    signedOutAbout: (count) =>
      count === 0
        ? "Please sign in again to go on scoring."
        : `The marks of ${count === 1 ? "1 sheet" : `${count} sheets`} are kept on this device and sent once you have signed in again.`,
    signIn: "Sign in again",
    otherAccount: "Another account is signed in on this device",
    otherAccountAbout: "The waiting marks are kept for the account that entered them.",
    refusedTitle: "Some sheets couldn't be sent",
    sheet: "Sheet",
  },

  sheet: {
    here: (clock) => `Saved on this device ${clock}, waiting to be sent`,
    held: "Saved on this device, not sent",
    clashTitle: "This sheet was saved from somewhere else",
    clashAbout: "Both versions are kept. Choose the one to go on with:",
    own: (when) => `The version on this device, written at ${when}`,
    theirs: (when) => `The version on the server, saved at ${when}`,
    useOwn: "Use this device's version",
    useTheirs: "Use the server's version",
    differs: (count) => `${count === 1 ? "1 criterion has" : `${count} criteria have`} different marks.`,
    same: "The marks are the same; only the comments differ.",
    refusedTitle: "The server doesn't take this version",
    refusedAbout: "What you wrote stays on the device until you discard it.",
    drop: "Discard this device's version",
    dropTitle: "Discard this device's version?",
    dropAbout: "The marks and comments of this sheet that weren't sent will be lost.",
  },

  notices: {
    kept: "The sheet is saved on this device. It is sent once there is a network; please keep the judge's desk open until then.",
    late: "The sheet arrived after scoring had closed and is kept apart. The chair of the jury decides whether it counts.",
  },

  leaving: {
    title: (count) => `${count === 1 ? "1 save hasn't" : `${count} saves haven't`} been sent yet`,
    about:
      "If you sign out now, the marks stay on this device for your account alone and are sent only when you sign in again on this very device.",
    stay: "Stay and send",
    leave: "Sign out anyway",
  },

  late: {
    title: "Late sheets",
    about:
      "Sheets written before scoring closed that arrived after it, mostly for want of a network. They count only if the chair of the jury agrees and gives a reason, before the results are published.",
    empty: "No late sheets",
    emptyHelp: "A sheet that was written before scoring closed and arrived later is shown here.",
    made: "Written",
    arrived: "Arrived",
    closed: "Scoring closed",
    total: "Total",
    before: "Counted now",
    none: "none",
    submitted: "Submitted",
    notSubmitted: "Not submitted",
    waiting: "To be decided",
    accepted: "Counts",
    refused: "Doesn't count",
    accept: "Let it count",
    refuse: "Don't count it",
    reason: "Reason",
    decidedBy: (name, when) => `Decided by ${name} at ${when}`,
    outcomes: "Which entries of this round advance is chosen again once a late sheet counts.",
    link: (count) => (count === 0 ? "Late sheets" : `Late sheets (${count} to decide)`),
    notices: { accepted: "The late sheet counts now.", refused: "The late sheet doesn't count." },
    letters: {
      accepted: (entry) => `Your late sheet counts: ${entry}`,
      refused: (entry) => `Your late sheet doesn't count: ${entry}`,
      body: ({ name, entry, round, isAccepted, reason }) =>
        `Dear ${name},\n\nYour sheet for ${entry} in ${round} arrived after scoring had closed. The chair of the jury decided that it ${isAccepted ? "counts" : "doesn't count"}.\nReason: ${reason}\n\nThank you.`,
    },
  },
} satisfies Messages<typeof vi>;
