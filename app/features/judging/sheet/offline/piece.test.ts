import { expect, it } from "vitest";
import { pieceOf } from "./piece.client";

const kept = () => new Response("0123456789", { headers: { "content-type": "application/pdf" } });

it("gives a kept file whole, and says that it can be had in pieces", async () => {
  const whole = await pieceOf(kept(), null);
  expect([whole.status, await whole.text(), whole.headers.get("accept-ranges")]).toEqual([200, "0123456789", "bytes"]);
  expect([whole.headers.get("content-length"), whole.headers.get("content-type")]).toEqual(["10", "application/pdf"]);
});

it("gives the piece that a PDF reader asks for", async () => {
  const piece = await pieceOf(kept(), "bytes=2-4");
  expect([piece.status, await piece.text(), piece.headers.get("content-range")]).toEqual([206, "234", "bytes 2-4/10"]);
  expect(await (await pieceOf(kept(), "bytes=-3")).text()).toBe("789");
});

it("says how long the file is to whoever asks beyond its end", async () => {
  const beyond = await pieceOf(kept(), "bytes=10-");
  expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, "bytes */10"]);
});
