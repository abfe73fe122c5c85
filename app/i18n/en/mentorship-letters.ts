import type { Messages } from "../catalogue";
import type { mentorshipLetters as vi } from "../vi/mentorship-letters";

type Meeting = Parameters<typeof vi.meeting.planned.body>[0];

const plan = (meeting: Meeting) =>
  [
    `When: ${meeting.at} (${meeting.minutes} minutes)`,
    `How: ${meeting.mode}`,
    meeting.place && `Where: ${meeting.place}`,
    meeting.topic && `Topic: ${meeting.topic}`,
  ]
    .filter(Boolean)
    .join("\n");

export const mentorshipLetters = {
  modes: { online: "online", in_person: "in person" },
  outcomes: { reached: "goals reached", partly: "partly reached", not_reached: "not reached" },
  begun: {
    subject: (pair) => `Mentoring begins: ${pair.project} and ${pair.mentor}`,
    toMentor: (pair) => `Dear ${pair.name},

You and the project ${pair.project} have both agreed, in ${pair.cohort}. How to reach the project's lead:

${pair.contacts}

Please plan a first meeting this week:
${pair.link}

Kind regards.`,
    toProject: (pair) => `Dear ${pair.name},

The project ${pair.project} and the mentor ${pair.mentor} have both agreed, in ${pair.cohort}. How to reach the mentor:

${pair.contacts}

Please plan a first meeting this week:
${pair.link}

Kind regards.`,
  },
  declined: {
    subject: (pair) => `The pairing did not come about: ${pair.project} and ${pair.mentor}`,
    byMentor: (pair) => `Dear ${pair.name},

Unfortunately ${pair.mentor} could not agree to mentor the project ${pair.project} in ${pair.cohort}.

Reason: ${pair.reason}

The coordinator will look for another mentor; you need not state your need again.
${pair.link}

Kind regards.`,
    byProject: (pair) => `Dear ${pair.name},

Unfortunately the project ${pair.project} did not agree to the pairing with you in ${pair.cohort}.

Reason: ${pair.reason}

The coordinator will look for another project that fits.
${pair.link}

Kind regards.`,
  },
  meeting: {
    planned: {
      subject: (meeting) => `Mentoring meeting: ${meeting.at}`,
      body: (meeting) => `Dear ${meeting.name},

${meeting.by} planned a mentoring meeting for the project ${meeting.project}.

${plan(meeting)}

See it, move it or add it to your calendar:
${meeting.link}

Kind regards.`,
    },
    moved: {
      subject: (meeting) => `Mentoring meeting moved: ${meeting.at}`,
      body: (meeting) => `Dear ${meeting.name},

${meeting.by} changed the mentoring meeting of the project ${meeting.project}. It is now:

${plan(meeting)}

Update your calendar:
${meeting.link}

Kind regards.`,
    },
    cancelled: {
      subject: (meeting) => `Mentoring meeting cancelled: ${meeting.at}`,
      body: (meeting) => `Dear ${meeting.name},

${meeting.by} cancelled the mentoring meeting of the project ${meeting.project} at ${meeting.at}.

Please plan another one when it suits you:
${meeting.link}

Kind regards.`,
    },
  },
  nudge: {
    subject: (pair) => `${pair.days} days: ${pair.project} and ${pair.mentor}`,
    body: (pair) => `Dear ${pair.name},

Nothing has happened for ${pair.days} days between the project ${pair.project} and the mentor ${pair.mentor}.

If you do meet, please write a few lines. If not, please plan a short meeting. If you can't go on, you can close the mentorship at:
${pair.link}

Kind regards.`,
  },
  closed: {
    subject: (pair) => `Mentoring closed: ${pair.project} and ${pair.mentor}`,
    body: (pair) => `Dear ${pair.name},

${pair.by} closed the mentoring of the project ${pair.project} in ${pair.cohort}: ${pair.outcome}.

${pair.report}

Please take a minute for feedback; only the coordinator reads it:
${pair.link}

Kind regards.`,
  },
  ended: {
    subject: (pair) => `Mentoring ended: ${pair.project} and ${pair.mentor}`,
    body: (pair) => `Dear ${pair.name},

The coordinator ended the pairing of the project ${pair.project} and the mentor ${pair.mentor} in ${pair.cohort}.

Reason: ${pair.reason}

${pair.link}

Kind regards.`,
  },
} satisfies Messages<typeof vi>;
