import type { Defaulted, Flag, Nullable } from "./types";

/** What an eligibility rule of the kind "flag" tells the secretary; cleared with a note. */
export interface EntryFlagTable {
  entry_id: string;
  rule_key: string;
  /** JSON: the finding */
  detail: string;
  raised_at: string;
  cleared_at: Nullable<string>;
  cleared_by: Nullable<string>;
  note: Nullable<string>;
}

/** A late entry by the secretary's decision: whoever leads under this address may hand in until then. */
export interface LatePermitTable {
  id: string;
  competition_id: string;
  email: string;
  until_at: string;
  reason: string;
  granted_by: string;
  granted_at: string;
  revoked_at: Nullable<string>;
}

/** Asked by anyone signed in; public once answered. asked_by null: that person was erased. */
export interface QuestionTable {
  id: string;
  competition_id: string;
  asked_by: Nullable<string>;
  asked_at: string;
  body: string;
  answer: Nullable<string>;
  answer_en: Nullable<string>;
  answered_by: Nullable<string>;
  answered_at: Nullable<string>;
  hidden_at: Nullable<string>;
  hidden_reason: Nullable<string>;
  revision: Defaulted<number>;
}

/** Told to all entrants (of a division), each by letter too. */
export interface NoticeTable {
  id: string;
  competition_id: string;
  division_id: Nullable<string>;
  title_vi: string;
  title_en: Nullable<string>;
  body_vi: string;
  body_en: Nullable<string>;
  is_public: Defaulted<Flag>;
  /** how many letters were written */
  letters: Defaulted<number>;
  sent_by: string;
  sent_at: string;
}

/** A saved view of the secretary's list: the address's query. */
export interface EntryViewTable {
  id: string;
  competition_id: string;
  account_id: string;
  name: string;
  query: string;
  is_shared: Defaulted<Flag>;
  created_at: string;
}

/** What the secretary checks in every entry; division null: of every division. */
export interface ChecklistItemTable {
  id: string;
  competition_id: string;
  division_id: Nullable<string>;
  label_vi: string;
  label_en: Nullable<string>;
  position: number;
  retired_at: Nullable<string>;
}

export interface EntryCheckTable {
  entry_id: string;
  item_id: string;
  is_met: Flag;
  note: Defaulted<string>;
  checked_by: string;
  checked_at: string;
}

/** Two entries that look alike, looked at by a person. first_id < second_id. verdict: same, different. */
export interface DuplicateVerdictTable {
  first_id: string;
  second_id: string;
  verdict: string;
  note: Defaulted<string>;
  decided_by: string;
  decided_at: string;
}

/** An act on many entries: planned and shown, then carried out in steps. state: planned, running, finished. */
export interface EntryBatchTable {
  id: string;
  competition_id: string;
  act: string;
  /** JSON: what the act is told: a reason, a request, an item of the checklist */
  told: string;
  /** JSON: the entries of the plan, in order */
  rows: string;
  /** JSON: entries that were left as they are, and why */
  kept: Defaulted<string>;
  total: number;
  /** how many entries have been looked at */
  reached: Defaulted<number>;
  /** how many of them were changed */
  done: Defaulted<number>;
  state: Defaulted<string>;
  created_by: string;
  created_at: string;
  finished_at: Nullable<string>;
}

/** A file of entries, read and shown before it is applied; its rows go when it is. */
export interface EntryImportTable {
  id: string;
  competition_id: string;
  file_name: string;
  /** JSON */
  rows: string;
  /** JSON */
  problems: string;
  created_by: string;
  created_at: string;
  applied_at: Nullable<string>;
  applied_by: Nullable<string>;
}

export interface LetterTemplateTable {
  id: string;
  competition_id: string;
  name: string;
  subject_vi: string;
  subject_en: Nullable<string>;
  body_vi: string;
  body_en: Nullable<string>;
  updated_by: string;
  updated_at: string;
  revision: Defaulted<number>;
}

/** Letters to many. state: writing, written, stopped. */
export interface LetterBatchTable {
  id: string;
  competition_id: string;
  name: string;
  subject_vi: string;
  subject_en: Nullable<string>;
  body_vi: string;
  body_en: Nullable<string>;
  /** team, lead */
  audience: Defaulted<string>;
  /** JSON: entry ids in order */
  recipients: string;
  total: number;
  /** how many recipients are done */
  written: Defaulted<number>;
  state: Defaulted<string>;
  created_by: string;
  created_at: string;
  finished_at: Nullable<string>;
}
