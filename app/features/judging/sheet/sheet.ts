import type { Instant } from "~/core/instant";
import type { Hundredths } from "../rubric";
import type { Marks } from "../score";

export const juryRoles = ["chair", "member", "shadow"] as const;
/** A shadow judges like everyone else and counts for nothing. */
export type JuryRole = (typeof juryRoles)[number];

/** How sure a judge is of a sheet: 1 unsure, 2 fairly sure, 3 sure. */
export const confidences = [1, 2, 3] as const;
export type Confidence = (typeof confidences)[number];

/** A submitted sheet: what a ranking is made of. Marks and total in hundredths. */
export type Sheet = {
  readonly assignmentId: string;
  readonly entryId: string;
  readonly divisionId: string;
  readonly judgeId: string;
  readonly judgeName: string;
  readonly role: JuryRole;
  readonly marks: Marks;
  readonly total: Hundredths;
  /** meant for the founder */
  readonly remark: string;
  readonly submittedAt: Instant;
};

/** What a judge has on the sheet now: saved, submitted, or both when it was changed after being submitted. */
export type SheetDraft = {
  /** 0: never saved */
  readonly revision: number;
  readonly marks: Marks;
  readonly remark: string;
  readonly privateNote: string;
  /** null: the judge didn't say */
  readonly confidence: Confidence | null;
  readonly savedAt: Instant | null;
  readonly submittedAt: Instant | null;
  /** what counts, in hundredths; null before the first submission */
  readonly submittedTotal: Hundredths | null;
  /** saved after it was submitted: what was submitted still counts until it is submitted again */
  readonly hasUnsubmittedChanges: boolean;
};

/** What saving or submitting came to. A repeated save gets the first answer again. */
export type SaveAnswer = {
  readonly revision: number;
  /** hundredths; null while a criterion is unmarked */
  readonly total: Hundredths | null;
  readonly savedAt: Instant;
  readonly isSubmission: boolean;
  /** made before the round closed and arrived after: kept, and counts only if the jury's chair lets it */
  readonly isLate?: boolean;
};
