import { describe, expect, it } from "vitest";
import { minute, plus } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import { entryFiles } from "~/features/competition/entry/entry-files.service.server";
import { receiveWhole } from "~/features/files/upload.service.server";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { type MakeCompetition, makeCompetition } from "~db/factories/competition";
import { makeJudge } from "~db/factories/judging";
import { factoryNow, makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeMember, makeProject } from "~db/factories/project";
import { dialects, freshDb } from "~db/testing";
import { saveAnswer } from "./draft.service.server";
import { readEntry, withdrawEntry } from "./entry.service.server";
import { startEntry } from "./start.service.server";
import { submitEntry } from "./submission.service.server";

const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

/** A founder with a project, and an entry of it begun. */
async function begun(db: Db, given: MakeCompetition = {}) {
  const organizer = await makeAccount(db);
  const organization = await makeOrganization(db);
  const organizing = await makeDuty(db, organizer, { organizationId: organization.id, kind: "organizer" });
  const competition = await makeCompetition(db, organization.id, organizer, { numberPrefix: "CB26-", ...given });
  const lead = await makeAccount(db);
  const project = await makeProject(db, lead, { name: "Sợi Mây" });
  const ctx = await testCtx(db, lead);
  const [divisionId = "", fieldId = ""] = [competition.divisionIds[0], competition.fieldIds[0]];
  const started = await startEntry(ctx, competition.slug, { projectId: project.id, divisionId, fieldId });
  if (!started.ok) throw new Error(started.error);
  const form = { commitment: "yes" as const, commitmentId: competition.commitmentId, visibility: "private" as const };
  return {
    organizer: organizing,
    organization,
    competition,
    lead,
    project,
    ctx,
    entryId: started.value.entryId,
    form,
    divisionId,
    fieldId,
  };
}

const answer = (ctx: Ctx, entryId: string, value: string, revision = 0) =>
  saveAnswer(ctx, entryId, { fieldKey: "problem", value, revision });
const at = (ctx: Ctx, now: string): Ctx => ({ ...ctx, now });
const as = (ctx: Ctx, viewer: Viewer): Ctx => ({ ...ctx, viewer });

describe.each(dialects)("submitting an entry on %s", (dialect) => {
  it("gives a number, a version and a letter; again without a change gives the same receipt", async () => {
    const db = await freshDb(dialect);
    const { ctx, entryId, form, lead, project } = await begun(db);
    await makeMember(db, project.id, { name: "Hoàng Thị Lan", email: "lan@example.vn" });
    await answer(ctx, entryId, "Miến bị làm giả.");
    const first = await submitEntry(ctx, entryId, form);
    expect(first).toEqual({
      ok: true,
      value: {
        number: "CB26-001",
        version: 1,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        at: ctx.now,
        isLate: false,
      },
    });
    expect(await submitEntry(at(ctx, plus(ctx.now, minute)), entryId, form)).toEqual(first);
    const letters = await db.selectFrom("letter").select(["to_email"]).orderBy("to_email").execute();
    expect(letters.map((letter) => letter.to_email).sort()).toEqual(["lan@example.vn", lead.email].sort());
    expect(await db.selectFrom("consent").select(["account_id", "subject_id"]).execute()).toEqual([
      { account_id: lead.id, subject_id: entryId },
    ]);
    const acts = await db
      .selectFrom("activity")
      .select("act")
      .where("subject_id", "=", entryId)
      .orderBy("id")
      .execute();
    expect(acts.map(({ act }) => act)).toEqual(["entry.started", "entry.submitted"]);
  });

  it("makes a new version under the same number when something changed before the deadline", async () => {
    const db = await freshDb(dialect);
    const { ctx, entryId, form } = await begun(db);
    await answer(ctx, entryId, "Một");
    await submitEntry(ctx, entryId, form);
    await answer(ctx, entryId, "Hai", 1);
    const view = await readEntry(ctx, entryId);
    expect(view.ok && view.value.hasChanges).toBe(true);
    const again = await submitEntry(ctx, entryId, form);
    expect(again.ok && { number: again.value.number, version: again.value.version }).toEqual({
      number: "CB26-001",
      version: 2,
    });
  });

  it("gives one number and one version to two submissions that race", async () => {
    const db = await freshDb(dialect);
    const { ctx, entryId, form } = await begun(db);
    await answer(ctx, entryId, "Một");
    const [one, two] = await Promise.all([submitEntry(ctx, entryId, form), submitEntry(ctx, entryId, form)]);
    expect(one).toEqual(two);
    expect(await db.selectFrom("entry_version").select("version").execute()).toEqual([{ version: 1 }]);
    expect(await db.selectFrom("competition").select("last_number").execute()).toEqual([{ last_number: 1 }]);
  });

  it("names what is missing, and refuses officials and pupils without a guardian's consent", async () => {
    const db = await freshDb(dialect);
    const { ctx, entryId, form, project, competition } = await begun(db);
    expect(await submitEntry(ctx, entryId, form)).toEqual({ ok: false, error: "entry_incomplete" });
    await answer(ctx, entryId, "Một");
    const pupil = await makeMember(db, project.id, { birthYear: 2010, guardian: { name: "Bế Văn Cha" } });
    expect(await submitEntry(ctx, entryId, form)).toEqual({ ok: false, error: "guardian_consent_missing" });
    await db
      .updateTable("project_member")
      .set({ guardian_consented_at: factoryNow })
      .where("id", "=", pupil.id)
      .execute();
    await makeJudge(db, competition.id, { email: "giam.khao@example.vn" });
    await makeMember(db, project.id, { name: "Một giám khảo", email: "Giam.Khao@example.vn" });
    expect(await submitEntry(ctx, entryId, form)).toEqual({ ok: false, error: "author_is_official" });
  });

  it("goes by the server's clock: late within the grace period, closed after it", async () => {
    const db = await freshDb(dialect);
    const until = plus(factoryNow, minute);
    const { ctx, entryId, form } = await begun(db, { entriesUntil: until, graceMinutes: 10 });
    await answer(ctx, entryId, "Một");
    const late = await submitEntry(at(ctx, plus(until, 9 * minute)), entryId, form);
    expect(late.ok && late.value.isLate).toBe(true);
    const closed = at(ctx, plus(until, 10 * minute));
    expect(await submitEntry(closed, entryId, form)).toEqual({ ok: false, error: "entries_closed" });
    expect(await answer(closed, entryId, "Hai", 1)).toEqual({ ok: false, error: "entries_closed" });
  });

  it("refuses an old commitment, an unverified leader, a plain member, a stranger", async () => {
    const db = await freshDb(dialect);
    const { ctx, entryId, form, project, lead } = await begun(db);
    await answer(ctx, entryId, "Một");
    const member = await makeAccount(db);
    await makeMember(db, project.id, { accountId: member.id });
    expect(await submitEntry(ctx, entryId, { ...form, commitmentId: "old" })).toEqual({
      ok: false,
      error: "consent_missing",
    });
    expect(await submitEntry(as(ctx, { ...lead, emailVerified: false }), entryId, form)).toEqual({
      ok: false,
      error: "email_unverified",
    });
    expect(await submitEntry(as(ctx, member), entryId, form)).toEqual({ ok: false, error: "forbidden" });
    expect(await submitEntry(as(ctx, await makeAccount(db)), entryId, form)).toEqual({ ok: false, error: "not_found" });
    expect(await submitEntry(ctx, "not-an-id", form)).toEqual({ ok: false, error: "not_found" });
  });

  it("lets only the asked fields be supplemented, until the due instant, and goes back to submitted", async () => {
    const db = await freshDb(dialect);
    const { ctx, entryId, form, organizer } = await begun(db);
    await answer(ctx, entryId, "Một");
    await submitEntry(ctx, entryId, form);
    const dueAt = plus(ctx.now, 60 * minute);
    await db.updateTable("entry").set({ state: "supplement_asked" }).where("id", "=", entryId).execute();
    await db
      .insertInto("supplement")
      .values({
        id: "019a0000-0000-7000-8000-000000000001",
        entry_id: entryId,
        message: "Xin gửi bản thuyết minh.",
        field_keys: JSON.stringify(["deck"]),
        due_at: dueAt,
        asked_by: organizer.id,
        asked_at: ctx.now,
      })
      .execute();
    expect(await answer(ctx, entryId, "Hai", 1)).toEqual({ ok: false, error: "supplement_not_asked" });
    const upload = {
      ownerKind: "entry",
      ownerId: entryId,
      fieldKey: "deck",
      name: "thuyet-minh.pdf",
      size: pdf.length,
    };
    const sent = await receiveWhole(ctx, { entry: entryFiles }, upload, pdf);
    expect(sent.ok).toBe(true);
    expect(await submitEntry(at(ctx, dueAt), entryId, form)).toEqual({ ok: false, error: "supplement_late" });
    const again = await submitEntry(ctx, entryId, form);
    expect(again.ok && again.value.version).toBe(2);
    const view = await readEntry(ctx, entryId);
    expect(view.ok && [view.value.state, view.value.supplement]).toEqual(["submitted", null]);
  });

  it("withdraws with a reason, tells the team, and keeps the number", async () => {
    const db = await freshDb(dialect);
    const { ctx, entryId, form } = await begun(db);
    await answer(ctx, entryId, "Một");
    await submitEntry(ctx, entryId, form);
    expect(await withdrawEntry(ctx, entryId, { reason: "Nhóm đổi hướng." })).toEqual({ ok: true, value: undefined });
    expect(await withdrawEntry(ctx, entryId, { reason: "Lần nữa." })).toEqual({ ok: false, error: "entry_withdrawn" });
    expect(await submitEntry(ctx, entryId, form)).toEqual({ ok: false, error: "entry_withdrawn" });
    const rows = await db.selectFrom("entry").select(["state", "state_reason", "number"]).execute();
    expect(rows).toEqual([{ state: "withdrawn", state_reason: "Nhóm đổi hướng.", number: "CB26-001" }]);
  });

  it("starts one entry per project and competition, however often it is asked", async () => {
    const db = await freshDb(dialect);
    const { ctx, entryId, competition, project, divisionId, fieldId } = await begun(db);
    const choice = { projectId: project.id, divisionId, fieldId };
    const again = await Promise.all([
      startEntry(ctx, competition.slug, choice),
      startEntry(ctx, competition.slug, choice),
    ]);
    expect(again).toEqual([1, 2].map(() => ({ ok: true, value: { entryId } })));
    const stranger = as(ctx, await makeAccount(db));
    expect(await startEntry(stranger, competition.slug, choice)).toEqual({ ok: false, error: "not_found" });
    const project2 = await makeProject(db, ctx.viewer ?? stranger.viewer ?? (await makeAccount(db)));
    const wrong = { projectId: project2.id, divisionId: project.id, fieldId };
    expect(await startEntry(ctx, competition.slug, wrong)).toEqual({ ok: false, error: "invalid" });
  });
});
