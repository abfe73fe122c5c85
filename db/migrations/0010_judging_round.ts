import type { Ddl } from "./ddl";

export const judgingRound: Ddl = ({ code }) => [
  // who judges: what they know, when they can't, with whom they don't sit
  "alter table judge add column skills text not null default '[]'",
  "alter table judge add column languages text not null default '[]'",
  "alter table judge add column wanted_load integer",
  "alter table judge add column min_load integer not null default 0",
  `alter table judge add column organization_id ${code} references organization (id)`,
  `alter table judge add column accepted_at ${code}`,
  `alter table judge add column declined_at ${code}`,
  "alter table judge add column decline_reason text",
  `create table judge_absence (
    id ${code} primary key,
    judge_id ${code} not null references judge (id) on delete cascade,
    from_day ${code} not null,
    to_day ${code} not null,
    note text not null default ''
  )`,
  "create index judge_absence_judge on judge_absence (judge_id)",
  `create table judge_apart (
    competition_id ${code} not null references competition (id) on delete cascade,
    judge_a ${code} not null references judge (id) on delete cascade,
    judge_b ${code} not null references judge (id) on delete cascade,
    reason text not null default '',
    created_by ${code} not null references account (id),
    created_at ${code} not null,
    primary key (competition_id, judge_a, judge_b)
  )`,
  `create table judge_import (
    id ${code} primary key,
    competition_id ${code} not null references competition (id) on delete cascade,
    name text not null,
    rows text not null,
    created_by ${code} not null references account (id),
    created_at ${code} not null,
    applied_at ${code},
    applied_by ${code} references account (id)
  )`,

  // one row for a pair; who waives an inferred one, and why
  `alter table conflict add column kind ${code} not null default 'other'`,
  `alter table conflict add column lifted_by ${code} references account (id)`,
  "alter table conflict add column lift_reason text",
  // the conflict that closed an assignment: what is waived opens it again
  `alter table assignment add column conflict_id ${code}`,
  // founders name conflicts over the list of judges once it is published
  `alter table competition add column jury_published_at ${code}`,

  // how a division is assigned and ranked
  "alter table round_division add column floor_share integer not null default 90",
  "alter table round_division add column method_settings text not null default '{}'",
  "alter table round_division add column combine text not null default '[]'",

  // a run is a versioned draft
  "alter table assignment_run add column version integer not null default 1",
  `alter table assignment_run add column kind ${code} not null default 'plan'`,
  `alter table assignment_run add column state ${code} not null default 'ready'`,
  "alter table assignment_run add column request text not null default '{}'",
  "alter table assignment_run add column progress integer not null default 0",
  "alter table assignment_run add column error text",
  `alter table assignment_run add column base_run_id ${code}`,
  `alter table assignment_run add column lease_until ${code}`,
  `alter table assignment_run add column published_at ${code}`,
  `alter table assignment_run add column reverted_at ${code}`,
  `alter table assignment_run add column reverted_by ${code} references account (id)`,

  // a sheet: how sure the judge is, how it came, who let a late one count
  "alter table score_sheet add column confidence integer",
  "alter table score_version add column confidence integer",
  `alter table score_version add column via ${code} not null default 'web'`,
  `alter table score_version add column made_at ${code}`,
  "alter table score_version add column late_counts integer check (late_counts in (0, 1))",
  "alter table score_version add column late_reason text",
  `alter table score_version add column late_decided_by ${code} references account (id)`,
  `alter table score_version add column late_decided_at ${code}`,
  `alter table score_version add column scan_file_id ${code}`,
  "alter table assignment add column asked_because text",
  `alter table assignment add column complaint_id ${code}`,

  // an entry that every judge scores before the round opens, to see how far they are apart
  `create table calibration (
    id ${code} primary key,
    round_id ${code} not null references round (id) on delete cascade,
    division_id ${code} not null references division (id),
    entry_id ${code} not null references entry (id),
    entry_version_id ${code} not null references entry_version (id),
    note text not null default '',
    due_at ${code},
    revealed_at ${code},
    created_by ${code} not null references account (id),
    created_at ${code} not null,
    unique (round_id, division_id, entry_id)
  )`,
  `create table calibration_sheet (
    calibration_id ${code} not null references calibration (id) on delete cascade,
    judge_id ${code} not null references judge (id),
    revision integer not null,
    marks text not null,
    total integer,
    remark text not null default '',
    saved_at ${code} not null,
    submitted_at ${code},
    primary key (calibration_id, judge_id)
  )`,

  // deliberation: what was decided and why, what is disputed
  `create table decision (
    id ${code} primary key,
    round_id ${code} not null references round (id),
    division_id ${code} references division (id),
    entry_id ${code} references entry (id),
    kind ${code} not null,
    detail text not null default '{}',
    reason text not null,
    decided_by ${code} not null references account (id),
    decided_at ${code} not null,
    revoked_at ${code},
    revoked_by ${code} references account (id),
    revoke_reason text
  )`,
  "create index decision_round on decision (round_id, decided_at)",
  `create table dispute (
    id ${code} primary key,
    round_id ${code} not null references round (id),
    entry_id ${code} not null references entry (id),
    text text not null,
    raised_by ${code} not null references account (id),
    raised_at ${code} not null,
    resolution text,
    resolved_by ${code} references account (id),
    resolved_at ${code}
  )`,
  "create index dispute_round on dispute (round_id)",

  // complaints about a published result (khiếu nại, phúc khảo)
  `alter table round add column complaints_until ${code}`,
  `alter table round add column complaint_answers_until ${code}`,
  `create table complaint (
    id ${code} primary key,
    round_id ${code} not null references round (id),
    division_id ${code} not null references division (id),
    entry_id ${code} not null references entry (id),
    kind ${code} not null,
    text text not null,
    state ${code} not null default 'filed',
    filed_by ${code} not null references account (id),
    filed_at ${code} not null,
    answer text,
    outcome ${code},
    answered_by ${code} references account (id),
    answered_at ${code},
    revision integer not null default 1
  )`,
  "create index complaint_round on complaint (round_id, state)",
  "create index complaint_entry on complaint (entry_id)",

  // a published round as one document that recomputes itself
  `create table result_bundle (
    id ${code} primary key,
    round_id ${code} not null references round (id),
    version integer not null,
    content text not null,
    sha256 ${code} not null,
    chain_sequence integer,
    chain_head ${code},
    published_at ${code} not null,
    unique (round_id, version)
  )`,

  // what a founder gets to read, once it is released
  "alter table round add column feedback_rules text not null default '{}'",
  `alter table round add column feedback_released_at ${code}`,
  `alter table round add column feedback_released_by ${code} references account (id)`,
  `create table comment_review (
    assignment_id ${code} primary key references assignment (id) on delete cascade,
    revision integer not null,
    state ${code} not null,
    text text not null default '',
    reviewed_by ${code} not null references account (id),
    reviewed_at ${code} not null
  )`,
  `create table feedback_rating (
    round_id ${code} not null references round (id) on delete cascade,
    entry_id ${code} not null references entry (id) on delete cascade,
    account_id ${code} not null references account (id),
    usefulness integer not null,
    note text not null default '',
    rated_at ${code} not null,
    primary key (round_id, entry_id, account_id)
  )`,
];
