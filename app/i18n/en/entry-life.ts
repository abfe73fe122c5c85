import type { Messages } from "../catalogue";
import type { entryLife as vi } from "../vi/entry-life";

export const entryLife = {
  late: {
    title: "Late by decision",
    about:
      "Lets one e-mail address begin, change and hand in an entry after the deadline, until an instant and for a reason. The address must be verified and its owner the team's leader. The entry is marked late; whether it is accepted remains the secretariat's decision.",
    grant: "Let an address come late",
    email: "The leader's e-mail address",
    until: "May hand in until",
    untilHelp: "Hanoi time. From this instant on nothing can be handed in.",
    reason: "Reason",
    reasonHelp: "The leader reads it in the letter; it is kept with the entry.",
    send: "Allow and send the letter",
    granted: (email) => `${email} may hand in late; the letter is on its way.`,
    revoke: "Revoke",
    revokeOf: (email) => `Revoke the decision for ${email}`,
    revoked: "Revoked. What was handed in stays.",
    list: "Decisions",
    none: "Nobody may come late",
    noneHint: "Within the grace period of the rules entries are taken without a decision.",
    states: { open: "In force", over: "Over", revoked: "Revoked" },
    columns: {
      email: "Address",
      until: "Until",
      state: "Standing",
      reason: "Reason",
      entries: "Entries",
      by: "Decided by",
    },
    noEntry: "no entry yet",
    draft: "being written",
    permitted: (until) => `May be handed in late until ${until}, by the secretariat's decision`,
  },
  letters: {
    late: {
      subject: (competition) => `You may hand in late: ${competition}`,
      body: (letter) => `Dear ${letter.name},

The secretariat of ${letter.competition} lets you hand in your entry after the deadline, until ${letter.until}.

Reason: ${letter.reason}

Sign in with the address ${letter.email} (verified) as the team's leader. The entry will be marked late, and the secretariat decides whether it is accepted. Open your entry at:
${letter.link}

Kind regards.`,
    },
  },
} satisfies Messages<typeof vi>;
