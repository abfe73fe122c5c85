import type { Defaulted, Nullable } from "./types";

/** Records every room shares: activities, letters, files, consents, search. */
export interface SharedTables {
  activity: ActivityTable;
  lease: LeaseTable;
  letter: LetterTable;
  blob: BlobTable;
  file: FileTable;
  upload: UploadTable;
  consent_text: ConsentTextTable;
  consent: ConsentTable;
  search_text: SearchTextTable;
  slug_redirect: SlugRedirectTable;
}

/** Append-only; sequence, previous_hash and hash are null until the sealer has chained the row. */
export interface ActivityTable {
  id: string;
  organization_id: Nullable<string>;
  actor_id: Nullable<string>;
  acting_for_id: Nullable<string>;
  act: string;
  subject_kind: string;
  subject_id: string;
  /** JSON; erasable, because only its salted digest is hashed */
  detail: Nullable<string>;
  detail_salt: string;
  detail_digest: string;
  at: string;
  sequence: Nullable<number>;
  previous_hash: Nullable<string>;
  hash: Nullable<string>;
}

/** Who holds a piece of work, and until when: one sealer, one sender. */
export interface LeaseTable {
  name: string;
  holder: string;
  until: string;
}

/** The outbox. A letter is claimed before it is sent, and its dedupe key is unique. */
export interface LetterTable {
  id: string;
  dedupe_key: string;
  account_id: Nullable<string>;
  organization_id: Nullable<string>;
  to_email: string;
  to_name: string;
  locale: string;
  subject: string;
  body: string;
  created_at: string;
  claimed_by: Nullable<string>;
  claimed_until: Nullable<string>;
  sent_at: Nullable<string>;
  attempts: Defaulted<number>;
  last_error: Nullable<string>;
  /** the letter_batch it belongs to */
  batch_id: Nullable<string>;
}

/** Bytes, once per content. */
export interface BlobTable {
  sha256: string;
  size: number;
  type: string;
  created_at: string;
  /** of a PDF, once it was looked into */
  pages: Nullable<number>;
  /** the stored picture of its first page */
  thumbnail_sha256: Nullable<string>;
  /** null: not looked into yet; done, none, failed */
  preview_state: Nullable<string>;
}

/** A named use of a blob by an owner row. A replaced file keeps its row: `replaced_at` is set. */
export interface FileTable {
  id: string;
  blob_sha256: string;
  /** e.g. entry, project */
  owner_kind: string;
  owner_id: string;
  /** the entry form's field, the project's slot */
  field_key: string;
  name: string;
  version: Defaulted<number>;
  uploaded_by: string;
  created_at: string;
  replaced_at: Nullable<string>;
}

/** An upload on its way: bytes received so far lie in a temporary file named by the id. */
export interface UploadTable {
  id: string;
  account_id: string;
  owner_kind: string;
  owner_id: string;
  field_key: string;
  name: string;
  size: number;
  received: Defaulted<number>;
  created_at: string;
}

/** The exact words somebody agreed to; immutable versions. competition_id null: the installation's own texts. */
export interface ConsentTextTable {
  id: string;
  purpose: string;
  competition_id: Nullable<string>;
  version: number;
  body_vi: string;
  body_en: Nullable<string>;
  created_at: string;
}

export interface ConsentTable {
  id: string;
  consent_text_id: string;
  account_id: Nullable<string>;
  /** what it was given for: account, entry, project_member */
  subject_kind: string;
  subject_id: string;
  channel: string;
  given_at: string;
  withdrawn_at: Nullable<string>;
}

/** Folded words of a row, for full-text search; one row per subject. */
export interface SearchTextTable {
  subject_kind: string;
  subject_id: string;
  /** as written (NFC, lower), so that exact-accent hits can come first */
  plain: string;
  folded: string;
}

/** Old addresses keep working. */
export interface SlugRedirectTable {
  kind: string;
  slug: string;
  subject_id: string;
  created_at: string;
}
