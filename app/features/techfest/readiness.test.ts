import { expect, it } from "vitest";
import { type EventFacts, eventReadiness, isReady } from "./readiness";

const bare: EventFacts = {
  kind: "techfest",
  summary: { vi: "" },
  venue: { vi: " " },
  about: { vi: "" },
  firstDay: "2026-10-08",
  lastDay: "2026-10-10",
  halls: 0,
  booths: 0,
  hasCall: false,
  slots: 0,
};
const done = (facts: EventFacts, today = "2026-10-10") =>
  eventReadiness(facts, today)
    .filter(({ isDone }) => isDone)
    .map(({ key }) => key);

it("asks for a summary, a venue and days that aren't over", () => {
  expect(done(bare)).toEqual(["days"]);
  const ready = { ...bare, summary: { vi: "Ba ngày" }, venue: { vi: "Quảng trường" } };
  expect(isReady(eventReadiness(ready, "2026-10-10"))).toBe(true);
  expect(isReady(eventReadiness(ready, "2026-10-11"))).toBe(false);
  expect(isReady(eventReadiness({ ...ready, venue: { vi: "" } }, "2026-10-10"))).toBe(false);
});

it("advises a plan and a call where there are booths only", () => {
  const full = { ...bare, about: { vi: "Chi tiết" }, halls: 1, booths: 50, hasCall: true, slots: 8 };
  expect(done(full)).toEqual(["days", "about", "halls", "booths", "call", "agenda"]);
  expect(eventReadiness({ ...full, kind: "training" }, "2026-10-10").map(({ key }) => key)).toEqual([
    "summary",
    "venue",
    "days",
    "about",
    "agenda",
  ]);
});
