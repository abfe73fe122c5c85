import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { createPageCache } from "./page-cache.server";

function asked(url: string, headers: Record<string, string> = {}, method = "GET") {
  return { url, headers, method } as unknown as IncomingMessage;
}

it("keeps pages that are the same for everyone, apart by address, language and theme", () => {
  const { keyOf } = createPageCache();
  const gallery = keyOf(asked("/du-an?linh-vuc=tourism"));
  expect(gallery).toBeDefined();
  expect(keyOf(asked("/su-kien/techfest/so-do"))).toBeDefined();
  expect(keyOf(asked("/co-van/dot/dot-1"))).toBeDefined();
  expect(keyOf(asked("/du-an?linh-vuc=crafts"))).not.toBe(gallery);
  expect(keyOf(asked("/du-an?linh-vuc=tourism", { cookie: "khoi_lang=en" }))).not.toBe(gallery);
  expect(keyOf(asked("/du-an?linh-vuc=tourism", { cookie: "khoi_theme=dark" }))).not.toBe(gallery);
});

it.each([
  ["someone signed in", asked("/", { cookie: "khoi_session=abc" })],
  ["a page with a notice", asked("/", { cookie: "khoi_notice=xong" })],
  ["a choice of language, which is remembered", asked("/?lang=en")],
  ["a write", asked("/du-an", {}, "POST")],
  ["a private page", asked("/tai-khoan")],
  ["the start of an entry", asked("/cuoc-thi/cao-bang/du-thi")],
  ["the registration of a delegate", asked("/su-kien/techfest/dang-ky")],
  ["the application for a booth", asked("/su-kien/techfest/gian-hang")],
  ["a calendar", asked("/su-kien/techfest/chuong-trinh.ics")],
  ["a mentor's pair", asked("/co-van/cap/0190a1b2-0000-7000-8000-000000000000")],
  ["the statement of a need", asked("/co-van/dot/dot-1/nhu-cau")],
  ["data of a page", asked("/du-an.data")],
  ["an endless address", asked(`/du-an?q=${"a".repeat(600)}`)],
])("never stores %s", (_what, request) => {
  expect(createPageCache().keyOf(request)).toBeUndefined();
});

it("carries the hashes of its inline scripts and expires after three seconds, or at once when something is written", () => {
  let time = 0;
  const cache = createPageCache(() => time);
  const sent: { status?: number; headers?: Record<string, unknown> } = {};
  const response = {
    writeHead(status: number, headers: Record<string, unknown>) {
      Object.assign(sent, { status, headers });
    },
    end: () => undefined,
  } as never;
  const request = asked("/du-an", { "accept-encoding": "gzip, br" });
  const key = cache.keyOf(request) ?? "";
  cache.store(key, { "content-type": "text/html" }, "<script>alert(1)</script>", false, cache.edition());
  expect(cache.answer(request, response)).toBe(true);
  expect(sent.headers).toMatchObject({ "content-encoding": "br" });
  expect(String(sent.headers?.["content-security-policy"])).toContain(
    "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
  );
  time = 3_001;
  expect(cache.answer(request, response)).toBe(false);
  cache.store(key, {}, "<p>mới</p>", false, cache.edition());
  cache.purge();
  expect(cache.answer(request, response)).toBe(false);
});

it("never keeps a page whose rendering began before something was written", () => {
  const cache = createPageCache();
  const request = asked("/du-an");
  const begun = cache.edition();
  cache.purge();
  cache.store(cache.keyOf(request) ?? "", {}, "<p>cũ</p>", false, begun);
  expect(cache.answer(request, {} as never)).toBe(false);
});
