import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { testCtx } from "~/server/testing.server";
import { makeAccount } from "~db/factories/people";
import { makeMember } from "~db/factories/project";
import { dialects, freshDb } from "~db/testing";
import { makeDeskEntry, makeDeskWorld } from "../desk/testing.server";
import type { NoticeForm } from "./notice.form";
import { previewNotice, readEntryNotices, readNotices, sendNotice } from "./notice.service.server";
import { readFrontQuestions } from "./read-questions.service.server";

const notice = (given: Partial<NoticeForm> = {}): NoticeForm => ({
  id: newId(),
  divisionId: null,
  title: { vi: "Gia hạn nộp hồ sơ", en: "A longer deadline" },
  body: { vi: "Hạn mới là 17h00 ngày 05/10.", en: "The new deadline is 17:00 on 5 October." },
  isPublic: false,
  ...given,
});

describe.each(dialects)("notices to entrants on %s", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const desk = await makeDeskWorld(db);
    const { competition } = desk;
    const [ideas = "", projects = ""] = competition.divisionIds;
    const lead = await makeAccount(db, { name: "Nông Thúy Hoa", email: "hoa@example.vn" });
    const draft = await makeDeskEntry(db, competition, "Bản nháp", { lead, state: "draft", divisionId: ideas });
    const entry = await makeDeskEntry(db, competition, "Đã nộp", { lead, divisionId: projects });
    await makeDeskEntry(db, competition, "Đã rút", { state: "withdrawn", divisionId: ideas });
    const { project_id } = await db
      .selectFrom("entry")
      .select("project_id")
      .where("id", "=", entry.id)
      .executeTakeFirstOrThrow();
    await makeMember(db, project_id, { name: "Lan", email: "lan@example.vn" });
    await makeMember(db, project_id, { name: "Hoa lần nữa", email: "HOA@example.vn" });
    await makeMember(db, project_id, { name: "Không có thư" });
    const ctx = await testCtx(db, desk.secretary);
    return { db, ...desk, ctx, ideas, projects, lead, draft, entry };
  }

  it("reach each address once: of drafts and of what was handed in, not of what was withdrawn", async () => {
    const { db, ctx, competition } = await world();
    const form = notice();
    const preview = await previewNotice(ctx, competition.id, form);
    expect(preview.ok && preview.value.people).toBe(2);
    const sent = await Promise.all([1, 2, 3].map(() => sendNotice(ctx, competition.id, form)));
    expect(sent).toEqual([1, 2, 3].map(() => ({ ok: true, value: 2 })));
    const letters = await db.selectFrom("letter").select(["to_email", "subject"]).orderBy("to_email").execute();
    expect(letters).toEqual(
      ["hoa@example.vn", "lan@example.vn"].map((to_email) => ({
        to_email,
        subject: expect.stringContaining("Gia hạn nộp hồ sơ"),
      })),
    );
    expect(await db.selectFrom("notice").select(["letters", "is_public"]).execute()).toEqual([
      { letters: 2, is_public: 0 },
    ]);
    expect(await db.selectFrom("activity").select("act").execute()).toEqual([{ act: "notice.sent" }]);
  });

  it("of a division reach its entrants alone, on paper and on their pages", async () => {
    const { db, ctx, competition, ideas, lead, draft, entry } = await world();
    expect(await sendNotice(ctx, competition.id, notice({ divisionId: ideas }))).toEqual({ ok: true, value: 1 });
    const founder = await testCtx(db, lead);
    const seen = async (id: string) => {
      const read = await readEntryNotices(founder, id);
      return read.ok ? read.value.map(({ title }) => title.vi) : read.error;
    };
    expect(await seen(draft.id)).toEqual(["Gia hạn nộp hồ sơ"]);
    expect(await seen(entry.id)).toEqual([]);
    expect(await readEntryNotices(ctx, draft.id)).toEqual({ ok: false, error: "not_found" });
    expect(await readEntryNotices(founder, "not-an-id")).toEqual({ ok: false, error: "not_found" });
  });

  it("are on the competition's page when they are public", async () => {
    const { ctx, competition } = await world();
    await sendNotice(ctx, competition.id, notice({ title: { vi: "Riêng", en: null } }));
    await sendNotice(ctx, competition.id, notice({ title: { vi: "Chung", en: null }, isPublic: true }));
    const front = await readFrontQuestions(ctx, competition.id);
    expect(front.notices.map(({ title }) => title.vi)).toEqual(["Chung"]);
  });

  it("are the desk's to send: not a founder's, not another's, not before the competition opens", async () => {
    const { db, ctx, competition, lead } = await world();
    const elsewhere = await makeDeskWorld(db);
    const form = notice();
    for (const viewer of [null, lead, elsewhere.secretary]) {
      const outsider = await testCtx(db, viewer);
      expect(await sendNotice(outsider, competition.id, form)).toEqual({ ok: false, error: "not_found" });
      expect(await previewNotice(outsider, competition.id, form)).toEqual({ ok: false, error: "not_found" });
      expect(await readNotices(outsider, competition.id)).toEqual({ ok: false, error: "not_found" });
    }
    const [foreign = ""] = elsewhere.competition.divisionIds;
    expect(await sendNotice(ctx, competition.id, notice({ divisionId: foreign }))).toEqual({
      ok: false,
      error: "invalid",
    });
    const other = await testCtx(db, elsewhere.secretary);
    expect((await sendNotice(other, elsewhere.competition.id, form)).ok).toBe(true);
    expect(await sendNotice(ctx, competition.id, form)).toEqual({ ok: false, error: "invalid" });
    await db.updateTable("competition").set({ state: "draft" }).where("id", "=", competition.id).execute();
    expect(await sendNotice(ctx, competition.id, notice())).toEqual({ ok: false, error: "competition_draft" });
    expect(await sendNotice(ctx, "not-an-id", form)).toEqual({ ok: false, error: "not_found" });
  });
});
