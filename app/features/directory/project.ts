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
export type ProjectField = (typeof cardFields)[number] | FurtherField;

/** Who may see a field; a field without a row is private. */
export type Tier = "public" | "private";

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

/** What a stranger's search may find a project by: its public texts only. Empty when it is not public. */
export function searchableTexts(
  project: Pick<Project, "name" | "pitch" | "pitchEn" | "summary" | "needs">,
  publicFields: readonly ProjectField[],
): readonly (string | null)[] {
  if (!publicFields.includes("name")) return [];
  const shows = (field: ProjectField, text: string | null) => (publicFields.includes(field) ? text : null);
  return [
    project.name,
    shows("pitch", project.pitch),
    shows("pitch", project.pitchEn),
    shows("summary", project.summary),
    shows("needs", project.needs),
  ];
}

function isCardField(field: ProjectField): boolean {
  return cardFields.some((card) => card === field);
}
