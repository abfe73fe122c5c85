import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createAutosave, type Fields, loadedField, type SaveReply, type Sending } from "./autosave";
import { saveNews, wouldBeLost } from "./autosave-news";
import { createMemoryStore, type Kept, type KeptStore } from "./device/kept";
import type { TabNews } from "./device/tabs";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const at = "2026-09-01T02:00:00.000Z";
const saved = (revision: number): SaveReply => ({ kind: "saved", revision, savedAt: at, fault: null });

const place = { accountId: "hoa", entryId: "entry" };
const kept = (text: string, given: Partial<Kept> = {}): Kept => ({
  ...place,
  fieldKey: "problem",
  text,
  revision: 0,
  unanswered: [],
  writtenAt: "2026-09-01T01:30:00.000Z",
  ...given,
});

/** An autosave whose server answers from a list; `sent` is what reached it, `told` what other tabs hear. */
function opened(replies: SaveReply[], { store = createMemoryStore(), field = loadedField("", 0, null) } = {}) {
  const sent: (Sending & { leaving: boolean })[] = [];
  const told: TabNews[] = [];
  let fields: Fields = { problem: field };
  let seconds = 0;
  const autosave = createAutosave(fields, {
    send: async (save, leaving) => {
      sent.push({ ...save, leaving });
      return replies.shift() ?? { kind: "unreachable" };
    },
    onChange: (changed) => {
      fields = changed;
    },
    tell: (news) => void told.push(news),
    store,
    place,
    now: () => `2026-09-01T02:00:${String(seconds++).padStart(2, "0")}.000Z`,
    keep: 150,
    quiet: 700,
    retry: 2_000,
  });
  const texts = async () => (await store.list(place.accountId, place.entryId)).map(({ text }) => text);
  return { autosave, sent, told, store, texts, problem: () => fields.problem, news: () => saveNews(fields).kind };
}

/** A memory that says of itself what a browser's database would say. */
function lastingStore(): KeptStore {
  const memory = createMemoryStore();
  return { ...memory, put: async (text) => !(await memory.put(text)) };
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
  expect(news()).toBe("unreachable");
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
    { fieldKey: "problem", value: "Một hai", revision: 0, seen: ["Một"], leaving: true },
  ]);
});

it("shows a refusal until something else is typed", async () => {
  const { autosave, news } = opened([{ kind: "refused", refusal: "entries_closed" }]);
  autosave.type("problem", "Muộn");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(news()).toBe("refused");
});

it("keeps what is typed on the device at once, and forgets it when the server has that very text", async () => {
  const { autosave, texts, problem } = opened([saved(1)], { store: lastingStore() });
  autosave.type("problem", "Mi");
  autosave.type("problem", "Miến");
  await vi.advanceTimersByTimeAsync(150);
  expect([await texts(), problem()?.keptAt !== null]).toEqual([["Miến"], true]);
  await vi.advanceTimersByTimeAsync(700);
  expect([await texts(), problem()?.acknowledged]).toEqual([[], "Miến"]);
});

it("keeps a later text when an earlier one is acknowledged", async () => {
  const { autosave, texts } = opened([saved(1)]);
  autosave.type("problem", "Miến");
  autosave.leave("problem");
  autosave.type("problem", "Miến dong");
  await vi.advanceTimersByTimeAsync(200);
  expect(await texts()).toEqual(["Miến dong"]);
});

it("keeps at once what a closing page hasn't kept yet", async () => {
  const { autosave, texts } = opened([]);
  autosave.type("problem", "Miến");
  void autosave.flush(true);
  expect(await texts()).toEqual(["Miến"]);
});

it("keeps nothing of a text that was taken back before it was sent", async () => {
  const { autosave, texts, sent } = opened([], { field: loadedField("Miến", 1, at) });
  autosave.type("problem", "Miến d");
  await vi.advanceTimersByTimeAsync(150);
  autosave.type("problem", "Miến");
  await vi.advanceTimersByTimeAsync(60_000);
  expect([await texts(), sent]).toEqual([[], []]);
});

it("puts a kept text back on the revision it was written on, says so, and sends it", async () => {
  const { autosave, sent, problem, texts, store } = opened([saved(4)], { field: loadedField("Cũ", 3, at) });
  await store.put(kept("Mới", { revision: 3 }));
  autosave.restore(await store.list("hoa", "entry"));
  expect([problem()?.text, problem()?.restoredAt]).toEqual(["Mới", "2026-09-01T01:30:00.000Z"]);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual([{ fieldKey: "problem", value: "Mới", revision: 3, leaving: false }]);
  expect([await texts(), problem()?.acknowledged]).toEqual([[], "Mới"]);
});

it("shows both texts when somebody saved another one since the kept one was written", async () => {
  const clash: SaveReply = { kind: "clash", theirs: "Của họ", revision: 5, savedAt: at, savedBy: "Hoa" };
  const { autosave, store, problem, texts, news } = opened([clash], { field: loadedField("Của họ", 5, at) });
  await store.put(kept("Của tôi", { revision: 3 }));
  autosave.restore(await store.list("hoa", "entry"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect([problem()?.text, problem()?.clash?.theirs, news()]).toEqual(["Của tôi", "Của họ", "clash"]);
  expect(await texts()).toEqual(["Của tôi"]);
  autosave.choose("problem", false);
  await vi.advanceTimersByTimeAsync(0);
  expect([problem()?.text, await texts()]).toEqual(["Của họ", []]);
});

it("takes a text of one's own, sent without an answer, for no other text", async () => {
  const { autosave, store, sent, problem } = opened([saved(2)], { field: loadedField("Một", 1, at) });
  await store.put(kept("Một hai", { unanswered: ["Một"] }));
  autosave.restore(await store.list("hoa", "entry"));
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual([{ fieldKey: "problem", value: "Một hai", revision: 1, leaving: false }]);
  expect(problem()?.clash).toBe(null);
});

it("forgets a kept text that the server has, and never puts one over what is being typed", async () => {
  const { autosave, store, texts, problem } = opened([], { field: loadedField("Có rồi", 1, at) });
  await store.put(kept("Có rồi"));
  autosave.restore(await store.list("hoa", "entry"));
  expect([await texts(), problem()?.restoredAt]).toEqual([[], null]);
  autosave.type("problem", "Đang viết");
  expect(autosave.restore([kept("Cũ hơn")])).toEqual([kept("Cũ hơn")]);
  expect(problem()?.text).toBe("Đang viết");
});

it("names every text without an answer when it tries again", async () => {
  const { autosave, sent } = opened([{ kind: "unreachable" }, saved(2)]);
  autosave.type("problem", "Một");
  await vi.advanceTimersByTimeAsync(700);
  autosave.type("problem", "Một hai");
  await vi.advanceTimersByTimeAsync(700);
  expect(sent[1]).toEqual({ fieldKey: "problem", value: "Một hai", revision: 0, seen: ["Một"], leaving: false });
});

it("waits for a person who must sign in again, keeps typing safe meanwhile, and sends when they are back", async () => {
  const signedOut: SaveReply = { kind: "refused", refusal: "sign_in_required" };
  const { autosave, problem, news, texts } = opened([signedOut, signedOut, saved(1)]);
  autosave.type("problem", "Một");
  await vi.advanceTimersByTimeAsync(700);
  autosave.type("problem", "Một hai");
  expect(news()).toBe("signed_out");
  await vi.advanceTimersByTimeAsync(700);
  expect([news(), await texts()]).toEqual(["signed_out", ["Một hai"]]);
  autosave.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect([news(), problem()?.acknowledged, await texts()]).toEqual(["saved", "Một hai", []]);
});

it("tries at once when the network is back", async () => {
  const { autosave, sent, news } = opened([{ kind: "unreachable" }, saved(1)]);
  autosave.type("problem", "Miến");
  await vi.advanceTimersByTimeAsync(700);
  autosave.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect([sent.length, news()]).toEqual([2, "saved"]);
});

it("says where an unsaved text is, and that only one which is nowhere would be lost", async () => {
  const field = { ...loadedField("", 0, null), text: "Miến", keptAt: at };
  expect(saveNews({ field }, false)).toEqual({ kind: "offline", keptAt: at });
  expect(saveNews({ field, other: { ...field, keptAt: null } }, false)).toEqual({ kind: "offline", keptAt: null });
  expect([wouldBeLost({ field }), wouldBeLost({ field: { ...field, keptAt: null, isUnkept: true } })]).toEqual([
    false,
    true,
  ]);
});

it("follows another tab: its text, its acknowledgement, and the later text wins", async () => {
  const { autosave, sent, problem } = opened([saved(3)]);
  const saving = { fieldKey: "problem", text: "Thẻ kia", writtenAt: "2026-09-01T01:59:00.000Z" };
  autosave.hear({ ...saving, saved: null });
  expect([problem()?.text, problem()?.fromOtherTab]).toEqual(["Thẻ kia", true]);
  autosave.hear({ ...saving, saved: { revision: 2, savedAt: at, fault: null } });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([sent, problem()?.revision]).toEqual([[], 2]);
  autosave.type("problem", "Thẻ này");
  autosave.hear({ ...saving, saved: { revision: 2, savedAt: at, fault: null } });
  await vi.advanceTimersByTimeAsync(700);
  expect(sent).toEqual([{ fieldKey: "problem", value: "Thẻ này", revision: 2, leaving: false }]);
});

it("saves in another tab's place when that one has fallen silent", async () => {
  const { autosave, sent } = opened([saved(1)]);
  autosave.hear({ fieldKey: "problem", text: "Thẻ kia", writtenAt: at, saved: null });
  await vi.advanceTimersByTimeAsync(10_500);
  expect(sent.map(({ value }) => value)).toEqual(["Thẻ kia"]);
});
