import { paths } from "~/paths";
import { id, link, type MainPage, slug } from "./page-links";

const coming = [link(paths.event(slug), "Techfest Cao Bằng lần thứ II ")];
const past = [link(paths.event(slug), "Techfest Cao Bằng lần thứ I ")];
const desk = [link(paths.eventDesk(id), "Techfest Cao Bằng lần thứ II ")];
const network = [link(paths.mentorDesk(id))];
const cohort = [...network, link(paths.cohortsDesk(id)), link(paths.cohortDesk(id, id))];

/** The pages of the Techfest, of mentors and of investors, as one reaches them. */
export const yearPages: readonly MainPage[] = [
  { name: "events", as: "anyone", from: paths.events() },
  { name: "event", as: "anyone", from: paths.events(), follow: coming },
  { name: "event-plan", as: "anyone", from: paths.events(), follow: [...past, link(paths.eventPlan(slug))] },
  { name: "exhibitors", as: "anyone", from: paths.events(), follow: [...past, link(paths.exhibitors(slug))] },
  {
    name: "exhibitor",
    as: "anyone",
    from: paths.events(),
    follow: [...past, link(paths.exhibitors(slug)), link(paths.exhibitor(slug, slug))],
  },
  { name: "agenda", as: "anyone", from: paths.events(), follow: [...coming, link(paths.agenda(slug))] },
  {
    name: "slot",
    as: "anyone",
    from: paths.events(),
    follow: [...coming, link(paths.agenda(slug)), link(paths.agendaSlot(slug, id))],
  },
  { name: "mentors", as: "anyone", from: paths.mentors() },
  { name: "mentor", as: "anyone", from: paths.mentors(), follow: [link(paths.mentor(id))] },
  { name: "investing", as: "anyone", from: paths.investing() },

  {
    name: "registration",
    as: "visitor",
    from: paths.events(),
    follow: [...coming, link(paths.eventRegistration(slug))],
  },
  { name: "my-agenda", as: "visitor", from: paths.myAgenda() },
  { name: "my-booths", as: "founder", from: paths.myBooths() },
  { name: "my-booth", as: "founder", from: paths.myBooths(), follow: [link(paths.myBooth(id))] },
  { name: "my-mentoring", as: "mentor", from: paths.myMentoring() },
  { name: "mentorship", as: "mentor", from: paths.myMentoring(), follow: [link(paths.mentorship(id))] },

  { name: "event-desk", as: "organizer", from: paths.myEvents(), follow: desk },
  { name: "plan-desk", as: "organizer", from: paths.myEvents(), follow: [...desk, link(paths.eventPlanDesk(id))] },
  { name: "booths", as: "organizer", from: paths.myEvents(), follow: [...desk, link(paths.eventBooths(id))] },
  {
    name: "booth-applications",
    as: "organizer",
    from: paths.myEvents(),
    follow: [...desk, link(paths.boothApplications(id))],
  },
  { name: "allocations", as: "organizer", from: paths.myEvents(), follow: [...desk, link(paths.allocations(id))] },
  {
    name: "allocation",
    as: "organizer",
    from: paths.myEvents(),
    follow: [...desk, link(paths.allocations(id)), link(paths.allocation(id, id))],
  },
  { name: "agenda-desk", as: "organizer", from: paths.myEvents(), follow: [...desk, link(paths.agendaDesk(id))] },
  { name: "delegates", as: "secretary", from: paths.myEvents(), follow: [...desk, link(paths.eventDelegates(id))] },
  { name: "check-in", as: "secretary", from: paths.myEvents(), follow: [...desk, link(paths.checkIn(id))] },
  { name: "mentor-desk", as: "organizer", from: paths.mentorNetworks(), follow: network },
  { name: "cohort-desk", as: "organizer", from: paths.mentorNetworks(), follow: cohort },
  {
    name: "matching",
    as: "organizer",
    from: paths.mentorNetworks(),
    follow: [...cohort, link(paths.matching(id, id))],
  },
  { name: "investor-desk", as: "organizer", from: paths.investorDesks(), follow: [link(paths.investorDesk(id))] },

  { name: "investor-projects", as: "investor", from: paths.investorProjects() },
  {
    name: "investor-project",
    as: "investor",
    from: paths.investorProjects(),
    follow: [link(paths.investorProject(id))],
  },
  { name: "investor-lists", as: "investor", from: paths.investorLists() },
  { name: "investor-searches", as: "investor", from: paths.investorSearches() },
  {
    name: "project-visibility",
    as: "founder",
    from: paths.myProjects(),
    follow: [link(paths.myProject(id)), link(paths.projectVisibility(id))],
  },
];
