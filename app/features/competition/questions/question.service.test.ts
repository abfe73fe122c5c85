import { describe, expect, it } from "vitest";
import { emptyParts } from "~/features/accounts/privacy/erased-parts.queries.server";
import { testCtx } from "~/server/testing.server";
import { makeAccount } from "~db/factories/people";
import { countQueries, dialects, freshDb } from "~db/testing";
import { makeDeskWorld } from "../desk/testing.server";
import { answerQuestion, askQuestion, hideQuestion, showQuestion } from "./question.service.server";
import {
  readDeskQuestions,
  readFrontQuestions,
  readQuestions,
  readQuestionWork,
} from "./read-questions.service.server";

const waiting = { state: "waiting", page: 1 } as const;
const answered = { state: "answered", page: 1 } as const;

describe.each(dialects)("questions and answers on %s", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const desk = await makeDeskWorld(db);
    const founder = await makeAccount(db, { name: "Nông Thúy Hoa" });
    const [asker, secretary, visitor] = [
      await testCtx(db, founder),
      await testCtx(db, desk.secretary),
      await testCtx(db, null),
    ];
    const { slug, id } = desk.competition;
    const ask = async (body: string, ctx = asker) => {
      const asked = await askQuestion(ctx, slug, { body });
      if (!asked.ok) throw new Error(asked.error);
      return asked.value.id;
    };
    const answer = (
      questionId: string,
      vi: string,
      { en = null as string | null, revision = 1, ctx = secretary } = {},
    ) => answerQuestion(ctx, id, { id: questionId, revision, answer: { vi, en } });
    return { db, ...desk, founder, asker, secretary, visitor, slug, id, ask, answer };
  }

  it("are asked by anyone signed in, wait, and are public once answered, without who asked", async () => {
    const { asker, visitor, secretary, slug, id, db, ask, answer, founder } = await world();
    const questionId = await ask("Học sinh có được dự thi không?");
    const before = await readQuestions(visitor, slug);
    expect(before.ok && [before.value.questions, before.value.own, before.value.askRefusal]).toEqual([
      [],
      [],
      "sign_in_required",
    ]);
    const mine = await readQuestions(asker, slug);
    expect(mine.ok && mine.value.own.map(({ body }) => body)).toEqual(["Học sinh có được dự thi không?"]);
    expect((await readQuestionWork(secretary)).map(({ text }) => text)).toEqual([expect.stringContaining("1 câu hỏi")]);
    expect(await answer(questionId, "Được, ở bảng Ý tưởng.", { en: "Yes, in Ideas." })).toEqual({ ok: true });
    const after = await readQuestions(visitor, slug);
    expect(after.ok && after.value.questions).toEqual([
      {
        id: questionId,
        body: "Học sinh có được dự thi không?",
        askedAt: asker.now,
        answeredAt: secretary.now,
        answer: { vi: "Được, ở bảng Ý tưởng.", en: "Yes, in Ideas." },
      },
    ]);
    expect(JSON.stringify(after)).not.toContain(founder.id);
    expect((await readFrontQuestions(visitor, id)).total).toBe(1);
    expect(await readQuestionWork(secretary)).toEqual([]);
    const letters = await db.selectFrom("letter").select(["to_email", "body"]).execute();
    expect(letters).toEqual([{ to_email: founder.email, body: expect.stringContaining("Được, ở bảng Ý tưởng.") }]);
  });

  it("are found with and without accents", async () => {
    const { visitor, slug, ask, answer } = await world();
    await answer(await ask("Đăng ký ở đâu?"), "Trên trang này.");
    await answer(await ask("Hạn nộp là khi nào?"), "Ngày 30/09.");
    const found = async (words: string) => {
      const view = await readQuestions(visitor, slug, { words });
      return view.ok && view.value.questions.map(({ body }) => body);
    };
    expect(await found("dang ky")).toEqual(["Đăng ký ở đâu?"]);
    expect(await found("ngày 30")).toEqual(["Hạn nộp là khi nào?"]);
    expect(await found("không có")).toEqual([]);
  });

  it("are one however often the button is pressed, and five at most wait", async () => {
    const { db, asker, slug, ask, answer } = await world();
    const [one, two] = await Promise.all([ask("Một?"), ask("Một?")]);
    expect(one).toBe(two);
    const asked = await Promise.all(
      ["Hai?", "Ba?", "Bốn?", "Năm?", "Sáu?", "Bảy?"].map((body) => askQuestion(asker, slug, { body })),
    );
    expect(asked.map((result) => (result.ok ? "asked" : result.error)).sort()).toEqual([
      ...Array(4).fill("asked"),
      ...Array(2).fill("too_many_questions"),
    ]);
    await answer(one, "Rồi.");
    expect((await askQuestion(asker, slug, { body: "Tám?" })).ok).toBe(true);
    const other = await testCtx(db, await makeAccount(db));
    expect((await askQuestion(other, slug, { body: "Một?" })).ok).toBe(true);
  });

  it("are nobody's outside: not a draft's, not a finished one's, not another desk's", async () => {
    const { db, asker, visitor, secretary, slug, id, ask, answer } = await world();
    const questionId = await ask("Một?");
    const foreign = await testCtx(db, (await makeDeskWorld(db)).secretary);
    expect(await answer(questionId, "Không phải việc tôi", { ctx: foreign })).toEqual({
      ok: false,
      error: "not_found",
    });
    expect(await readDeskQuestions(foreign, id, waiting)).toEqual({ ok: false, error: "not_found" });
    expect(await readDeskQuestions(asker, id, waiting)).toEqual({ ok: false, error: "not_found" });
    expect(await askQuestion(visitor, slug, { body: "Ai?" })).toEqual({ ok: false, error: "sign_in_required" });
    expect(await answer("not-an-id", "Không")).toEqual({ ok: false, error: "not_found" });
    await db.updateTable("competition").set({ state: "finished" }).where("id", "=", id).execute();
    expect(await askQuestion(asker, slug, { body: "Muộn?" })).toEqual({ ok: false, error: "competition_finished" });
    expect((await answer(questionId, "Vẫn trả lời được.")).ok).toBe(true);
    await db.updateTable("competition").set({ state: "draft" }).where("id", "=", id).execute();
    expect(await askQuestion(asker, slug, { body: "Nháp?" })).toEqual({ ok: false, error: "not_found" });
    expect(await readQuestions(asker, slug)).toEqual({ ok: false, error: "not_found" });
    expect((await readDeskQuestions(secretary, id, answered)).ok).toBe(true);
  });

  it("keep a second secretary from overwriting the first; a better answer is told as well", async () => {
    const { db, secretary, organizer, ask, answer, id } = await world();
    const questionId = await ask("Một?");
    expect((await answer(questionId, "Có.")).ok).toBe(true);
    expect(await answer(questionId, "Không.", { ctx: await testCtx(db, organizer) })).toEqual({
      ok: false,
      error: "changed_elsewhere",
    });
    expect((await answer(questionId, "Có, ở cả hai bảng.", { revision: 2 })).ok).toBe(true);
    expect((await answer(questionId, "Có, ở cả hai bảng.", { revision: 3 })).ok).toBe(true);
    expect(await db.selectFrom("letter").select("id").execute()).toHaveLength(2);
    const desk = await readDeskQuestions(secretary, id, answered);
    expect(desk.ok && desk.value.questions.map(({ asker, answerer, revision }) => [asker, answerer, revision])).toEqual(
      [["Nông Thúy Hoa", secretary.viewer?.name, 3]],
    );
  });

  it("are hidden with a reason that whoever asked reads, and shown again", async () => {
    const { db, asker, visitor, secretary, slug, id, ask, answer } = await world();
    const questionId = await ask("Số điện thoại của anh A là 0912…?");
    await answer(questionId, "Không tiện nêu.");
    const reason = "Có thông tin cá nhân.";
    expect((await hideQuestion(secretary, id, { id: questionId, revision: 2, reason })).ok).toBe(true);
    expect(await hideQuestion(secretary, id, { id: questionId, revision: 3, reason })).toEqual({
      ok: false,
      error: "already_done",
    });
    const seen = await readQuestions(visitor, slug);
    expect(seen.ok && seen.value.questions).toEqual([]);
    const own = await readQuestions(asker, slug);
    expect(own.ok && own.value.own.map(({ hiddenReason }) => hiddenReason)).toEqual([reason]);
    expect((await showQuestion(secretary, id, { id: questionId, revision: 3 })).ok).toBe(true);
    const again = await readQuestions(visitor, slug);
    expect(again.ok && again.value.total).toBe(1);
    const acts = await db
      .selectFrom("activity")
      .select("act")
      .where("subject_id", "=", questionId)
      .orderBy("id")
      .execute();
    expect(acts.map(({ act }) => act)).toEqual([
      "question.asked",
      "question.answered",
      "question.hidden",
      "question.shown",
    ]);
  });

  it("stay without their asker when that person is erased; what waits goes, and no letter is written", async () => {
    const { db, founder, secretary, id, ask, answer } = await world();
    const [kept] = [await ask("Một?"), await ask("Hai?")];
    await answer(kept, "Một.");
    await db.deleteFrom("letter").execute();
    await emptyParts(db, { accountId: founder.id, email: null, now: secretary.now });
    expect(await db.selectFrom("question").select(["body", "asked_by"]).execute()).toEqual([
      { body: "Một?", asked_by: null },
    ]);
    expect((await answer(kept, "Một, sửa.", { revision: 2 })).ok).toBe(true);
    expect(await db.selectFrom("letter").select("id").execute()).toEqual([]);
    const desk = await readDeskQuestions(secretary, id, answered);
    expect(desk.ok && desk.value.questions.map(({ asker }) => asker)).toEqual([null]);
  });

  it("cost the same for one as for three, public and at the desk", async () => {
    const { visitor, secretary, slug, id, ask, answer } = await world();
    const costs = async () => [
      await countQueries(visitor.db, (db) => readQuestions({ ...visitor, db }, slug)),
      await countQueries(visitor.db, (db) => readFrontQuestions({ db }, id)),
      await countQueries(visitor.db, (db) => readDeskQuestions({ ...secretary, db }, id, answered)),
    ];
    await answer(await ask("Một?"), "Một.");
    const one = await costs();
    await answer(await ask("Hai?"), "Hai.");
    await answer(await ask("Ba?"), "Ba.");
    expect(await costs()).toEqual(one);
  });
});
