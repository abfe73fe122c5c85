import type { CanvasAnswer, TableRow } from "~/features/competition/entry/answers/value";
import type { FormField } from "~/features/competition/entry-form";

/**
 * Shapes of the demo year's content. Plain data: who exists, what they wrote, what was decided. Marks, ids and instants are
 * made by the seed. Every person, project and e-mail address in this folder is invented.
 */
export type Bilingual = { readonly vi: string; readonly en: string };

/** The taxonomy of project fields (lĩnh vực). */
export const fieldKeys = [
  "agriculture",
  "herbs",
  "tourism",
  "crafts",
  "digital",
  "environment",
  "education",
  "manufacturing",
  "commerce",
  "health",
  "other",
] as const;
export type FieldKey = (typeof fieldKeys)[number];

export type Stage = "idea" | "prototype" | "pilot" | "revenue" | "raising";
export type DivisionKey = "idea" | "project" | "pupil" | "club";

/** A moment: days from the seed day, or a fixed calendar day; the time is Hanoi wall-clock `HH:mm`. */
export type Moment =
  | { readonly days: number; readonly time: string }
  | { readonly date: string; readonly time: string };

export type OrganizationKind =
  | "department"
  | "committee"
  | "ministry_unit"
  | "university"
  | "institute"
  | "incubator"
  | "accelerator"
  | "fund"
  | "coworking"
  | "intermediary"
  | "cooperative"
  | "enterprise"
  | "media";

export type OrganizationContent = {
  readonly key: string;
  readonly name: Bilingual;
  readonly kind: OrganizationKind;
  readonly commune: string;
  readonly about: string;
};

/** A guardian (người giám hộ), whose consent a pupil on a team needs. */
export type GuardianContent = {
  readonly name: string;
  readonly relation: string;
  readonly phone: string;
  readonly email: string;
};

/** `age` is given only for pupils; `organization` only where it matters to a conflict of interest. */
export type MemberDraft = {
  readonly name: string;
  readonly role: string;
  readonly organization?: string;
  readonly age?: number;
  readonly guardian?: GuardianContent;
};
export type MemberContent = MemberDraft & { readonly email: string; readonly isLeader: boolean };

export type ApplicantKind = "person" | "group" | "household" | "cooperative" | "enterprise";

/** Answers to the entry form by field key; money in đồng, a day as days from the seed day, a place as its commune. Files are made by the seed. */
export type AnswersContent = {
  readonly problem?: string;
  readonly solution?: string;
  readonly novelty?: string;
  readonly market?: string;
  readonly business_model?: string;
  readonly applicant_kind?: ApplicantKind;
  readonly team_strength?: string;
  readonly finance?: string;
  readonly capital_wanted?: number;
  readonly impact?: string;
  readonly jobs?: number;
  readonly roadmap?: string;
  readonly support_wanted?: string;
  readonly video?: string;
  readonly helps?: readonly string[];
  readonly tried?: "yes" | "no";
  readonly tried_from?: number;
  readonly tried_place?: string;
  readonly costs?: readonly TableRow[];
  readonly canvas?: CanvasAnswer;
  readonly teacher_phone?: string;
  readonly may_show?: "yes";
};

/**
 * What became of the entry. `submitted` still waits for the secretary's check. `late` counts minutes after the deadline, within
 * the grace period that the rules give.
 */
export type EntryContent =
  | { readonly state: "draft" }
  | { readonly state: "submitted" | "eligible"; readonly late?: number }
  | { readonly state: "supplement" | "ineligible" | "withdrawn" | "disqualified"; readonly reason: string };

/** `strength`, 0 to 1, is how well the jury thinks of it: the seed spreads marks around it. */
export type ProjectDraft = {
  readonly key: string;
  readonly name: string;
  readonly pitch: string;
  readonly pitchEn?: string;
  readonly summary: string;
  readonly field: FieldKey;
  readonly stage: Stage;
  readonly commune: string;
  readonly division: DivisionKey;
  readonly isPublic: boolean;
  readonly strength: number;
  readonly organization?: string;
  /** The first is the leader (trưởng nhóm). */
  readonly team: readonly [MemberDraft, ...MemberDraft[]];
  readonly answers: AnswersContent;
  readonly entry: EntryContent;
};
export type ProjectContent = Omit<ProjectDraft, "team"> & {
  readonly team: readonly [MemberContent, ...MemberContent[]];
};

/**
 * What the finished edition decided: totals out of 100, in hundredths of a point; `final` absent: eliminated on paper; `prize` is a prize
 * key of the edition. `sameAs`: the project of lần thứ II that this was an earlier entry of.
 */
export type PastResult = {
  readonly desk: number;
  readonly final?: number;
  readonly prize?: string;
  readonly citation?: string;
};
export type PastProjectDraft = ProjectDraft & { readonly result: PastResult; readonly sameAs?: string };
export type PastProjectContent = ProjectContent & { readonly result: PastResult; readonly sameAs?: string };

export type PersonContent = {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly organization: string;
};
export type JudgeContent = PersonContent & {
  readonly fields: readonly FieldKey[];
  readonly role: "chair" | "member";
  readonly expertise: string;
};
export type DemoRole =
  | "admin"
  | "organizer"
  | "secretary"
  | "chair"
  | "judge"
  | "founder"
  | "member"
  | "visitor"
  | "gate_staff"
  | "mentor"
  | "investor"
  | "exhibitor";
export type DemoAccount = {
  readonly role: DemoRole;
  readonly name: string;
  readonly email: string;
  readonly label: Bilingual;
};

/** A level of a criterion: reached from `from` (hundredths of a point) up to the next level's start. */
export type LevelContent = { readonly from: number; readonly text: Bilingual };
/** `weight` in hundredths (100 = ×1); marks in hundredths of a point. */
export type CriterionContent = {
  readonly key: string;
  readonly title: Bilingual;
  readonly hint: Bilingual;
  readonly weight: number;
  readonly minMark: number;
  readonly maxMark: number;
  readonly step: number;
  readonly levels: readonly [LevelContent, LevelContent, LevelContent, LevelContent];
};
export type RubricContent = {
  readonly key: string;
  readonly title: Bilingual;
  readonly criteria: readonly CriterionContent[];
};

export type FormFieldContent = FormField & { readonly label: Bilingual; readonly help: Bilingual };
export type FormStepContent = {
  readonly key: string;
  readonly title: Bilingual;
  readonly fields: readonly FormFieldContent[];
};
export type EntryFormContent = {
  readonly key: string;
  readonly title: Bilingual;
  readonly steps: readonly FormStepContent[];
};

export type PhaseKind = "announcement" | "entries" | "eligibility" | "desk" | "coaching" | "final" | "results";
export type PhaseContent = {
  readonly kind: PhaseKind;
  readonly title: Bilingual;
  readonly from: Moment;
  readonly until: Moment;
};

/** `division` null: a side prize. `amount` in đồng, for each of `count`. */
export type PrizeContent = {
  readonly key: string;
  readonly division: DivisionKey | null;
  readonly name: Bilingual;
  readonly amount: number;
  readonly count: number;
};

/** `minTotal` in hundredths of a point; `quota`: how many of each division go on. */
export type RoundContent = {
  readonly key: "desk" | "final";
  readonly kind: "desk" | "pitch";
  readonly title: Bilingual;
  readonly rubric: string;
  readonly assignment: "panel" | "distributed";
  readonly judgesPerEntry: number;
  readonly isBlind: boolean;
  readonly minTotal: number;
  readonly noZeroCriterion: boolean;
  readonly quota: Partial<Record<DivisionKey, number>>;
  /** absent: the mean */
  readonly method?: "trimmed";
  readonly from: Moment;
  readonly until: Moment;
};

export type CompetitionContent = {
  readonly key: string;
  readonly slug: string;
  readonly series: string;
  readonly edition: number;
  readonly host: string;
  readonly name: Bilingual;
  readonly summary: Bilingual;
  readonly rules: Bilingual;
  readonly state: "finished" | "scoring" | "open";
  readonly entryPrefix: string;
  /** Minutes after the deadline in which an entry still counts, as the rules say. */
  readonly graceMinutes: number;
  readonly maxTeam: number;
  readonly fields: readonly {
    readonly key: string;
    readonly name: Bilingual;
    readonly includes: readonly FieldKey[];
  }[];
  readonly divisions: readonly { readonly key: DivisionKey; readonly name: Bilingual; readonly about: Bilingual }[];
  readonly phases: readonly PhaseContent[];
  readonly prizes: readonly PrizeContent[];
  readonly rounds: readonly RoundContent[];
  readonly form: string;
};
