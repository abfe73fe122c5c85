import type { Defaulted, Flag, Nullable } from "./types";

export interface JudgingTables {
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
  organizer_mark: OrganizerMarkTable;
  rubric_correction: RubricCorrectionTable;
  judge_absence: JudgeAbsenceTable;
  judge_apart: JudgeApartTable;
  judge_import: JudgeImportTable;
  calibration: CalibrationTable;
  calibration_sheet: CalibrationSheetTable;
  decision: DecisionTable;
  dispute: DisputeTable;
  complaint: ComplaintTable;
  result_bundle: ResultBundleTable;
  comment_review: CommentReviewTable;
  feedback_rating: FeedbackRatingTable;
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

/** A mark that the organizer awards, not a judge: attendance, an audience's vote. Hundredths. */
export interface OrganizerMarkTable {
  round_id: string;
  entry_id: string;
  criterion_key: string;
  mark: number;
  note: Defaulted<string>;
  given_by: string;
  given_at: string;
}

/** A change of a frozen rubric: proposed with a reason, in force once the chair approves. */
export interface RubricCorrectionTable {
  id: string;
  competition_id: string;
  old_rubric_id: string;
  new_rubric_id: string;
  reason: string;
  proposed_by: string;
  proposed_at: string;
  approved_by: Nullable<string>;
  approved_at: Nullable<string>;
  refused_at: Nullable<string>;
  decision_reason: Nullable<string>;
}

/** Days, both included, on which a judge can't score. */
export interface JudgeAbsenceTable {
  id: string;
  judge_id: string;
  from_day: string;
  to_day: string;
  note: Defaulted<string>;
}

/** Two judges who never read the same entry; judge_a < judge_b. */
export interface JudgeApartTable {
  competition_id: string;
  judge_a: string;
  judge_b: string;
  reason: Defaulted<string>;
  created_by: string;
  created_at: string;
}

/** A list of judges that was read and waits to be looked through; rows is JSON. */
export interface JudgeImportTable {
  id: string;
  competition_id: string;
  name: string;
  rows: string;
  created_by: string;
  created_at: string;
  applied_at: Nullable<string>;
  applied_by: Nullable<string>;
}

/** An entry that all judges of a division score before the round opens; nothing of it counts. */
export interface CalibrationTable {
  id: string;
  round_id: string;
  division_id: string;
  entry_id: string;
  entry_version_id: string;
  note: Defaulted<string>;
  due_at: Nullable<string>;
  /** when the judges were shown each other's marks */
  revealed_at: Nullable<string>;
  created_by: string;
  created_at: string;
}

export interface CalibrationSheetTable {
  calibration_id: string;
  judge_id: string;
  revision: number;
  /** JSON: criterion key → hundredths */
  marks: string;
  total: Nullable<number>;
  remark: Defaulted<string>;
  saved_at: string;
  submitted_at: Nullable<string>;
}

/** What the jury decided, with its reason; revoked, never erased. The detail is JSON. */
export interface DecisionTable {
  id: string;
  round_id: string;
  division_id: Nullable<string>;
  entry_id: Nullable<string>;
  kind: string;
  detail: Defaulted<string>;
  reason: string;
  decided_by: string;
  decided_at: string;
  revoked_at: Nullable<string>;
  revoked_by: Nullable<string>;
  revoke_reason: Nullable<string>;
}

/** A question about an entry's scores that the jury must answer before it decides. */
export interface DisputeTable {
  id: string;
  round_id: string;
  entry_id: string;
  text: string;
  raised_by: string;
  raised_at: string;
  resolution: Nullable<string>;
  resolved_by: Nullable<string>;
  resolved_at: Nullable<string>;
}

/** kind: complaint, rescore. state: filed, accepted, refused, answered, withdrawn. outcome: keep, add, replace. */
export interface ComplaintTable {
  id: string;
  round_id: string;
  division_id: string;
  entry_id: string;
  kind: string;
  text: string;
  state: Defaulted<string>;
  filed_by: string;
  filed_at: string;
  answer: Nullable<string>;
  outcome: Nullable<string>;
  answered_by: Nullable<string>;
  answered_at: Nullable<string>;
  revision: Defaulted<number>;
}

/** All that a published round is made of, as canonical JSON, and where the activity log's chain stood. Immutable. */
export interface ResultBundleTable {
  id: string;
  round_id: string;
  version: number;
  content: string;
  sha256: string;
  chain_sequence: Nullable<number>;
  chain_head: Nullable<string>;
  published_at: string;
}

/** What the secretary lets a team read of a judge's comment. state: shown, edited, hidden. */
export interface CommentReviewTable {
  assignment_id: string;
  /** the sheet's revision that was read */
  revision: number;
  state: string;
  text: Defaulted<string>;
  reviewed_by: string;
  reviewed_at: string;
}

/** How useful a team found its feedback, 1 to 5. */
export interface FeedbackRatingTable {
  round_id: string;
  entry_id: string;
  account_id: string;
  usefulness: number;
  note: Defaulted<string>;
  rated_at: string;
}
