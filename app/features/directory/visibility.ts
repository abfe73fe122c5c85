import type { Day } from "~/core/instant";
import { type Project, type ProjectField, type Tier, type Tiers, tiers } from "./project";

/**
 * How a reader stands to one field of a project. `named`: a verified investor with a running grant that lists the
 * field. An investor who isn't verified, or no longer, is a stranger.
 */
export const relations = ["stranger", "investor", "named", "team"] as const;
export type Relation = (typeof relations)[number];

/** Who reads; an `investor` is verified. Grants run until the end of their last day in Hanoi. */
export type Reader =
  | { readonly kind: "stranger" }
  | { readonly kind: "investor"; readonly investorId: string; readonly accountId: string; readonly today: Day };

export const stranger: Reader = { kind: "stranger" };

/** A verified investor to whom nothing was granted and who is on no team: what every one of them sees at least. */
export function anyInvestor(today: Day): Reader {
  return { kind: "investor", investorId: "", accountId: "", today };
}

/** The one rule of who sees what: the SQL, the search index and the pages all ask it. */
export function isVisible(tier: Tier, relation: Relation): boolean {
  if (relation === "team") return true;
  if (tier === "public") return true;
  if (tier === "investors") return relation === "investor" || relation === "named";
  return tier === "named" && relation === "named";
}

/** The tiers that are open in that relation. */
export function tiersOpenTo(relation: Relation): readonly Tier[] {
  return tiers.filter((tier) => isVisible(tier, relation));
}

/** The texts by which a search may find a project. */
export type FoundTexts = Pick<Project, "name" | "pitch" | "pitchEn" | "summary" | "needs"> & {
  readonly useOfFunds: string;
};

/**
 * What those in that relation may find a project by. What is shown to named investors is found by no word, because
 * one index serves all of them. Strangers find nothing of a project whose name they don't see.
 */
export function textsFoundBy(relation: "stranger" | "investor", texts: FoundTexts, standing: Tiers): string[] {
  if (relation === "stranger" && !isVisible(standing.name, relation)) return [];
  const told: readonly (readonly [ProjectField, string | null])[] = [
    ["name", texts.name],
    ["pitch", texts.pitch],
    ["pitch", texts.pitchEn],
    ["summary", texts.summary],
    ["needs", texts.needs],
    ["use_of_funds", texts.useOfFunds],
  ];
  return told.flatMap(([field, text]) => (text && isVisible(standing[field], relation) ? [text] : []));
}

/** Under which kind the search keeps what those in that relation may find. */
export const searchKinds = { stranger: "project", investor: "project.investors" } as const;
