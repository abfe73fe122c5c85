import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { testCtx } from "~/server/testing.server";
import { makeAccount } from "~db/factories/people";
import { countQueries, dialects, freshDb } from "~db/testing";
import { makeDeskEntry, makeDeskWorld } from "../desk/testing.server";
import { writeBatches } from "./batch-writing.service.server";
import type { LetterBatchForm } from "./letters.form";
import {
  forgetTemplate,
  keepTemplate,
  previewLetters,
  readBatch,
  readLetterDraft,
  readLetters,
  sendLettersInBulk,
  stopLetters,
} from "./letters.service.server";

const everyone = new URLSearchParams();
const letter = (given: Partial<LetterBatchForm> = {}): LetterBatchForm => ({
  batchId: newId(),
  seen: "",
  name: "Nhắc nộp bổ sung",
  audience: "team",
  subject: { vi: "Hồ sơ {so_ho_so}", en: null },
  body: { vi: "Kính gửi {nguoi_nhan}: {du_an}, {duong_dan}", en: null },
  ...given,
});

describe.each(dialects)("letters in bulk on %s", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const desk = await makeDeskWorld(db);
    const ctx = await testCtx(db, desk.secretary);
    const enter = (title: string, state: "submitted" | "draft" | "eligible" = "submitted") =>
      makeDeskEntry(db, desk.competition, title, { state });
    const draft = async (search = everyone) => {
      const read = await readLetterDraft(ctx, desk.competition.id, search);
      if (!read.ok) throw new Error(read.error);
      return read.value;
    };
    const write = () => writeBatches({ db, settings: { baseUrl: ctx.baseUrl } }, "one", ctx.now);
    return { ...desk, db, ctx, enter, draft, write, id: desk.competition.id };
  }

  it("go to everyone on the teams that the list's address leaves, each filled with its own, once", async () => {
    const { db, ctx, enter, draft, write, id } = await world();
    const [first] = [await enter("Sợi Mây"), await enter("Hương Rừng", "eligible"), await enter("Bản nháp", "draft")];
    const search = new URLSearchParams({ state: "submitted" });
    const { entries, people, seen, batchId } = await draft(search);
    expect({ entries, people }).toEqual({ entries: 1, people: { team: 1, lead: 1 } });
    const form = letter({ batchId, seen });
    expect(await sendLettersInBulk(ctx, id, search, form)).toEqual({ ok: true, value: batchId });
    expect(await sendLettersInBulk(ctx, id, search, form)).toEqual({ ok: true, value: batchId });
    expect([await write(), await write()]).toEqual([1, 0]);
    const letters = await db.selectFrom("letter").select(["to_email", "body", "batch_id"]).execute();
    expect(letters).toEqual([
      {
        to_email: first.lead.email,
        body: `Kính gửi Trưởng nhóm Sợi Mây: Sợi Mây, ${ctx.baseUrl}/ho-so/${first.id}`,
        batch_id: batchId,
      },
    ]);
    const batch = await readBatch(ctx, id, batchId);
    expect(batch.ok && batch.value).toMatchObject({ state: "written", written: 1, total: 1, letters: 1, sent: 0 });
  });

  it("go on where a process stopped, and no letter twice", async () => {
    const { db, ctx, enter, draft, write, id } = await world();
    for (let n = 1; n <= 30; n += 1) await enter(`Dự án ${n}`);
    const { seen, batchId } = await draft();
    await sendLettersInBulk(ctx, id, everyone, letter({ batchId, seen }));
    expect([await write(), await write(), await write()]).toEqual([25, 5, 0]);
    const { length } = await db.selectFrom("letter").select("id").where("batch_id", "=", batchId).execute();
    expect(length).toBe(30);
  });

  it("reach a person with several entries once when they speak of none", async () => {
    const { db, ctx, competition, draft, write, id } = await world();
    const lead = await makeAccount(db, { name: "Nông Thị Hai" });
    for (const title of ["Một", "Hai"]) await makeDeskEntry(db, competition, title, { lead });
    const { seen, batchId } = await draft();
    const words = { subject: { vi: "Lịch thi", en: null }, body: { vi: "Kính gửi {nguoi_nhan}", en: null } };
    await sendLettersInBulk(ctx, id, everyone, letter({ batchId, seen, ...words }));
    await write();
    expect((await db.selectFrom("letter").select("id").execute()).length).toBe(1);
  });

  it("aren't sent to others than those who were shown, nor to nobody", async () => {
    const { ctx, enter, draft, id } = await world();
    const nobody = await draft();
    expect(await sendLettersInBulk(ctx, id, everyone, letter({ seen: nobody.seen }))).toEqual({
      ok: false,
      error: "invalid",
    });
    await enter("Sợi Mây");
    const { seen } = await draft();
    await enter("Hương Rừng");
    expect(await sendLettersInBulk(ctx, id, everyone, letter({ seen }))).toEqual({
      ok: false,
      error: "changed_elsewhere",
    });
  });

  it("can be narrowed to ticked rows, and no row of another competition slips in", async () => {
    const { ctx, enter, draft, db } = await world();
    const [first] = [await enter("Sợi Mây"), await enter("Hương Rừng")];
    const elsewhere = await makeDeskWorld(db);
    const foreign = await makeDeskEntry(db, elsewhere.competition, "Tỉnh bạn");
    const ticked = new URLSearchParams([
      ["ids", first.id],
      ["ids", foreign.id],
    ]);
    expect((await draft(ticked)).entries).toBe(1);
    const shown = await previewLetters(ctx, elsewhere.competition.id, everyone, letter());
    expect(shown).toEqual({ ok: false, error: "not_found" });
  });

  it("stop when asked; what was written goes out", async () => {
    const { db, ctx, enter, draft, write, id } = await world();
    for (let n = 1; n <= 26; n += 1) await enter(`Dự án ${n}`);
    const { seen, batchId } = await draft();
    await sendLettersInBulk(ctx, id, everyone, letter({ batchId, seen }));
    await write();
    expect(await stopLetters(ctx, id, batchId)).toEqual({ ok: true });
    expect(await write()).toBe(0);
    expect(await stopLetters(ctx, id, batchId)).toEqual({ ok: false, error: "already_done" });
    const batch = await readBatch(ctx, id, batchId);
    expect(batch.ok && batch.value).toMatchObject({ state: "stopped", written: 25 });
    expect((await db.selectFrom("letter").select("id").execute()).length).toBe(25);
  });

  it("begin with a template of the competition's own", async () => {
    const { ctx, id, db } = await world();
    const { batchId: _, seen: __, audience: ___, ...words } = letter();
    const kept = await keepTemplate(ctx, id, { id: null, ...words });
    const other = await makeDeskWorld(db);
    const foreign = await testCtx(db, other.secretary);
    const templateId = kept.ok ? kept.value : "";
    expect(await forgetTemplate(foreign, other.competition.id, templateId)).toEqual({ ok: false, error: "not_found" });
    const read = await readLetters(ctx, id);
    expect(read.ok && read.value.templates.map(({ name }) => name)).toEqual(["Nhắc nộp bổ sung"]);
    expect(await forgetTemplate(ctx, id, templateId)).toEqual({ ok: true });
  });

  it("are read in as many queries for three as for one", async () => {
    const { ctx, enter, id, db } = await world();
    const draft = (counted: typeof db) => readLetterDraft({ ...ctx, db: counted }, id, everyone);
    await enter("Một");
    const one = await countQueries(db, draft);
    await enter("Hai");
    await enter("Ba");
    expect(await countQueries(db, draft)).toEqual(one);
    expect((await readLetters(ctx, id)).ok).toBe(true);
  });
});
