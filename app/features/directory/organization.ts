import type { Localized } from "~/i18n/catalogue";
import type { Place } from "./places/place";

/** What an organization is. Source: the product's own list; an enterprise may enter, a department may host. */
export const organizationKinds = [
  "department",
  "committee",
  "ministry_unit",
  "university",
  "institute",
  "incubator",
  "accelerator",
  "fund",
  "coworking",
  "intermediary",
  "cooperative",
  "enterprise",
  "media",
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

/** A host, a tenant, a partner. */
export type Organization = {
  readonly id: string;
  readonly slug: string;
  readonly kind: OrganizationKind;
  readonly name: Localized;
  readonly about: Localized;
  readonly website: string | null;
  readonly place: Place | null;
};
