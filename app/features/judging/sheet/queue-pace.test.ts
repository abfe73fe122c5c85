import { describe, expect, it } from "vitest";
import { minutesLeft, paceOf, usualMinutes } from "./queue-pace";

const at = (clock: string, day = "01") => `2026-09-${day}T${clock}:00.000Z`;
const sheet = (begun: string, submitted: string, day?: string) => ({
  begunAt: at(begun, day),
  submittedAt: at(submitted, day),
});

describe("how long a judge needs for a sheet", () => {
  it("is the usual time until three sheets are in", () => {
    expect(paceOf([])).toEqual({ minutes: usualMinutes, isOwn: false });
    expect(paceOf([sheet("02:00", "02:05"), sheet("03:30", "03:40")])).toEqual({
      minutes: usualMinutes,
      isOwn: false,
    });
  });

  it("is the median of their own times, whatever one interrupted sheet took", () => {
    const slow = { begunAt: at("06:00"), submittedAt: at("08:00") };
    expect(paceOf([slow, sheet("02:00", "02:10"), sheet("04:00", "04:14")])).toEqual({ minutes: 14, isOwn: true });
    expect(paceOf([slow, sheet("01:00", "01:12"), sheet("02:00", "02:10"), sheet("04:00", "04:14")])).toEqual({
      minutes: 13,
      isOwn: true,
    });
  });

  it("counts the reading before the first mark where sheets follow each other", () => {
    const row = [sheet("02:00", "02:12"), sheet("02:20", "02:24"), sheet("02:30", "02:36")];
    expect(paceOf(row)).toEqual({ minutes: 12, isOwn: true });
  });

  it("leaves out a sheet that lay open over a night", () => {
    const overnight = { begunAt: at("02:00"), submittedAt: at("02:00", "02") };
    expect(paceOf([overnight, sheet("02:00", "02:10", "04"), sheet("05:00", "05:10", "05")])).toEqual({
      minutes: usualMinutes,
      isOwn: false,
    });
  });

  it("is at least a minute", () => {
    expect(paceOf([sheet("01:00", "01:00"), sheet("03:00", "03:00"), sheet("05:00", "05:00")])).toEqual({
      minutes: 1,
      isOwn: true,
    });
  });
});

describe("the time for what is left", () => {
  it.each([
    [0, 20, 0],
    [1, 3, 5],
    [2, 14, 30],
    [5, 14, 75],
    [9, 13, 120],
  ])("%d sheets of %d minutes are about %d", (left, minutes, told) => {
    expect(minutesLeft(left, { minutes, isOwn: true })).toBe(told);
  });
});
