import { describe, expect, it } from "vitest";
import { type EntryState, entryStates } from "../entry/entry";
import { type Decidable, type DecisionAct, decide, decisionActs } from "./eligibility";

const entry = (state: EntryState, given: Partial<Decidable> = {}): Decidable => ({
  state,
  isLate: false,
  inJudging: false,
  ...given,
});
const said = (decidable: Decidable, act: DecisionAct) => {
  const result = decide(decidable, act);
  return result.ok ? result.value : result.error;
};

describe("which decision is possible from which state", () => {
  const table: Record<EntryState, Record<DecisionAct, string>> = {
    draft: every("entry_not_submitted"),
    submitted: {
      eligible: "eligible",
      accept_late: "entry_not_late",
      supplement: "supplement_asked",
      ineligible: "ineligible",
      disqualify: "disqualified",
      undo: "entry_undecided",
    },
    supplement_asked: {
      eligible: "eligible",
      accept_late: "entry_not_late",
      supplement: "supplement_asked",
      ineligible: "ineligible",
      disqualify: "disqualified",
      undo: "submitted",
    },
    eligible: { ...every("entry_decided"), disqualify: "disqualified", undo: "submitted" },
    ineligible: { ...every("entry_decided"), undo: "submitted" },
    withdrawn: every("entry_withdrawn"),
    disqualified: { ...every("entry_decided"), undo: "submitted" },
  };

  it.each(entryStates)("%s", (state) => {
    const row = Object.fromEntries(decisionActs.map((act) => [act, said(entry(state), act)]));
    expect(row).toEqual(table[state]);
  });
});

it("makes a late entry eligible only by accepting it with a reason", () => {
  const late = entry("submitted", { isLate: true });
  expect(said(late, "eligible")).toBe("entry_late");
  expect(said(late, "accept_late")).toBe("eligible");
  expect(said(late, "ineligible")).toBe("ineligible");
});

it("keeps a decision once a round holds the entry, but can still disqualify", () => {
  const judged = entry("eligible", { inJudging: true });
  expect(said(judged, "undo")).toBe("entry_in_judging");
  expect(said(judged, "disqualify")).toBe("disqualified");
});

function every(word: string): Record<DecisionAct, string> {
  return Object.fromEntries(decisionActs.map((act) => [act, word])) as Record<DecisionAct, string>;
}
