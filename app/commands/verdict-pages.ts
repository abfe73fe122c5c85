import { paths } from "~/paths";
import { id, link, type MainPage } from "./page-links";

const first = [link(paths.desk(id), "lần thứ I ")];
const second = [link(paths.desk(id), "lần thứ II ")];

/** Practice before a round, comments let through after it, and complaints about what was published. */
export const verdictPages: readonly MainPage[] = (["secretary", "organizer"] as const).flatMap((as) => [
  {
    name: "calibration",
    as,
    from: paths.organizing(),
    follow: [...second, link(paths.deskRound(id, id), "Chung kết"), link(paths.deskCalibration(id, id))],
  },
  {
    name: "feedback",
    as,
    from: paths.organizing(),
    follow: [...first, link(paths.deskRound(id, id), "Vòng hồ sơ"), link(paths.deskFeedback(id, id))],
  },
  { name: "complaints", as, from: paths.organizing(), follow: [...first, link(paths.deskComplaints(id))] },
]);
