import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { day, plus } from "~/core/instant";
import { acceptInvitation } from "~/features/accounts/join.service.server";
import { readProject } from "~/features/directory/project.service.server";
import { testCtx } from "~/server/testing.server";
import { makeAccount } from "~db/factories/people";
import { countQueries, dialects, freshDb } from "~db/testing";
import { makeDeskWorld } from "../desk/testing.server";
import { setRules } from "../eligibility/testing.server";
import { saveAnswer } from "../entry/draft.service.server";
import { readStep } from "../entry/step.service.server";
import { submitEntry } from "../entry/submission.service.server";
import type { TypedEntryForm } from "./intake.form";
import { inviteTypedLead, readIntake, typeInEntry } from "./intake.service.server";

describe.each(dialects)("an entry that came on paper, on %s", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const desk = await makeDeskWorld(db);
    const { competition } = desk;
    const phase = await db
      .selectFrom("phase")
      .select(["from_at", "until_at"])
      .where("competition_id", "=", competition.id)
      .where("kind", "=", "entries")
      .executeTakeFirstOrThrow();
    const later = plus(phase.until_at, 20 * day);
    const ctx = { ...(await testCtx(db, desk.secretary)), now: later };
    const [divisionId = "", fieldId = ""] = [competition.divisionIds[0], competition.fieldIds[0]];
    const form = (given: Partial<TypedEntryForm> = {}): TypedEntryForm => ({
      entryId: newId(),
      channel: "paper",
      receivedAt: plus(phase.until_at, -day),
      divisionId,
      fieldId,
      lead: { name: "Nông Thị Giấy", email: "giay@example.vn", phone: null, birthYear: 1990 },
      name: "Chè Giảo Cổ Lam",
      pitch: "Chè túi lọc từ giảo cổ lam trồng dưới tán rừng.",
      pitchEn: null,
      field: "herbs",
      stage: "pilot",
      summary: "",
      needs: "",
      website: null,
      place: "",
      ...given,
    });
    const commitment = {
      commitment: "yes" as const,
      commitmentId: competition.commitmentId,
      visibility: "private" as const,
    };
    const finish = async (entryId: string, by = ctx) => {
      await saveAnswer(by, entryId, { fieldKey: "problem", value: "Chè rừng bị khai thác cạn.", revision: 0 });
      return submitEntry(by, entryId, commitment);
    };
    return { ...desk, db, ctx, form, finish, commitment, from: phase.from_at, until: phase.until_at };
  }

  it("is typed in after the deadline on the founder's own pages, handed in as in time, and consented to on paper", async () => {
    const { db, ctx, competition, form, finish } = await world();
    const typed = form();
    expect(await typeInEntry(ctx, competition.id, typed)).toEqual({ ok: true, value: { entryId: typed.entryId } });
    expect((await readStep(ctx, typed.entryId, "idea")).ok).toBe(true);
    expect(await finish(typed.entryId)).toMatchObject({ ok: true, value: { isLate: false } });
    const entry = await db
      .selectFrom("entry")
      .select(["state", "channel", "submitted_at", "is_late"])
      .where("id", "=", typed.entryId)
      .executeTakeFirst();
    expect(entry).toEqual({ state: "submitted", channel: "paper", submitted_at: typed.receivedAt, is_late: 0 });
    const consent = await db
      .selectFrom("consent")
      .select(["account_id", "channel"])
      .where("subject_id", "=", typed.entryId)
      .execute();
    expect(consent).toEqual([{ account_id: null, channel: "paper" }]);
    const receipt = await db
      .selectFrom("letter")
      .select("to_email")
      .where("to_email", "=", "giay@example.vn")
      .execute();
    expect(receipt).toHaveLength(1);
  });

  it("counts as late by when it arrived, not by when it was typed in", async () => {
    const { ctx, competition, form, finish, until } = await world();
    const typed = form({ receivedAt: plus(until, 2 * day) });
    await typeInEntry(ctx, competition.id, typed);
    expect(await finish(typed.entryId)).toMatchObject({ ok: true, value: { isLate: true } });
  });

  it("is made once, however often the button is pressed, and never arrives in the future", async () => {
    const { ctx, competition, form, db } = await world();
    const typed = form();
    await Promise.all([typeInEntry(ctx, competition.id, typed), typeInEntry(ctx, competition.id, typed)]);
    expect(await db.selectFrom("project").select("id").where("name", "=", typed.name).execute()).toHaveLength(1);
    expect(await typeInEntry(ctx, competition.id, form({ receivedAt: plus(ctx.now, day) }))).toEqual({
      ok: false,
      error: "invalid",
    });
  });

  it("is the whole desk's to go on with, but not one's who left it", async () => {
    const { db, ctx, competition, form, finish, organizer, secretary } = await world();
    const typed = form();
    await typeInEntry(ctx, competition.id, typed);
    const theirs = { ...ctx, viewer: organizer };
    await db.updateTable("duty").set({ ended_at: ctx.now }).where("account_id", "=", secretary.id).execute();
    const left = await testCtx(db, { ...secretary, duties: [] });
    const { project_id: projectId } = await db
      .selectFrom("entry")
      .select("project_id")
      .where("id", "=", typed.entryId)
      .executeTakeFirstOrThrow();
    expect(await readProject(left, projectId)).toEqual({ ok: false, error: "not_found" });
    expect(await readStep(left, typed.entryId, "idea")).toEqual({ ok: false, error: "not_found" });
    expect((await readProject(theirs, projectId)).ok).toBe(true);
    expect((await readStep(theirs, typed.entryId, "idea")).ok).toBe(true);
    expect(await finish(typed.entryId, theirs)).toMatchObject({ ok: true, value: { isLate: false } });
    expect((await inviteTypedLead(theirs, competition.id, typed.entryId)).ok).toBe(true);
  });

  it("counts from its arrival for a leader who takes the unfinished draft over, and for the rules of who may enter", async () => {
    const { db, ctx, competition, form, finish } = await world();
    await setRules(db, competition.id, [{ key: "age", severity: "stop", kind: "member_age", most: 36 }]);
    const typed = form();
    await typeInEntry(ctx, competition.id, typed);
    const invited = await inviteTypedLead(ctx, competition.id, typed.entryId);
    const founder = await makeAccount(db, { email: "giay@example.vn" });
    const theirs = { ...ctx, viewer: founder };
    await acceptInvitation(theirs, invited.ok ? (invited.value.link.split("/").at(-1) ?? "") : "");
    const nextYear = { ...theirs, now: `${Number(typed.receivedAt.slice(0, 4)) + 1}-02-01T00:00:00.000Z` };
    expect(await finish(typed.entryId, nextYear)).toMatchObject({ ok: true, value: { isLate: false } });
    const { submitted_at: at } = await db
      .selectFrom("entry")
      .select("submitted_at")
      .where("id", "=", typed.entryId)
      .executeTakeFirstOrThrow();
    expect(at).toBe(typed.receivedAt);
    const again = await saveAnswer(theirs, typed.entryId, { fieldKey: "problem", value: "Sửa", revision: 1 });
    expect(again).toEqual({ ok: false, error: "entries_closed" });
  });

  it("may have come before the opening", async () => {
    const { ctx, competition, form, finish, from } = await world();
    const typed = form({ receivedAt: plus(from, -day) });
    await typeInEntry(ctx, competition.id, typed);
    expect(await finish(typed.entryId)).toMatchObject({ ok: true, value: { isLate: false } });
  });

  it("is nobody else's to change: not a stranger's, not another host's", async () => {
    const { db, ctx, competition, form } = await world();
    const typed = form();
    await typeInEntry(ctx, competition.id, typed);
    for (const viewer of [await makeAccount(db), (await makeDeskWorld(db)).organizer]) {
      expect(await readStep({ ...ctx, viewer }, typed.entryId, "idea")).toEqual({ ok: false, error: "not_found" });
    }
    const foreign = { ...ctx, viewer: (await makeDeskWorld(db)).organizer };
    expect(await typeInEntry(foreign, competition.id, form())).toEqual({ ok: false, error: "not_found" });
  });

  it("is taken over by its leader, and then is theirs alone", async () => {
    const { db, ctx, competition, form, finish } = await world();
    const typed = form();
    await typeInEntry(ctx, competition.id, typed);
    await finish(typed.entryId);
    const invited = await inviteTypedLead(ctx, competition.id, typed.entryId);
    const token = invited.ok ? (invited.value.link.split("/").at(-1) ?? "") : "";
    const founder = await makeAccount(db, { email: "giay@example.vn" });
    const theirs = { ...ctx, viewer: founder };
    expect(await acceptInvitation(theirs, token)).toEqual({ ok: true });
    expect((await readStep(theirs, typed.entryId, "idea")).ok).toBe(true);
    expect(await readStep(ctx, typed.entryId, "idea")).toEqual({ ok: false, error: "not_found" });
    const late = await saveAnswer(theirs, typed.entryId, { fieldKey: "problem", value: "Sửa", revision: 1 });
    expect(late).toEqual({ ok: false, error: "entries_closed" });
    const list = await readIntake(ctx, competition.id);
    expect(list.ok && list.value.entries[0]).toMatchObject({ lead: { hasJoined: true }, keeper: null });
  });

  it("is listed in as many queries for three as for one", async () => {
    const { db, ctx, competition, form } = await world();
    const list = (counted: typeof db) => readIntake({ ...ctx, db: counted }, competition.id);
    await typeInEntry(ctx, competition.id, form());
    const one = await countQueries(db, list);
    for (const name of ["Hai", "Ba"]) await typeInEntry(ctx, competition.id, form({ name }));
    expect(await countQueries(db, list)).toBe(one);
  });
});
