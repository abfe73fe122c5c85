import type { SetupDocument } from "../setup-document";
import { provincialTemplate } from "./provincial";
import { schoolTemplate } from "./school";
import { threeRoundTemplate } from "./three-rounds";

export const templateKeys = ["provincial", "three_rounds", "school"] as const;
export type TemplateKey = (typeof templateKeys)[number];

/** The set-ups that the house comes with; each is a whole, valid document like anybody else's. */
export const setupTemplates: Readonly<Record<TemplateKey, SetupDocument>> = {
  provincial: provincialTemplate,
  three_rounds: threeRoundTemplate,
  school: schoolTemplate,
};
