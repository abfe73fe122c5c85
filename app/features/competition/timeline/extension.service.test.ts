import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeCompetition, makeEntry } from "~db/factories/competition";
import { factoryNow, makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeProject } from "~db/factories/project";
import { dialects, freshDb } from "~db/testing";
import { readPublicCompetition } from "../competition.service.server";
import { extendPhase, readTimeline } from "./timeline.service.server";

type Db = Awaited<ReturnType<typeof freshDb>>;

async function stage(db: Db, state: "draft" | "open" | "finished" = "open") {
  const organization = await makeOrganization(db);
  const organizer = await makeDuty(db, await makeAccount(db), { organizationId: organization.id, kind: "organizer" });
  const secretary = await makeDuty(db, await makeAccount(db), { organizationId: organization.id, kind: "secretary" });
  const competition = await makeCompetition(db, organization.id, organizer, { state });
  const ctx = await testCtx(db, organizer);
  const timeline = await readTimeline(ctx, competition.id);
  if (!timeline.ok) throw new Error(timeline.error);
  const [phase] = timeline.value.phases;
  if (!phase) throw new Error("a phase was expected");
  const form = { revision: 1, id: phase.id, until: "2027-06-30T10:00:00.000Z", reason: "Nhiều nhóm ở xa đề nghị." };
  return { secretary, competition, ctx, phase, form };
}

describe.each(dialects)("extending a deadline on %s", (dialect) => {
  it("keeps the old end, shows it to everyone, and tells the leaders of entries once", async () => {
    const db = await freshDb(dialect);
    const { competition, ctx, phase, form } = await stage(db);
    const founder = await makeAccount(db);
    await makeEntry(db, competition, await makeProject(db, founder), founder);
    expect(await extendPhase(ctx, competition.id, form)).toEqual({ ok: true, value: undefined });
    expect(await extendPhase(ctx, competition.id, form)).toEqual({ ok: false, error: "changed_elsewhere" });
    const page = await readPublicCompetition(ctx, competition.slug);
    expect(page.ok && page.value.phases.map(({ from, until }) => [from, until])).toEqual([[phase.from, form.until]]);
    expect(page.ok && page.value.changes.map(({ oldUntil, reason }) => [oldUntil, reason])).toEqual([
      [phase.until, form.reason],
    ]);
    const letters = await db.selectFrom("letter").select(["subject", "body"]).execute();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.subject).toContain("Gia hạn: Nhận hồ sơ");
    expect(letters[0]?.body).toContain(form.reason);
    const acts = await db.selectFrom("activity").select("act").execute();
    expect(acts).toEqual([{ act: "phase.extended" }]);
  });

  it("only goes later, only in a public competition, and is the organizer's", async () => {
    const db = await freshDb(dialect);
    const { secretary, competition, ctx, phase, form } = await stage(db);
    const refused = async (given: Partial<typeof form>) => {
      const result = await extendPhase(ctx, competition.id, { ...form, ...given });
      return result.ok ? "ok" : result.error;
    };
    expect(await refused({ until: phase.until })).toBe("extension_not_later");
    expect(await refused({ until: factoryNow })).toBe("extension_not_later");
    expect(await refused({ id: competition.id })).toBe("not_found");
    const asSecretary = await testCtx(db, secretary);
    expect(await extendPhase(asSecretary, competition.id, form)).toEqual({ ok: false, error: "forbidden" });
    const draft = await stage(db, "draft");
    expect(await extendPhase(draft.ctx, draft.competition.id, draft.form)).toEqual({
      ok: false,
      error: "competition_draft",
    });
    expect(await extendPhase(draft.ctx, competition.id, form)).toEqual({ ok: false, error: "not_found" });
    const over = await stage(db, "finished");
    expect(await extendPhase(over.ctx, over.competition.id, over.form)).toEqual({
      ok: false,
      error: "competition_finished",
    });
    expect(await db.selectFrom("phase_change").select("id").execute()).toEqual([]);
  });
});
