import { agricultureProjects } from "./projects-agriculture";
import { craftProjects } from "./projects-crafts";
import { digitalProjects } from "./projects-digital";
import { environmentProjects } from "./projects-environment";
import { farmingProjects } from "./projects-farming";
import { herbProjects } from "./projects-herbs";
import { societyProjects } from "./projects-society";
import { tourismProjects } from "./projects-tourism";
import { withAddresses } from "./team";
import type { ProjectContent } from "./types";

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
);
