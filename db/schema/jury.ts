import type { Defaulted, Nullable } from "./types";

/** What surrounds the scoring: who judges, calibration, deliberation, complaints, what is published and read afterwards. */
export interface JuryTables {
  rubric_correction: RubricCorrectionTable;
  organizer_mark: OrganizerMarkTable;
  judge_absence: JudgeAbsenceTable;
  judge_apart: JudgeApartTable;
  judge_interest: JudgeInterestTable;
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

/** What a judge says of an entry before it is assigned. interest: gladly, rather_not. */
export interface JudgeInterestTable {
  judge_id: string;
  entry_id: string;
  interest: string;
  said_at: string;
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

/** All that a published round is made of, as the bytes of a ZIP in base64, and where the activity log's chain stood. Immutable. */
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
