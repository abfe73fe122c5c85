import { describe, expect, it, test } from "vitest";
import {
  applicationActs,
  applicationState,
  applicationStates,
  misfits,
  missingParts,
  nextInLine,
  nextState,
  offerUntil,
} from "./application";

describe("the life of an application", () => {
  it("has these steps and no others", () => {
    const steps = applicationStates.flatMap((state) =>
      applicationActs.flatMap((act) => {
        const next = nextState(state, act);
        return next.ok ? [`${state} ${act} ${next.value}`] : [];
      }),
    );
    expect(steps).toEqual([
      "draft submit submitted",
      "draft cancel cancelled",
      "submitted approve approved",
      "submitted reject rejected",
      "submitted waitlist waitlisted",
      "submitted cancel cancelled",
      "approved reject rejected",
      "approved waitlist waitlisted",
      "approved offer offered",
      "approved pick confirmed",
      "approved cancel cancelled",
      "waitlisted approve approved",
      "waitlisted reject rejected",
      "waitlisted offer offered",
      "waitlisted pick confirmed",
      "waitlisted cancel cancelled",
      "offered confirm confirmed",
      "offered decline declined",
      "offered expire expired",
      "offered release approved",
      "offered cancel cancelled",
      "confirmed release approved",
      "confirmed cancel cancelled",
    ]);
  });

  it("refuses every other step by name, and a state that is none", () => {
    expect(nextState("cancelled", "cancel")).toEqual({ ok: false, error: "application_wrong_state" });
    expect(() => applicationState("lost")).toThrow("lost");
  });
});

const needs = { widthCm: 300, depthCm: 200, needsPower: false, needsWater: false };
const booth = { widthCm: 300, depthCm: 300, hasPower: false, hasWater: false };

describe("what a booth lacks", () => {
  test.each([
    ["nothing, as it lies", needs, booth, []],
    ["nothing, turned round", needs, { ...booth, widthCm: 200 }, []],
    ["size either way", { ...needs, widthCm: 400 }, booth, ["size"]],
    ["power and water", { ...needs, needsPower: true, needsWater: true }, booth, ["power", "water"]],
    ["nothing that isn't asked for", needs, { ...booth, hasPower: true, hasWater: true }, []],
  ] as const)("%s", (_, asked, offered, lacking) => {
    expect(misfits(asked, offered)).toEqual(lacking);
  });
});

it("an offer stands its days, but not into the first day of the event", () => {
  expect(offerUntil("2026-09-20T02:00:00.000Z", 5, "2026-10-08")).toBe("2026-09-25T02:00:00.000Z");
  expect(offerUntil("2026-10-05T02:00:00.000Z", 5, "2026-10-08")).toBe("2026-10-07T17:00:00.000Z");
  expect(offerUntil("2026-10-07T17:00:00.000Z", 5, "2026-10-08")).toBeNull();
});

it("a free booth goes to the best class, then to who came first, of those on the waiting list whom it suits", () => {
  const waiting = [
    { ...needs, id: "d", state: "waitlisted" as const, priorityClass: 2, submittedAt: "2026-09-01" },
    { ...needs, id: "c", state: "waitlisted" as const, priorityClass: 1, submittedAt: "2026-09-03" },
    { ...needs, id: "b", state: "waitlisted" as const, priorityClass: 1, submittedAt: "2026-09-02" },
    { ...needs, id: "a", state: "approved" as const, priorityClass: 1, submittedAt: "2026-09-01" },
    { ...needs, id: "e", state: "waitlisted" as const, priorityClass: 1, submittedAt: "2026-09-01", needsPower: true },
  ];
  expect(nextInLine(waiting, booth).map(({ id }) => id)).toEqual(["b", "c", "d"]);
});

it("says which parts are missing before an application is handed in", () => {
  const full = { sign: "S", about: "A", contactName: "C", contactEmail: "c@e", products: 1, unanswered: 0 };
  expect(missingParts(full)).toEqual([]);
  expect(missingParts({ sign: "", about: "", contactName: "", contactEmail: "", products: 0, unanswered: 2 })).toEqual([
    "sign",
    "about",
    "contact",
    "products",
    "questions",
  ]);
});
