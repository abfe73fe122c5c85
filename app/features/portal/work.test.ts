import { describe, expect, it } from "vitest";
import { orderWork, urgencyOf, type WorkItem } from "./work";

const now = "2026-09-20T02:00:00.000Z";
const requests = (due: string | null, count: number): WorkItem => ({ kind: "data_requests", count, due });

describe("how urgent something is", () => {
  it("is overdue at its due instant already", () => {
    expect(urgencyOf(now, now)).toBe("overdue");
  });

  it("is soon within three days of Hanoi's calendar", () => {
    expect(urgencyOf("2026-09-23T16:59:00.000Z", now)).toBe("soon");
    expect(urgencyOf("2026-09-23T17:00:00.000Z", now)).toBe("later");
  });

  it("is undated when no date presses", () => {
    expect(urgencyOf(null, now)).toBe("undated");
  });
});

it("puts what is overdue first, then the nearest deadline, and undated work last in the order given", () => {
  const work = [
    requests(null, 1),
    requests("2026-10-01T00:00:00.000Z", 2),
    requests("2026-09-01T00:00:00.000Z", 3),
    requests(null, 4),
  ];
  expect(orderWork(work).map((item) => item.kind === "data_requests" && item.count)).toEqual([3, 2, 1, 4]);
});
