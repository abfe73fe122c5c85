import type { Messages } from "../catalogue";
import type { shell as vi } from "../vi/shell";

export const shell = {
  name: "Khơi",
  tagline: "A province's innovation year in one system",
  nav: {
    competitions: "Competitions",
    events: "Events",
    projects: "Projects",
    mentors: "Mentors",
    investors: "Investors",
    myWork: "My work",
    myProjects: "My projects",
    myBooths: "My booths",
    myAgenda: "My agenda",
    myMentoring: "Mentor's desk",
    investing: "Find projects",
    gate: "Gate",
    judging: "Judging",
    organizing: "Organizers",
    admin: "Administration",
  },
  account: "Account",
  footer: {
    investing: "For investors",
    privacy: "Privacy",
    demo: "This is a trial: every person, project and figure is invented.",
    about: "Khơi – for a province's startup competition, Techfest and mentor network.",
  },
  title: (page: string) => `${page} – Khơi`,
  faults: {
    notFoundTitle: "This page was not found",
    notFound: "The address may have changed, or the content is not for the account in use.",
    forbiddenTitle: "You may not open this page",
    signInTitle: "Please sign in",
    badTitle: "Bad request",
    bad: "What was sent could not be read. Go back and try again.",
    brokenTitle: "Something went wrong",
    broken: "The fault was recorded. What was saved is still there. Please try again in a few minutes.",
    home: "To the front page",
    signIn: "Sign in",
  },
} satisfies Messages<typeof vi>;
