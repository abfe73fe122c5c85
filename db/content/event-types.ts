import type { Bilingual, FieldKey, Moment } from "./types";

/** Shapes of the year's events. Lengths in centimetres; days counted from the seed day unless they are dates. */
export type DayContent = { readonly days: number } | { readonly date: string };

/** What else stands on a hall's plan. */
export type PlanMarkContent = {
  readonly kind: "entrance" | "exit" | "stage" | "reception" | "toilet" | "food" | "meeting" | "other";
  readonly label: Bilingual;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly depth: number;
};

/** A row of booths from west to east: the codes go on from the row before. */
export type BoothRowContent = {
  readonly zone: string;
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  /** one booth each; all 3 m deep */
  readonly widths: readonly number[];
  readonly power: boolean;
  readonly water: boolean;
};

export type HallContent = {
  readonly name: Bilingual;
  readonly width: number;
  readonly depth: number;
  readonly rows: readonly BoothRowContent[];
  readonly marks: readonly PlanMarkContent[];
};

export type ZoneContent = {
  readonly key: string;
  readonly name: Bilingual;
  readonly about: Bilingual;
  readonly tone: string;
  readonly fields: readonly FieldKey[];
};

export type CallContent = {
  readonly opens: Moment;
  readonly closes: Moment;
  readonly intro: Bilingual;
  readonly planPublished: Moment | null;
};

export type EventContent = {
  readonly key: string;
  readonly slug: string;
  readonly kind: "techfest" | "conference" | "training";
  readonly host: string;
  readonly name: Bilingual;
  readonly summary: Bilingual;
  readonly about: Bilingual;
  readonly firstDay: DayContent;
  readonly lastDay: DayContent;
  readonly venue: Bilingual;
  readonly commune: string;
  readonly state: "published" | "finished";
  readonly published: Moment;
  readonly zones: readonly ZoneContent[];
  readonly halls: readonly HallContent[];
  /** booth codes that the organizers keep for themselves, and why */
  readonly closedBooths: Readonly<Record<string, string>>;
  readonly call: CallContent | null;
};

export const slotKinds = [
  "opening",
  "exhibition",
  "forum",
  "workshop",
  "panel",
  "training",
  "final",
  "matching",
  "ceremony",
  "break",
] as const;

export type SpeakerContent = {
  readonly name: string;
  readonly title: Bilingual;
  readonly role: "speaker" | "chair" | "panelist";
};

/** `day` counts the event's days from 1; times are Hanoi wall-clock. `seats`: registration is needed, and for how many. */
export type SlotContent = {
  readonly day: number;
  readonly from: string;
  readonly until: string;
  /** a room's key, or null: everywhere */
  readonly room: string | null;
  readonly kind: (typeof slotKinds)[number];
  readonly title: Bilingual;
  readonly about?: Bilingual;
  readonly speakers?: readonly SpeakerContent[];
  readonly seats?: number;
  /** how many of the year's people have asked for a seat */
  readonly asked?: number;
};

export type RoomContent = { readonly key: string; readonly name: Bilingual; readonly capacity: number };
export type AgendaContent = {
  readonly event: string;
  readonly rooms: readonly RoomContent[];
  readonly slots: readonly SlotContent[];
};

export type ProductContent = { readonly name: Bilingual; readonly about: Bilingual };
export type ApplicationState =
  | "draft"
  | "submitted"
  | "approved"
  | "waitlisted"
  | "rejected"
  | "offered"
  | "confirmed"
  | "declined"
  | "expired"
  | "cancelled";

/** An exhibitor's application, by a project (`by: "project"`) or an organization of the content. */
export type ExhibitorContent = {
  readonly by: "project" | "organization";
  readonly key: string;
  readonly state: ApplicationState;
  readonly reason?: string;
  readonly priority: 1 | 2 | 3 | 4;
  readonly aboutEn: string;
  readonly products: readonly ProductContent[];
  /** booth codes, first wish first */
  readonly wishes: readonly string[];
  /** the booth offered, confirmed, declined or let go */
  readonly booth?: string;
  /** centimetres; a standard booth is 300 wide */
  readonly width?: number;
  readonly water?: boolean;
  readonly note?: string;
  /** what the reviewers told each other */
  readonly review?: readonly string[];
  /** of an organization: who answers for it, and the field it shows */
  readonly contact?: { readonly name: string; readonly email: string };
  readonly field?: FieldKey;
};
export type ExhibitorDraft = Omit<ExhibitorContent, "by">;
