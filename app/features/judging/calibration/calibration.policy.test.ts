import { it } from "vitest";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { hiddenBut, officials, person, scope } from "../viewers.testing";
import { calibrationPolicy } from "./calibration.policy";

const viewers = { visitor: null, judge: person("judge"), conflicted: person("conflicted"), ...officials };
const row = hiddenBut(viewers);
const now = "2026-09-01T00:00:00.000Z";
const planned = { ...scope, roundState: "planned" as const };
const before = { ...planned, judgeAccountIds: ["judge"], dueAt: now, isRevealed: false, isOut: false, now };

it("lets the organizer set it up before the round, and each judge without a conflict score it in time", () => {
  expectMatrix(calibrationPolicy, viewers, {
    "calibration.read": { subject: planned, cells: row({ secretary: "yes", organizer: "yes" }) },
    "calibration.manage": [
      { when: "planned", subject: planned, cells: row({ secretary: "forbidden", organizer: "yes" }) },
      {
        when: "open",
        subject: { ...scope, roundState: "open" },
        cells: row({ secretary: "forbidden", organizer: "round_begun" }),
      },
    ],
    "calibration.reveal": {
      subject: { ...scope, roundState: "open" },
      cells: row({ secretary: "forbidden", organizer: "yes" }),
    },
    "calibration.open": [
      { when: "the round is open", subject: { ...before, roundState: "open" }, cells: row({ judge: "yes" }) },
      { when: "withdrawn", subject: { ...before, isOut: true }, cells: row({ judge: "entry_withdrawn" }) },
    ],
    "calibration.score": [
      { when: "in time", subject: before, cells: row({ judge: "yes" }) },
      { when: "withdrawn", subject: { ...before, isOut: true }, cells: row({ judge: "entry_withdrawn" }) },
      {
        when: "too late",
        subject: { ...before, now: "2026-09-01T00:00:00.001Z" },
        cells: row({ judge: "calibration_over" }),
      },
      { when: "revealed", subject: { ...before, isRevealed: true }, cells: row({ judge: "calibration_over" }) },
      { when: "the round is open", subject: { ...before, roundState: "open" }, cells: row({ judge: "round_begun" }) },
    ],
  });
});
