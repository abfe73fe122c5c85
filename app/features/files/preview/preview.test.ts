import { createCanvas, loadImage } from "@napi-rs/canvas";
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

/** A PDF whose page is covered by a black image of 6,000 × 6,000 pixels, of which hardly any byte is there. */
function pdfOfHugeImage(): Uint8Array {
  const picture =
    "<</Type/XObject/Subtype/Image/Width 6000/Height 6000/ColorSpace/DeviceGray/BitsPerComponent 8/Length 4>>";
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>",
    "<</Length 30>>stream\nq 100 0 0 100 0 0 cm /I Do Q   \nendstream",
    `${picture}stream\n\0\0\0\0\nendstream`,
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R>>\n%%EOF\n`);
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

  it("goes on after a file whose bytes are missing, and leaves an image out that would fill the memory", async () => {
    const db = await freshDb(dialect);
    const viewer = await makeAccount(db);
    const ctx = await testCtx(db, viewer);
    const { files } = ctx.house;
    const put = async (fieldKey: string, bytes: Uint8Array) => {
      const form = { ownerKind: "shelf", ownerId, fieldKey, name: "ban.pdf", size: bytes.byteLength };
      const put = await receiveWhole(ctx, ownedBy(viewer.id), form, bytes);
      return put.ok ? put.value.sha256 : "";
    };
    await files.remove(await put("gone", await pdfOf(2)));
    await put("huge", pdfOfHugeImage());
    expect(await lookIntoFiles({ db, files }, "one", ctx.now)).toBe(2);
    expect(await lookIntoFiles({ db, files }, "one", ctx.now)).toBe(0);
    const seen = await db.selectFrom("blob").select(["preview_state", "thumbnail_sha256"]).orderBy("pages").execute();
    expect(seen.map((row) => row.preview_state).sort()).toEqual(["done", "failed"]);
    const thumbnail = seen.find((row) => row.thumbnail_sha256)?.thumbnail_sha256 ?? "";
    const context = createCanvas(360, 360).getContext("2d");
    context.drawImage(await loadImage(Buffer.from(await files.readBytes(thumbnail))), 0, 0);
    expect([...context.getImageData(180, 180, 1, 1).data]).toEqual([255, 255, 255, 255]);
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
