import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { createElement, type ReactElement } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { withoutZeros } from "./page-bytes";

function rendered(page: ReactElement): Promise<Buffer<ArrayBuffer>> {
  const whole = new PassThrough();
  const { pipe } = renderToPipeableStream(page, { onAllReady: () => pipe(whole) });
  return buffer(whole);
}

describe("a page's bytes", () => {
  it("say what was rendered, wherever a piece of the renderer ends", async () => {
    let zeros = 0;
    for (let before = 0; before < 40; before++) {
      const labels = Array.from({ length: 60 }, (_, key) => createElement("li", { key, "aria-label": "Điểm ở giữa" }));
      const page = createElement("ul", { title: "a".repeat(before) }, labels);
      const bytes = await rendered(page);
      zeros += bytes.filter((byte) => byte === 0).length;
      expect(withoutZeros(bytes).toString()).toBe(renderToString(page));
    }
    expect(zeros, "React no longer leaves zeros: this file may go").toBeGreaterThan(0);
  });

  it("stay the very same where there is nothing to leave out", () => {
    const page = Buffer.from("<p>Điểm</p>");
    expect(withoutZeros(page)).toBe(page);
  });

  it("lose zeros at either end and side by side", () => {
    expect(withoutZeros(Buffer.from("\0a\0\0b\0")).toString()).toBe("ab");
  });
});
