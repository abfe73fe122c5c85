import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createAutosave, type Fields, loadedField, type SaveReply, type Sending, saveNews } from "./autosave";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const at = "2026-09-01T02:00:00.000Z";
const saved = (revision: number): SaveReply => ({ kind: "saved", revision, savedAt: at, fault: null });

/** An autosave whose server answers from a list; `sent` is what reached it. */
function opened(replies: SaveReply[]) {
  const sent: (Sending & { leaving: boolean })[] = [];
  let fields: Fields = { problem: loadedField("", 0, null) };
  const autosave = createAutosave(fields, {
    send: async (save, leaving) => {
      sent.push({ ...save, leaving });
      return replies.shift() ?? { kind: "unreachable" };
    },
    onChange: (changed) => {
      fields = changed;
    },
    quiet: 700,
    retry: 2_000,
  });
  return { autosave, sent, problem: () => fields.problem, news: () => saveNews(fields) };
}

it("saves once after a moment of quiet", async () => {
  const { autosave, sent, problem, news } = opened([saved(1)]);
  autosave.type("problem", "Mi");
  autosave.type("problem", "Miến");
  expect(news()).toBe("waiting");
  await vi.advanceTimersByTimeAsync(700);
  expect(sent).toEqual([{ fieldKey: "problem", value: "Miến", revision: 0, leaving: false }]);
  expect([news(), problem()?.revision, problem()?.savedAt]).toEqual(["saved", 1, at]);
});

it("tries again until it is answered, and says so meanwhile", async () => {
  const { autosave, sent, news } = opened([{ kind: "unreachable" }, { kind: "unreachable" }, saved(1)]);
  autosave.type("problem", "Miến");
  autosave.leave("problem");
  await vi.advanceTimersByTimeAsync(0);
  expect(news()).toBe("failed");
  await vi.advanceTimersByTimeAsync(2_000 + 4_000);
  expect([sent.length, news()]).toEqual([3, "saved"]);
});

it("keeps both texts in a clash and sends nothing before a person chooses", async () => {
  const clash: SaveReply = { kind: "clash", theirs: "Của họ", revision: 4, savedAt: at, savedBy: "Hoa" };
  const { autosave, sent, problem, news } = opened([clash, saved(5)]);
  autosave.type("problem", "Của tôi");
  await vi.advanceTimersByTimeAsync(60_000);
  expect([sent.length, news(), problem()?.text, problem()?.clash?.theirs]).toEqual([1, "clash", "Của tôi", "Của họ"]);
  autosave.choose("problem", true);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent[1]).toEqual({ fieldKey: "problem", value: "Của tôi", revision: 4, leaving: false });
  expect(news()).toBe("saved");
});

it("takes the other text when told to, without another save", async () => {
  const clash: SaveReply = { kind: "clash", theirs: "Của họ", revision: 4, savedAt: at, savedBy: "Hoa" };
  const { autosave, sent, problem, news } = opened([clash]);
  autosave.type("problem", "Của tôi");
  await vi.advanceTimersByTimeAsync(700);
  autosave.choose("problem", false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([sent.length, problem()?.text, news()]).toEqual([1, "Của họ", "saved"]);
});

it("sends what is unsaved when the page goes away, naming the text still under way", async () => {
  const { autosave, sent } = opened([saved(1), saved(2)]);
  autosave.type("problem", "Một");
  autosave.leave("problem");
  autosave.type("problem", "Một hai");
  void autosave.flush(true);
  expect(sent).toEqual([
    { fieldKey: "problem", value: "Một", revision: 0, leaving: false },
    { fieldKey: "problem", value: "Một hai", revision: 0, seen: "Một", leaving: true },
  ]);
});

it("shows a refusal until something else is typed", async () => {
  const { autosave, news } = opened([{ kind: "refused", refusal: "entries_closed" }]);
  autosave.type("problem", "Muộn");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(news()).toBe("refused");
});
