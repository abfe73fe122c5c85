import type { Defaulted, Flag, Nullable } from "./types";

export interface AccountTables {
  account: AccountTable;
  session: SessionTable;
  email_token: EmailTokenTable;
  failed_attempt: FailedAttemptTable;
  invitation: InvitationTable;
  data_request: DataRequestTable;
}

/** One person. Erasing empties the row and keeps its id. */
export interface AccountTable {
  id: string;
  /** normalized, unique; null once erased */
  email: Nullable<string>;
  name: string;
  sort_key: string;
  phone: Nullable<string>;
  password_hash: Nullable<string>;
  email_verified_at: Nullable<string>;
  is_admin: Defaulted<Flag>;
  locale: Defaulted<string>;
  created_at: string;
  erased_at: Nullable<string>;
}

/** lucia's sessions; the id is the SHA-256 of the cookie's value. */
export interface SessionTable {
  id: string;
  account_id: string;
  /** whole seconds since 1970 */
  expires_at: number;
  created_at: string;
  seen_at: string;
  /** e.g. "Chrome · Android": what the list of sessions shows */
  device: Defaulted<string>;
}

/** Links sent by e-mail: verify, reset, change_email, first_admin. Stored hashed, used once. */
export interface EmailTokenTable {
  token_hash: string;
  kind: string;
  account_id: Nullable<string>;
  email: string;
  created_at: string;
  expires_at: string;
  used_at: Nullable<string>;
}

/** Failures only: a hall shares one address. The key is hashed. */
export interface FailedAttemptTable {
  id: string;
  kind: string;
  key_hash: string;
  at: string;
}

/** A signed, expiring, single-use link that claims a row or a duty. */
export interface InvitationTable {
  id: string;
  token_hash: string;
  /** judge, duty, project_member */
  kind: string;
  /** the judge, project_member row, or the organization for a duty */
  subject_id: string;
  /** for a duty: its kind */
  duty_kind: Nullable<string>;
  competition_id: Nullable<string>;
  event_id: Nullable<string>;
  organization_id: Nullable<string>;
  email: string;
  name: string;
  invited_by: Nullable<string>;
  created_at: string;
  expires_at: string;
  accepted_at: Nullable<string>;
  accepted_by: Nullable<string>;
  revoked_at: Nullable<string>;
}

/** A person's request about their own data, with the legal deadlines. */
export interface DataRequestTable {
  id: string;
  account_id: string;
  /** erase, correct, copy, restrict, withdraw */
  kind: string;
  note: Defaulted<string>;
  received_at: string;
  reply_due: string;
  done_due: string;
  /** received, answered, done, refused */
  state: Defaulted<string>;
  answer: Nullable<string>;
  answered_at: Nullable<string>;
  closed_at: Nullable<string>;
  closed_by: Nullable<string>;
}
