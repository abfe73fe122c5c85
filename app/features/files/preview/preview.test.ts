import PDFDocument from "pdfkit";
import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { ok } from "~/core/result";
import { testCtx } from "~/server/testing.server";
import { makeAccount } from "~db/factories/people";
import { dialects, freshDb } from "~db/testing";
import { filesOfOwner, openThumbnail } from "../file.service.server";
import type { FileOwners } from "../file-owner.server";
import { receiveWhole } from "../upload.service.server";
import { pictureSize, pictureWidth, tallestPicture } from "./preview";
import { lookIntoFiles } from "./preview.service.server";

const ownerId = newId();

function ownedBy(accountId: string): FileOwners {
  return {
    shelf: {
      mayWrite: async () => ok({ limitBytes: 1_000_000, organizationId: null }),
      mayRead: async ({ viewer }) => viewer?.id === accountId,
    },
  };
}

/** A real PDF of so many pages. */
function pdfOf(pages: number): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: "A4" });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  for (let page = 1; page < pages; page += 1) doc.addPage();
  doc.text("Soi May");
  doc.end();
  return new Promise((resolve) => doc.on("end", () => resolve(Buffer.concat(chunks))));
}

describe.each(dialects)("a look into files on %s", (dialect) => {
  it("counts a PDF's pages and keeps a picture of the first, once, for its readers alone", async () => {
    const db = await freshDb(dialect);
    const viewer = await makeAccount(db);
    const stranger = await makeAccount(db);
    const ctx = await testCtx(db, viewer);
    const owners = ownedBy(viewer.id);
    const put = async (fieldKey: string, bytes: Uint8Array) => {
      const form = { ownerKind: "shelf", ownerId, fieldKey, name: "ban.pdf", size: bytes.byteLength };
      return receiveWhole(ctx, owners, form, bytes);
    };
    await put("deck", await pdfOf(3));
    await put("odd", Buffer.from("%PDF-1.4\n1 0 obj<</Title(x)>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
    const house = { db, files: ctx.house.files };
    expect(await lookIntoFiles(house, "one", ctx.now)).toBe(2);
    expect(await lookIntoFiles(house, "one", ctx.now)).toBe(0);
    const files = await filesOfOwner(db, "shelf", ownerId);
    expect(files.map(({ fieldKey, pages, hasThumbnail }) => [fieldKey, pages, hasThumbnail])).toEqual([
      ["deck", 3, true],
      ["odd", null, false],
    ]);
    const [deck] = files;
    const opened = await openThumbnail(ctx, owners, deck?.id ?? "");
    const picture = opened.ok ? await (await opened.value.read()).toArray() : [];
    expect(
      Buffer.concat(picture as Buffer[])
        .subarray(8, 12)
        .toString(),
    ).toBe("WEBP");
    expect(await openThumbnail(await testCtx(db, stranger), owners, deck?.id ?? "")).toEqual({
      ok: false,
      error: "not_found",
    });
  });
});

it.each([
  [595, 842, pictureWidth, 510],
  [1, 1_000_000, pictureWidth, tallestPicture],
  [0, 10, pictureWidth, pictureWidth],
  [Number.NaN, 10, pictureWidth, pictureWidth],
])("draws a page of %d × %d points on %d × %d pixels", (width, height, drawnWidth, drawnHeight) => {
  expect(pictureSize(width, height)).toMatchObject({ width: drawnWidth, height: drawnHeight });
});
