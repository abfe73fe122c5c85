import { type ProjectField, projectFields } from "~/features/directory/project";

/** The ways in which an investor reads a project. */
export const viewKinds = ["card", "record", "compare", "list", "export", "mail"] as const;
export type ViewKind = (typeof viewKinds)[number];

const onCard = [
  "name",
  "pitch",
  "field",
  "stage",
  "place",
  "needs",
  "raising",
  "revenue",
  "customers",
  "founded",
] as const satisfies readonly ProjectField[];

/** The fields that each way shows, where they are shown to the investor at all. */
export const fieldsIn: Readonly<Record<ViewKind, readonly ProjectField[]>> = {
  card: onCard,
  list: onCard,
  mail: onCard,
  compare: [...onCard, "use_of_funds"],
  export: [...onCard, "use_of_funds", "contact"],
  record: projectFields,
};

/** A card without what that way of reading doesn't show, so that the founders' log tells the whole of it. */
export function trimmed<Card extends { readonly useOfFunds: unknown; readonly contact: unknown }>(
  card: Card,
  kind: ViewKind,
): Card {
  const shows = (field: ProjectField) => fieldsIn[kind].includes(field);
  return {
    ...card,
    useOfFunds: shows("use_of_funds") ? card.useOfFunds : null,
    contact: shows("contact") ? card.contact : null,
  };
}

/** The fields of two readings on one day, each once, in the order of the list. */
export function joinedFields(some: readonly string[], more: readonly string[]): ProjectField[] {
  return projectFields.filter((field) => some.includes(field) || more.includes(field));
}
