import { expect, it } from "vitest";
import { activity } from "~/i18n/vi/activity";
import { wordsOfParticular } from "./use-particular-words";

const told = (key: string, value: string) => wordsOfParticular({ key, value }, activity, "vi");

it("a particular with a name is told with it, in words, figures, days and hours", () => {
  expect([
    told("kind", "replan"),
    told("floorShare", "90"),
    told("total", "8750"),
    told("signedOn", "2026-09-18"),
    told("until", "2026-09-30T10:00:00.000Z"),
  ]).toEqual([
    "bù chỗ thiếu",
    "mức sàn (%): 90",
    "tổng điểm: 87,50",
    "ký ngày: 18/09/2026",
    "nhận đơn đến: 17:00, 30/09/2026",
  ]);
});

it("people's own words are told as they are", () => {
  expect(told("reason", "Đề nghị bổ sung")).toBe("Đề nghị bổ sung");
  expect(told("name", "open")).toBe("open");
});

it("a bare number and a code that nothing names say nothing, so they aren't told", () => {
  expect([told("revision", "3"), told("kind", "something_new")]).toEqual([null, null]);
});
