import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import { loadPlaces } from "~db/reference/load";
import { dialects, freshDb } from "~db/testing";
import { ruleForm } from "./rule.form";
import { countBrokenRules, moveRule, readPublicRules, readRules, removeRule, saveRule } from "./rules.service.server";
import { makeContest, setRules } from "./testing.server";

const typed = (fields: Record<string, unknown>) => {
  const form = ruleForm.safeParse({ severity: "stop", reason: { vi: "" }, ...fields });
  if (!form.success) throw new Error(form.error.message);
  return form.data;
};

describe.each(dialects)("setting who may enter on %s", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const contest = await makeContest(db, []);
    const ctx = await testCtx(db, contest.organizer);
    const { id } = contest.competition;
    const stored = async () => {
      const read = await readRules(ctx, id);
      if (!read.ok) throw new Error(read.error);
      return read.value;
    };
    return { db, ...contest, ctx, id, stored };
  }

  it("adds, changes, moves and removes rules under keys that stay", async () => {
    const { ctx, id, stored, db } = await world();
    const size = { kind: "team_size", least: "1", most: "5" };
    expect((await saveRule(ctx, id, typed({ ...size, revision: "1" }))).ok).toBe(true);
    expect((await saveRule(ctx, id, typed({ kind: "lead_once", revision: "2", severity: "flag" }))).ok).toBe(true);
    expect(await saveRule(ctx, id, typed({ ...size, revision: "2" }))).toEqual({
      ok: false,
      error: "changed_elsewhere",
    });
    const changed = typed({ ...size, most: "3", revision: "3", id: "team_size", reason: { vi: "Nhiều nhất ba." } });
    expect((await saveRule(ctx, id, changed)).ok).toBe(true);
    expect((await moveRule(ctx, id, { revision: 4, id: "lead_once", direction: "up" })).ok).toBe(true);
    expect((await stored()).rules.map(({ rule }) => rule)).toEqual([
      { key: "lead_once", severity: "flag", kind: "lead_once" },
      { key: "team_size", severity: "stop", kind: "team_size", least: 1, most: 3, reason: { vi: "Nhiều nhất ba." } },
    ]);
    expect((await removeRule(ctx, id, { revision: 5, id: "lead_once" })).ok).toBe(true);
    expect(await removeRule(ctx, id, { revision: 6, id: "lead_once" })).toEqual({ ok: false, error: "not_found" });
    expect((await readPublicRules({ db }, id)).map(({ rule }) => rule.key)).toEqual(["team_size"]);
  });

  it("refuses what the form, the divisions and the map don't have, and another kind under a known key", async () => {
    const { db, ctx, id } = await world();
    await loadPlaces(db);
    const refused = async (fields: Record<string, unknown>) => saveRule(ctx, id, typed({ revision: "1", ...fields }));
    const invalid = { ok: false, error: "invalid" };
    expect(await refused({ kind: "enterprise_age", field: "problem", years: "5" })).toEqual(invalid);
    expect(await refused({ kind: "entries_per_organization", field: "gone", most: "2" })).toEqual(invalid);
    expect(await refused({ kind: "lead_once", divisions: ["gone"] })).toEqual(invalid);
    expect(await refused({ kind: "place", provinces: ["04", "xx"] })).toEqual(invalid);
    expect(await refused({ kind: "past_winner" })).toEqual(invalid);
    expect(await refused({ kind: "lead_once", id: "gone" })).toEqual({ ok: false, error: "not_found" });
    expect((await refused({ kind: "place", provinces: ["04"] })).ok).toBe(true);
    expect(await refused({ kind: "lead_once", id: "place", revision: "2" })).toEqual(invalid);
  });

  it("shows a rule whose question is gone as broken, and hides it from the public", async () => {
    const { db, id, stored } = await world();
    await setRules(db, id, [
      { key: "age", severity: "stop", kind: "enterprise_age", field: "gone", years: 5 },
      { key: "size", severity: "stop", kind: "team_size", least: 1, most: 5 },
    ]);
    expect((await stored()).rules.map(({ fault }) => fault)).toEqual(["field_missing", null]);
    expect((await readPublicRules({ db }, id)).map(({ rule }) => rule.key)).toEqual(["size"]);
    expect(await countBrokenRules(db, id)).toBe(1);
  });

  it("is the organizer's alone", async () => {
    const { db, secretary, id } = await world();
    const form = typed({ kind: "lead_once", revision: "1" });
    const desk = await testCtx(db, secretary);
    expect(await saveRule(desk, id, form)).toEqual({ ok: false, error: "forbidden" });
    expect(await readRules(desk, id)).toEqual({ ok: false, error: "forbidden" });
    const stranger = await testCtx(db, { ...secretary, duties: [] });
    expect(await saveRule(stranger, id, form)).toEqual({ ok: false, error: "not_found" });
  });
});

it("reads what is typed: bounds that don't cross, one of them at least, whole numbers", () => {
  const form = (fields: Record<string, unknown>) =>
    ruleForm.safeParse({ revision: "1", severity: "stop", reason: { vi: "" }, ...fields }).success;
  expect(form({ kind: "team_size", least: "3", most: "2" })).toBe(false);
  expect(form({ kind: "team_size", least: "2", most: "2" })).toBe(true);
  expect(form({ kind: "member_age", least: "", most: "" })).toBe(false);
  expect(form({ kind: "member_age", least: "35", most: "18" })).toBe(false);
  expect(form({ kind: "member_age", least: "18", most: "" })).toBe(true);
  expect(form({ kind: "member_age", least: "x", most: "20" })).toBe(false);
  expect(form({ kind: "entries_per_person", most: "1.5" })).toBe(false);
  expect(form({ kind: "entries_per_person", most: "1e9" })).toBe(false);
  expect(form({ kind: "place", provinces: [] })).toBe(false);
  expect(form({ kind: "height" })).toBe(false);
  expect(form({ kind: "lead_once", severity: "maybe" })).toBe(false);
  expect(form({ kind: "lead_once", divisions: "idea" })).toBe(false);
});
