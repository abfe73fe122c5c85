import type { Messages } from "../catalogue";
import type { portal as vi } from "../vi/portal";

export const portal = {
  title: "The province's innovation year",
  description: "Competitions, the Techfest, mentors, projects and results of the province's startups.",
  year: {
    title: "From an idea to a booth, within a year",
    about:
      "Compete, exhibit at the Techfest, meet mentors and investors: everything the province invites you to is here.",
    between: "Nothing is open just now. The year's calendar is below.",
    more: "Find out more",
    ribbon: "The year",
  },
  openings: {
    title: "Open now",
    kind: { entries: "Competition", exhibitors: "Booths", needs: "Mentors", delegates: "Delegates" },
    act: {
      entries: "Start your entry",
      exhibitors: "Apply for a booth",
      needs: "Ask for a mentor",
      delegates: "Register to attend",
    },
    ends: {
      entries: "until entries close",
      exhibitors: "until booth applications close",
      needs: "until requests for mentors close",
      delegates: "until registration closes",
    },
  },
  events: {
    title: "Next events",
    all: "All events",
    kind: { techfest: "Festival", conference: "Conference", training: "Training" },
  },
  quiet: {
    title: "Where the province's ideas begin",
    about: "No competition or event is open just now. You can describe your project today and be ready.",
    start: "Create a project",
  },
  projects: {
    title: "Projects looking for company",
    all: (text: string, count: number) => (count === 1 ? "See the project" : `All ${text} projects`),
  },
  running: { title: "Also going on", all: "All competitions", until: "until", from: "from" },
  winners: { title: "Winners", all: "Full results" },
  record: { title: "Awards" },
  counts: {
    title: "The province's ecosystem",
    projects: "public projects",
    organizations: "organizations",
    competitions: "competitions",
  },
} satisfies Messages<typeof vi>;
