import { describe, expect, it } from "vitest";
import { err, ok } from "~/core/result";
import { answerPair, goalsReached, hasBegun, otherSide, type PairStanding } from "./mentorship";

const fresh: PairStanding = { state: "proposed", answers: { mentor: null, project: null } };
const mentorSaidYes: PairStanding = { state: "proposed", answers: { mentor: "accepted", project: null } };
const active: PairStanding = { state: "active", answers: { mentor: "accepted", project: "accepted" } };
const declined: PairStanding = { state: "declined", answers: { mentor: "accepted", project: "declined" } };

describe("the answers of a proposed pair", () => {
  it("waits for the other after the first yes", () => {
    expect(answerPair(fresh, "mentor", "accepted")).toEqual(ok(mentorSaidYes));
  });

  it("begins with the second yes, whoever says it", () => {
    expect(answerPair(mentorSaidYes, "project", "accepted")).toEqual(ok(active));
    const projectFirst: PairStanding = { state: "proposed", answers: { mentor: null, project: "accepted" } };
    expect(answerPair(projectFirst, "mentor", "accepted")).toEqual(ok(active));
  });

  it("is declined by one no", () => {
    expect(answerPair(mentorSaidYes, "project", "declined")).toEqual(ok(declined));
    expect(answerPair(fresh, "mentor", "declined")).toEqual(
      ok({ state: "declined", answers: { mentor: "declined", project: null } }),
    );
  });

  it("lets a yes become a no while the other side is thinking", () => {
    expect(answerPair(mentorSaidYes, "mentor", "declined")).toEqual(
      ok({ state: "declined", answers: { mentor: "declined", project: null } }),
    );
  });

  it("changes nothing when an answer is repeated, even after it took effect", () => {
    expect(answerPair(mentorSaidYes, "mentor", "accepted")).toEqual(ok(mentorSaidYes));
    expect(answerPair(active, "mentor", "accepted")).toEqual(ok(active));
    expect(answerPair(declined, "project", "declined")).toEqual(ok(declined));
  });

  it("is too late once the pair is no longer proposed", () => {
    expect(answerPair(active, "mentor", "declined")).toEqual(err("already_done"));
    expect(answerPair(declined, "project", "accepted")).toEqual(err("already_done"));
    const ended: PairStanding = { state: "ended", answers: { mentor: null, project: null } };
    expect(answerPair(ended, "mentor", "accepted")).toEqual(err("already_done"));
  });
});

it("knows the other side, and whether a pair ever began", () => {
  expect([otherSide("mentor"), otherSide("project")]).toEqual(["project", "mentor"]);
  expect([hasBegun({ startedAt: null }), hasBegun({ startedAt: "2026-09-01T02:00:00.000Z" })]).toEqual([false, true]);
});

it("counts the goals that were reached among those that were kept", () => {
  expect(goalsReached([])).toEqual({ done: 0, total: 0 });
  expect(goalsReached([{ state: "open" }, { state: "done" }, { state: "dropped" }, { state: "done" }])).toEqual({
    done: 2,
    total: 3,
  });
});
