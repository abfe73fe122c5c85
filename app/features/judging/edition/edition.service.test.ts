import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { readPublicCompetition } from "~/features/competition/competition.service.server";
import { readOpening } from "~/features/competition/setup/opening.service.server";
import { form as vietnamese } from "~/i18n/vi/form";
import { testCtx } from "~/server/testing.server";
import { makeCompetition, makeEntry } from "~db/factories/competition";
import { makeJudge } from "~db/factories/judging";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeProject } from "~db/factories/project";
import { dialects, freshDb } from "~db/testing";
import { shiftedTo } from "./dates";
import type { NewEditionForm } from "./edition.form";
import { createEdition, exportSetup, readBeginnings, readPlan, readUploadedSetup } from "./edition.service.server";
import { setupTemplates, templateKeys } from "./templates/templates";

type Db = Awaited<ReturnType<typeof freshDb>>;

async function stage(db: Db) {
  const organization = await makeOrganization(db);
  const organizer = await makeDuty(db, await makeAccount(db), { organizationId: organization.id, kind: "organizer" });
  return { organization, organizer, ctx: await testCtx(db, organizer) };
}

const typed = (organizationId: string, given: Partial<NewEditionForm> = {}): NewEditionForm => ({
  id: null,
  organizationId,
  name: { vi: "Cuộc thi mới", en: null },
  summary: { vi: "Dành cho mọi người.", en: null },
  numberPrefix: "CM27-",
  slug: "",
  seriesId: null,
  seriesName: "",
  firstDay: null,
  withJudges: false,
  ...given,
});
const documentIn = async (ctx: Awaited<ReturnType<typeof stage>>["ctx"], competitionId: string) => {
  const file = await exportSetup(ctx, competitionId);
  if (!file.ok) throw new Error(file.error);
  const read = readUploadedSetup(file.value.text, vietnamese.issues);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
};

describe.each(dialects)("editions on %s", (dialect) => {
  it.each(templateKeys)("a draft made from %s holds what the template holds, on its new dates", async (template) => {
    const db = await freshDb(dialect);
    const { organization, ctx } = await stage(db);
    const choice = { kind: "template", template } as const;
    const made = await createEdition(ctx, typed(organization.id, { firstDay: "2027-03-08" }), choice);
    if (!made.ok) throw new Error(made.error);
    const wanted = shiftedTo(setupTemplates[template], "2027-03-08");
    expect(await documentIn(ctx, made.value.id)).toEqual({
      ...wanted,
      competition: {
        ...wanted.competition,
        name: { vi: "Cuộc thi mới" },
        summary: { vi: "Dành cho mọi người." },
        numberPrefix: "CM27-",
      },
    });
    const opening = await readOpening(ctx, made.value.id);
    expect(opening.ok && opening.value.items.filter(({ isDone }) => !isDone).map(({ key }) => key)).toEqual(["rules"]);
  });

  it("a form that is sent twice makes one draft, and no other's is found by its id", async () => {
    const db = await freshDb(dialect);
    const [ours, theirs] = [await stage(db), await stage(db)];
    const id = newId();
    const form = typed(ours.organization.id, { id, slug: "cuoc-thi-moi" });
    for (let press = 0; press < 2; press++) {
      expect(await createEdition(ours.ctx, form, { kind: "empty" })).toEqual({ ok: true, value: { id } });
    }
    expect(await db.selectFrom("competition").select("id").execute()).toEqual([{ id }]);
    const foreign = typed(theirs.organization.id, { id });
    expect(await createEdition(theirs.ctx, foreign, { kind: "empty" })).toEqual({ ok: false, error: "not_found" });
  });

  it("a set-up that nobody could read back is refused", async () => {
    const db = await freshDb(dialect);
    const { organization, ctx } = await stage(db);
    const made = await createEdition(ctx, typed(organization.id), { kind: "empty" });
    if (!made.ok) throw new Error(made.error);
    const { id } = made.value;
    await db.updateTable("competition").set({ name_vi: "" }).where("id", "=", id).execute();
    expect(await exportSetup(ctx, id)).toEqual({ ok: false, error: "setup_incomplete" });
  });

  it("a file of another host makes the same set-up with new ids; an empty one has the built-in form", async () => {
    const db = await freshDb(dialect);
    const [theirs, ours] = [await stage(db), await stage(db)];
    const first = await createEdition(theirs.ctx, typed(theirs.organization.id), {
      kind: "template",
      template: "school",
    });
    if (!first.ok) throw new Error(first.error);
    const document = await documentIn(theirs.ctx, first.value.id);
    const second = await createEdition(ours.ctx, typed(ours.organization.id), { kind: "file", document });
    if (!second.ok) throw new Error(second.error);
    expect(await documentIn(ours.ctx, second.value.id)).toEqual(document);
    expect(await exportSetup(ours.ctx, first.value.id)).toEqual({ ok: false, error: "not_found" });
    const empty = await createEdition(ours.ctx, typed(ours.organization.id), { kind: "empty" });
    if (!empty.ok) throw new Error(empty.error);
    const { form, commitment, divisions } = await documentIn(ours.ctx, empty.value.id);
    expect([form?.steps.length, commitment !== undefined, divisions]).toEqual([5, true, []]);
  });

  it("a continued edition joins its series, keeps whom to ask, and hands its judges on without their accounts", async () => {
    const db = await freshDb(dialect);
    const { organization, organizer, ctx } = await stage(db);
    const last = await makeCompetition(db, organization.id, organizer, {
      nameVi: "Cuộc thi Khởi nghiệp lần thứ I – 2025",
      state: "finished",
      numberPrefix: "KN25-",
    });
    await db
      .updateTable("competition")
      .set({ particulars: JSON.stringify({ contact: { vi: "Phòng 203" }, decision: { number: "88/QĐ-BTC" } }) })
      .where("id", "=", last.id)
      .execute();
    await makeEntry(db, last, await makeProject(db, organizer), organizer, { state: "eligible" });
    const judge = await makeAccount(db);
    const { id: judgeId } = await makeJudge(db, last.id, { account: judge });
    const [fieldId = ""] = last.fieldIds;
    await db
      .insertInto("judge_field")
      .values({ judge_id: judgeId, field_id: fieldId, fit: 80 })
      .onConflict((oc) => oc.doNothing())
      .execute();

    const plan = await readPlan(ctx, { kind: "edition", competitionId: last.id });
    expect(plan.ok && [plan.value.plan.name.vi, plan.value.plan.numberPrefix, plan.value.source?.judgeCount]).toEqual([
      "Cuộc thi Khởi nghiệp lần thứ II – 2026",
      "KN26-",
      1,
    ]);
    const choice = { kind: "edition", competitionId: last.id } as const;
    const made = await createEdition(ctx, typed(organization.id, { withJudges: true }), choice);
    const third = await createEdition(ctx, typed(organization.id), choice);
    if (!made.ok || !third.ok) throw new Error("two editions were expected");

    const rows = await db
      .selectFrom("competition")
      .select(["id", "series_id", "state", "particulars", "last_number"])
      .execute();
    const [series] = await db.selectFrom("series").select(["id", "name_vi"]).execute();
    expect(series?.name_vi).toBe("Cuộc thi Khởi nghiệp");
    expect(new Set(rows.map(({ series_id }) => series_id))).toEqual(new Set([series?.id]));
    const row = rows.find(({ id }) => id === made.value.id);
    expect([row?.state, row?.last_number, JSON.parse(row?.particulars ?? "{}")]).toEqual([
      "draft",
      0,
      { contact: { vi: "Phòng 203" } },
    ]);
    const judges = await db
      .selectFrom("judge as j")
      .leftJoin("judge_field as jf", "jf.judge_id", "j.id")
      .select(["j.competition_id", "j.account_id", "jf.fit"])
      .where("j.competition_id", "!=", last.id)
      .execute();
    expect(judges).toEqual([{ competition_id: made.value.id, account_id: null, fit: 80 }]);
    const entries = await db.selectFrom("entry").select("competition_id").execute();
    expect(entries).toEqual([{ competition_id: last.id }]);
  });

  it("another host's copy leaves series, contact and judges where they are", async () => {
    const db = await freshDb(dialect);
    const { organization, organizer } = await stage(db);
    const other = await makeOrganization(db);
    const both = await makeDuty(db, organizer, { organizationId: other.id, kind: "organizer" });
    const ctx = await testCtx(db, both);
    const last = await makeCompetition(db, organization.id, organizer);
    await makeJudge(db, last.id);
    const made = await createEdition(ctx, typed(other.id, { withJudges: true }), {
      kind: "edition",
      competitionId: last.id,
    });
    if (!made.ok) throw new Error(made.error);
    expect(await db.selectFrom("series").select("id").execute()).toEqual([]);
    expect(await db.selectFrom("judge").select("competition_id").execute()).toEqual([{ competition_id: last.id }]);
  });

  it("is made whole or not at all, and only from and for what is one's own", async () => {
    const db = await freshDb(dialect);
    const { organization, organizer, ctx } = await stage(db);
    const stranger = await stage(db);
    const secretary = await makeDuty(db, await makeAccount(db), { organizationId: organization.id, kind: "secretary" });
    const last = await makeCompetition(db, organization.id, organizer, { slug: "da-co" });
    const choice = { kind: "edition", competitionId: last.id } as const;
    const before = await db.selectFrom("series").select("id").execute();
    expect(await createEdition(ctx, typed(organization.id, { slug: "da-co" }), choice)).toEqual({
      ok: false,
      error: "slug_taken",
    });
    expect(await db.selectFrom("series").select("id").execute()).toEqual(before);
    expect(await createEdition(stranger.ctx, typed(stranger.organization.id), choice)).toEqual({
      ok: false,
      error: "not_found",
    });
    expect(await createEdition(ctx, typed(stranger.organization.id), choice)).toEqual({
      ok: false,
      error: "not_found",
    });
    const asSecretary = await testCtx(db, secretary);
    expect(await createEdition(asSecretary, typed(organization.id), choice)).toEqual({ ok: false, error: "forbidden" });
    expect(await exportSetup(asSecretary, last.id)).toEqual({ ok: false, error: "forbidden" });
    expect(await readPlan(asSecretary, choice)).toEqual({ ok: false, error: "forbidden" });
    expect(await readBeginnings(asSecretary)).toEqual({ ok: false, error: "forbidden" });
    const visitor = await testCtx(db, null);
    expect(await exportSetup(visitor, last.id)).toEqual({ ok: false, error: "not_found" });
    const beginnings = await readBeginnings(stranger.ctx);
    expect(beginnings.ok && beginnings.value.editions).toEqual([]);
    expect((await readPublicCompetition(ctx, "cuoc-thi-moi")).ok).toBe(false);
  });
});
