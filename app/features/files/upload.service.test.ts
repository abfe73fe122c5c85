import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { day, plus } from "~/core/instant";
import { err, ok } from "~/core/result";
import { testCtx } from "~/server/testing.server";
import { makeAccount } from "~db/factories/people";
import { dialects, freshDb } from "~db/testing";
import { slotKeys } from "./file";
import { filesOfOwner, openFile } from "./file.service.server";
import type { FileOwners } from "./file-owner.server";
import {
  beginUpload,
  forgetOldUploads,
  readUpload,
  receivePiece,
  receiveWhole,
  removeFile,
} from "./upload.service.server";

const ownerId = newId();
const pdf = (text: string) =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Title(${text})>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
/** A room that lets one account write and read its "deck" of 100 kB. */
const ownedBy = (accountId: string): FileOwners => ({
  shelf: {
    async mayWrite({ viewer }, { fieldKey }) {
      if (viewer?.id !== accountId) return err("not_found");
      const taken = { limitBytes: 100_000, organizationId: null };
      if (photos.includes(fieldKey)) return ok({ ...taken, slots: photos });
      return fieldKey === "deck" ? ok(taken) : err("invalid");
    },
    mayRead: async ({ viewer }) => (viewer ? viewer.id === accountId : "unnamed"),
  },
});
const photos = slotKeys("photos", 2);
const slot = { ownerKind: "shelf", ownerId, fieldKey: "deck" };
const announce = (bytes: Buffer, name = "ban thuyet minh.pdf") => ({ ...slot, name, size: bytes.length });
const stream = (bytes: Buffer) => Readable.from([bytes]);

describe.each(dialects)("an upload on %s", (dialect) => {
  async function opened() {
    const db = await freshDb(dialect);
    const viewer = await makeAccount(db);
    return { db, viewer, ctx: await testCtx(db, viewer), owners: ownedBy(viewer.id) };
  }

  it("arrives piece by piece, going on where it stopped", async () => {
    const { db, ctx, owners } = await opened();
    const bytes = pdf("Sợi Mây");
    const begun = await beginUpload(ctx, owners, announce(bytes));
    const id = begun.ok ? begun.value.uploadId : "";
    expect(await receivePiece(ctx, owners, id, 0, stream(bytes.subarray(0, 20)))).toEqual({
      ok: true,
      value: { received: 20 },
    });
    expect(await receivePiece(ctx, owners, id, 0, stream(bytes))).toEqual({ ok: false, error: "upload_offset" });
    expect(await readUpload(ctx, id)).toEqual({ ok: true, value: { received: 20 } });
    const done = await receivePiece(ctx, owners, id, 20, stream(bytes.subarray(20)));
    expect(done.ok && done.value.file).toMatchObject({
      name: "ban thuyet minh.pdf",
      type: "application/pdf",
      size: bytes.length,
      version: 1,
    });
    expect(await readUpload(ctx, id)).toEqual({ ok: false, error: "not_found" });
    const [file] = await filesOfOwner(db, "shelf", ownerId);
    const open = await openFile(ctx, owners, file?.id ?? "");
    const read = open.ok ? Buffer.concat(await (await open.value.read()).toArray()) : Buffer.alloc(0);
    expect(read.equals(bytes)).toBe(true);
  });

  it("keeps the earlier version of a file that is replaced, and empties a slot", async () => {
    const { db, ctx, owners } = await opened();
    const first = await receiveWhole(ctx, owners, announce(pdf("Một")), pdf("Một"));
    const second = await receiveWhole(ctx, owners, announce(pdf("Hai")), pdf("Hai"));
    expect(second.ok && second.value.version).toBe(2);
    expect((await filesOfOwner(db, "shelf", ownerId)).map(({ version }) => version)).toEqual([2]);
    const early = await openFile(ctx, owners, first.ok ? first.value.id : "");
    expect(early.ok).toBe(true);
    await removeFile(ctx, owners, slot);
    expect(await filesOfOwner(db, "shelf", ownerId)).toEqual([]);
    const acts = await db.selectFrom("activity").select("act").orderBy("id").execute();
    expect(acts.map(({ act }) => act)).toEqual(["file.added", "file.added", "file.removed"]);
  });

  it("goes into a free slot of several when another took the one that was asked for, and is refused when all are full", async () => {
    const { db, ctx, owners } = await opened();
    const put = (text: string) =>
      receiveWhole(ctx, owners, { ...announce(pdf(text), `${text}.pdf`), fieldKey: "photos" }, pdf(text));
    const two = await Promise.all([put("Một"), put("Hai")]);
    expect(two.map((one) => one.ok && one.value.fieldKey).sort()).toEqual(photos);
    expect(await put("Hai")).toEqual(two[1]);
    expect(await put("Ba")).toEqual({ ok: false, error: "too_many_files" });
    const files = await filesOfOwner(db, "shelf", ownerId);
    expect(files.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(["Hai.pdf 1", "Một.pdf 1"]);
    expect(await db.selectFrom("upload").select("id").execute()).toEqual([]);
  });

  it("is read by the piece, and without its name by whoever may not know its author", async () => {
    const { ctx, owners } = await opened();
    const bytes = pdf("Nguyễn Văn A");
    const file = await receiveWhole(ctx, owners, announce(bytes, "NguyenVanA.pdf"), bytes);
    const open = await openFile({ ...ctx, viewer: null }, owners, file.ok ? file.value.id : "");
    expect(open.ok && open.value.file.name).toBe("deck.pdf");
    const piece = open.ok ? await (await open.value.read({ start: 1, end: 7 })).toArray() : [];
    expect(Buffer.concat(piece).toString()).toBe("PDF-1.4");
  });

  it("stores equal bytes once", async () => {
    const { db, ctx, owners } = await opened();
    await receiveWhole(ctx, owners, announce(pdf("Một")), pdf("Một"));
    await receiveWhole(ctx, owners, announce(pdf("Một")), pdf("Một"));
    const blobs = await db.selectFrom("blob").select("type").execute();
    expect(blobs).toEqual([{ type: "application/pdf" }]);
  });

  it("is finished by an empty piece when the server was stopped between the last byte and the file", async () => {
    const { db, ctx, owners } = await opened();
    const bytes = pdf("Một");
    const begun = await beginUpload(ctx, owners, announce(bytes));
    const id = begun.ok ? begun.value.uploadId : "";
    const { files } = ctx.house;
    await files.append(id, 0, stream(bytes), bytes.length);
    await db.updateTable("upload").set({ received: bytes.length }).where("id", "=", id).execute();
    await files.keep(id, await files.hashUpload(id));
    const done = await receivePiece(ctx, owners, id, bytes.length, Readable.from([]));
    expect(done.ok && done.value.file?.version).toBe(1);
    expect(await files.uploadedSize(id)).toBe(0);
  });

  it("takes the same file in the same slot for one, as when an answer was lost", async () => {
    const { db, ctx, owners } = await opened();
    const first = await receiveWhole(ctx, owners, announce(pdf("Một")), pdf("Một"));
    expect(await receiveWhole(ctx, owners, announce(pdf("Một")), pdf("Một"))).toEqual(first);
    const acts = await db.selectFrom("activity").select("act").execute();
    expect(acts).toEqual([{ act: "file.added" }]);
  });

  it("refuses what is empty, too large, dangerous, or not what its name says, and keeps nothing of it", async () => {
    const { db, ctx, owners } = await opened();
    const take = (bytes: Buffer, name?: string) => receiveWhole(ctx, owners, announce(bytes, name), bytes);
    expect(await take(Buffer.alloc(0))).toEqual({ ok: false, error: "file_empty" });
    expect(await take(Buffer.alloc(100_001))).toEqual({ ok: false, error: "file_too_large" });
    expect(await take(Buffer.from("MZ program"))).toEqual({ ok: false, error: "file_dangerous" });
    expect(await take(pdf("Một"), "anh.png")).toEqual({ ok: false, error: "file_type_refused" });
    expect(await db.selectFrom("file").select("id").execute()).toEqual([]);
    expect(await db.selectFrom("upload").select("id").execute()).toEqual([]);
  });

  it("takes no more bytes than were announced", async () => {
    const { ctx, owners } = await opened();
    const begun = await beginUpload(ctx, owners, { ...slot, name: "a.pdf", size: 10 });
    const id = begun.ok ? begun.value.uploadId : "";
    expect(await receivePiece(ctx, owners, id, 0, stream(pdf("Một")))).toEqual({ ok: false, error: "file_too_large" });
    expect(await readUpload(ctx, id)).toEqual({ ok: true, value: { received: 0 } });
  });

  it("is nobody else's: not to begin, to continue, to read; and unknown owners own nothing", async () => {
    const { db, ctx, owners } = await opened();
    const stranger = { ...ctx, viewer: await makeAccount(db) };
    const bytes = pdf("Một");
    const begun = await beginUpload(ctx, owners, announce(bytes));
    const id = begun.ok ? begun.value.uploadId : "";
    expect(await receivePiece(stranger, owners, id, 0, stream(bytes))).toEqual({ ok: false, error: "not_found" });
    expect(await beginUpload(stranger, owners, announce(bytes))).toEqual({ ok: false, error: "not_found" });
    expect(await beginUpload({ ...ctx, viewer: null }, owners, announce(bytes))).toEqual({
      ok: false,
      error: "sign_in_required",
    });
    expect(await beginUpload(ctx, owners, { ...announce(bytes), ownerKind: "constructor" })).toEqual({
      ok: false,
      error: "not_found",
    });
    const file = await receiveWhole(ctx, owners, announce(bytes), bytes);
    expect(await openFile(stranger, owners, file.ok ? file.value.id : "")).toEqual({ ok: false, error: "not_found" });
    expect(await openFile(ctx, owners, "../../khoi.sqlite")).toEqual({ ok: false, error: "not_found" });
  });

  it("is forgotten when nobody finishes it within a day", async () => {
    const { db, ctx, owners } = await opened();
    await beginUpload(ctx, owners, announce(pdf("Một")));
    expect(await forgetOldUploads({ db, files: ctx.house.files }, plus(ctx.now, day - 1))).toBe(0);
    expect(await forgetOldUploads({ db, files: ctx.house.files }, plus(ctx.now, day + 1))).toBe(1);
  });
});
