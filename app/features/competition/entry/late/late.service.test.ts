import { describe, expect, it } from "vitest";
import { hour, plus } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import type { Ctx } from "~/server/context.server";
import { orThrow } from "~/server/form.server";
import { testCtx } from "~/server/testing.server";
import { makeCompetition } from "~db/factories/competition";
import { factoryNow, makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeProject } from "~db/factories/project";
import { countQueries, dialects, freshDb } from "~db/testing";
import { saveAnswer } from "../draft.service.server";
import { listMyEntries, readEntry } from "../entry.service.server";
import { readOpening, startEntry } from "../start.service.server";
import { submitEntry } from "../submission.service.server";
import { grantLate, readPermits, revokeLate } from "./late.service.server";

const until = plus(factoryNow, hour);
const lateUntil = plus(factoryNow, 5 * hour);
const reason = "Cơn bão số 9 làm mất mạng ở xã.";
const as = (ctx: Ctx, viewer: Viewer, now = ctx.now): Ctx => ({ ...ctx, viewer, now });

async function world(dialect: (typeof dialects)[number]) {
  const db = await freshDb(dialect);
  const organization = await makeOrganization(db);
  const secretary = await makeDuty(db, await makeAccount(db), {
    organizationId: organization.id,
    kind: "secretary",
  });
  const competition = await makeCompetition(db, organization.id, secretary, { entriesUntil: until });
  const lead = await makeAccount(db, { email: "truong.nhom@example.vn" });
  const project = await makeProject(db, lead, { name: "Sợi Mây" });
  const ctx = await testCtx(db, secretary, { now: plus(until, hour) });
  const choice = {
    projectId: project.id,
    divisionId: competition.divisionIds[0] ?? "",
    fieldId: competition.fieldIds[0] ?? "",
  };
  return { db, ctx, organization, secretary, competition, lead, project, choice };
}

describe.each(dialects)("late entries by decision on %s", (dialect) => {
  it("lets the leader of that address begin, write and hand in, marked late, until the instant", async () => {
    const { db, ctx, competition, lead, choice } = await world(dialect);
    const late = as(ctx, lead);
    expect(await startEntry(late, competition.slug, choice)).toEqual({ ok: false, error: "entries_closed" });
    const form = { email: "truong.nhom@example.vn", until: lateUntil, reason };
    expect(await grantLate(ctx, competition.id, form)).toEqual({ ok: true, value: undefined });
    const opening = orThrow(await readOpening(late, competition.slug));
    expect(opening.divisions.map(({ deadline, closedBecause }) => [deadline, closedBecause])).toEqual([
      [lateUntil, null],
    ]);
    const { entryId } = orThrow(await startEntry(late, competition.slug, choice));
    const saved = await saveAnswer(late, entryId, { fieldKey: "problem", value: "Miến bị làm giả.", revision: 0 });
    expect(saved.ok).toBe(true);
    expect((await listMyEntries(late)).map(({ takesChanges }) => takesChanges)).toEqual([true]);
    const commitment = { commitment: "yes", commitmentId: competition.commitmentId, visibility: "private" as const };
    const over = await submitEntry(as(ctx, lead, lateUntil), entryId, commitment);
    expect(over).toEqual({ ok: false, error: "entries_closed" });
    const receipt = await submitEntry(as(ctx, lead, plus(lateUntil, -1)), entryId, commitment);
    expect(receipt.ok && receipt.value.isLate).toBe(true);
    const view = orThrow(await readEntry(late, entryId));
    expect([view.isLate, view.at, view.lateUntil]).toEqual([true, "permitted", lateUntil]);
    const act = await db
      .selectFrom("activity")
      .select("detail")
      .where("act", "=", "entry.submitted")
      .executeTakeFirst();
    expect(JSON.parse(act?.detail ?? "{}")).toMatchObject({ isLate: true, reason });
    const permits = orThrow(await readPermits(ctx, competition.id)).permits;
    expect(permits.map(({ state, entries }) => [state, entries.map(({ id }) => id)])).toEqual([["open", [entryId]]]);
  });

  it("writes one letter however often it is given, replaces what the address held, and is taken back", async () => {
    const { db, ctx, competition, lead, choice } = await world(dialect);
    const form = { email: "truong.nhom@example.vn", until: lateUntil, reason };
    await Promise.all([grantLate(ctx, competition.id, form), grantLate(ctx, competition.id, form)]);
    expect((await db.selectFrom("letter").select("to_email").execute()).length).toBe(1);
    await grantLate(ctx, competition.id, { ...form, until: plus(lateUntil, hour) });
    const permits = orThrow(await readPermits(ctx, competition.id)).permits;
    expect(permits.map(({ state }) => state)).toEqual(["open", "revoked"]);
    const [open] = permits;
    expect((await revokeLate(ctx, competition.id, open?.id ?? "")).ok).toBe(true);
    expect(await revokeLate(ctx, competition.id, open?.id ?? "")).toEqual({ ok: false, error: "already_done" });
    expect(await startEntry(as(ctx, lead), competition.slug, choice)).toEqual({ ok: false, error: "entries_closed" });
  });

  it("opens nothing for an unverified address, for another team, or in another competition", async () => {
    const { db, ctx, competition, secretary, organization, lead, choice } = await world(dialect);
    const other = await makeCompetition(db, organization.id, secretary, { entriesUntil: until });
    await grantLate(ctx, other.id, { email: "truong.nhom@example.vn", until: lateUntil, reason });
    const unverified = await makeAccount(db, { email: "chua@example.vn", verified: false });
    await grantLate(ctx, competition.id, { email: "chua@example.vn", until: lateUntil, reason });
    const theirs = await makeProject(db, unverified);
    const started = await startEntry(as(ctx, unverified), competition.slug, { ...choice, projectId: theirs.id });
    expect(started).toEqual({ ok: false, error: "entries_closed" });
    expect(await startEntry(as(ctx, lead), competition.slug, choice)).toEqual({ ok: false, error: "entries_closed" });
  });

  it("is refused to strangers, in the past, and for one's own address", async () => {
    const { db, ctx, competition, secretary, lead } = await world(dialect);
    const form = { email: "a@example.vn", until: lateUntil, reason };
    const stranger = await makeAccount(db);
    for (const viewer of [stranger, lead]) {
      expect(await grantLate(as(ctx, viewer), competition.id, form)).toEqual({ ok: false, error: "not_found" });
      expect(await readPermits(as(ctx, viewer), competition.id)).toEqual({ ok: false, error: "not_found" });
    }
    expect(await grantLate(ctx, competition.id, { ...form, until: ctx.now })).toEqual({
      ok: false,
      error: "due_in_past",
    });
    expect(await grantLate(ctx, competition.id, { ...form, email: secretary.email })).toEqual({
      ok: false,
      error: "decider_is_author",
    });
    expect(await revokeLate(ctx, competition.id, competition.id)).toEqual({ ok: false, error: "not_found" });
  });

  it("lists one permit and three with the same number of queries", async () => {
    const { db, ctx, competition } = await world(dialect);
    const grant = (n: number) =>
      grantLate(ctx, competition.id, { email: `a${n}@example.vn`, until: lateUntil, reason });
    await grant(1);
    const one = await countQueries(db, (counted) => readPermits({ ...ctx, db: counted }, competition.id));
    await grant(2);
    await grant(3);
    expect(await countQueries(db, (counted) => readPermits({ ...ctx, db: counted }, competition.id))).toEqual(one);
  });
});
