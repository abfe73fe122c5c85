import { expect, it } from "vitest";
import { createLayeredStore, createMemoryStore, isSameText, type Kept, type KeptStore, keptName } from "./kept";
import { askedAgain, rememberShown } from "./shown-step";
import { isTabNews } from "./tabs";

const text = (fieldKey: string, words: string, given: Partial<Kept> = {}): Kept => ({
  accountId: "hoa",
  entryId: "e1",
  fieldKey,
  text: words,
  revision: 1,
  unanswered: [],
  writtenAt: "2026-09-01T02:00:00.000Z",
  ...given,
});
const full: KeptStore = {
  put: () => Promise.reject(new Error("no room")),
  remove: () => Promise.reject(new Error("closed")),
  list: () => Promise.reject(new Error("closed")),
};

it("keeps one text a field, and shows an account its own alone", async () => {
  const store = createMemoryStore();
  for (const kept of [text("a", "Một"), text("a", "Hai"), text("a", "Của người khác", { accountId: "binh" })])
    await store.put(kept);
  await store.put(text("a", "Hồ sơ khác", { entryId: "e2" }));
  expect((await store.list("hoa", "e1")).map((kept) => kept.text)).toEqual(["Hai"]);
});

it("forgets a text only while it is still that one", async () => {
  const store = createMemoryStore();
  await store.put(text("a", "Sau"));
  await store.remove(text("a", ""), "Trước");
  expect(await store.list("hoa", "e1")).toEqual([text("a", "Sau")]);
  await store.remove(text("a", ""), "Sau");
  expect(await store.list("hoa", "e1")).toEqual([]);
});

it("uses the next store where the first has no room, and finds the newest of all", async () => {
  const [first, second] = [createMemoryStore(), createMemoryStore()];
  const store = createLayeredStore([full, first, second]);
  expect(await store.put(text("a", "Một"))).toBe(false);
  await second.put(text("a", "Mới hơn", { writtenAt: "2026-09-01T03:00:00.000Z" }));
  expect((await store.list("hoa", "e1")).map((kept) => kept.text)).toEqual(["Mới hơn"]);
  await store.remove(text("a", ""), "Mới hơn");
  expect((await store.list("hoa", "e1")).map((kept) => kept.text)).toEqual(["Một"]);
  await expect(createLayeredStore([full]).put(text("a", "Một"))).rejects.toThrow();
});

it("names a place by account, entry and field, and takes composed and decomposed text for one", () => {
  expect(
    new Set([keptName(text("a", "")), keptName(text("b", "")), keptName(text("a", "", { accountId: "b" }))]).size,
  ).toBe(3);
  expect([
    isSameText("Miến\r\ndong", "Miến\ndong"),
    isSameText("Miến".normalize("NFD"), "Miến"),
    isSameText("a", "A"),
  ]).toEqual([true, true, false]);
});

it("hears only news of the form that this edition knows", () => {
  const news = { fieldKey: "a", text: "Một", writtenAt: "2026-09-01T02:00:00.000Z", saved: null };
  expect(isTabNews(news)).toBe(true);
  expect([null, "a", {}, { ...news, text: 1 }, { ...news, saved: {} }].map(isTabNews)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

it("keeps showing a step whose counts can't be fetched, and no other step", async () => {
  const silent = () => Promise.reject(new TypeError("Failed to fetch"));
  rememberShown("/a", "shown");
  expect(await askedAgain("/a", silent)).toBe("shown");
  await expect(askedAgain("/b", silent)).rejects.toThrow(TypeError);
  await expect(askedAgain("/a", () => Promise.reject(new Response()))).rejects.toBeInstanceOf(Response);
});
