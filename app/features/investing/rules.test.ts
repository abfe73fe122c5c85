import { expect, test } from "vitest";
import { isRunning, mayRunUntil } from "./grants/grant";
import { decided, decisionsFor } from "./investor";
import { listActForm } from "./lists/list.form";
import { changesBetween, dueSince, isNews, nextLook } from "./searches/saved-search";
import { joinedFields } from "./views/view";

test("a host verifies who applied, suspends who is verified, and takes a suspended one back", () => {
  expect(decided("applied", "verify", "")).toEqual({ ok: true, value: "verified" });
  expect(decided("verified", "suspend", "Sai hồ sơ")).toEqual({ ok: true, value: "suspended" });
  expect(decided("suspended", "verify", "")).toEqual({ ok: true, value: "verified" });
});

test("a no needs its reason, and a decision its state", () => {
  expect(decided("applied", "reject", " ")).toEqual({ ok: false, error: "reason_required" });
  expect(decided("verified", "reject", "x")).toEqual({ ok: false, error: "investor_wrong_state" });
  expect(decisionsFor("applied")).toEqual(["verify", "reject"]);
  expect(decisionsFor("verified")).toEqual(["suspend"]);
});

test("a grant opens through its last day and not after, nor once taken back", () => {
  expect(isRunning({ untilOn: "2026-09-20", revokedAt: null }, "2026-09-20")).toBe(true);
  expect(isRunning({ untilOn: "2026-09-20", revokedAt: null }, "2026-09-21")).toBe(false);
  expect(isRunning({ untilOn: "2026-09-20", revokedAt: "2026-09-01T00:00:00.000Z" }, "2026-09-10")).toBe(false);
});

test("a grant ends today at the soonest and within a year", () => {
  expect(mayRunUntil("2026-09-19", "2026-09-20")).toBe(false);
  expect(mayRunUntil("2026-09-20", "2026-09-20")).toBe(true);
  expect(mayRunUntil("2027-09-21", "2026-09-20")).toBe(true);
  expect(mayRunUntil("2027-09-22", "2026-09-20")).toBe(false);
});

test("a search is looked at a day or a week after the last look, or never", () => {
  const at = "2026-09-20T02:00:00.000Z";
  expect(nextLook("daily", at)).toBe("2026-09-21T02:00:00.000Z");
  expect(nextLook("weekly", at)).toBe("2026-09-27T02:00:00.000Z");
  expect(nextLook("off", at)).toBe(null);
  expect(dueSince("daily", at)).toBe("2026-09-19T02:00:00.000Z");
});

test("what came, what went, and what shows something else is news; what shows no longer is none", () => {
  const before = new Map([
    ["stays", { name: "a", raising: "1" }],
    ["changes", { name: "b", raising: "1" }],
    ["closes", { name: "c", raising: "1" }],
    ["goes", { name: "d" }],
  ]);
  const after = new Map([
    ["stays", { name: "a", raising: "1" }],
    ["changes", { name: "b", raising: "2", revenue: "1" }],
    ["closes", { name: "c" }],
    ["comes", { name: "e" }],
  ]);
  const changes = changesBetween(before, after);
  expect(changes).toEqual({
    fresh: ["comes"],
    gone: ["goes"],
    changed: [{ id: "changes", fields: ["raising", "revenue"] }],
  });
  expect(isNews(changes)).toBe(true);
  expect(isNews(changesBetween(before, before))).toBe(false);
});

test("two readings of a day are one line with the fields of both", () => {
  expect(joinedFields(["revenue"], ["raising", "revenue", "no field of ours"])).toEqual(["raising", "revenue"]);
});

test("a note names a revision that a row can have", () => {
  const note = (revision: string) =>
    listActForm.safeParse({ act: "note", projectId: "019a0000-0000-7000-8000-000000000000", note: "x", revision });
  expect([note("3").success, note("0").success, note("99999999999").success]).toEqual([true, false, false]);
});
