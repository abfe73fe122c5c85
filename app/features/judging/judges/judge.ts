import type { Localized } from "~/i18n/catalogue";
import type { JuryRole } from "../sheet/sheet";

/** Someone asked to judge in a competition. */
export type Judge = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  /** e.g. "TS.", "Giám đốc" */
  readonly title: string;
  readonly organizationName: string;
  /** the most entries in one round */
  readonly maxLoad: number;
  /** the fewest, where there are enough */
  readonly minLoad: number;
  /** how many the judge would like; null: not said */
  readonly wantedLoad: number | null;
  /** words, as typed */
  readonly skills: readonly string[];
  readonly languages: readonly JudgeLanguage[];
  readonly hasAccount: boolean;
  readonly acceptedAt: string | null;
  readonly declinedAt: string | null;
  readonly declineReason: string | null;
  /** fit 0–100 by field id; a field not named: 0 */
  readonly fits: Readonly<Record<string, number>>;
};

/** Languages that entries are written and pitched in; those of the province's own peoples among them. */
export const judgeLanguages = ["vi", "en", "zh", "tay", "nung", "mong", "dao"] as const;
export type JudgeLanguage = (typeof judgeLanguages)[number];

/** Where an invitation stands. */
export type InvitationState = "accepted" | "declined" | "invited";

/** Whether a judge said yes, said no, or hasn't answered. */
export function invitationState(judge: Pick<Judge, "hasAccount" | "declinedAt">): InvitationState {
  if (judge.hasAccount) return "accepted";
  return judge.declinedAt === null ? "invited" : "declined";
}

/** Days, both included, on which a judge can't score. */
export type Absence = { readonly id: string; readonly fromDay: string; readonly toDay: string; readonly note: string };

/** The absences that touch a stretch of days, both ends included; days are YYYY-MM-DD. */
export function absencesWithin<Row extends Pick<Absence, "fromDay" | "toDay">>(
  absences: readonly Row[],
  fromDay: string,
  toDay: string,
): Row[] {
  return absences.filter((absence) => absence.fromDay <= toDay && absence.toDay >= fromDay);
}

/** A seat on a round's jury; divisionId null: every division. */
export type JurySeat = {
  readonly id: string;
  readonly roundId: string;
  readonly roundName: Localized;
  readonly divisionId: string | null;
  readonly divisionName: Localized | null;
  readonly role: JuryRole;
};

/** How well a judge knows a field, as the form offers it. */
export const fitSteps = [0, 40, 70, 100] as const;

/** The step of the form that a stored fit is nearest to. */
export function nearestFit(fit: number): number {
  return fitSteps.reduce<number>((best, step) => (Math.abs(step - fit) < Math.abs(best - fit) ? step : best), 0);
}

const mostSkills = 20;
const longestSkill = 60;

/** Skills as they are typed, parted by commas, semicolons or lines: each once, at most twenty of sixty characters. */
export function readSkills(text: string): string[] {
  const words = text.split(/[,;\n]+/).map((word) => word.trim().replace(/\s+/g, " ").slice(0, longestSkill).trim());
  return [...new Set(words.filter((word) => word !== ""))].slice(0, mostSkills);
}

/** Two judges as they are stored: the smaller id first. */
export function apartPair(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}
