import { paths } from "~/paths";
import type { IconName } from "~/ui/Icon";
import type { Opening, OpeningKind } from "./front";

export const openingIcons: Readonly<Record<OpeningKind, IconName>> = {
  entries: "file",
  exhibitors: "flag",
  needs: "users",
  delegates: "calendar",
};

/** Where one takes part. */
export function openingAddress({ kind, slug }: Pick<Opening, "kind" | "slug">): string {
  switch (kind) {
    case "entries":
      return paths.startEntry(slug);
    case "exhibitors":
      return paths.applyForBooth(slug);
    case "needs":
      return paths.stateNeed(slug);
    case "delegates":
      return paths.eventRegistration(slug);
  }
}

/** Where one reads about it first. */
export function openingPage({ kind, slug }: Pick<Opening, "kind" | "slug">): string {
  if (kind === "entries") return paths.competition(slug);
  return kind === "needs" ? paths.cohort(slug) : paths.event(slug);
}
