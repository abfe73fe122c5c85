import { agricultureProjects } from "./projects-agriculture";
import { craftProjects } from "./projects-crafts";
import { digitalProjects } from "./projects-digital";
import { environmentProjects } from "./projects-environment";
import { farmingProjects } from "./projects-farming";
import { firstEditionFinalists } from "./projects-first-edition";
import { firstEditionEliminated } from "./projects-first-edition-desk";
import { herbProjects } from "./projects-herbs";
import { schoolContestProjects } from "./projects-school";
import { societyProjects } from "./projects-society";
import { tourismProjects } from "./projects-tourism";
import { withAddresses } from "./team";
import type { PastProjectContent, ProjectContent } from "./types";

const namedFirst = [
  "soi-may",
  "hat-ngoc-trung-khanh",
  "kim-tuyen-xanh",
  "cham-slao",
  "ban-da-homestay",
  "huong-rung",
  "u-am",
  "then-ke",
  "co-vang",
  "cho-phien-so",
];

function rank(key: string): number {
  const place = namedFirst.indexOf(key);
  return place === -1 ? namedFirst.length : place;
}

const taken = new Map<string, number>();

/** The 48 projects of lần thứ II, the ten best known first. All invented. */
export const projects: readonly ProjectContent[] = withAddresses(
  [
    ...agricultureProjects,
    ...farmingProjects,
    ...herbProjects,
    ...tourismProjects,
    ...craftProjects,
    ...digitalProjects,
    ...environmentProjects,
    ...societyProjects,
  ].sort((a, b) => rank(a.key) - rank(b.key)),
  taken,
);

/** The ten projects of the finished edition, best first, with what was decided. All invented. */
export const pastProjects: readonly PastProjectContent[] = withAddresses(
  [...firstEditionFinalists, ...firstEditionEliminated],
  taken,
);

/** Six entries of the school contest. All invented. */
export const schoolProjects: readonly ProjectContent[] = withAddresses(schoolContestProjects, taken);
