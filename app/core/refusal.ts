/**
 * Every reason a rule, a policy or a service may give for saying no. Each has its sentence in both languages
 * (`i18n/vi/refusal.ts`, `i18n/en/refusal.ts`), so a reason without words does not compile.
 */
export type Refusal =
  // anyone, anything
  | "not_found"
  | "sign_in_required"
  | "forbidden"
  | "invalid"
  | "changed_elsewhere"
  | "already_done"
  | "too_many_attempts"
  | "reason_required"
  // accounts
  | "credentials_wrong"
  | "email_unverified"
  | "link_expired"
  | "link_used"
  | "invitation_for_other_email"
  | "password_wrong"
  | "consent_missing"
  | "last_admin"
  // directory
  | "slug_taken"
  | "member_exists"
  | "lead_stays"
  | "place_unknown"
  | "place_ambiguous"
  // techfest: events and plans
  | "event_draft"
  | "event_finished"
  | "event_cancelled"
  | "event_incomplete"
  | "booth_outside"
  | "booth_overlaps"
  | "booth_code_taken"
  | "booth_in_use"
  | "booth_given"
  | "booth_code_invalid"
  | "too_many_booths"
  | "mark_outside"
  // techfest: agenda
  | "slot_cancelled"
  | "slot_over"
  | "slot_open_to_all"
  | "capacity_below_taken"
  // techfest: exhibitors
  | "call_not_open"
  | "call_closed"
  | "application_incomplete"
  | "application_wrong_state"
  | "offer_expired"
  | "booth_taken"
  | "booth_unfit"
  | "picking_closed"
  | "allocation_closed"
  | "allocation_outdated"
  | "too_close_to_event"
  // competition
  | "competition_draft"
  | "competition_finished"
  | "setup_incomplete"
  | "in_use"
  | "entries_not_open"
  | "entries_closed"
  | "entry_exists"
  | "entry_incomplete"
  | "entry_not_draft"
  | "entry_not_submitted"
  | "entry_withdrawn"
  | "entry_in_judging"
  | "author_is_official"
  | "guardian_consent_missing"
  | "supplement_not_asked"
  | "supplement_late"
  | "entry_decided"
  | "entry_undecided"
  | "entry_late"
  | "entry_not_late"
  | "decider_is_author"
  | "due_in_past"
  | "file_too_large"
  | "file_type_refused"
  | "file_dangerous"
  | "file_empty"
  | "upload_offset"
  // delegates and check-in
  | "registration_closed"
  | "places_gone"
  | "delegate_exists"
  | "delegate_cancelled"
  | "kind_missing"
  | "workbook_refused"
  | "workbook_too_large"
  | "workbook_too_many_rows"
  | "workbook_empty"
  | "import_outdated"
  | "gate_closed"
  // mentorships
  | "mentorship_not_active"
  | "mentorship_full"
  | "meeting_in_past"
  | "meeting_ahead"
  // mentoring
  | "mentor_not_approved"
  | "cohort_closed"
  | "needs_not_open"
  | "needs_closed"
  | "pair_impossible"
  | "matching_too_early"
  // judging
  | "round_not_open"
  | "round_closed"
  | "round_wrong_state"
  | "rubric_frozen"
  | "rubric_missing"
  | "conflict_declared"
  | "recused"
  | "sheet_submitted"
  | "marks_missing"
  | "mark_invalid"
  | "judge_is_author"
  | "assignment_impossible"
  | "assignment_begun"
  | "sheets_missing"
  | "outcomes_missing"
  | "not_ranked"
  | "prize_exhausted"
  | "results_published"
  | "results_unpublished"
  // investing
  | "investor_unverified"
  | "investor_wrong_state"
  | "introduction_standing"
  | "introduction_answered"
  | "grant_in_past"
  | "collection_full";

const statuses: Partial<Record<Refusal, 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429>> = {
  not_found: 404,
  sign_in_required: 401,
  forbidden: 403,
  email_unverified: 403,
  author_is_official: 403,
  decider_is_author: 403,
  due_in_past: 422,
  investor_unverified: 403,
  grant_in_past: 422,
  too_many_attempts: 429,
  invalid: 422,
  meeting_in_past: 422,
  reason_required: 422,
  credentials_wrong: 422,
  place_unknown: 422,
  place_ambiguous: 422,
  password_wrong: 422,
  consent_missing: 422,
  entry_incomplete: 422,
  application_incomplete: 422,
  marks_missing: 422,
  mark_invalid: 422,
  booth_outside: 422,
  booth_overlaps: 422,
  booth_code_invalid: 422,
  too_many_booths: 422,
  mark_outside: 422,
  booth_code_taken: 422,
  file_too_large: 413,
  file_type_refused: 415,
  file_dangerous: 415,
  file_empty: 422,
  workbook_refused: 415,
  workbook_too_large: 413,
  workbook_too_many_rows: 422,
  workbook_empty: 422,
};

/** The HTTP status a refusal answers with: 404 hides, 403 denies, 422 corrects, 429 slows down; all else clashes with the state of things: 409. */
export function refusalStatus(reason: Refusal): number {
  return statuses[reason] ?? 409;
}
