import type { Ddl } from "./ddl";

export const entries: Ddl = ({ code }) => [
  // how entries are numbered, and who may enter
  "alter table competition add column number_pattern text",
  `alter table competition add column number_scope ${code} not null default 'competition'`,
  "alter table competition add column eligibility text not null default '[]'",
  "alter table competition add column particulars text not null default '{}'",
  `alter table division add column number_code ${code}`,
  "alter table division add column last_number integer not null default 0",

  // a version of the form that is still being written; new entries get the newest that isn't
  "alter table entry_form add column is_draft integer not null default 0 check (is_draft in (0, 1))",

  // entries that came on paper or by e-mail, and keys to page by
  `alter table entry add column channel ${code} not null default 'online'`,
  `alter table entry add column received_at ${code}`,
  // the secretary who typed a project in, until its leader has an account
  `alter table project add column kept_by ${code} references account (id)`,
  `alter table entry add column number_key ${code}`,
  "create index entry_by_number_key on entry (competition_id, number_key, id)",
  "create index entry_by_state_submission on entry (competition_id, state, submitted_at, id)",
  `update entry set number_key = rtrim(number, '0123456789')
    || substr('0000000000', 1, 10 - length(number) + length(rtrim(number, '0123456789')))
    || substr(number, length(rtrim(number, '0123456789')) + 1) where number is not null`,

  // a member's name as lists are sorted
  `alter table project_member add column sort_key ${code}`,
  "update project_member set sort_key = (select a.sort_key from account a where a.id = project_member.account_id)",
  "create index project_member_phone on project_member (phone)",

  // who is named in other entries too
  "create index project_member_email on project_member (email)",

  // what an eligibility rule says to the secretary of an entry that was handed in
  `create table entry_flag (
    entry_id ${code} not null references entry (id) on delete cascade,
    rule_key ${code} not null,
    detail text not null,
    raised_at ${code} not null,
    cleared_at ${code},
    cleared_by ${code} references account (id),
    note text,
    primary key (entry_id, rule_key)
  )`,

  // a late entry by decision: whoever leads under this address may hand in until then
  `create table late_permit (
    id ${code} primary key,
    competition_id ${code} not null references competition (id) on delete cascade,
    email ${code} not null,
    until_at ${code} not null,
    reason text not null,
    granted_by ${code} not null references account (id),
    granted_at ${code} not null,
    revoked_at ${code}
  )`,
  "create index late_permit_of on late_permit (competition_id, email)",

  // asked by anyone signed in, answered for all
  `create table question (
    id ${code} primary key,
    competition_id ${code} not null references competition (id) on delete cascade,
    asked_by ${code} references account (id),
    asked_at ${code} not null,
    body text not null,
    answer text,
    answer_en text,
    answered_by ${code} references account (id),
    answered_at ${code},
    hidden_at ${code},
    hidden_reason text,
    revision integer not null default 1
  )`,
  "create index question_of on question (competition_id, asked_at)",
  `create table notice (
    id ${code} primary key,
    competition_id ${code} not null references competition (id) on delete cascade,
    division_id ${code} references division (id),
    title_vi text not null,
    title_en text,
    body_vi text not null,
    body_en text,
    is_public integer not null default 0 check (is_public in (0, 1)),
    letters integer not null default 0,
    sent_by ${code} not null references account (id),
    sent_at ${code} not null
  )`,
  "create index notice_of on notice (competition_id, sent_at)",

  // the secretary's desk
  `create table entry_view (
    id ${code} primary key,
    competition_id ${code} not null references competition (id) on delete cascade,
    account_id ${code} not null references account (id) on delete cascade,
    name text not null,
    query text not null,
    is_shared integer not null default 0 check (is_shared in (0, 1)),
    created_at ${code} not null
  )`,
  "create index entry_view_of on entry_view (competition_id, account_id)",
  `create table checklist_item (
    id ${code} primary key,
    competition_id ${code} not null references competition (id) on delete cascade,
    division_id ${code} references division (id),
    label_vi text not null,
    label_en text,
    position integer not null,
    retired_at ${code}
  )`,
  "create index checklist_item_of on checklist_item (competition_id, position)",
  `create table entry_check (
    entry_id ${code} not null references entry (id) on delete cascade,
    item_id ${code} not null references checklist_item (id) on delete cascade,
    is_met integer not null check (is_met in (0, 1)),
    note text not null default '',
    checked_by ${code} not null references account (id),
    checked_at ${code} not null,
    primary key (entry_id, item_id)
  )`,
  `create table duplicate_verdict (
    first_id ${code} not null references entry (id) on delete cascade,
    second_id ${code} not null references entry (id) on delete cascade,
    verdict ${code} not null,
    note text not null default '',
    decided_by ${code} not null references account (id),
    decided_at ${code} not null,
    primary key (first_id, second_id)
  )`,
  `create table entry_batch (
    id ${code} primary key,
    competition_id ${code} not null references competition (id) on delete cascade,
    act ${code} not null,
    told text not null,
    rows text not null,
    kept text not null default '[]',
    total integer not null,
    reached integer not null default 0,
    done integer not null default 0,
    state ${code} not null default 'planned',
    created_by ${code} not null references account (id),
    created_at ${code} not null,
    finished_at ${code}
  )`,
  `create table entry_import (
    id ${code} primary key,
    competition_id ${code} not null references competition (id) on delete cascade,
    file_name text not null,
    rows text not null,
    problems text not null,
    created_by ${code} not null references account (id),
    created_at ${code} not null,
    applied_at ${code},
    applied_by ${code} references account (id)
  )`,

  // letters in bulk
  `create table letter_template (
    id ${code} primary key,
    competition_id ${code} not null references competition (id) on delete cascade,
    name text not null,
    subject_vi text not null,
    subject_en text,
    body_vi text not null,
    body_en text,
    updated_by ${code} not null references account (id),
    updated_at ${code} not null,
    revision integer not null default 1
  )`,
  `create table letter_batch (
    id ${code} primary key,
    competition_id ${code} not null references competition (id) on delete cascade,
    name text not null,
    subject_vi text not null,
    subject_en text,
    body_vi text not null,
    body_en text,
    audience ${code} not null default 'team',
    recipients text not null,
    total integer not null,
    written integer not null default 0,
    state ${code} not null default 'writing',
    created_by ${code} not null references account (id),
    created_at ${code} not null,
    finished_at ${code}
  )`,
  `alter table letter add column batch_id ${code}`,
  "create index letter_batch_id on letter (batch_id)",

  // what a look into a file tells: pages of a PDF, a picture of the first
  "alter table blob add column pages integer",
  `alter table blob add column thumbnail_sha256 ${code}`,
  `alter table blob add column preview_state ${code}`,
  "create index blob_unseen on blob (created_at) where preview_state is null and type = 'application/pdf'",

  // judging: ladders for ties, marks that the organizer awards, corrections of a frozen rubric
  "alter table round_division add column tie_ladder text not null default '[]'",
  "alter table rubric add column adds_up integer not null default 1 check (adds_up in (0, 1))",
  `create table organizer_mark (
    round_id ${code} not null references round (id) on delete cascade,
    entry_id ${code} not null references entry (id) on delete cascade,
    criterion_key ${code} not null,
    mark integer not null,
    note text not null default '',
    given_by ${code} not null references account (id),
    given_at ${code} not null,
    primary key (round_id, entry_id, criterion_key)
  )`,
  `create table rubric_correction (
    id ${code} primary key,
    competition_id ${code} not null references competition (id) on delete cascade,
    old_rubric_id ${code} not null references rubric (id),
    new_rubric_id ${code} not null references rubric (id),
    reason text not null,
    proposed_by ${code} not null references account (id),
    proposed_at ${code} not null,
    approved_by ${code} references account (id),
    approved_at ${code},
    refused_at ${code},
    decision_reason text
  )`,
];
