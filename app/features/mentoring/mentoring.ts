/** What a mentor can help with, and what a need may ask for. Source: the product's own list, after the provinces' mentor calls. */
export const skills = [
  "business_model",
  "market",
  "marketing",
  "sales",
  "ecommerce",
  "product",
  "production",
  "quality",
  "technology",
  "finance",
  "fundraising",
  "legal",
  "intellectual_property",
  "export",
  "people",
  "pitching",
  "community",
] as const;
export type Skill = (typeof skills)[number];

/** Languages in which mentoring happens; those of the province's own peoples among them. */
export const languages = ["vi", "en", "zh", "tay", "nung", "mong", "dao"] as const;
export type Language = (typeof languages)[number];

/** How the two meet. `both` leaves it open. */
export const modes = ["online", "in_person", "both"] as const;
export type Mode = (typeof modes)[number];

/** applied → approved | rejected (reason); approved ↔ paused; approved, paused → ended. Whoever was rejected or ended may apply anew. */
export const mentorStates = ["applied", "approved", "rejected", "paused", "ended"] as const;
export type MentorState = (typeof mentorStates)[number];

/** draft → open (needs are stated) → matching (no more needs) → running (a plan was published) → closed. */
export const cohortStates = ["draft", "open", "matching", "running", "closed"] as const;
export type CohortState = (typeof cohortStates)[number];

export const needStates = ["draft", "submitted", "withdrawn"] as const;
export type NeedState = (typeof needStates)[number];

/** proposed → active (both said yes) | declined; active → closed (with a report) | ended. */
export const mentorshipStates = ["proposed", "active", "declined", "closed", "ended"] as const;
export type MentorshipState = (typeof mentorshipStates)[number];

/** A mentorship in one of these occupies its need and a place of its mentor. */
export const standingMentorshipStates = ["proposed", "active"] as const satisfies readonly MentorshipState[];

/** The two who are paired. */
export const sides = ["mentor", "project"] as const;
export type Side = (typeof sides)[number];
export type Wish = "want" | "never";
