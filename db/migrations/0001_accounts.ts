import type { Ddl } from "./ddl";

export const accounts: Ddl = ({ code, dialect }) => [
  `create table account (
    id ${code} primary key,
    email ${code} unique,
    name text not null,
    sort_key ${code} not null,
    phone ${code},
    password_hash text,
    email_verified_at ${code},
    is_admin integer not null default 0 check (is_admin in (0, 1)),
    locale ${code} not null default 'vi',
    created_at ${code} not null,
    erased_at ${code}
  )`,
  `create table session (
    id ${code} primary key,
    account_id ${code} not null references account (id) on delete cascade,
    expires_at bigint not null,
    created_at ${code} not null,
    seen_at ${code} not null,
    device text not null default ''
  )`,
  "create index session_account on session (account_id)",
  `create table email_token (
    token_hash ${code} primary key,
    kind ${code} not null,
    account_id ${code} references account (id) on delete cascade,
    email ${code} not null,
    created_at ${code} not null,
    expires_at ${code} not null,
    used_at ${code}
  )`,
  "create index email_token_account on email_token (account_id, kind)",
  `create table failed_attempt (
    id ${code} primary key,
    kind ${code} not null,
    key_hash ${code} not null,
    at ${code} not null
  )`,
  "create index failed_attempt_key on failed_attempt (kind, key_hash, at)",
  `create table data_request (
    id ${code} primary key,
    account_id ${code} not null references account (id),
    kind ${code} not null,
    note text not null default '',
    received_at ${code} not null,
    reply_due ${code} not null,
    done_due ${code} not null,
    state ${code} not null default 'received',
    answer text,
    answered_at ${code},
    closed_at ${code},
    closed_by ${code} references account (id)
  )`,
  "create index data_request_state on data_request (state, done_due)",
  `create table activity (
    id ${code} primary key,
    organization_id ${code},
    actor_id ${code} references account (id),
    acting_for_id ${code} references account (id),
    act ${code} not null,
    subject_kind ${code} not null,
    subject_id ${code} not null,
    detail text,
    detail_salt ${code} not null,
    detail_digest ${code} not null,
    at ${code} not null,
    sequence bigint,
    previous_hash ${code},
    hash ${code}
  )`,
  "create unique index activity_chain on activity (organization_id, sequence)",
  "create index activity_subject on activity (subject_kind, subject_id, at)",
  "create index activity_actor on activity (actor_id, at)",
  "create index activity_unsealed on activity (id) where sequence is null",
  `create table lease (
    name ${code} primary key,
    holder ${code} not null,
    until ${code} not null
  )`,
  `create table letter (
    id ${code} primary key,
    dedupe_key ${code} not null unique,
    account_id ${code} references account (id),
    organization_id ${code},
    to_email ${code} not null,
    to_name text not null,
    locale ${code} not null,
    subject text not null,
    body text not null,
    created_at ${code} not null,
    claimed_by ${code},
    claimed_until ${code},
    sent_at ${code},
    attempts integer not null default 0,
    last_error text
  )`,
  "create index letter_waiting on letter (created_at) where sent_at is null",
  `create table blob (
    sha256 ${code} primary key,
    size bigint not null,
    type ${code} not null,
    created_at ${code} not null
  )`,
  `create table file (
    id ${code} primary key,
    blob_sha256 ${code} not null references blob (sha256),
    owner_kind ${code} not null,
    owner_id ${code} not null,
    field_key ${code} not null,
    name text not null,
    version integer not null default 1,
    uploaded_by ${code} not null references account (id),
    created_at ${code} not null,
    replaced_at ${code}
  )`,
  "create index file_owner on file (owner_kind, owner_id, field_key)",
  "create index file_blob on file (blob_sha256)",
  `create table upload (
    id ${code} primary key,
    account_id ${code} not null references account (id) on delete cascade,
    owner_kind ${code} not null,
    owner_id ${code} not null,
    field_key ${code} not null,
    name text not null,
    size bigint not null,
    received bigint not null default 0,
    created_at ${code} not null
  )`,
  `create table consent_text (
    id ${code} primary key,
    purpose ${code} not null,
    competition_id ${code},
    version integer not null,
    body_vi text not null,
    body_en text,
    created_at ${code} not null
  )`,
  "create unique index consent_text_version on consent_text (purpose, coalesce(competition_id, ''), version)",
  `create table consent (
    id ${code} primary key,
    consent_text_id ${code} not null references consent_text (id),
    account_id ${code} references account (id),
    subject_kind ${code} not null,
    subject_id ${code} not null,
    channel ${code} not null,
    given_at ${code} not null,
    withdrawn_at ${code}
  )`,
  "create index consent_account on consent (account_id)",
  "create index consent_subject on consent (subject_kind, subject_id)",
  `create table slug_redirect (
    kind ${code} not null,
    slug ${code} not null,
    subject_id ${code} not null,
    created_at ${code} not null,
    primary key (kind, slug)
  )`,
  ...(dialect === "postgres" ? postgresSearch(code) : sqliteSearch()),
];

function postgresSearch(code: string): string[] {
  return [
    `create table search_text (
      subject_kind ${code} not null,
      subject_id ${code} not null,
      plain text not null,
      folded text not null,
      words tsvector generated always as (to_tsvector('simple', folded)) stored,
      primary key (subject_kind, subject_id)
    )`,
    "create index search_text_words on search_text using gin (words)",
  ];
}

function sqliteSearch(): string[] {
  return [
    `create table search_text (
      subject_kind text not null,
      subject_id text not null,
      plain text not null,
      folded text not null,
      primary key (subject_kind, subject_id)
    )`,
    "create virtual table search_fts using fts5(folded, content='search_text', content_rowid='rowid', tokenize='unicode61')",
    `create trigger search_text_insert after insert on search_text begin
      insert into search_fts (rowid, folded) values (new.rowid, new.folded);
    end`,
    `create trigger search_text_delete after delete on search_text begin
      insert into search_fts (search_fts, rowid, folded) values ('delete', old.rowid, old.folded);
    end`,
    `create trigger search_text_update after update on search_text begin
      insert into search_fts (search_fts, rowid, folded) values ('delete', old.rowid, old.folded);
      insert into search_fts (rowid, folded) values (new.rowid, new.folded);
    end`,
  ];
}
