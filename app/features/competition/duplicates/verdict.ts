export const verdictActs = ["same", "different", "again"] as const;

/** The page's tabs: pairs to look at, and those that were decided. */
export const duplicateTabs = ["open", "same", "different"] as const;
export type DuplicateTab = (typeof duplicateTabs)[number];
