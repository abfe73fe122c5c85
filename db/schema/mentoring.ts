import type { Defaulted, Flag, Nullable } from "./types";

/** Mentors, cohorts, needs, matching, mentorships. */
export interface MentoringTables {
  mentor: MentorTable;
  mentor_tag: MentorTagTable;
  cohort: CohortTable;
  cohort_mentor: CohortMentorTable;
  mentoring_need: MentoringNeedTable;
  need_tag: NeedTagTable;
  pair_wish: PairWishTable;
  match_pin: MatchPinTable;
  match_run: MatchRunTable;
  match_pair: MatchPairTable;
  mentorship: MentorshipTable;
  mentorship_goal: MentorshipGoalTable;
  mentorship_meeting: MentorshipMeetingTable;
  mentorship_note: MentorshipNoteTable;
  mentorship_feedback: MentorshipFeedbackTable;
  coordinator_task: CoordinatorTaskTable;
}

/** A person who offers hours to a host's network. state: applied, approved, rejected, paused, ended. */
export interface MentorTable {
  id: string;
  organization_id: string;
  account_id: string;
  name: string;
  sort_key: string;
  /** one line: position and what for */
  headline_vi: Defaulted<string>;
  headline_en: Nullable<string>;
  bio_vi: Defaulted<string>;
  bio_en: Nullable<string>;
  workplace: Defaulted<string>;
  phone: Nullable<string>;
  hours_per_month: number;
  /** projects at one time */
  capacity: Defaulted<number>;
  /** online, in_person, both */
  mode: string;
  commune_code: Nullable<string>;
  commune_valid_from: Nullable<string>;
  /** shown to anyone once approved */
  is_listed: Defaulted<Flag>;
  state: Defaulted<string>;
  state_reason: Nullable<string>;
  state_at: string;
  decided_by: Nullable<string>;
  created_at: string;
  revision: Defaulted<number>;
}

/** What a mentor offers. kind: field, skill, language, stage. */
export interface MentorTagTable {
  mentor_id: string;
  kind: string;
  key: string;
}

/** One season of mentoring. state: draft, open, matching, running, closed. */
export interface CohortTable {
  id: string;
  organization_id: string;
  slug: string;
  name_vi: string;
  name_en: Nullable<string>;
  about_vi: Defaulted<string>;
  about_en: Nullable<string>;
  /** projects state their needs between these */
  opens_at: string;
  closes_at: string;
  starts_on: string;
  ends_on: string;
  /** JSON, see features/mentoring/matching.ts */
  weights: Defaulted<string>;
  state: Defaulted<string>;
  created_by: string;
  created_at: string;
  revision: Defaulted<number>;
}

/** A mentor who takes part in a cohort, and how many projects at once there. */
export interface CohortMentorTable {
  cohort_id: string;
  mentor_id: string;
  capacity: number;
  joined_at: string;
  left_at: Nullable<string>;
}

/** What a project asks of a mentor: three answers. state: draft, submitted, withdrawn. */
export interface MentoringNeedTable {
  id: string;
  cohort_id: string;
  project_id: string;
  /** what should be true at the end */
  goal: Defaulted<string>;
  /** what stands in the way */
  obstacle: Defaulted<string>;
  /** what has been tried */
  tried: Defaulted<string>;
  mode: Defaulted<string>;
  state: Defaulted<string>;
  created_by: string;
  created_at: string;
  submitted_at: Nullable<string>;
  revision: Defaulted<number>;
}

/** What a need asks for. kind: skill, language. */
export interface NeedTagTable {
  need_id: string;
  kind: string;
  key: string;
}

/** A wish of one side about the other. side: mentor, project. wish: want, never. */
export interface PairWishTable {
  need_id: string;
  mentor_id: string;
  side: string;
  wish: string;
  created_at: string;
}

/** The coordinator's hand. kind: pin, forbid. */
export interface MatchPinTable {
  need_id: string;
  mentor_id: string;
  kind: string;
  reason: string;
  created_by: string;
  created_at: string;
}

/** A draft of pairs. state: draft, published, discarded. */
export interface MatchRunTable {
  id: string;
  cohort_id: string;
  state: Defaulted<string>;
  /** JSON */
  weights: string;
  /** JSON */
  summary: Defaulted<string>;
  created_by: string;
  created_at: string;
  published_by: Nullable<string>;
  published_at: Nullable<string>;
  revision: Defaulted<number>;
}

/** One need in a draft; no mentor: left without one, and why. */
export interface MatchPairTable {
  run_id: string;
  need_id: string;
  mentor_id: Nullable<string>;
  is_pinned: Defaulted<Flag>;
  score: number;
  /** JSON: points by term, and the best alternative */
  terms: Defaulted<string>;
}

/** A published pair and what becomes of it. state: proposed, active, declined, closed, ended. */
export interface MentorshipTable {
  id: string;
  cohort_id: string;
  need_id: string;
  project_id: string;
  mentor_id: string;
  run_id: Nullable<string>;
  state: Defaulted<string>;
  proposed_at: string;
  /** accepted, declined */
  mentor_answer: Nullable<string>;
  mentor_answered_at: Nullable<string>;
  mentor_reason: Nullable<string>;
  project_answer: Nullable<string>;
  project_answered_by: Nullable<string>;
  project_answered_at: Nullable<string>;
  project_reason: Nullable<string>;
  started_at: Nullable<string>;
  closed_at: Nullable<string>;
  closed_by: Nullable<string>;
  /** of the closing report: reached, partly, not_reached */
  outcome: Nullable<string>;
  /** the short closing report */
  report: Nullable<string>;
  /** the last sign of life */
  active_at: string;
  nudged_at: Nullable<string>;
  revision: Defaulted<number>;
}

/** What both agreed to reach. state: open, done, dropped. */
export interface MentorshipGoalTable {
  id: string;
  mentorship_id: string;
  body: string;
  due_on: Nullable<string>;
  state: Defaulted<string>;
  created_by: string;
  created_at: string;
  state_at: string;
  revision: Defaulted<number>;
}

/** A meeting of the two. state: planned, held, cancelled. */
export interface MentorshipMeetingTable {
  id: string;
  mentorship_id: string;
  starts_at: string;
  minutes: number;
  /** online, in_person */
  mode: string;
  /** address or link */
  place: Defaulted<string>;
  topic: Defaulted<string>;
  state: Defaulted<string>;
  created_by: string;
  created_at: string;
  /** also the calendar's SEQUENCE */
  revision: Defaulted<number>;
}

/** A note, shared by both sides or the author's alone. */
export interface MentorshipNoteTable {
  id: string;
  mentorship_id: string;
  author_id: string;
  body: string;
  is_private: Defaulted<Flag>;
  created_at: string;
  updated_at: string;
  revision: Defaulted<number>;
}

/** How it went, said by one side: 1 … 5 and a few words; the coordinator reads both. */
export interface MentorshipFeedbackTable {
  mentorship_id: string;
  /** mentor, project */
  side: string;
  author_id: string;
  rating: number;
  body: Defaulted<string>;
  created_at: string;
  updated_at: string;
}

/** What waits for the coordinator. kind: silence, declined, unmatched. */
export interface CoordinatorTaskTable {
  id: string;
  organization_id: string;
  cohort_id: string;
  mentorship_id: Nullable<string>;
  kind: string;
  note: Defaulted<string>;
  created_at: string;
  done_at: Nullable<string>;
  done_by: Nullable<string>;
}
