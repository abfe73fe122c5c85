import type { Defaulted, Nullable } from "./types";

/** Investors, what they may see of projects, and what they keep. */
export interface InvestingTables {
  investor: InvestorTable;
  investor_tag: InvestorTagTable;
  project_need: ProjectNeedTable;
  project_finance: ProjectFinanceTable;
  project_grant: ProjectGrantTable;
  project_grant_field: ProjectGrantFieldTable;
  project_view: ProjectViewTable;
  investor_list: InvestorListTable;
  investor_list_item: InvestorListItemTable;
  saved_search: SavedSearchTable;
  saved_search_hit: SavedSearchHitTable;
  introduction: IntroductionTable;
}

/** A person who invests, verified by a host. state: applied, verified, rejected, suspended. */
export interface InvestorTable {
  id: string;
  organization_id: string;
  account_id: string;
  name: string;
  sort_key: string;
  firm: Defaulted<string>;
  position: Defaulted<string>;
  website: Nullable<string>;
  phone: Nullable<string>;
  /** the thesis in words */
  about_vi: Defaulted<string>;
  about_en: Nullable<string>;
  ticket_from: Nullable<bigint>;
  ticket_to: Nullable<bigint>;
  state: Defaulted<string>;
  state_reason: Nullable<string>;
  state_at: string;
  decided_by: Nullable<string>;
  created_at: string;
  revision: Defaulted<number>;
}

/** The thesis. kind: field, stage, place (a province's code). */
export interface InvestorTagTable {
  investor_id: string;
  kind: string;
  key: string;
}

/** What a project looks for (facet): capital, mentor, market, technology, partner, premises, talent. */
export interface ProjectNeedTable {
  project_id: string;
  need: string;
}

/** Figures that investors ask for; each has its own tier in project_tier. */
export interface ProjectFinanceTable {
  project_id: string;
  /** đồng sought */
  raising: Nullable<bigint>;
  /** đồng, of the last full year */
  revenue: Nullable<bigint>;
  revenue_year: Nullable<number>;
  customers: Nullable<number>;
  founded_year: Nullable<number>;
  use_of_funds: Defaulted<string>;
  contact_name: Defaulted<string>;
  contact_email: Nullable<string>;
  contact_phone: Nullable<string>;
  updated_at: string;
  revision: Defaulted<number>;
}

/** A named investor who may see fields of tier "named" until a date. The day named is the last. */
export interface ProjectGrantTable {
  id: string;
  project_id: string;
  investor_id: string;
  until_on: string;
  granted_by: string;
  granted_at: string;
  revoked_at: Nullable<string>;
}

/** Which fields a grant opens. */
export interface ProjectGrantFieldTable {
  grant_id: string;
  field: string;
}

/** Who of the investors read what of a project: the log its founder reads; once a day per kind. what: card, record, compare, list, export, mail, document. */
export interface ProjectViewTable {
  id: string;
  project_id: string;
  investor_id: string;
  what: string;
  /** JSON: the fields beyond the public ones that were shown */
  fields: Defaulted<string>;
  day: string;
  first_at: string;
  last_at: string;
  times: Defaulted<number>;
}

/** An investor's own list of projects. */
export interface InvestorListTable {
  id: string;
  investor_id: string;
  name: string;
  created_at: string;
  revision: Defaulted<number>;
}

/** A project on a list, with a note of the investor's alone. */
export interface InvestorListItemTable {
  list_id: string;
  project_id: string;
  note: Defaulted<string>;
  added_at: string;
  revision: Defaulted<number>;
}

/** A search kept under a name. alert: off, daily, weekly. */
export interface SavedSearchTable {
  id: string;
  investor_id: string;
  name: string;
  /** the address's query */
  query: string;
  alert: Defaulted<string>;
  created_at: string;
  /** what changed is counted from here */
  looked_at: string;
}

/** What the search found when it was last looked at, and a digest of what the investor could see of it. */
export interface SavedSearchHitTable {
  search_id: string;
  project_id: string;
  digest: string;
}

/** An investor asks to be introduced. state: asked, accepted, declined, withdrawn. */
export interface IntroductionTable {
  id: string;
  investor_id: string;
  project_id: string;
  message: string;
  state: Defaulted<string>;
  reason: Nullable<string>;
  asked_at: string;
  answered_by: Nullable<string>;
  answered_at: Nullable<string>;
}
