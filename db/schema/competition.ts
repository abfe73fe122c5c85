import type { ColumnType } from "kysely";
import type {
  ChecklistItemTable,
  DuplicateVerdictTable,
  EntryBatchTable,
  EntryCheckTable,
  EntryFlagTable,
  EntryImportTable,
  EntryViewTable,
  LatePermitTable,
  LetterBatchTable,
  LetterTemplateTable,
  NoticeTable,
  QuestionTable,
} from "./intake";
import type { Defaulted, Flag, Nullable } from "./types";

export interface CompetitionTables {
  series: SeriesTable;
  competition: CompetitionTable;
  phase: PhaseTable;
  phase_change: PhaseChangeTable;
  division: DivisionTable;
  competition_field: CompetitionFieldTable;
  entry_form: EntryFormTable;
  prize: PrizeTable;
  entry: EntryTable;
  entry_answer: EntryAnswerTable;
  entry_version: EntryVersionTable;
  supplement: SupplementTable;
  entry_flag: EntryFlagTable;
  late_permit: LatePermitTable;
  question: QuestionTable;
  notice: NoticeTable;
  entry_view: EntryViewTable;
  checklist_item: ChecklistItemTable;
  entry_check: EntryCheckTable;
  duplicate_verdict: DuplicateVerdictTable;
  entry_batch: EntryBatchTable;
  entry_import: EntryImportTable;
  letter_template: LetterTemplateTable;
  letter_batch: LetterBatchTable;
}

export interface SeriesTable {
  id: string;
  organization_id: string;
  name_vi: string;
  name_en: Nullable<string>;
}

/** One edition. The entry number's counter is locked at the first submission and never goes back. */
export interface CompetitionTable {
  id: string;
  organization_id: string;
  series_id: Nullable<string>;
  slug: string;
  name_vi: string;
  name_en: Nullable<string>;
  summary_vi: Defaulted<string>;
  summary_en: Nullable<string>;
  rules_vi: Defaulted<string>;
  rules_en: Nullable<string>;
  /** draft, open, finished */
  state: Defaulted<string>;
  number_prefix: string;
  last_number: Defaulted<number>;
  /** minutes after the deadline that the rules still accept */
  grace_minutes: Defaulted<number>;
  /** whole years; younger members need a guardian's consent */
  adult_age: Defaulted<number>;
  opened_at: Nullable<string>;
  created_by: string;
  created_at: string;
  revision: Defaulted<number>;
  /** e.g. "{prefix}{division}-{n}"; null: prefix and number (see features/competition/numbering.ts) */
  number_pattern: Nullable<string>;
  /** competition, division: what one counter counts */
  number_scope: Defaulted<string>;
  /** JSON: the rules of who may enter (see features/competition/eligibility/rule.ts) */
  eligibility: Defaulted<string>;
  /** JSON: the decision behind it, its hosts, whom to ask (see features/competition/particulars.ts) */
  particulars: Defaulted<string>;
  /** since when founders may read who judges */
  jury_published_at: Nullable<string>;
}

/** A stretch of the timeline. kind: entries, screening, judging, training, final, awards. */
export interface PhaseTable {
  id: string;
  competition_id: string;
  kind: string;
  division_id: Nullable<string>;
  label_vi: string;
  label_en: Nullable<string>;
  from_at: string;
  until_at: string;
  position: number;
}

/** What a phase was before somebody moved it. */
export interface PhaseChangeTable {
  id: string;
  phase_id: string;
  old_from_at: string;
  old_until_at: string;
  reason: string;
  changed_by: string;
  changed_at: string;
}

export interface DivisionTable {
  id: string;
  competition_id: string;
  key: string;
  name_vi: string;
  name_en: Nullable<string>;
  about_vi: Defaulted<string>;
  about_en: Nullable<string>;
  position: number;
  /** what its entries' numbers say of it, e.g. YT */
  number_code: Nullable<string>;
  last_number: Defaulted<number>;
}

/** A lĩnh vực of one competition. */
export interface CompetitionFieldTable {
  id: string;
  competition_id: string;
  key: string;
  name_vi: string;
  name_en: Nullable<string>;
  position: number;
}

/** An immutable version of the entry form; the definition is JSON (see features/competition/entry-form.ts). */
export interface EntryFormTable {
  id: string;
  competition_id: string;
  version: number;
  definition: string;
  created_by: string;
  /** when it was written, or published after a draft */
  created_at: string;
  /** 1: changes of an open competition's form that aren't published yet; at most one, the newest version */
  is_draft: Defaulted<Flag>;
}

/** amount in đồng; division null: a side prize across divisions. */
export interface PrizeTable {
  id: string;
  competition_id: string;
  division_id: Nullable<string>;
  name_vi: string;
  name_en: Nullable<string>;
  amount: ColumnType<number, bigint, bigint>;
  count: number;
  position: number;
}

/** A project's dossier for one competition; unique (competition, project). */
export interface EntryTable {
  id: string;
  competition_id: string;
  project_id: string;
  division_id: string;
  field_id: string;
  entry_form_id: string;
  /** sort key of the project's name, kept for paging the secretary's list */
  title: string;
  sort_key: string;
  /** e.g. CB26-031, given at the first submission, never reused */
  number: Nullable<string>;
  /** draft, submitted, supplement_asked, eligible, ineligible, withdrawn, disqualified */
  state: Defaulted<string>;
  state_reason: Nullable<string>;
  state_at: string;
  is_late: Defaulted<Flag>;
  /** the version judges and secretaries read */
  entry_version_id: Nullable<string>;
  created_by: string;
  created_at: string;
  submitted_at: Nullable<string>;
  revision: Defaulted<number>;
  /** online, paper, email, import */
  channel: Defaulted<string>;
  /** when a paper or e-mail entry reached the secretary */
  received_at: Nullable<string>;
  /** the number as it sorts; set with it */
  number_key: Nullable<string>;
}

/** A draft's answer: one row per field, so two people can write different fields at once. */
export interface EntryAnswerTable {
  entry_id: string;
  field_key: string;
  /** JSON */
  value: string;
  revision: number;
  saved_by: string;
  saved_at: string;
}

/** What was submitted: canonical JSON (RFC 8785) and its SHA-256. Immutable. */
export interface EntryVersionTable {
  id: string;
  entry_id: string;
  version: number;
  snapshot: string;
  sha256: string;
  created_by: string;
  created_at: string;
}

/** The secretary asks for more: which fields, by when. */
export interface SupplementTable {
  id: string;
  entry_id: string;
  message: string;
  /** JSON array of field keys; empty: any */
  field_keys: string;
  due_at: string;
  asked_by: string;
  asked_at: string;
  answered_at: Nullable<string>;
}
