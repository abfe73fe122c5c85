import { describe, expect, it } from "vitest";
import { addWorkingDays, nextDeadline, requestDeadlines, urgencyOf } from "./data-request";

describe("working days", () => {
  it("skip Saturday and Sunday and don't count the day of arrival", () => {
    expect(addWorkingDays("2026-09-18", 1)).toBe("2026-09-21"); // from a Friday
    expect(addWorkingDays("2026-09-19", 2)).toBe("2026-09-22"); // from a Saturday
    expect(addWorkingDays("2026-09-21", 5)).toBe("2026-09-28");
    expect(addWorkingDays("2026-09-21", 0)).toBe("2026-09-21");
  });

  it("count public holidays, so a deadline is never later than the law's", () => {
    expect(addWorkingDays("2026-09-01", 2)).toBe("2026-09-03");
  });
});

it("gives each kind of request its time, from the day it is in Hanoi", () => {
  const late = "2026-09-18T18:00:00.000Z"; // 01:00 on Saturday in Hanoi
  expect(requestDeadlines("erase", late)).toEqual({ replyDue: "2026-09-22", doneDue: "2026-10-16" });
  expect(requestDeadlines("copy", late).doneDue).toBe("2026-10-02");
  expect(requestDeadlines("correct", late).doneDue).toBe("2026-10-02");
  expect(requestDeadlines("restrict", late).doneDue).toBe("2026-10-09");
  expect(requestDeadlines("withdraw", late).doneDue).toBe("2026-10-09");
});

it("knows which deadline comes next and how urgent it is", () => {
  const request = { state: "received", replyDue: "2026-09-22", doneDue: "2026-10-16" } as const;
  expect(nextDeadline(request)).toBe("2026-09-22");
  expect(nextDeadline({ ...request, state: "answered" })).toBe("2026-10-16");
  expect(nextDeadline({ ...request, state: "done" })).toBeNull();
  expect(urgencyOf(request, "2026-09-21")).toBe("in_time");
  expect(urgencyOf(request, "2026-09-22")).toBe("last_day");
  expect(urgencyOf(request, "2026-09-23")).toBe("overdue");
  expect(urgencyOf({ ...request, state: "refused" }, "2027-01-01")).toBe("closed");
});
