import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { hour, plus } from "~/core/instant";
import { testCtx } from "~/server/testing.server";
import { makeCompetition, makeEntry, makePrize } from "~db/factories/competition";
import { factoryNow, makeAccount } from "~db/factories/people";
import { makeMember, makeProject } from "~db/factories/project";
import { smallForm } from "~db/factories/small-form";
import { loadPlaces } from "~db/reference/load";
import { countQueries, dialects, freshDb } from "~db/testing";
import { saveAnswer } from "../entry/draft.service.server";
import { readEntry, withdrawEntry } from "../entry/entry.service.server";
import { readReview, readStep } from "../entry/step.service.server";
import type { FormField } from "../entry-form";
import { clearFlag, readFlags } from "./flag.service.server";
import { tryRules } from "./rollcall.service.server";
import type { EligibilityRule } from "./rule";
import { makeContest, setRules } from "./testing.server";

const stop = { severity: "stop" } as const;
const perPerson: EligibilityRule = { ...stop, key: "per_person", kind: "entries_per_person", most: 1 };
const leadOnce: EligibilityRule = { ...stop, key: "lead_once", kind: "lead_once" };
const teamOfTwo: EligibilityRule = { key: "size", severity: "flag", kind: "team_size", least: 2, most: 5 };

const field = (key: string, type: FormField["type"]): FormField => ({
  key,
  type,
  label: { vi: key },
  required: false,
  identifies: false,
});
const [step] = smallForm.steps;
if (!step) throw new Error("the small form has a step");
const form = {
  steps: [
    { ...step, fields: [...step.fields, field("tax", "tax_code"), field("where", "place"), field("since", "date")] },
  ],
};

describe.each(dialects)("who may enter, on %s", (dialect) => {
  it("stops a submission, names the step, and lets it in once it is mended", async () => {
    const db = await freshDb(dialect);
    const { enter } = await makeContest(db, [{ ...teamOfTwo, ...stop }]);
    const lead = await makeAccount(db);
    const { ctx, entryId, projectId, submit } = await enter(lead, "Sợi Mây");
    expect(await submit()).toEqual({ ok: false, error: "not_eligible" });
    const review = await readReview(ctx, entryId);
    expect(review.ok && review.value.lacks.map(({ lack }) => [lack.step, lack.kind])).toEqual([["nhom", "ineligible"]]);
    const team = await readStep(ctx, entryId, "nhom");
    expect(team.ok && team.value.findings.map(({ ruleKey }) => ruleKey)).toEqual(["size"]);
    const idea = await readStep(ctx, entryId, "idea");
    expect(idea.ok && idea.value.findings).toEqual([]);
    await makeMember(db, projectId, { name: "Bế Văn Hai" });
    expect((await submit()).ok).toBe(true);
  });

  it("counts a person by account and by address, over entries handed in and not withdrawn", async () => {
    const db = await freshDb(dialect);
    const { enter } = await makeContest(db, [perPerson]);
    const [one, two, both] = [await makeAccount(db), await makeAccount(db), await makeAccount(db)];
    const first = await enter(one, "Một");
    const second = await enter(two, "Hai");
    await makeMember(db, first.projectId, { name: both.name, accountId: both.id });
    await makeMember(db, second.projectId, { name: both.name, email: both.email.toUpperCase() });
    expect((await first.submit()).ok).toBe(true);
    expect(await second.submit()).toEqual({ ok: false, error: "not_eligible" });
    const view = await readEntry(second.ctx, second.entryId);
    expect(view.ok && view.value.findings.map(({ detail }) => detail)).toEqual([
      { people: [{ name: both.name, count: 2 }], most: 1 },
    ]);
    // whoever left the first team after it was handed in is still in what was handed in
    const later = plus(factoryNow, hour);
    await db.updateTable("project_member").set({ left_at: later }).where("account_id", "=", both.id).execute();
    expect(await second.submit()).toEqual({ ok: false, error: "not_eligible" });
    expect((await withdrawEntry(first.ctx, first.entryId, { reason: "Thôi" })).ok).toBe(true);
    expect((await second.submit()).ok).toBe(true);
  });

  it("lets only one of two submissions at one moment pass", async () => {
    const db = await freshDb(dialect);
    const { enter } = await makeContest(db, [perPerson]);
    const lead = await makeAccount(db);
    const entries = [await enter(lead, "Một"), await enter(lead, "Hai"), await enter(lead, "Ba")];
    const results = await Promise.all(entries.map(({ submit }) => submit()));
    expect(results.map((result) => (result.ok ? "in" : result.error)).sort()).toEqual([
      "in",
      "not_eligible",
      "not_eligible",
    ]);
  });

  it("lets a person lead one entry and be a member of others", async () => {
    const db = await freshDb(dialect);
    const { enter } = await makeContest(db, [leadOnce]);
    const [lead, other] = [await makeAccount(db), await makeAccount(db)];
    const first = await enter(lead, "Một");
    expect((await first.submit()).ok).toBe(true);
    const elsewhere = await enter(other, "Hai");
    await makeMember(db, elsewhere.projectId, { name: lead.name, accountId: lead.id });
    expect((await elsewhere.submit()).ok).toBe(true);
    expect(await (await enter(lead, "Ba")).submit()).toEqual({ ok: false, error: "not_eligible" });
  });

  it("counts an organization's entries by the tax code that was handed in, whatever the draft says since", async () => {
    const db = await freshDb(dialect);
    const rule: EligibilityRule = { ...stop, key: "org", kind: "entries_per_organization", field: "tax", most: 1 };
    const { enter } = await makeContest(db, [rule], { form });
    const first = await enter(await makeAccount(db), "Một");
    const code = (entry: typeof first, value: string, revision = 0) =>
      saveAnswer(entry.ctx, entry.entryId, { fieldKey: "tax", value, revision });
    await code(first, "0100233488");
    expect((await first.submit()).ok).toBe(true);
    const branch = await enter(await makeAccount(db), "Hai");
    await code(branch, "0100233488-001");
    expect(await branch.submit()).toEqual({ ok: false, error: "not_eligible" });
    const later = { ...first.ctx, now: plus(factoryNow, hour) };
    await saveAnswer(later, first.entryId, { fieldKey: "tax", value: "", revision: 1 });
    expect(await branch.submit()).toEqual({ ok: false, error: "not_eligible" });
    await code(branch, "", 1);
    expect((await branch.submit()).ok).toBe(true);
  });

  it("asks for a place of the province, the project's or an answer", async () => {
    const db = await freshDb(dialect);
    await loadPlaces(db);
    const here = await db
      .selectFrom("commune")
      .select(["code", "valid_from"])
      .where("province_code", "=", "04")
      .executeTakeFirstOrThrow();
    const rule: EligibilityRule = { ...stop, key: "place", kind: "place", provinces: ["04"] };
    const { enter, competition } = await makeContest(db, [rule], { form });
    const lead = await makeAccount(db);
    const { projectId, submit, ctx, entryId } = await enter(lead, "Sợi Mây");
    expect(await submit()).toEqual({ ok: false, error: "not_eligible" });
    const place = { commune_code: here.code, commune_valid_from: here.valid_from };
    await db.updateTable("project").set(place).where("id", "=", projectId).execute();
    expect((await submit()).ok).toBe(true);
    await setRules(db, competition.id, [{ ...rule, field: "where" }]);
    expect(await submit()).toEqual({ ok: false, error: "not_eligible" });
    const value = JSON.stringify({ commune: here.code, validFrom: here.valid_from });
    await saveAnswer(ctx, entryId, { fieldKey: "where", value, revision: 0 });
    expect((await submit()).ok).toBe(true);
  });

  it("knows who won a prize in an earlier, finished edition of the series", async () => {
    const db = await freshDb(dialect);
    const rule: EligibilityRule = { key: "won", severity: "flag", kind: "past_winner" };
    const { enter, competition, organizationId, organizer } = await makeContest(db, [rule]);
    const seriesId = newId();
    await db.insertInto("series").values({ id: seriesId, organization_id: organizationId, name_vi: "Chuỗi" }).execute();
    await db.updateTable("competition").set({ series_id: seriesId }).where("id", "=", competition.id).execute();
    const past = await makeCompetition(db, organizationId, organizer, {
      seriesId,
      state: "finished",
      nameVi: "Lần thứ I",
      createdAt: "2024-05-01T00:00:00.000Z",
    });
    const winner = await makeAccount(db);
    const project = await makeProject(db, winner, { name: "Chàm Slao" });
    const won = await makeEntry(db, past, project, winner, { state: "eligible" });
    const prize = await makePrize(db, past.id, { nameVi: "Giải nhì" });
    await db
      .insertInto("award")
      .values({ id: newId(), prize_id: prize.id, entry_id: won.id, awarded_by: organizer.id, awarded_at: factoryNow })
      .execute();
    const again = await enter(winner, "Chàm Slao", project.id);
    const view = await readEntry(again.ctx, again.entryId);
    const win = { competition: { vi: "Lần thứ I", en: null }, prize: { vi: "Giải nhì", en: null } };
    expect(view.ok && view.value.findings.map(({ detail }) => detail)).toEqual([
      {
        winners: [
          { name: null, ...win },
          { name: winner.name, ...win },
        ],
      },
    ]);
    expect((await again.submit()).ok).toBe(true);
    const trial = await tryRules(await testCtx(db, organizer), competition.id);
    expect(trial.ok && [trial.value.flagged, trial.value.stopped]).toEqual([1, 0]);
    const fresh = await enter(await makeAccount(db), "Người mới");
    const other = await readEntry(fresh.ctx, fresh.entryId);
    expect(other.ok && other.value.findings).toEqual([]);
  });

  it("counts the age of an enterprise to the day on which the entry was first handed in", async () => {
    const db = await freshDb(dialect);
    const rule: EligibilityRule = { ...stop, key: "age", kind: "enterprise_age", field: "since", years: 5 };
    const { enter } = await makeContest(db, [rule], { form });
    const lead = await makeAccount(db);
    const { ctx, entryId, submit } = await enter(lead, "Sợi Mây");
    const today = factoryNow.slice(0, 10);
    const since = `${Number(today.slice(0, 4)) - 5}${today.slice(4)}`;
    await saveAnswer(ctx, entryId, { fieldKey: "since", value: since, revision: 0 });
    expect((await submit()).ok).toBe(true);
    const tomorrow = await readEntry({ ...ctx, now: plus(factoryNow, 24 * hour) }, entryId);
    expect(tomorrow.ok && tomorrow.value.findings).toEqual([]);
    await db
      .updateTable("entry")
      .set({ submitted_at: plus(factoryNow, 24 * hour) })
      .execute();
    const late = await readEntry(ctx, entryId);
    expect(late.ok && late.value.findings.map(({ kind }) => kind)).toEqual(["enterprise_age"]);
  });

  it("keeps a flag for the secretary, who clears it with a note; a later version is looked at anew", async () => {
    const db = await freshDb(dialect);
    const { enter, secretary, organizer } = await makeContest(db, [teamOfTwo]);
    const lead = await makeAccount(db);
    const { ctx, entryId, projectId, submit } = await enter(lead, "Sợi Mây");
    const desk = await testCtx(db, secretary);
    expect((await submit()).ok).toBe(true);
    const standing = async () => {
      const read = await readFlags(desk, entryId);
      return (
        read.ok &&
        read.value.flags.map(({ finding, clearedAt, clearedBy, note }) => [
          finding.ruleKey,
          clearedAt !== null,
          clearedBy,
          note,
        ])
      );
    };
    expect(await standing()).toEqual([["size", false, null, null]]);
    expect(await clearFlag(ctx, entryId, "size", "Tự cho qua")).toEqual({ ok: false, error: "not_found" });
    expect(await clearFlag(desk, entryId, "gone", "Không có")).toEqual({ ok: false, error: "not_found" });
    expect(await clearFlag(desk, "not-an-id", "size", "Không có")).toEqual({ ok: false, error: "not_found" });
    expect((await clearFlag(desk, entryId, "size", "Đã gọi điện.")).ok).toBe(true);
    expect(await clearFlag(desk, entryId, "size", "Lần nữa")).toEqual({ ok: false, error: "already_done" });
    expect(await standing()).toEqual([["size", true, secretary.name, "Đã gọi điện."]]);
    expect((await readFlags(ctx, entryId)).ok).toBe(false);
    expect((await readFlags(await testCtx(db, organizer), entryId)).ok).toBe(true);

    await saveAnswer(ctx, entryId, { fieldKey: "problem", value: "Viết lại.", revision: 1 });
    expect((await submit()).ok).toBe(true);
    expect(await standing()).toEqual([["size", true, secretary.name, "Đã gọi điện."]]);

    const other = await makeMember(db, projectId, { name: "Bế Văn Hai" });
    expect((await submit()).ok).toBe(true);
    expect(await standing()).toEqual([["size", true, secretary.name, "Đã gọi điện."]]);
    await db.deleteFrom("project_member").where("id", "=", other.id).execute();
  });

  it("lets a flag go by itself with a version that gives no cause, and raises it again with one that does", async () => {
    const db = await freshDb(dialect);
    const { enter } = await makeContest(db, [teamOfTwo]);
    const { projectId, submit } = await enter(await makeAccount(db), "Sợi Mây");
    const cleared = () => db.selectFrom("entry_flag").select(["cleared_at", "cleared_by"]).execute();
    await submit();
    const other = await makeMember(db, projectId, { name: "Bế Văn Hai" });
    await submit();
    expect(await cleared()).toEqual([{ cleared_at: factoryNow, cleared_by: null }]);
    await db.deleteFrom("project_member").where("id", "=", other.id).execute();
    await submit();
    expect(await cleared()).toEqual([{ cleared_at: null, cleared_by: null }]);
  });

  it("tries the rules on what was handed in, at the same cost for one entry and for three", async () => {
    const db = await freshDb(dialect);
    const { enter, competition, secretary } = await makeContest(db, []);
    const lead = await makeAccount(db);
    const first = await enter(lead, "Một");
    await first.submit();
    await setRules(db, competition.id, [perPerson, leadOnce, teamOfTwo]);
    const desk = await testCtx(db, secretary);
    const cost = () => countQueries(db, (counted) => tryRules({ ...desk, db: counted }, competition.id));
    const one = await cost();
    await setRules(db, competition.id, []);
    await (await enter(lead, "Hai")).submit();
    await (await enter(await makeAccount(db), "Ba")).submit();
    await enter(lead, "Nháp");
    await setRules(db, competition.id, [perPerson, leadOnce, teamOfTwo]);
    expect(await cost()).toBe(one);
    const trial = await tryRules(desk, competition.id);
    expect(
      trial.ok && {
        ...trial.value,
        rules: trial.value.rules.map(({ key, count, named }) => [key, count, named.length]),
      },
    ).toEqual({
      entries: 3,
      stopped: 2,
      flagged: 3,
      rules: [
        ["per_person", 2, 2],
        ["lead_once", 2, 2],
        ["size", 3, 3],
      ],
    });
    expect(await tryRules(first.ctx, competition.id)).toEqual({ ok: false, error: "not_found" });
  });
});
