import { describe, expect, test } from "vitest";
import { testCtx } from "~/server/testing.server";
import { dialects, freshDb } from "~db/testing";
import { makeExhibitor, makeFair } from "../testing.server";
import { callForm, questionForm } from "./call.form";
import { arrangeQuestion, readCallDesk, saveCall, saveQuestion } from "./call.service.server";

const typed = {
  act: "call",
  opensAt: "2026-09-01T08:00",
  closesAt: "2026-09-20T17:00",
  mostWishes: "3",
  mostProducts: "6",
  offerDays: "5",
};
const question = (given: Record<string, string>) =>
  questionForm.parse({ act: "question", kind: "short", labelVi: "Hỏi", ...given });

test("a call ends after it begins, and a choice has at least two answers", () => {
  const late = callForm.safeParse({ ...typed, revision: "0", closesAt: "2026-08-20T17:00" });
  expect(late.error?.issues.map(({ path }) => path.join("."))).toEqual(["closesAt"]);
  const one = questionForm.safeParse({
    act: "question",
    revision: "1",
    kind: "choice",
    labelVi: "Hỏi",
    choicesVi: "A",
  });
  expect(one.error?.issues.map(({ path }) => path.join("."))).toEqual(["choicesVi"]);
});

describe.each(dialects)("setting up a call on %s", (dialect) => {
  test("organizers save it, first once and then by revision; secretaries don't", async () => {
    const db = await freshDb(dialect);
    const { event, organizer, secretary } = await makeFair(db, []);
    await db.deleteFrom("exhibitor_call").execute();
    const ctx = await testCtx(db, organizer);
    const first = callForm.parse({ ...typed, revision: "0" });
    expect(await saveCall(await testCtx(db, secretary), event.id, first)).toEqual({ ok: false, error: "forbidden" });
    expect(await saveQuestion(ctx, event.id, question({ revision: "1" }))).toEqual({
      ok: false,
      error: "setup_incomplete",
    });
    expect(await saveCall(ctx, event.id, first)).toEqual({ ok: true });
    expect(await saveCall(ctx, event.id, first)).toEqual({ ok: false, error: "changed_elsewhere" });
    const longer = callForm.parse({ ...typed, revision: "1", closesAt: "2026-09-25T17:00", pickingOpen: "on" });
    expect(await saveCall(ctx, event.id, longer)).toEqual({ ok: true });
    expect(await readCallDesk(ctx, event.id)).toMatchObject({
      ok: true,
      value: { life: "open", call: { closesAt: "2026-09-25T10:00:00.000Z", pickingOpen: true, revision: 2 } },
    });
  });

  test("questions are added, changed, moved, taken out; an answered one keeps its kind", async () => {
    const db = await freshDb(dialect);
    const { event, organizer } = await makeFair(db, []);
    const ctx = await testCtx(db, organizer);
    await saveQuestion(ctx, event.id, question({ revision: "1" }));
    await saveQuestion(
      ctx,
      event.id,
      question({ revision: "2", kind: "choice", choicesVi: "A\n\n B ", choicesEn: "a" }),
    );
    await arrangeQuestion(ctx, event.id, { act: "up", revision: 3, key: "q2" });
    const read = await readCallDesk(ctx, event.id);
    expect(read.ok && read.value.call?.questions).toEqual([
      {
        key: "q2",
        kind: "choice",
        label: { vi: "Hỏi", en: null },
        required: false,
        choices: [
          { vi: "A", en: "a" },
          { vi: "B", en: null },
        ],
      },
      { key: "q1", kind: "short", label: { vi: "Hỏi", en: null }, required: false },
    ]);
    await makeExhibitor(db, event.id, { state: "draft" });
    const other = question({ revision: "4", key: "q1", kind: "number" });
    expect(await saveQuestion(ctx, event.id, other)).toEqual({ ok: false, error: "in_use" });
    expect(await arrangeQuestion(ctx, event.id, { act: "remove", revision: 4, key: "q9" })).toEqual({
      ok: false,
      error: "not_found",
    });
    const turned = question({ revision: "4", key: "q2", kind: "choice", choicesVi: "B\nA" });
    expect(await saveQuestion(ctx, event.id, turned)).toEqual({ ok: false, error: "in_use" });
    await db
      .updateTable("booth_application")
      .set({ answers: JSON.stringify({ q2: "1" }) })
      .execute();
    expect(await arrangeQuestion(ctx, event.id, { act: "remove", revision: 4, key: "q2" })).toEqual({ ok: true });
    expect(await saveQuestion(ctx, event.id, question({ revision: "5" }))).toEqual({ ok: true });
    const after = await readCallDesk(ctx, event.id);
    expect(after.ok && after.value.call?.questions.map(({ key }) => key)).toEqual(["q1", "q3"]);
  });
});
