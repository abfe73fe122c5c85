import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeCompetition, makeEntry } from "~db/factories/competition";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeProject } from "~db/factories/project";
import { dialects, freshDb } from "~db/testing";
import { readPublicCompetition } from "../competition.service.server";
import { saveTimelinePhase } from "../timeline/timeline.service.server";
import { saveDivision } from "./parts.service.server";

type Db = Awaited<ReturnType<typeof freshDb>>;

async function stage(db: Db, given: Parameters<typeof makeCompetition>[3] = {}) {
  const organization = await makeOrganization(db);
  const organizer = await makeDuty(db, await makeAccount(db), { organizationId: organization.id, kind: "organizer" });
  const competition = await makeCompetition(db, organization.id, organizer, given);
  return { competition, ctx: await testCtx(db, organizer) };
}

const phase = (label: string, until: string) => ({
  kind: "entries" as const,
  divisionId: null,
  label: { vi: label, en: null },
  from: "2026-08-01T00:00:00.000Z",
  until,
  reason: "",
});

describe.each(dialects)("changing an open competition on %s", (dialect) => {
  it("turns a public phase, or adds a time to enter, only with a reason that entrants are told", async () => {
    const db = await freshDb(dialect);
    const { competition, ctx } = await stage(db, {
      entriesFrom: phase("", "").from,
      entriesUntil: "2026-09-30T10:00:00.000Z",
    });
    const lead = await makeAccount(db);
    await makeEntry(db, competition, await makeProject(db, lead), lead);
    const before = await readPublicCompetition(ctx, competition.slug);
    const id = before.ok ? (before.value.phases[0]?.id ?? null) : null;
    const added = { ...phase("Nhận thêm", "2026-10-20T10:00:00.000Z"), id: null, revision: 1 };
    const turned = { ...phase("Nhận hồ sơ", "2026-09-30T10:00:00.000Z"), id, kind: "final" as const, revision: 2 };
    const refused = { ok: false, error: "reason_required" };
    expect(await saveTimelinePhase(ctx, competition.id, added)).toEqual(refused);
    expect((await saveTimelinePhase(ctx, competition.id, { ...added, reason: "Mưa lũ" })).ok).toBe(true);
    expect(await saveTimelinePhase(ctx, competition.id, turned)).toEqual(refused);
    expect((await saveTimelinePhase(ctx, competition.id, { ...turned, reason: "Ghi nhầm" })).ok).toBe(true);
    const letters = await db.selectFrom("letter").select(["to_email", "body"]).orderBy("id").execute();
    expect(letters.map(({ to_email }) => to_email)).toEqual([lead.email, lead.email]);
    const bodies = letters.map(({ body }) => body).join("\n");
    expect(bodies).toContain("chưa có trong lịch");
    expect(bodies).toContain("Chung kết");
    const acts = await db
      .selectFrom("activity")
      .select(["act", "detail"])
      .where("subject_kind", "=", "phase")
      .execute();
    expect(acts.map(({ act, detail }) => [act, JSON.stringify(detail).includes("reason")]).sort()).toEqual([
      ["phase.added", true],
      ["phase.moved", true],
    ]);
  });

  it("gives a division of an open competition its code where numbers name it", async () => {
    const db = await freshDb(dialect);
    const { competition, ctx } = await stage(db);
    const codes = async () => {
      const all = db.selectFrom("division").select(["name_vi", "number_code"]);
      const rows = await all.where("competition_id", "=", competition.id).execute();
      return new Map(rows.map((row) => [row.name_vi, row.number_code]));
    };
    const add = (revision: number, name: string) =>
      saveDivision(ctx, competition.id, {
        revision,
        id: null,
        name: { vi: name, en: null },
        about: { vi: "", en: null },
      });
    expect((await add(1, "Học sinh")).ok).toBe(true);
    expect((await codes()).get("Học sinh")).toBeNull();
    const pattern = "{prefix}{division}-{n:3}";
    await db.updateTable("competition").set({ number_pattern: pattern }).where("id", "=", competition.id).execute();
    expect((await add(2, "Sinh viên")).ok).toBe(true);
    expect((await add(3, "Sáng vọng")).ok).toBe(true);
    expect([(await codes()).get("Sinh viên"), (await codes()).get("Sáng vọng")]).toEqual(["SV", "SVA"]);
  });
});
