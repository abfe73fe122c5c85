import { paths } from "~/paths";
import { juryPages } from "./jury-pages";
import { id, link, type MainPage, slug } from "./page-links";
import { typedPages } from "./typed-pages";
import { verdictPages } from "./verdict-pages";
import { yearPages } from "./year-pages";

/** The edition in the middle of its year, which has something to show on every page. */
const running = "lần thứ II ";

const desk = [link(paths.desk(id), running)];
const entries = [...desk, link(paths.deskEntries(id))];
const round = [...desk, link(paths.deskRound(id, id))];
const sheet = [link(paths.judgingSheet(id))];
/** The founder's entry that was handed in: journeys beside this one begin others. */
const myEntry = [link(paths.myEntry(id), "Sợi Mây")];

/** The main pages, as one reaches them: a page about one entry has an address that only its database knows. */
export const pages: readonly MainPage[] = [
  { name: "home", as: "anyone", from: paths.home() },
  { name: "competitions", as: "anyone", from: paths.competitions() },
  { name: "competition", as: "anyone", from: paths.competitions(), follow: [link(paths.competition(slug), running)] },
  {
    name: "questions",
    as: "anyone",
    from: paths.competitions(),
    follow: [link(paths.competition(slug), running), link(paths.questions(slug))],
  },
  {
    name: "questions",
    as: "founder",
    from: paths.competitions(),
    follow: [link(paths.competition(slug), running), link(paths.questions(slug))],
  },
  {
    name: "results",
    as: "anyone",
    from: paths.competitions(),
    follow: [link(paths.competition(slug), "lần thứ I "), link(paths.competitionResults(slug))],
  },
  { name: "gallery", as: "anyone", from: paths.projects() },
  { name: "project", as: "anyone", from: paths.projects(), follow: [link(paths.project(slug))] },
  { name: "privacy", as: "anyone", from: paths.privacy() },
  { name: "sign-in", as: "anyone", from: paths.signIn() },
  { name: "sign-up", as: "anyone", from: paths.signUp() },
  { name: "forgotten-password", as: "anyone", from: paths.forgotPassword() },
  { name: "not-found", as: "anyone", from: "/khong-co-trang-nay" },

  { name: "my-work", as: "founder", from: paths.myWork() },
  { name: "my-projects", as: "founder", from: paths.myProjects() },
  { name: "my-project", as: "founder", from: paths.myProjects(), follow: [link(paths.myProject(id))] },
  { name: "my-entry", as: "founder", from: paths.myWork(), follow: myEntry },
  {
    name: "entry-conflicts",
    as: "founder",
    from: paths.myWork(),
    follow: [...myEntry, link(paths.myEntryConflicts(id))],
  },
  { name: "entry-preview", as: "founder", from: paths.myWork(), follow: [...myEntry, link(paths.myEntryPreview(id))] },
  { name: "standing", as: "founder", from: paths.myWork(), follow: [...myEntry, link(paths.myEntryStanding(id))] },
  { name: "entry-receipt", as: "founder", from: paths.myWork(), follow: [...myEntry, link(paths.myEntryReceipt(id))] },
  {
    name: "entry-version",
    as: "founder",
    from: paths.myWork(),
    follow: [...myEntry, link(paths.myEntryVersion(id, "1"))],
  },
  { name: "account", as: "founder", from: paths.account() },
  { name: "account-security", as: "founder", from: paths.accountSecurity() },
  { name: "account-data", as: "founder", from: paths.accountData() },

  { name: "my-work", as: "judge", from: paths.myWork() },
  { name: "judging-desk", as: "judge", from: paths.judging() },
  { name: "judge-profile", as: "judge", from: paths.judgingProfiles() },
  {
    name: "conflict-pass",
    as: "judge",
    from: paths.judgingProfiles(),
    follow: [link(paths.judgingConflicts(id))],
  },
  { name: "score-sheet", as: "judge", from: paths.judging(), follow: sheet },

  { name: "my-work", as: "secretary", from: paths.myWork() },
  { name: "entries", as: "secretary", from: paths.organizing(), follow: entries },
  { name: "entry", as: "secretary", from: paths.organizing(), follow: [...entries, link(paths.deskEntry(id, id))] },
  { name: "late-entries", as: "secretary", from: paths.organizing(), follow: [...desk, link(paths.deskLate(id))] },
  { name: "entry", as: "organizer", from: paths.organizing(), follow: [...entries, link(paths.deskEntry(id, id))] },

  {
    name: "entries-filter",
    as: "secretary",
    from: paths.organizing(),
    follow: [...entries, link(paths.deskEntries(id, "\\?panel=filter"))],
  },
  {
    name: "duplicates",
    as: "secretary",
    from: paths.organizing(),
    follow: [...entries, link(paths.deskDuplicates(id))],
  },
  {
    name: "setup-numbering",
    as: "organizer",
    from: paths.organizing(),
    follow: [...desk, link(paths.deskSetup(id)), link(paths.deskDivisions(id)), link(paths.deskNumbering(id))],
  },
  {
    name: "setup-checklist",
    as: "organizer",
    from: paths.organizing(),
    follow: [...desk, link(paths.deskSetup(id)), link(paths.deskDivisions(id)), link(paths.deskChecklist(id))],
  },

  { name: "my-work", as: "organizer", from: paths.myWork() },
  { name: "organizing", as: "organizer", from: paths.organizing() },
  { name: "desk", as: "organizer", from: paths.organizing(), follow: desk },
  { name: "new-competition", as: "organizer", from: paths.newCompetition() },
  { name: "new-edition", as: "organizer", from: paths.newEdition("mau", "provincial") },
  {
    name: "setup-preview",
    as: "organizer",
    from: paths.organizing(),
    follow: [...desk, link(paths.deskSetup(id)), link(paths.deskPreview(id))],
  },
  { name: "setup", as: "organizer", from: paths.organizing(), follow: [...desk, link(paths.deskSetup(id))] },
  {
    name: "setup-timeline",
    as: "organizer",
    from: paths.organizing(),
    follow: [...desk, link(paths.deskSetup(id)), link(paths.deskTimeline(id))],
  },
  {
    name: "setup-form",
    as: "organizer",
    from: paths.organizing(),
    follow: [...desk, link(paths.deskSetup(id)), link(paths.deskForm(id))],
  },
  {
    name: "setup-form-preview",
    as: "organizer",
    from: paths.organizing(),
    follow: [...desk, link(paths.deskSetup(id)), link(paths.deskForm(id)), link(paths.deskFormPreview(id))],
  },
  {
    name: "setup-eligibility",
    as: "organizer",
    from: paths.organizing(),
    follow: [...desk, link(paths.deskSetup(id)), link(paths.deskEligibility(id))],
  },
  {
    name: "questions-desk",
    as: "organizer",
    from: paths.organizing(),
    follow: [...desk, link(paths.deskQuestions(id))],
  },
  { name: "notices-desk", as: "organizer", from: paths.organizing(), follow: [...desk, link(paths.deskNotices(id))] },
  {
    name: "setup-rounds",
    as: "organizer",
    from: paths.organizing(),
    follow: [...desk, link(paths.deskSetup(id)), link(paths.deskRounds(id))],
  },
  { name: "judges", as: "organizer", from: paths.organizing(), follow: [...desk, link(paths.deskJudges(id))] },
  {
    name: "judge-imports",
    as: "organizer",
    from: paths.organizing(),
    follow: [...desk, link(paths.deskJudges(id)), link(paths.deskJudgeImports(id))],
  },
  {
    name: "round-conflicts",
    as: "organizer",
    from: paths.organizing(),
    follow: [...round, link(paths.deskConflicts(id, id))],
  },
  { name: "round", as: "organizer", from: paths.organizing(), follow: round },
  {
    name: "assignment",
    as: "organizer",
    from: paths.organizing(),
    follow: [...round, link(paths.deskAssignment(id, id))],
  },
  { name: "progress", as: "organizer", from: paths.organizing(), follow: [...round, link(paths.deskProgress(id, id))] },
  {
    name: "typed-sheet",
    as: "organizer",
    from: paths.organizing(),
    follow: [...round, link(paths.deskProgress(id, id)), link(paths.deskTypedSheet(id, id, id))],
  },
  {
    name: "setup-rubric",
    as: "organizer",
    from: paths.organizing(),
    follow: [...desk, link(paths.deskSetup(id)), link(paths.deskRounds(id)), link(paths.deskRubric(id, id))],
  },
  { name: "ranking", as: "organizer", from: paths.organizing(), follow: [...round, link(paths.deskRanking(id, id))] },
  {
    name: "ranking-trial",
    as: "organizer",
    from: paths.organizing(),
    follow: [...round, link(paths.deskRanking(id, id)), link(paths.deskRanking(id, id), "Xem thử")],
  },
  {
    name: "ranking-judges",
    as: "organizer",
    from: paths.organizing(),
    follow: [...round, link(paths.deskRanking(id, id)), link(paths.deskRanking(id, id), "Bỏ từng giám khảo")],
  },
  { name: "awards", as: "organizer", from: paths.organizing(), follow: [...desk, link(paths.deskAwards(id))] },
  {
    name: "publication",
    as: "organizer",
    from: paths.organizing(),
    follow: [...desk, link(paths.deskPublication(id))],
  },
  { name: "activities", as: "organizer", from: paths.organizing(), follow: [...desk, link(paths.deskActivities(id))] },

  { name: "administration", as: "admin", from: paths.admin() },
  { name: "organizations", as: "admin", from: paths.adminOrganizations() },
  { name: "letters", as: "admin", from: paths.adminLetters() },
  { name: "letter", as: "admin", from: paths.adminLetters(), follow: [link(paths.adminLetter(id))] },
  { name: "data-requests", as: "admin", from: paths.adminDataRequests() },
  { name: "activity-log", as: "admin", from: paths.adminActivities() },

  ...typedPages,
  ...juryPages,
  ...verdictPages,
  ...yearPages,
];
