import { describe, expect, it } from "vitest";
import { addDays, atHanoi } from "~/core/instant";
import { daysBetween, type Quiet, silenceAsksFor } from "./silence";

const firstDay = "2026-09-01";
const on = (days: number, clock = "09:00") => atHanoi(addDays(firstDay, days), clock);
const quiet: Quiet = { state: "active", activeAt: on(0), nudgedAt: null, taskedAt: null };

describe("what a silence asks for", () => {
  it("is nothing for thirteen days, a letter on the fourteenth, by Hanoi's calendar", () => {
    expect(silenceAsksFor(quiet, on(13, "23:59"))).toBe("none");
    expect(silenceAsksFor(quiet, on(14, "00:00"))).toBe("nudge");
    expect(silenceAsksFor({ ...quiet, activeAt: on(0, "23:59") }, on(14, "00:00"))).toBe("nudge");
  });

  it("is one letter, then a task after seven more days", () => {
    const nudged: Quiet = { ...quiet, nudgedAt: on(14) };
    expect(silenceAsksFor(nudged, on(15))).toBe("none");
    expect(silenceAsksFor(nudged, on(20, "23:59"))).toBe("none");
    expect(silenceAsksFor(nudged, on(21, "00:00"))).toBe("task");
  });

  it("is one task, done or not, for one silence", () => {
    const tasked: Quiet = { ...quiet, nudgedAt: on(14), taskedAt: on(21) };
    expect(silenceAsksFor(tasked, on(22))).toBe("none");
    expect(silenceAsksFor(tasked, on(90))).toBe("none");
  });

  it("is a new letter and a new task for a new silence", () => {
    const alive: Quiet = { state: "active", activeAt: on(22), nudgedAt: null, taskedAt: on(21) };
    expect(silenceAsksFor(alive, on(35))).toBe("none");
    expect(silenceAsksFor(alive, on(36))).toBe("nudge");
    expect(silenceAsksFor({ ...alive, nudgedAt: on(36) }, on(43))).toBe("task");
  });

  it("counts seven days from the letter when the loop stood still for long", () => {
    expect(silenceAsksFor(quiet, on(60))).toBe("nudge");
    expect(silenceAsksFor({ ...quiet, nudgedAt: on(60) }, on(61))).toBe("none");
  });

  it.each(["proposed", "declined", "closed", "ended"] as const)("is nothing when a pair is %s", (state) => {
    expect(silenceAsksFor({ ...quiet, state }, on(90))).toBe("none");
  });
});

it("counts days as Hanoi's calendar does", () => {
  expect(daysBetween(on(0, "23:59"), on(1, "00:01"))).toBe(1);
  expect(daysBetween(on(0, "00:01"), on(0, "23:59"))).toBe(0);
  expect(daysBetween(on(31), on(0))).toBe(-31);
});
