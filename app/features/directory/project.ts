import type { Place } from "./places/place";

/** The taxonomy of a project's field (lĩnh vực). A competition has its own list beside it. */
export const fieldKeys = [
  "agriculture",
  "herbs",
  "tourism",
  "crafts",
  "digital",
  "environment",
  "education",
  "manufacturing",
  "commerce",
  "health",
  "other",
] as const;
export type FieldKey = (typeof fieldKeys)[number];

/** How far a venture has come, from the thought to looking for capital. */
export const stages = ["idea", "prototype", "pilot", "revenue", "raising"] as const;
export type Stage = (typeof stages)[number];

/** The fields that make a project's public card. */
export const cardFields = ["name", "pitch", "field", "stage", "place"] as const;
/** What its team may show beside the card, one by one. */
export const furtherFields = ["summary", "team", "needs", "website"] as const;
/** What becomes public beside the card unless the team says otherwise. */
export const usualFurtherFields = ["summary", "team"] as const satisfies readonly FurtherField[];
export type FurtherField = (typeof furtherFields)[number];
/** The figures that investors ask for; `revenue` goes with its year, `contact` is a name, an address and a number. */
export const figureFields = ["raising", "revenue", "customers", "founded", "use_of_funds", "contact"] as const;
export type FigureField = (typeof figureFields)[number];
export type ProjectField = (typeof cardFields)[number] | FurtherField | FigureField;
export const projectFields: readonly ProjectField[] = [...cardFields, ...furtherFields, ...figureFields];

/** What a project may look for, beside its own words on it. */
export const needKeys = ["capital", "mentor", "market", "technology", "partner", "premises", "talent"] as const;
export type NeedKey = (typeof needKeys)[number];

/** Who may see a field: anyone, verified investors, investors named one by one, the team alone. */
export const tiers = ["public", "investors", "named", "private"] as const;
export type Tier = (typeof tiers)[number];
/** The tier of every field; a field without a row is private. */
export type Tiers = Readonly<Record<ProjectField, Tier>>;

/** A project as its own team reads it. */
export type Project = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly pitch: string;
  readonly pitchEn: string | null;
  readonly summary: string;
  readonly field: FieldKey;
  readonly stage: Stage;
  readonly needs: string;
  readonly website: string | null;
  readonly place: Place | null;
  /** what anyone can see; empty: nothing at all */
  readonly publicFields: readonly ProjectField[];
  readonly tiers: Tiers;
  readonly revision: number;
  readonly updatedAt: string;
};

/** A project is public when its name is; nothing else of it shows before. */
export function isPublic(project: Pick<Project, "publicFields">): boolean {
  return project.publicFields.includes("name");
}

/** The tier of every field when a project is shown or hidden: the whole card, and what was chosen beside it. */
export function tiersFor(
  shown: boolean,
  further: readonly FurtherField[] = usualFurtherFields,
): readonly { readonly field: ProjectField; readonly tier: Tier }[] {
  const isShown = (field: ProjectField) => shown && (isCardField(field) || further.some((chosen) => chosen === field));
  return [...cardFields, ...furtherFields].map((field) => ({ field, tier: isShown(field) ? "public" : "private" }));
}

/** The tiers that rows of the table say, every field without a row private. */
export function tiersFrom(rows: readonly { readonly field: string; readonly tier: string }[]): Tiers {
  const said = new Map(rows.map(({ field, tier }) => [field, tiers.find((known) => known === tier) ?? "private"]));
  return Object.fromEntries(projectFields.map((field) => [field, said.get(field) ?? "private"])) as Tiers;
}

/**
 * The tiers after the simple switch: hiding closes everything to everyone; showing opens the card and what was chosen,
 * and takes back from the public what was not, but leaves alone what only investors see.
 */
export function switchedTiers(standing: Tiers, shown: boolean, further?: readonly FurtherField[]): Tiers {
  if (!shown) return tiersFrom([]);
  const rows = tiersFor(true, further).map(({ field, tier }) => {
    const kept = tier === "private" && standing[field] !== "public" ? standing[field] : tier;
    return { field, tier: kept };
  });
  return { ...standing, ...Object.fromEntries(rows.map(({ field, tier }) => [field, tier])) };
}

/** Whether the simple switch can say how a project is shown: the card in one, the rest public or private. */
export function isSimple(standing: Tiers): boolean {
  const plain = projectFields.every((field) => standing[field] === "public" || standing[field] === "private");
  return plain && new Set(cardFields.map((field) => standing[field])).size === 1;
}

function isCardField(field: ProjectField): boolean {
  return cardFields.some((card) => card === field);
}
