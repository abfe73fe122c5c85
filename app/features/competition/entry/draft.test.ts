import { describe, expect, it } from "vitest";
import { plus } from "~/core/instant";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { makeCompetition, makeEntry } from "~db/factories/competition";
import { makeAccount, makeOrganization } from "~db/factories/people";
import { makeMember, makeProject } from "~db/factories/project";
import { countQueries, dialects, freshDb } from "~db/testing";
import { changeClass, saveAnswer, saveStep } from "./draft.service.server";
import { listMyEntries } from "./entry.service.server";
import { readReview, readStep } from "./step.service.server";

async function drafted(db: Db) {
  const organizer = await makeAccount(db);
  const organization = await makeOrganization(db);
  const competition = await makeCompetition(db, organization.id, organizer);
  const lead = await makeAccount(db, { name: "Nông Thúy Hoa" });
  const project = await makeProject(db, lead, { name: "Sợi Mây" });
  const { id } = await makeEntry(db, competition, project, lead);
  return { ctx: await testCtx(db, lead), id, lead, project, competition, organizer, organization };
}

describe.each(dialects)("a draft on %s", (dialect) => {
  it("keeps what is typed, even what can't be submitted yet, and repeats an acknowledged save", async () => {
    const db = await freshDb(dialect);
    const { ctx, id } = await drafted(db);
    const long = "a".repeat(2_001);
    const first = await saveAnswer(ctx, id, { fieldKey: "problem", value: long, revision: 0 });
    expect(first).toEqual({ ok: true, value: { kind: "saved", revision: 1, savedAt: ctx.now, fault: "too_long" } });
    const repeated = { ...ctx, now: plus(ctx.now, 5_000) };
    expect(await saveAnswer(repeated, id, { fieldKey: "problem", value: long, revision: 0 })).toEqual(first);
  });

  it("tells the second of two tabs, and overwrites nothing", async () => {
    const db = await freshDb(dialect);
    const { ctx, id } = await drafted(db);
    await saveAnswer(ctx, id, { fieldKey: "problem", value: "Của tab một", revision: 0 });
    const clash = { kind: "clash", theirs: "Của tab một", revision: 1, savedAt: ctx.now, savedBy: "Nông Thúy Hoa" };
    const second = await saveAnswer(ctx, id, { fieldKey: "problem", value: "Của tab hai", revision: 0 });
    expect(second).toEqual({ ok: true, value: clash });
    const plain = await saveStep(ctx, id, { answers: { problem: "Của tab hai" }, revisions: { problem: 0 } });
    expect(plain).toEqual({ ok: true, value: { clashes: [{ ...clash, fieldKey: "problem", mine: "Của tab hai" }] } });
    expect(await db.selectFrom("entry_answer").select(["value", "revision"]).execute()).toEqual([
      { value: '"Của tab một"', revision: 1 },
    ]);
  });

  it("lets two people write at once: one is saved, the other is told", async () => {
    const db = await freshDb(dialect);
    const { ctx, id } = await drafted(db);
    const [one, two] = await Promise.all(
      ["Một", "Hai"].map((value) => saveAnswer(ctx, id, { fieldKey: "problem", value, revision: 0 })),
    );
    const kinds = [one, two].map((saved) => saved?.ok && saved.value.kind).sort();
    expect(kinds).toEqual(["clash", "saved"]);
  });

  it("accepts the last text of a page that goes away while its former one is under way", async () => {
    const db = await freshDb(dialect);
    const { ctx, id } = await drafted(db);
    await saveAnswer(ctx, id, { fieldKey: "problem", value: "Một", revision: 0 });
    const last = await saveAnswer(ctx, id, {
      fieldKey: "problem",
      value: "Một hai",
      revision: 0,
      seen: ["Khác", "Một"],
    });
    expect(last.ok && last.value.kind === "saved" && last.value.revision).toBe(2);
  });

  it("refuses strangers, unknown fields, files as text, ids that are none", async () => {
    const db = await freshDb(dialect);
    const { ctx, id } = await drafted(db);
    const stranger = { ...ctx, viewer: await makeAccount(db) };
    const save = (who: typeof ctx, entryId: string, fieldKey: string) =>
      saveAnswer(who, entryId, { fieldKey, value: "x", revision: 0 });
    expect(await save(stranger, id, "problem")).toEqual({ ok: false, error: "not_found" });
    expect(await save(ctx, "x' or 1=1", "problem")).toEqual({ ok: false, error: "not_found" });
    expect(await save(ctx, id, "__proto__")).toEqual({ ok: false, error: "invalid" });
    expect(await save(ctx, id, "deck")).toEqual({ ok: false, error: "invalid" });
    const foreign = { divisionId: id, fieldId: id };
    expect(await changeClass(ctx, id, foreign)).toEqual({ ok: false, error: "invalid" });
  });

  it("shows each step with what is saved and what is missing", async () => {
    const db = await freshDb(dialect);
    const { ctx, id } = await drafted(db);
    await saveAnswer(ctx, id, { fieldKey: "problem", value: "Miến bị làm giả", revision: 0 });
    const step = await readStep(ctx, id, "idea");
    expect(
      step.ok &&
        step.value.body.kind === "form" &&
        step.value.body.fields.map(({ text, revision }) => ({ text, revision })),
    ).toEqual([
      { text: "Miến bị làm giả", revision: 1 },
      { text: "", revision: 0 },
    ]);
    const review = await readReview(ctx, id);
    expect(review.ok && review.value.lacks).toEqual([]);
    expect(await readStep(ctx, id, "no-such-step")).toEqual({ ok: false, error: "not_found" });
    const team = await readStep(ctx, id, "nhom");
    expect(team.ok && team.value.body.kind === "team" && team.value.body.team.members.length).toBe(1);
  });

  it("lists a founder's three entries at the price of one", async () => {
    const db = await freshDb(dialect);
    const { ctx, lead, organizer, organization } = await drafted(db);
    const one = await countQueries(db, (counted) => listMyEntries({ ...ctx, db: counted }));
    for (const name of ["Hạt Ngọc", "Ủ Ấm"]) {
      const other = await makeCompetition(db, organization.id, organizer);
      const project = await makeProject(db, lead, { name });
      await makeMember(db, project.id);
      await makeEntry(db, other, project, lead, { state: "eligible" });
    }
    const three = await countQueries(db, (counted) => listMyEntries({ ...ctx, db: counted }));
    expect(three).toBe(one);
    expect((await listMyEntries(ctx)).map(({ title, state }) => `${title} ${state}`).sort()).toEqual([
      "Hạt Ngọc eligible",
      "Sợi Mây draft",
      "Ủ Ấm eligible",
    ]);
  });
});
