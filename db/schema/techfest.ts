import type { Defaulted, Flag, Nullable } from "./types";

/** Techfest: events, floor plans, exhibitors. */
export interface TechfestTables {
  event: EventTable;
  hall: HallTable;
  zone: ZoneTable;
  booth: BoothTable;
  plan_mark: PlanMarkTable;
  exhibitor_call: ExhibitorCallTable;
  booth_application: BoothApplicationTable;
  booth_product: BoothProductTable;
  booth_wish: BoothWishTable;
  application_note: ApplicationNoteTable;
  allocation: AllocationTable;
  allocation_place: AllocationPlaceTable;
  booth_offer: BoothOfferTable;
}

/** A Techfest, a conference (no booths), a training. state: draft, published, finished, cancelled. */
export interface EventTable {
  id: string;
  organization_id: string;
  slug: string;
  /** techfest, conference, training */
  kind: string;
  name_vi: string;
  name_en: Nullable<string>;
  summary_vi: Defaulted<string>;
  summary_en: Nullable<string>;
  about_vi: Defaulted<string>;
  about_en: Nullable<string>;
  /** Hanoi days */
  first_day: string;
  last_day: string;
  venue_vi: Defaulted<string>;
  venue_en: Nullable<string>;
  commune_code: Nullable<string>;
  commune_valid_from: Nullable<string>;
  state: Defaulted<string>;
  created_by: string;
  created_at: string;
  published_at: Nullable<string>;
  revision: Defaulted<number>;
}

/** A floor of the event: booths stand in it, centimetres from its north-west corner. */
export interface HallTable {
  id: string;
  event_id: string;
  name_vi: string;
  name_en: Nullable<string>;
  width_cm: number;
  depth_cm: number;
  position: number;
}

/** A part of the exhibition with its own theme (làng công nghệ). */
export interface ZoneTable {
  id: string;
  event_id: string;
  key: string;
  name_vi: string;
  name_en: Nullable<string>;
  about_vi: Defaulted<string>;
  about_en: Nullable<string>;
  /** which of the plan's grounds it is drawn on; each has a pattern beside its colour */
  tone: string;
  /** JSON: the project fields that belong here */
  fields: Defaulted<string>;
  position: number;
}

/** A place to exhibit. Whether it is taken is read from its offer. */
export interface BoothTable {
  id: string;
  event_id: string;
  hall_id: string;
  zone_id: Nullable<string>;
  /** as printed on the plan: A01 */
  code: string;
  sort_key: string;
  x_cm: number;
  y_cm: number;
  width_cm: number;
  depth_cm: number;
  has_power: Defaulted<Flag>;
  has_water: Defaulted<Flag>;
  /** not for exhibitors: kept by the organizers, or out of use */
  is_closed: Defaulted<Flag>;
  note: Defaulted<string>;
  revision: Defaulted<number>;
}

/** What else stands on the plan. kind: entrance, exit, stage, reception, toilet, food, meeting, other. */
export interface PlanMarkTable {
  id: string;
  event_id: string;
  hall_id: string;
  kind: string;
  label_vi: Defaulted<string>;
  label_en: Nullable<string>;
  x_cm: number;
  y_cm: number;
  width_cm: number;
  depth_cm: number;
}

/** The call for exhibitors of an event; open between two instants once the event is published. */
export interface ExhibitorCallTable {
  event_id: string;
  opens_at: string;
  closes_at: string;
  intro_vi: Defaulted<string>;
  intro_en: Nullable<string>;
  /** JSON, see features/techfest/exhibitors/call.ts */
  questions: Defaulted<string>;
  most_wishes: Defaulted<number>;
  most_products: Defaulted<number>;
  /** how long an offer stands */
  offer_days: Defaulted<number>;
  /** approved applicants may take a free booth themselves */
  picking_open: Defaulted<Flag>;
  plan_published_at: Nullable<string>;
  revision: Defaulted<number>;
}

/** An exhibitor's application, by a project or an organization; its state: see DESIGN's life of a booth application. */
export interface BoothApplicationTable {
  id: string;
  event_id: string;
  project_id: Nullable<string>;
  organization_id: Nullable<string>;
  /** of the exhibitor's page */
  slug: string;
  /** as printed above the booth */
  sign_vi: string;
  sign_en: Nullable<string>;
  sort_key: string;
  field: string;
  about_vi: Defaulted<string>;
  about_en: Nullable<string>;
  contact_name: string;
  contact_email: string;
  contact_phone: Nullable<string>;
  zone_id: Nullable<string>;
  /** the least that is needed */
  width_cm: Defaulted<number>;
  depth_cm: Defaulted<number>;
  needs_power: Defaulted<Flag>;
  needs_water: Defaulted<Flag>;
  needs_note: Defaulted<string>;
  /** JSON by question key */
  answers: Defaulted<string>;
  /** draft, submitted, approved, waitlisted, rejected, offered, confirmed, declined, expired, cancelled */
  state: Defaulted<string>;
  state_reason: Nullable<string>;
  state_at: string;
  /** 1 first … 4 last; set at review */
  priority_class: Defaulted<number>;
  created_by: string;
  created_at: string;
  submitted_at: Nullable<string>;
  revision: Defaulted<number>;
}

/** What an exhibitor shows; its photo is a file owned by this row. */
export interface BoothProductTable {
  id: string;
  application_id: string;
  name_vi: string;
  name_en: Nullable<string>;
  about_vi: Defaulted<string>;
  about_en: Nullable<string>;
  position: number;
}

/** A booth an applicant would like, first wish first. */
export interface BoothWishTable {
  application_id: string;
  rank: number;
  booth_id: string;
}

/** What reviewers tell each other; applicants never see it. */
export interface ApplicationNoteTable {
  id: string;
  application_id: string;
  author_id: string;
  body: string;
  created_at: string;
}

/** A draft of who gets which booth. kind: manual, automatic. state: draft, published, discarded. */
export interface AllocationTable {
  id: string;
  event_id: string;
  kind: string;
  state: Defaulted<string>;
  /** JSON: weights, seed */
  settings: Defaulted<string>;
  /** JSON: what the run achieved */
  summary: Defaulted<string>;
  created_by: string;
  created_at: string;
  published_by: Nullable<string>;
  published_at: Nullable<string>;
  revision: Defaulted<number>;
}

/** One applicant in a draft; no booth: left without one, and why. */
export interface AllocationPlaceTable {
  allocation_id: string;
  application_id: string;
  booth_id: Nullable<string>;
  is_pinned: Defaulted<Flag>;
  /** JSON: terms and words' keys, see features/techfest/exhibitors/allocation.ts */
  reason: Defaulted<string>;
}

/** A booth offered to an applicant. state: offered, confirmed, declined, expired, withdrawn. One standing offer a booth, and one an applicant. */
export interface BoothOfferTable {
  id: string;
  event_id: string;
  application_id: string;
  booth_id: string;
  allocation_id: Nullable<string>;
  state: Defaulted<string>;
  until_at: string;
  /** null: the next on the waiting list, by itself */
  offered_by: Nullable<string>;
  offered_at: string;
  answered_by: Nullable<string>;
  answered_at: Nullable<string>;
  answer_reason: Nullable<string>;
}
