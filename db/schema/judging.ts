import type { JuryTables } from "./jury";
import type { Defaulted, Flag, Nullable } from "./types";

export interface JudgingTables extends JuryTables {
  round: RoundTable;
  round_change: RoundChangeTable;
  rubric: RubricTable;
  round_division: RoundDivisionTable;
  round_entry: RoundEntryTable;
  judge: JudgeTable;
  judge_field: JudgeFieldTable;
  jury_member: JuryMemberTable;
  conflict: ConflictTable;
  assignment: AssignmentTable;
  score_sheet: ScoreSheetTable;
  score_version: ScoreVersionTable;
  assignment_run: AssignmentRunTable;
  result: ResultTable;
  award: AwardTable;
}

/** kind: desk, pitch. state: planned, open, closed, deliberating, published. */
export interface RoundTable {
  id: string;
  competition_id: string;
  position: number;
  name_vi: string;
  name_en: Nullable<string>;
  kind: string;
  state: Defaulted<string>;
  is_blind: Defaulted<Flag>;
  opens_at: string;
  closes_at: string;
  assignment_published_at: Nullable<string>;
  complaints_until: Nullable<string>;
  complaint_answers_until: Nullable<string>;
  /** JSON: what founders get to read (see features/judging/feedback/feedback.ts) */
  feedback_rules: Defaulted<string>;
  feedback_released_at: Nullable<string>;
  feedback_released_by: Nullable<string>;
}

/** Every step of a round's life; a step back has a reason. */
export interface RoundChangeTable {
  id: string;
  round_id: string;
  from_state: string;
  to_state: string;
  reason: Nullable<string>;
  changed_by: string;
  changed_at: string;
}

/** An immutable version of a rubric; the definition is JSON (see features/judging/rubric.ts). */
export interface RubricTable {
  id: string;
  competition_id: string;
  key: string;
  version: number;
  name_vi: string;
  name_en: Nullable<string>;
  definition: string;
  /** the maximum total the rules print, in hundredths; shown beside the computed one */
  stated_maximum: number;
  created_by: string;
  created_at: string;
  /** set at the first score */
  frozen_at: Nullable<string>;
  /** 0: its criteria don't add up to what it states, so no round may be opened on it */
  adds_up: Defaulted<Flag>;
}

/** How one division is judged in one round. mode: panel, distributed. method: mean, sum, trimmed, median, zscore, calibrated. */
export interface RoundDivisionTable {
  round_id: string;
  division_id: string;
  rubric_id: string;
  mode: string;
  judges_per_entry: number;
  method: Defaulted<string>;
  /** JSON: minimum total, no zero criterion */
  gates: Defaulted<string>;
  /** how many advance */
  quota: Nullable<number>;
  /** JSON: how a tie is broken, in order (see features/judging/ranking/tie-ladder.ts) */
  tie_ladder: Defaulted<string>;
  /** percent: the share of the best achievable worst entry that an assignment run must reach; 0: no floor */
  floor_share: Defaulted<number>;
  /** JSON: what the ranking method needs (see features/judging/ranking/method.ts) */
  method_settings: Defaulted<string>;
  /** JSON: the rounds that count into this one, with their weights in basis points */
  combine: Defaulted<string>;
}

/** An entry in a round, pinned to the version its judges read; unique (round, entry). */
export interface RoundEntryTable {
  id: string;
  round_id: string;
  entry_id: string;
  division_id: string;
  entry_version_id: string;
  /** advanced, eliminated; null while undecided */
  outcome: Nullable<string>;
  outcome_reason: Nullable<string>;
  decided_by: Nullable<string>;
  decided_at: Nullable<string>;
}

/** Someone asked to judge in a competition, with or without an account yet. */
export interface JudgeTable {
  id: string;
  competition_id: string;
  account_id: Nullable<string>;
  name: string;
  sort_key: string;
  email: string;
  phone: Nullable<string>;
  title: Defaulted<string>;
  organization_name: Defaulted<string>;
  max_load: Defaulted<number>;
  created_at: string;
  removed_at: Nullable<string>;
  /** JSON: words */
  skills: Defaulted<string>;
  /** JSON: language codes */
  languages: Defaulted<string>;
  /** how many entries the judge would like */
  wanted_load: Nullable<number>;
  min_load: Defaulted<number>;
  organization_id: Nullable<string>;
  accepted_at: Nullable<string>;
  declined_at: Nullable<string>;
  decline_reason: Nullable<string>;
}

/** fit 0–100: how well the judge knows the field. */
export interface JudgeFieldTable {
  judge_id: string;
  field_id: string;
  fit: number;
}

/** role: chair, member, shadow. division null: all divisions. */
export interface JuryMemberTable {
  id: string;
  round_id: string;
  division_id: Nullable<string>;
  judge_id: string;
  role: string;
  conflicts_declared_at: Nullable<string>;
}

/**
 * source: declared, founder, organizer, inferred. kind: organization, email_domain, investor, mentor, team_mate, author, relation,
 * other. Unique (judge, entry); lifted by the chair with a reason.
 */
export interface ConflictTable {
  id: string;
  judge_id: string;
  entry_id: string;
  source: string;
  reason: string;
  created_by: Nullable<string>;
  created_at: string;
  lifted_at: Nullable<string>;
  kind: Defaulted<string>;
  lifted_by: Nullable<string>;
  lift_reason: Nullable<string>;
}

/**
 * One judge, one entry, one round. state: draft, published, begun, submitted, recused, replaced. source: manual, run,
 * extra (asked for to settle a line), rescore (after a complaint).
 */
export interface AssignmentTable {
  id: string;
  round_id: string;
  entry_id: string;
  judge_id: string;
  state: Defaulted<string>;
  source: Defaulted<string>;
  recuse_reason: Nullable<string>;
  created_at: string;
  published_at: Nullable<string>;
  begun_at: Nullable<string>;
  submitted_at: Nullable<string>;
  asked_because: Nullable<string>;
  complaint_id: Nullable<string>;
  /** the conflict that closed it */
  conflict_id: Nullable<string>;
}

/** The current sheet of an assignment; every save also adds a score_version. */
export interface ScoreSheetTable {
  assignment_id: string;
  revision: number;
  /** JSON: criterion key → hundredths */
  marks: string;
  /** hundredths; null until every criterion is marked */
  total: Nullable<number>;
  remark: Defaulted<string>;
  private_note: Defaulted<string>;
  saved_at: string;
  submitted_at: Nullable<string>;
  /** 1 unsure, 2 fairly sure, 3 sure */
  confidence: Nullable<number>;
}

/** Immutable. save_key: unique per judge, a repeated save gets the first answer. */
export interface ScoreVersionTable {
  id: string;
  assignment_id: string;
  judge_id: string;
  revision: number;
  save_key: string;
  marks: string;
  total: Nullable<number>;
  remark: string;
  private_note: string;
  is_submission: Flag;
  is_late: Defaulted<Flag>;
  saved_by: string;
  saved_at: string;
  confidence: Nullable<number>;
  /** web, offline (waited on the device), typed (from a signed paper sheet) */
  via: Defaulted<string>;
  /** when the judge made it, by the device; only offline */
  made_at: Nullable<string>;
  /** a late one: whether the chair lets it count; null: undecided */
  late_counts: Nullable<Flag>;
  late_reason: Nullable<string>;
  late_decided_by: Nullable<string>;
  late_decided_at: Nullable<string>;
  scan_file_id: Nullable<string>;
}

/** A versioned draft of an assignment; the plan is JSON. kind: plan, replan. state: waiting, running, ready, cancelled, failed. */
export interface AssignmentRunTable {
  id: string;
  round_id: string;
  seed: number;
  plan: string;
  created_by: string;
  created_at: string;
  applied_at: Nullable<string>;
  applied_by: Nullable<string>;
  version: Defaulted<number>;
  kind: Defaulted<string>;
  state: Defaulted<string>;
  /** JSON: what was asked */
  request: Defaulted<string>;
  /** percent */
  progress: Defaulted<number>;
  error: Nullable<string>;
  base_run_id: Nullable<string>;
  lease_until: Nullable<string>;
  published_at: Nullable<string>;
  reverted_at: Nullable<string>;
  reverted_by: Nullable<string>;
}

/** A published result, immutable, one version after another per round and division. */
export interface ResultTable {
  id: string;
  round_id: string;
  division_id: string;
  version: number;
  /** canonical JSON */
  data: string;
  sha256: string;
  reason: Nullable<string>;
  published_by: string;
  published_at: string;
}

export interface AwardTable {
  id: string;
  prize_id: string;
  entry_id: string;
  reason: Defaulted<string>;
  awarded_by: string;
  awarded_at: string;
}
