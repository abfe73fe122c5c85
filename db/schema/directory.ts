import type { Defaulted, Nullable } from "./types";

export interface DirectoryTables {
  organization: OrganizationTable;
  duty: DutyTable;
  province: ProvinceTable;
  commune: CommuneTable;
  project: ProjectTable;
  project_tier: ProjectTierTable;
  project_member: ProjectMemberTable;
}

/** A host, a tenant, a partner. */
export interface OrganizationTable {
  id: string;
  slug: string;
  kind: string;
  name_vi: string;
  name_en: Nullable<string>;
  sort_key: string;
  about_vi: Defaulted<string>;
  about_en: Nullable<string>;
  website: Nullable<string>;
  commune_code: Nullable<string>;
  commune_valid_from: Nullable<string>;
  created_at: string;
}

/** What an organization asks a person to do for it; competition_id null: for all it hosts. */
export interface DutyTable {
  id: string;
  account_id: string;
  organization_id: string;
  kind: string;
  competition_id: Nullable<string>;
  event_id: Nullable<string>;
  created_at: string;
  ended_at: Nullable<string>;
}

export interface ProvinceTable {
  code: string;
  name: string;
  kind: string;
  folded: string;
  sort_key: string;
}

/** Codes were reused in 2025, so a commune is (code, valid_from). */
export interface CommuneTable {
  code: string;
  valid_from: string;
  province_code: string;
  name: string;
  kind: string;
  folded: string;
  sort_key: string;
}

/** A venture's lasting record; entries, booths and mentorships point here. */
export interface ProjectTable {
  id: string;
  slug: string;
  name: string;
  sort_key: string;
  pitch: string;
  pitch_en: Nullable<string>;
  summary: Defaulted<string>;
  /** agriculture, herbs, tourism … see features/directory/project.ts */
  field: string;
  stage: string;
  needs: Defaulted<string>;
  website: Nullable<string>;
  commune_code: Nullable<string>;
  commune_valid_from: Nullable<string>;
  created_by: string;
  created_at: string;
  updated_at: string;
  revision: Defaulted<number>;
  /** the secretary who typed it in and stands for its leader until that one has an account */
  kept_by: Nullable<string>;
}

/** Who may see a field: public, investors, named; no row: private. */
export interface ProjectTierTable {
  project_id: string;
  field: string;
  tier: string;
}

/** A person on the team, named before (or without) having an account. */
export interface ProjectMemberTable {
  id: string;
  project_id: string;
  account_id: Nullable<string>;
  name: string;
  /** the name as lists are sorted */
  sort_key: Nullable<string>;
  email: Nullable<string>;
  phone: Nullable<string>;
  /** lead, member */
  role: string;
  /** what they do in the team */
  part: Defaulted<string>;
  birth_year: Nullable<number>;
  guardian_name: Nullable<string>;
  guardian_email: Nullable<string>;
  guardian_phone: Nullable<string>;
  guardian_consented_at: Nullable<string>;
  position: number;
  created_at: string;
  left_at: Nullable<string>;
}
