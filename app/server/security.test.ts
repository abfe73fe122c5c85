import { expect, it } from "vitest";
import { contentPolicy, isSameSite, runsWasm } from "./security.server";

it.each([
  [{ "sec-fetch-site": "same-origin" }, true],
  [{ "sec-fetch-site": "none" }, true],
  [{ "sec-fetch-site": "same-site" }, false],
  [{ "sec-fetch-site": "cross-site", origin: "http://khoi.vn", host: "khoi.vn" }, false],
  [{ origin: "https://khoi.vn", host: "khoi.vn" }, true],
  [{ origin: "https://evil.vn", host: "khoi.vn" }, false],
  [{ origin: "https://khoi.vn", host: "khoi.vn:8080" }, false],
  [{ origin: "null", host: "khoi.vn" }, false],
  [{ host: "khoi.vn" }, false],
  [{ origin: "https://evil.vn", host: "khoi.vn", "x-forwarded-host": "evil.vn" }, false],
])("a write with headers %j comes from our own pages: %s", (headers, expected) => {
  expect(isSameSite(headers)).toBe(expected);
});

it("allows no script but our own", () => {
  const policy = contentPolicy("'nonce-abc' 'strict-dynamic'", true);
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
});

it("lets WebAssembly run on the check-in page alone", () => {
  expect(contentPolicy("'nonce-abc'", true, true)).toContain("script-src 'self' 'wasm-unsafe-eval' 'nonce-abc'");
  expect(runsWasm("/ban-to-chuc/su-kien/0190/diem-danh")).toBe(true);
  expect(runsWasm("/ban-to-chuc/su-kien/0190/diem-danh/quet")).toBe(false);
  expect(runsWasm("/ban-to-chuc/su-kien/0190/dai-bieu")).toBe(false);
});
