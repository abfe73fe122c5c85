import { paths } from "~/paths";
import { id, link, type MainPage } from "./page-links";

/** The contest that takes entries, whose form asks questions of every type. */
const contest = [link(paths.desk(id), "học sinh")];
const paper = [...contest, link(paths.deskIntake(id))];
/** An entry that the secretary keeps is opened by the pages of its team. */
const kept = [...paper, link(paths.myEntry(id))];
const letters = [...contest, link(paths.deskLetters(id))];

const pagesOfDesk = (as: "secretary" | "organizer"): readonly MainPage[] => [
  { name: "paper-entries", as, from: paths.organizing(), follow: paper },
  { name: "type-in", as, from: paths.organizing(), follow: [...paper, link(paths.deskTypeIn(id))] },
  { name: "documents", as, from: paths.organizing(), follow: [...contest, link(paths.deskDocuments(id))] },
  { name: "bulk-letters", as, from: paths.organizing(), follow: letters },
  { name: "new-letter", as, from: paths.organizing(), follow: [...letters, link(paths.deskNewLetter(id))] },
  {
    name: "entry-of-every-type",
    as,
    from: paths.organizing(),
    follow: [...contest, link(paths.deskEntries(id)), link(paths.deskEntry(id, id), "Thùng Rác Biết Nói")],
  },
];

/** What came on paper, letters and documents, and the pages on which questions of every type are asked and read. */
export const typedPages: readonly MainPage[] = [
  ...pagesOfDesk("secretary"),
  ...pagesOfDesk("organizer"),
  { name: "kept-entry", as: "secretary", from: paths.organizing(), follow: kept },
  ...["documents", "trial"].map(
    (step): MainPage => ({
      name: `kept-entry-${step}`,
      as: "secretary",
      from: paths.organizing(),
      follow: [...kept, link(paths.myEntryStep(id, "[a-z-]+")), link(paths.myEntryStep(id, step))],
    }),
  ),
];
