import type { Dong } from "~/core/money";
import { err, ok, type Result } from "~/core/result";
import type { FieldKey, Stage } from "~/features/directory/project";

/** A person asks to be an investor, a host verifies them or doesn't; a verified one may be suspended and come back. */
export const investorStates = ["applied", "verified", "rejected", "suspended"] as const;
export type InvestorState = (typeof investorStates)[number];

/** What an investor looks for; amounts in đồng, provinces by code. Nothing chosen: anything. */
export type Thesis = {
  readonly fields: readonly FieldKey[];
  readonly stages: readonly Stage[];
  readonly provinces: readonly string[];
  readonly ticketFrom: Dong | null;
  readonly ticketTo: Dong | null;
};

export type Investor = Thesis & {
  readonly id: string;
  readonly organizationId: string;
  readonly accountId: string;
  readonly name: string;
  readonly firm: string;
  readonly position: string;
  readonly website: string | null;
  readonly phone: string | null;
  readonly about: { readonly vi: string; readonly en: string | null };
  readonly state: InvestorState;
  readonly stateReason: string | null;
  readonly stateAt: string;
  readonly createdAt: string;
  readonly revision: number;
};

export const decisions = ["verify", "reject", "suspend"] as const;
export type Decision = (typeof decisions)[number];

const outcomes: Readonly<Record<Decision, { readonly from: readonly InvestorState[]; readonly to: InvestorState }>> = {
  verify: { from: ["applied", "rejected", "suspended"], to: "verified" },
  reject: { from: ["applied"], to: "rejected" },
  suspend: { from: ["verified"], to: "suspended" },
};

/** The state a decision leads to; `investor_wrong_state` where it can't be taken, `reason_required` where it needs one. */
export function decided(
  state: InvestorState,
  decision: Decision,
  reason: string,
): Result<InvestorState, "investor_wrong_state" | "reason_required"> {
  const { from, to } = outcomes[decision];
  if (!from.includes(state)) return err("investor_wrong_state");
  return decision !== "verify" && reason.trim() === "" ? err("reason_required") : ok(to);
}

/** What a host may decide about an investor in that state. */
export function decisionsFor(state: InvestorState): readonly Decision[] {
  return decisions.filter((decision) => outcomes[decision].from.includes(state));
}

/** "Quỹ Mẫu · Giám đốc": how an investor stands beside their name. */
export function positionOf({ firm, position }: { readonly firm: string; readonly position: string }): string {
  return [firm, position].filter(Boolean).join(" · ");
}
