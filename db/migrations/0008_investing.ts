import type { Ddl } from "./ddl";

export const investing: Ddl = ({ code }) => [
  "create index project_tier_project on project_tier (project_id, tier)",
  `create table investor (
    id ${code} primary key,
    organization_id ${code} not null references organization (id),
    account_id ${code} not null unique references account (id),
    name text not null,
    sort_key ${code} not null,
    firm text not null default '',
    position text not null default '',
    website text,
    phone ${code},
    about_vi text not null default '',
    about_en text,
    ticket_from bigint,
    ticket_to bigint,
    state ${code} not null default 'applied',
    state_reason text,
    state_at ${code} not null,
    decided_by ${code} references account (id),
    created_at ${code} not null,
    revision integer not null default 1
  )`,
  "create index investor_state on investor (organization_id, state, created_at)",
  `create table investor_tag (
    investor_id ${code} not null references investor (id) on delete cascade,
    kind ${code} not null,
    key ${code} not null,
    primary key (investor_id, kind, key)
  )`,
  `create table project_need (
    project_id ${code} not null references project (id) on delete cascade,
    need ${code} not null,
    primary key (project_id, need)
  )`,
  "create index project_need_need on project_need (need, project_id)",
  `create table project_finance (
    project_id ${code} primary key references project (id) on delete cascade,
    raising bigint,
    revenue bigint,
    revenue_year integer,
    customers integer,
    founded_year integer,
    use_of_funds text not null default '',
    contact_name text not null default '',
    contact_email ${code},
    contact_phone ${code},
    updated_at ${code} not null,
    revision integer not null default 1
  )`,
  `create table project_grant (
    id ${code} primary key,
    project_id ${code} not null references project (id) on delete cascade,
    investor_id ${code} not null references investor (id),
    until_on ${code} not null,
    granted_by ${code} not null references account (id),
    granted_at ${code} not null,
    revoked_at ${code}
  )`,
  "create unique index project_grant_once on project_grant (project_id, investor_id) where revoked_at is null",
  "create index project_grant_investor on project_grant (investor_id, until_on)",
  `create table project_grant_field (
    grant_id ${code} not null references project_grant (id) on delete cascade,
    field ${code} not null,
    primary key (grant_id, field)
  )`,
  `create table project_view (
    id ${code} primary key,
    project_id ${code} not null references project (id) on delete cascade,
    investor_id ${code} not null references investor (id),
    what ${code} not null,
    fields text not null default '[]',
    day ${code} not null,
    first_at ${code} not null,
    last_at ${code} not null,
    times integer not null default 1,
    unique (project_id, investor_id, what, day)
  )`,
  "create index project_view_recent on project_view (project_id, last_at)",
  `create table investor_list (
    id ${code} primary key,
    investor_id ${code} not null references investor (id) on delete cascade,
    name text not null,
    created_at ${code} not null,
    revision integer not null default 1
  )`,
  "create index investor_list_of on investor_list (investor_id, created_at)",
  `create table investor_list_item (
    list_id ${code} not null references investor_list (id) on delete cascade,
    project_id ${code} not null references project (id) on delete cascade,
    note text not null default '',
    added_at ${code} not null,
    revision integer not null default 1,
    primary key (list_id, project_id)
  )`,
  `create table saved_search (
    id ${code} primary key,
    investor_id ${code} not null references investor (id) on delete cascade,
    name text not null,
    query text not null,
    alert ${code} not null default 'weekly',
    created_at ${code} not null,
    looked_at ${code} not null
  )`,
  "create index saved_search_due on saved_search (alert, looked_at)",
  `create table saved_search_hit (
    search_id ${code} not null references saved_search (id) on delete cascade,
    project_id ${code} not null,
    digest ${code} not null,
    primary key (search_id, project_id)
  )`,
  `create table introduction (
    id ${code} primary key,
    investor_id ${code} not null references investor (id),
    project_id ${code} not null references project (id),
    message text not null,
    state ${code} not null default 'asked',
    reason text,
    asked_at ${code} not null,
    answered_by ${code} references account (id),
    answered_at ${code}
  )`,
  `create unique index introduction_standing on introduction (investor_id, project_id) where state in ('asked', 'accepted')`,
  "create index introduction_project on introduction (project_id, state, asked_at)",
];
