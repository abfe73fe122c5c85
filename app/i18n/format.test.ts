import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, hour, minute, plus } from "~/core/instant";
import {
  formatBytes,
  formatClock,
  formatDate,
  formatDateTime,
  formatDocumentDate,
  formatFixedHundredths,
  formatHundredths,
  formatList,
  formatMoney,
  formatNumber,
  formatTenths,
  formatWeekdayDate,
  parseHundredths,
  relativeDays,
  timeLeft,
} from "./format";

const deadline = "2026-09-30T10:00:00.000Z";

describe("dates", () => {
  it("prints a day in both languages", () => {
    expect(formatDate("2026-11-05", "vi")).toBe("05/11/2026");
    expect(formatDate("2026-11-05", "en")).toBe("05 Nov 2026");
  });

  it("prints an instant as the day it is in Hanoi", () => {
    expect(formatDate("2026-11-04T17:00:00.000Z", "vi")).toBe("05/11/2026");
    expect(formatDate("2026-11-04T16:59:59.999Z", "vi")).toBe("04/11/2026");
  });

  it("prints a deadline with its hour first", () => {
    expect(formatDateTime(deadline, "vi")).toBe("17:00, 30/09/2026");
    expect(formatDateTime(deadline, "en")).toBe("17:00, 30 Sep 2026");
  });

  it("names every weekday", () => {
    expect(formatWeekdayDate("2026-09-30", "vi")).toBe("thứ Tư 30/09/2026");
    expect(formatWeekdayDate(deadline, "en")).toBe("Wednesday 30 Sep 2026");
    expect(formatWeekdayDate("2026-10-04", "vi")).toBe("Chủ nhật 04/10/2026");
    expect(formatWeekdayDate("2026-10-03T18:00:00.000Z", "vi")).toBe("Chủ nhật 04/10/2026");
  });

  it("dates documents with a zero on days below 10 and months 1 and 2 only", () => {
    expect(formatDocumentDate("2026-11-05")).toBe("ngày 05 tháng 11 năm 2026");
    expect(formatDocumentDate("2026-02-28")).toBe("ngày 28 tháng 02 năm 2026");
    expect(formatDocumentDate("2026-03-09")).toBe("ngày 09 tháng 3 năm 2026");
    expect(formatDocumentDate("2025-12-31T17:00:00.000Z")).toBe("ngày 01 tháng 01 năm 2026");
  });

  it("prints the clock, with seconds where asked", () => {
    expect(formatClock("2026-09-30T09:59:07.000Z")).toBe("16:59");
    expect(formatClock("2026-09-30T09:59:07.000Z", { seconds: true })).toBe("16:59:07");
    expect(formatClock("2026-09-30T17:05:00.000Z")).toBe("00:05");
  });
});

describe("numbers", () => {
  it("groups thousands as each language does", () => {
    expect(formatNumber(1_234_567, "vi")).toBe("1.234.567");
    expect(formatNumber(1_234_567, "en")).toBe("1,234,567");
    expect(formatNumber(12.5, "vi")).toBe("12,5");
    expect([750, 1614, -16].map((value) => formatTenths(value, "vi"))).toEqual(["75,0", "161,4", "-1,6"]);
  });

  it("prints money", () => {
    expect(formatMoney(1_234_567n, "vi")).toBe("1.234.567\u00a0₫");
    expect(formatMoney(1_234_567n, "en")).toBe("1,234,567\u00a0₫");
  });

  it.each([
    [1250, "12,5", "12,50"],
    [1205, "12,05", "12,05"],
    [1200, "12", "12,00"],
    [10000, "100", "100,00"],
    [0, "0", "0,00"],
    [5, "0,05", "0,05"],
    [-150, "-1,5", "-1,50"],
    [123456, "1234,56", "1234,56"],
  ])("prints %d hundredths as %s, or %s", (hundredths, short, fixed) => {
    expect(formatHundredths(hundredths, "vi")).toBe(short);
    expect(formatFixedHundredths(hundredths, "vi")).toBe(fixed);
    expect(formatHundredths(hundredths, "en")).toBe(short.replace(",", "."));
    expect(formatFixedHundredths(hundredths, "en")).toBe(fixed.replace(",", "."));
  });

  it.each([
    ["12,5", 1250],
    ["12.5", 1250],
    [" 8 ", 800],
    ["0,05", 5],
    ["007", 700],
    ["-1,5", -150],
    ["-0", 0],
  ])("reads %j", (typed, hundredths) => {
    expect(parseHundredths(typed)).toEqual({ ok: true, value: hundredths });
  });

  it.each(["", ",5", "5,", "1,234", "1.234,5", "1e2", "tám", "12,5,0", "--1", "+1", "NaN", "9".repeat(10)])(
    "refuses %j",
    (typed) => {
      expect(parseHundredths(typed)).toEqual({ ok: false, error: "number_invalid" });
    },
  );

  it("reads back whatever it prints", () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom("vi" as const, "en" as const), (hundredths, locale) => {
        expect(parseHundredths(formatHundredths(hundredths, locale))).toEqual({ ok: true, value: hundredths });
        expect(parseHundredths(formatFixedHundredths(hundredths, locale))).toEqual({ ok: true, value: hundredths });
      }),
    );
  });

  it.each([
    [0, "0\u00a0B"],
    [1023, "1.023\u00a0B"],
    [1536, "1,5\u00a0KB"],
    [20 * 1024 * 1024, "20\u00a0MB"],
    [1024 * 1024 - 1, "1\u00a0MB"],
    [5 * 1024 ** 5, "5.120\u00a0TB"],
  ])("prints %d bytes as %s", (bytes, text) => {
    expect(formatBytes(bytes, "vi")).toBe(text);
  });
});

describe("relativeDays", () => {
  it.each([
    ["2026-09-30", "hôm nay", "today"],
    ["2026-10-01", "ngày mai", "tomorrow"],
    ["2026-09-29", "hôm qua", "yesterday"],
    ["2026-10-12", "12 ngày nữa", "in 12 days"],
    ["2026-09-25", "5 ngày trước", "5 days ago"],
  ])("says %s as %s", (to, vi, en) => {
    expect(relativeDays("2026-09-30", to, "vi")).toBe(vi);
    expect(relativeDays("2026-09-30", to, "en")).toBe(en);
  });
});

describe("timeLeft", () => {
  it.each([
    [2 * day + 5 * hour, "còn 2 ngày", "2 days left"],
    [day, "còn 1 ngày", "1 day left"],
    [day - 1, "còn 23 giờ", "23 hours left"],
    [3 * hour, "còn 3 giờ", "3 hours left"],
    [hour, "còn 1 giờ", "1 hour left"],
    [59 * minute, "còn 59 phút", "59 minutes left"],
    [minute, "còn 1 phút", "1 minute left"],
    [1, "còn dưới 1 phút", "less than a minute left"],
    [0, "vừa hết hạn", "just passed"],
    [-1, "vừa hết hạn", "just passed"],
    [-minute, "đã quá hạn 1 phút", "1 minute overdue"],
    [-day, "đã quá hạn 1 ngày", "1 day overdue"],
    [-3 * day, "đã quá hạn 3 ngày", "3 days overdue"],
  ])("%d ms before the deadline says %s", (left, vi, en) => {
    const now = plus(deadline, -left);
    expect(timeLeft(now, deadline, "vi")).toBe(vi);
    expect(timeLeft(now, deadline, "en")).toBe(en);
  });
});

describe("formatList", () => {
  it("joins with the word of the language", () => {
    expect(formatList(["Tày", "Nùng", "Mông"], "vi")).toBe("Tày, Nùng và Mông");
    expect(formatList(["Tày", "Nùng", "Mông"], "en")).toBe("Tày, Nùng and Mông");
    expect(formatList(["Tày"], "vi")).toBe("Tày");
    expect(formatList([], "en")).toBe("");
  });
});
