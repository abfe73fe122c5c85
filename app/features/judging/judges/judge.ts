import type { Localized } from "~/i18n/catalogue";
import type { JuryRole } from "../sheet/sheet";

/** Someone asked to judge in a competition. */
export type Judge = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** e.g. "TS.", "Giám đốc" */
  readonly title: string;
  readonly organizationName: string;
  /** the most entries in one round */
  readonly maxLoad: number;
  readonly hasAccount: boolean;
  /** fit 0–100 by field id; a field not named: 0 */
  readonly fits: Readonly<Record<string, number>>;
};

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
