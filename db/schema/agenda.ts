import type { Defaulted, Flag, Nullable } from "./types";

/** Agenda, delegates and check-in of an event. */
export interface AgendaTables {
  agenda_room: AgendaRoomTable;
  slot: SlotTable;
  slot_speaker: SlotSpeakerTable;
  slot_registration: SlotRegistrationTable;
  saved_slot: SavedSlotTable;
  calendar_feed: CalendarFeedTable;
  delegate_kind: DelegateKindTable;
  delegation: DelegationTable;
  delegate: DelegateTable;
  delegate_import: DelegateImportTable;
  gate: GateTable;
  check_in: CheckInTable;
}

/** Where slots take place. */
export interface AgendaRoomTable {
  id: string;
  event_id: string;
  name_vi: string;
  name_en: Nullable<string>;
  capacity: Nullable<number>;
  position: number;
}

/** One item of the agenda. kind: opening, exhibition, forum, workshop, panel, training, final, matching, ceremony, break. state: draft, published, cancelled. */
export interface SlotTable {
  id: string;
  event_id: string;
  room_id: Nullable<string>;
  kind: string;
  title_vi: string;
  title_en: Nullable<string>;
  about_vi: Defaulted<string>;
  about_en: Nullable<string>;
  starts_at: string;
  ends_at: string;
  takes_registrations: Defaulted<Flag>;
  /** null: as many as come */
  capacity: Nullable<number>;
  state: Defaulted<string>;
  created_at: string;
  updated_at: string;
  /** also the calendar's SEQUENCE */
  revision: Defaulted<number>;
}

/** Who speaks; named with or without an account. role: speaker, chair, panelist. */
export interface SlotSpeakerTable {
  id: string;
  slot_id: string;
  name: string;
  /** position and workplace */
  title_vi: Defaulted<string>;
  title_en: Nullable<string>;
  role: Defaulted<string>;
  email: Nullable<string>;
  account_id: Nullable<string>;
  position: number;
}

/** A seat in a slot. state: registered, waiting, cancelled. The waiting list is in order of asked_at, id. */
export interface SlotRegistrationTable {
  id: string;
  slot_id: string;
  account_id: string;
  state: string;
  asked_at: string;
  state_at: string;
  promoted_at: Nullable<string>;
}

/** A person's own agenda beside what they registered for. */
export interface SavedSlotTable {
  account_id: string;
  slot_id: string;
  saved_at: string;
}

/** The secret address of a person's calendar; a new key version closes the old address. */
export interface CalendarFeedTable {
  account_id: string;
  key_version: Defaulted<number>;
  created_at: string;
}

/** A kind of delegate with its own number of places. The row is locked while a place is given. */
export interface DelegateKindTable {
  id: string;
  event_id: string;
  key: string;
  name_vi: string;
  name_en: Nullable<string>;
  about_vi: Defaulted<string>;
  about_en: Nullable<string>;
  /** null: no limit */
  quota: Nullable<number>;
  /** anyone signed in may register; otherwise only the desk and imports */
  is_open: Defaulted<Flag>;
  /** the badge's ground */
  tone: string;
  position: number;
}

/** A group of delegates. kind: province, agency, school, enterprise, other. */
export interface DelegationTable {
  id: string;
  event_id: string;
  kind: string;
  name_vi: string;
  name_en: Nullable<string>;
  sort_key: string;
  contact_name: Defaulted<string>;
  contact_email: Nullable<string>;
  contact_phone: Nullable<string>;
  position: number;
}

/** Somebody who comes. state: registered, waiting, cancelled. source: self, import, desk. */
export interface DelegateTable {
  id: string;
  event_id: string;
  kind_id: string;
  delegation_id: Nullable<string>;
  account_id: Nullable<string>;
  name: string;
  sort_key: string;
  /** position (chức vụ) */
  title: Defaulted<string>;
  workplace: Defaulted<string>;
  email: Nullable<string>;
  phone: Nullable<string>;
  /** typed at the gate when a badge can't be read; unique in the event */
  code: string;
  /** a lost badge is replaced: the older code no longer opens */
  badge_version: Defaulted<number>;
  state: string;
  source: string;
  is_inside: Defaulted<Flag>;
  first_in_at: Nullable<string>;
  note: Defaulted<string>;
  import_id: Nullable<string>;
  created_by: Nullable<string>;
  created_at: string;
  state_at: string;
  revision: Defaulted<number>;
}

/** A spreadsheet that was read: what it would do, shown before it is applied. state: preview, applied, discarded. */
export interface DelegateImportTable {
  id: string;
  event_id: string;
  name: string;
  /** JSON: the rows as read, with their errors and what will become of each */
  rows: string;
  state: Defaulted<string>;
  created_by: string;
  created_at: string;
  applied_at: Nullable<string>;
}

/** Where people come in. */
export interface GateTable {
  id: string;
  event_id: string;
  name_vi: string;
  name_en: Nullable<string>;
  position: number;
}

/** One passage. direction: in, out. The same scan twice is one row. */
export interface CheckInTable {
  id: string;
  event_id: string;
  delegate_id: string;
  gate_id: Nullable<string>;
  direction: string;
  at: string;
  recorded_by: string;
  /** drawn by the device for each scan: a repeat gets the first answer */
  scan_key: string;
}
