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

/** How one division is judged in one round. mode: panel, distributed. method: mean. */
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

/** source: declared, founder, inferred. Unique (judge, entry). */
export interface ConflictTable {
  id: string;
  judge_id: string;
  entry_id: string;
  source: string;
  reason: string;
  created_by: Nullable<string>;
  created_at: string;
  lifted_at: Nullable<string>;
}

/** One judge, one entry, one round. state: draft, published, begun, submitted, recused, replaced. */
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
}

/** An automatic run, shown before it is applied; the plan is JSON. */
export interface AssignmentRunTable {
  id: string;
  round_id: string;
  seed: number;
  plan: string;
  created_by: string;
  created_at: string;
  applied_at: Nullable<string>;
  applied_by: Nullable<string>;
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
