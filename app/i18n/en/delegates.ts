import type { Messages } from "../catalogue";
import type { delegates as vi } from "../vi/delegates";

export const delegates = {
  states: { registered: "Registered", waiting: "Waiting list", cancelled: "Cancelled" },
  sources: { self: "Registered themselves", import: "From a file", desk: "Added by the organizers" },
  delegationKinds: {
    province: "Province or city",
    agency: "Agency or department",
    school: "School or institute",
    enterprise: "Enterprise",
    other: "Other",
  },
  tones: {
    cham: "Indigo",
    madder: "Madder red",
    turmeric: "Turmeric",
    leaf: "Leaf green",
    sky: "Sky blue",
    stone: "Stone grey",
  },
  registration: {
    title: (event: string) => `Register for ${event}`,
    heading: "Delegate registration",
    about: "A few lines, and you get a badge with a QR code for the door. Free of charge.",
    signInFirst: "Sign in to register. The badge belongs to your account and can be opened again at any time.",
    signIn: "Sign in to register",
    kind: "You come as",
    placesLeft: (places: number) => `${places} ${places === 1 ? "place" : "places"} left`,
    noLimit: "No limit",
    full: (waiting: number) => (waiting > 0 ? `No places left, ${waiting} waiting` : "No places left"),
    name: "Full name",
    nameHelp: "Printed on the badge just as you write it.",
    jobTitle: "Position",
    workplace: "Workplace",
    phone: "Phone",
    phoneHelp: "Seen by the organizers only, to reach you if needed.",
    consent: "Consent",
    waiting: "If no place is left, put me on the waiting list",
    waitingHelp: "When somebody gives a place back it becomes yours by itself, and we write to you.",
    submit: "Register",
    closed: "Registration is closed",
    noKinds: "The organizers haven't opened registration for this event.",
    back: "Back to the event",
    done: "Registered. Your badge is ready.",
    doneWaiting: "You are on the waiting list. We will write when there is a place.",
    doneBefore: "You have registered for this event already.",
    cancelled: "Registration cancelled.",
    yours: "Your registration",
    yourKind: "As",
    yourCode: "Delegate code",
    openBadge: "Open the badge",
    youWait: (ahead: number) =>
      ahead === 0 ? "You are first on the waiting list." : `${ahead} ahead of you on the waiting list.`,
    youWaitMore:
      "When somebody gives a place back it becomes yours by itself, and we write to you. Nothing else to do.",
    cancel: "Cancel registration",
    cancelTitle: "You can't come after all?",
    cancelText: "Your place goes at once to whoever waits, and can't be had back when none is left.",
  },
  badge: {
    title: "Delegate badge",
    qr: "QR code for the gate",
    hint: "Show this code at the gate. Turn the screen bright; if it can't be read, read out the six signs below it.",
    download: "Download as PDF",
    toEvent: "See the event",
    waiting: "You are on the waiting list, so the badge has no QR code yet. We write when there is a place.",
    cancelled: "This registration is cancelled; the badge no longer opens the gate.",
    eventCancelled: "The event is cancelled.",
    noneToPrint: "Nobody in this list is registered.",
  },
  letters: {
    registered: {
      subject: (event: string) => `Your badge: ${event}`,
      body: (name: string, event: string, days: string, badge: string, page: string) =>
        `Dear ${name},\n\nYou are registered for ${event} (${days}).\n\nYour badge with the QR code for the door:\n${badge}\n\nOpen it on a phone or print it. If you can't come, please give the place back:\n${page}\n\nKind regards.`,
    },
    waiting: {
      subject: (event: string) => `Waiting list: ${event}`,
      body: (name: string, event: string, page: string) =>
        `Dear ${name},\n\nAll places of ${event} are taken. You are on the waiting list; when somebody gives a place back it becomes yours by itself, and we write to you.\n\nSee your turn or leave the list:\n${page}\n\nKind regards.`,
    },
    promoted: {
      subject: (event: string) => `There is a place for you: ${event}`,
      body: (name: string, event: string, days: string, badge: string, page: string) =>
        `Dear ${name},\n\nA place came free: you move from the waiting list and are now a delegate of ${event} (${days}).\n\nYour badge with the QR code for the door:\n${badge}\n\nIf you can't come any more, please give the place back:\n${page}\n\nKind regards.`,
    },
    cancelled: {
      subject: (event: string) => `Registration cancelled: ${event}`,
      body: (name: string, event: string, reason: string) =>
        `Dear ${name},\n\nThe organizers have cancelled your registration for ${event}.\n\nReason: ${reason}\n\nIf this is a mistake, please contact them.\n\nKind regards.`,
    },
  },
} satisfies Messages<typeof vi>;
