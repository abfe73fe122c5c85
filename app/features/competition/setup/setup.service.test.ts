import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { testCtx } from "~/server/testing.server";
import { makeCompetition, makeEntry, makePhase, makePrize } from "~db/factories/competition";
import { makeRound, makeRubric } from "~db/factories/judging";
import { factoryNow, makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeProject } from "~db/factories/project";
import { countQueries, dialects, freshDb } from "~db/testing";
import { listPublicCompetitions, readDesk, readPublicCompetition } from "../competition.service.server";
import { listMyCompetitions } from "../desk.service.server";
import { readFormBuilder, saveStep } from "../entry-form-builder/builder.service.server";
import { saveTimelinePhase } from "../timeline/timeline.service.server";
import { basicsForm } from "./basics.form";
import { changeBasics, createCompetition, readBasics, readHosts } from "./basics.service.server";
import { openCompetition, readOpening } from "./opening.service.server";
import { removeDivision, saveDivision, savePrize } from "./parts.service.server";

type Db = Awaited<ReturnType<typeof freshDb>>;

async function stage(db: Db, given: Parameters<typeof makeCompetition>[3] = {}) {
  const organization = await makeOrganization(db);
  const organizer = await makeDuty(db, await makeAccount(db), { organizationId: organization.id, kind: "organizer" });
  const secretary = await makeDuty(db, await makeAccount(db), { organizationId: organization.id, kind: "secretary" });
  const competition = await makeCompetition(db, organization.id, organizer, given);
  return { organization, organizer, secretary, competition, ctx: await testCtx(db, organizer) };
}

const basics = {
  revision: 1,
  name: { vi: "Cuộc thi mới", en: null },
  summary: { vi: "Dành cho mọi người.", en: null },
  rules: { vi: "Điều 1.", en: null },
  officialName: { vi: "Cuộc thi mới của tỉnh", en: "The province's new contest" },
  decision: { number: "88/QĐ-BTC", day: "2026-04-28", body: "" },
  hosts: { vi: "", en: "Only in English" },
  contact: { vi: "Phòng 203", en: null },
  seriesId: null,
  seriesName: "",
  numberPrefix: "CM-",
  slug: "",
  graceMinutes: 15,
  adultAge: 18,
};
const draft = {
  name: { vi: "Khởi nghiệp sáng tạo", en: null },
  summary: { vi: "", en: null },
  numberPrefix: "KN-",
  slug: "",
  seriesId: null,
  seriesName: "Khởi nghiệp sáng tạo",
};
const phase = (label: string, until: string) => ({
  kind: "entries" as const,
  divisionId: null,
  label: { vi: label, en: null },
  from: "2026-08-01T00:00:00.000Z",
  until,
  reason: "",
});

describe.each(dialects)("setting up a competition on %s", (dialect) => {
  it("makes a draft with the built-in form and commitment, at an address of its own", async () => {
    const db = await freshDb(dialect);
    const { organization, ctx } = await stage(db);
    const first = await createCompetition(ctx, { ...draft, organizationId: organization.id });
    const second = await createCompetition(ctx, { ...draft, organizationId: organization.id });
    if (!first.ok || !second.ok) throw new Error("two drafts were expected");
    const read = await readFormBuilder(ctx, first.value.id);
    expect(read.ok && [read.value.version, read.value.form.steps.length, read.value.commitment?.version]).toEqual([
      1, 5, 1,
    ]);
    const slugs = await Promise.all([first, second].map(({ value }) => readBasics(ctx, value.id)));
    expect(slugs.map((page) => page.ok && page.value.slug)).toEqual(["khoi-nghiep-sang-tao", "khoi-nghiep-sang-tao-2"]);
    expect(
      await createCompetition(ctx, { ...draft, organizationId: organization.id, slug: "khoi-nghiep-sang-tao" }),
    ).toEqual({
      ok: false,
      error: "slug_taken",
    });
    const acts = await db.selectFrom("activity").select(["act", "organization_id"]).execute();
    expect(acts).toEqual([1, 2].map(() => ({ act: "competition.created", organization_id: organization.id })));
  });

  it("is refused to secretaries, hidden from outsiders, and hosts are one's own", async () => {
    const db = await freshDb(dialect);
    const { organization, secretary, competition } = await stage(db);
    const asSecretary = await testCtx(db, secretary);
    const asStranger = await testCtx(db, await makeAccount(db));
    expect(await changeBasics(asSecretary, competition.id, basics)).toEqual({ ok: false, error: "forbidden" });
    expect(await changeBasics(asStranger, competition.id, basics)).toEqual({ ok: false, error: "not_found" });
    expect(await readDesk(asStranger, competition.id)).toEqual({ ok: false, error: "not_found" });
    expect((await readDesk(asSecretary, competition.id)).ok).toBe(true);
    expect(await readHosts(asSecretary)).toEqual({ ok: false, error: "forbidden" });
    expect(await createCompetition(asStranger, { ...draft, organizationId: organization.id })).toEqual({
      ok: false,
      error: "not_found",
    });
    expect(await readDesk(asSecretary, "no-id")).toEqual({ ok: false, error: "not_found" });
  });

  it("tells the second of two who save at once, and loses nothing", async () => {
    const db = await freshDb(dialect);
    const { competition, ctx } = await stage(db);
    const both = await Promise.all(
      ["Một", "Hai"].map((vi) => changeBasics(ctx, competition.id, { ...basics, name: { vi, en: null } })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter((result) => !result.ok)).toEqual([{ ok: false, error: "changed_elsewhere" }]);
  });

  it("keeps former addresses working, and the prefix once a number was given", async () => {
    const db = await freshDb(dialect);
    const { competition, ctx } = await stage(db, { lastNumber: 3, numberPrefix: "CM-" });
    expect((await changeBasics(ctx, competition.id, { ...basics, slug: "dia-chi-moi" })).ok).toBe(true);
    const old = await readPublicCompetition(ctx, competition.slug);
    expect(old.ok && old.value.slug).toBe("dia-chi-moi");
    expect(await changeBasics(ctx, competition.id, { ...basics, revision: 2, numberPrefix: "X-" })).toEqual({
      ok: false,
      error: "in_use",
    });
  });

  it("moves a public phase only with a reason, keeps what it was, and writes to the entrants", async () => {
    const db = await freshDb(dialect);
    const { competition, ctx } = await stage(db, {
      entriesFrom: phase("", "").from,
      entriesUntil: "2026-09-30T10:00:00.000Z",
    });
    const lead = await makeAccount(db);
    const project = await makeProject(db, lead);
    await makeEntry(db, competition, project, lead);
    const before = await readPublicCompetition(ctx, competition.slug);
    const id = before.ok ? (before.value.phases[0]?.id ?? null) : null;
    const move = { ...phase("Nhận hồ sơ", "2026-10-05T10:00:00.000Z"), id, revision: 1 };
    expect(await saveTimelinePhase(ctx, competition.id, move)).toEqual({ ok: false, error: "reason_required" });
    expect(await saveTimelinePhase(ctx, competition.id, { ...move, reason: "Mưa lũ" })).toEqual({
      ok: true,
      value: undefined,
    });
    const after = await readPublicCompetition(ctx, competition.slug);
    expect(after.ok && after.value.changes.map(({ oldUntil, reason }) => [oldUntil, reason])).toEqual([
      ["2026-09-30T10:00:00.000Z", "Mưa lũ"],
    ]);
    const letters = await db.selectFrom("letter").select(["to_email", "account_id"]).execute();
    expect(letters).toEqual([{ to_email: lead.email, account_id: lead.id }]);
  });

  it("removes a division that nothing names, keeps one in use, and finds no other's", async () => {
    const db = await freshDb(dialect);
    const { competition, ctx } = await stage(db);
    const [used = ""] = competition.divisionIds;
    await makePrize(db, competition.id, { divisionId: used });
    expect(await removeDivision(ctx, competition.id, { revision: 1, id: used })).toEqual({
      ok: false,
      error: "in_use",
    });
    expect(await removeDivision(ctx, competition.id, { revision: 1, id: newId() })).toEqual({
      ok: false,
      error: "not_found",
    });
    const added = { revision: 1, id: null, name: { vi: "Dự án", en: null }, about: { vi: "", en: null } };
    expect((await saveDivision(ctx, competition.id, added)).ok).toBe(true);
    const other = await stage(db);
    const [foreign = ""] = other.competition.divisionIds;
    const prize = {
      revision: 2,
      id: null,
      divisionId: foreign,
      name: { vi: "Giải", en: null },
      amount: 3_000_000_000n,
      count: 1,
    };
    expect(await savePrize(ctx, competition.id, prize)).toEqual({ ok: false, error: "not_found" });
    expect((await savePrize(ctx, competition.id, { ...prize, divisionId: used })).ok).toBe(true);
    const read = await readPublicCompetition(ctx, competition.slug);
    expect(read.ok && read.value.prizes.map(({ amount }) => amount)).toEqual([20_000_000n, 3_000_000_000n]);
  });

  it("rewrites a draft's form, and makes a new version of a public one", async () => {
    const db = await freshDb(dialect);
    const { ctx, competition } = await stage(db, { state: "draft" });
    const step = (revision: number) => ({ revision, key: "", title: { vi: "Bước mới", en: null } });
    expect((await saveStep(ctx, competition.id, step(1))).ok).toBe(true);
    const opened = await stage(db);
    expect((await saveStep(opened.ctx, opened.competition.id, step(1))).ok).toBe(true);
    const versions = await db
      .selectFrom("entry_form")
      .select(["competition_id", "version"])
      .orderBy("version")
      .execute();
    expect(versions.filter((row) => row.competition_id === competition.id).map((row) => row.version)).toEqual([1]);
    expect(versions.filter((row) => row.competition_id === opened.competition.id).map((row) => row.version)).toEqual([
      1, 2,
    ]);
  });

  it("keeps what stands at the head of the rules, and joins a series", async () => {
    const db = await freshDb(dialect);
    const { competition, ctx } = await stage(db);
    const rules = { vi: "Điều 1. Mục đích\n•\tTìm ý tưởng", en: null };
    const form = basicsForm.parse({
      ...basics,
      revision: "1",
      rules: { vi: rules.vi },
      officialName: { vi: basics.officialName.vi, en: basics.officialName.en },
      hosts: { en: "Only in English" },
      contact: { vi: "Phòng 203" },
      name: { vi: "Cuộc thi mới" },
      summary: { vi: "Dành cho mọi người." },
      seriesId: "",
      seriesName: "Khởi nghiệp",
      graceMinutes: "15",
      adultAge: "18",
    });
    expect(await changeBasics(ctx, competition.id, form)).toEqual({ ok: true, value: undefined });
    const page = await readPublicCompetition(ctx, competition.slug);
    expect(page.ok && [page.value.particulars, page.value.rules.vi]).toEqual([
      {
        officialName: { vi: "Cuộc thi mới của tỉnh", en: "The province's new contest" },
        decision: { number: "88/QĐ-BTC", day: "2026-04-28" },
        contact: { vi: "Phòng 203" },
      },
      "# Điều 1. Mục đích\n- Tìm ý tưởng",
    ]);
    const read = await readBasics(ctx, competition.id);
    expect(read.ok && read.value.series.map(({ id }) => id)).toEqual([read.ok && read.value.seriesId]);
    const other = await stage(db);
    expect(
      await changeBasics(other.ctx, other.competition.id, {
        ...basics,
        seriesId: read.ok ? read.value.seriesId : null,
      }),
    ).toEqual({ ok: false, error: "not_found" });
  });

  it("opens when nothing required is missing, once, and is public from then on", async () => {
    const db = await freshDb(dialect);
    const { competition, ctx } = await stage(db, { state: "draft" });
    expect(await readPublicCompetition(ctx, competition.slug)).toEqual({ ok: false, error: "not_found" });
    expect(await openCompetition(ctx, competition.id, { revision: 1 })).toEqual({
      ok: false,
      error: "setup_incomplete",
    });
    const rubric = await makeRubric(db, competition.id, ctx.viewer ?? (await makeAccount(db)));
    await makeRound(db, competition, rubric.id, { state: "planned" });
    const opening = await readOpening(ctx, competition.id);
    expect(opening.ok && opening.value.blockedBecause).toBeNull();
    expect(await openCompetition(ctx, competition.id, { revision: 1 })).toEqual({ ok: true, value: undefined });
    expect(await openCompetition(ctx, competition.id, { revision: 2 })).toEqual({ ok: false, error: "already_done" });
    const read = await readPublicCompetition(ctx, competition.slug);
    expect(read.ok && [read.value.state, read.value.openedAt, read.value.takesEntries]).toEqual([
      "open",
      factoryNow,
      true,
    ]);
  });

  it("lists of one and of three cost the same number of queries", async () => {
    const db = await freshDb(dialect);
    const { organization, organizer, ctx } = await stage(db);
    const lists = (counted: Db) =>
      Promise.all([listPublicCompetitions({ ...ctx, db: counted }), listMyCompetitions({ ...ctx, db: counted })]);
    const one = await countQueries(db, lists);
    for (const _ of [2, 3]) {
      const { id } = await makeCompetition(db, organization.id, organizer);
      await makePhase(db, id, {
        kind: "final",
        labelVi: "Chung kết",
        fromAt: factoryNow,
        untilAt: factoryNow,
        position: 2,
      });
    }
    expect(await countQueries(db, lists)).toBe(one);
    expect(await listPublicCompetitions(ctx)).toHaveLength(3);
  });
});
