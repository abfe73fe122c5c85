import { paths } from "~/paths";
import { id, link, type MainPage } from "./page-links";

const first = [link(paths.desk(id), "lần thứ I "), link(paths.deskRound(id, id), "Vòng hồ sơ")];
const second = [link(paths.desk(id), "lần thứ II ")];
const sheet = link(paths.judgingSheet(id));

const pagesOfDesk = (as: "secretary" | "organizer"): readonly MainPage[] => [
  {
    name: "deliberation",
    as,
    from: paths.organizing(),
    follow: [...first, link(paths.deskRanking(id, id)), link(paths.deliberation(id))],
  },
  { name: "late-sheets", as, from: paths.organizing(), follow: [...first, link(paths.deskLateSheets(id, id))] },
  {
    name: "judge",
    as,
    from: paths.organizing(),
    follow: [...second, link(paths.deskJudges(id)), link(paths.deskJudge(id, id))],
  },
];

/** What judges and their chair read besides the sheets: practice, a sheet's history, what the jury settles a round by. */
export const juryPages: readonly MainPage[] = [
  { name: "calibration-sheet", as: "judge", from: paths.judging(), follow: [link(paths.calibrationSheet(id))] },
  { name: "sheet-history", as: "judge", from: paths.judging(), follow: [sheet, link(paths.judgingHistory(id))] },
  { name: "recusal", as: "judge", from: paths.judging(), follow: [sheet, link(paths.judgingRecusal(id))] },
  { name: "judging-desk", as: "chair", from: paths.judging() },
  { name: "deliberation", as: "chair", from: paths.judging(), follow: [link(paths.deliberation(id))] },
  { name: "ranking", as: "chair", from: paths.judging(), follow: [link(paths.judgingRanking(id))] },
  { name: "late-sheets", as: "chair", from: paths.judging(), follow: [link(paths.judgingLate(id))] },
  { name: "waivers", as: "chair", from: paths.judgingProfiles(), follow: [link(paths.judgingWaivers(id))] },
  ...pagesOfDesk("secretary"),
  ...pagesOfDesk("organizer"),
];
