import type { Messages } from "../catalogue";
import type { portal as vi } from "../vi/portal";

export const portal = {
  title: "The province's innovation year",
  description: "Competitions, projects and results of the province's startups.",
  hero: {
    enter: "Start your entry",
    rules: "Read the rules",
    follow: "See the competition",
    results: "See the results",
    ribbon: "Timeline of the competition",
    entriesEnd: "until entries close",
    ends: (what: string) => `until “${what}” ends`,
    begins: (what: string) => `until “${what}” begins`,
    entries: (text: string, count: number) => (count === 1 ? "1 entry so far" : `${text} entries so far`),
  },
  quiet: {
    title: "Where the province's ideas begin",
    about: "No competition is open just now. You can describe your project today and be ready to enter.",
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
