import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { copyFile, link, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";

/** Bytes from `start` to `end`, both included. */
export type Piece = { readonly start: number; readonly end: number };

/** Bytes outside the web root: blobs by their SHA-256, and uploads on their way. */
export type FileStore = {
  /** Appends to an upload at `offset` and waits until the bytes are on the disk; returns the new length. */
  append(uploadId: string, offset: number, bytes: Readable, limit: number): Promise<number>;
  uploadedPath(uploadId: string): string;
  uploadedSize(uploadId: string): Promise<number>;
  discardUpload(uploadId: string): Promise<void>;
  hashUpload(uploadId: string): Promise<string>;
  /**
   * Puts a finished upload in its blob's place as well; an equal blob that is there already stays. The upload is
   * discarded once the file stands in the database: whatever is killed in between can be done again.
   */
  keep(uploadId: string, sha256: string): Promise<void>;
  /** All bytes of a blob, or a piece: what stands before it is not read. */
  read(sha256: string, piece?: Piece): Promise<Readable>;
  readBytes(sha256: string): Promise<Uint8Array>;
  write(sha256: string, bytes: Uint8Array): Promise<void>;
  remove(sha256: string): Promise<void>;
};

export function createFileStore(dataDir: string): FileStore {
  const root = resolve(dataDir, "files");
  const uploads = resolve(dataDir, "uploads");
  const disk = new Disk(new FSDriver({ location: root, visibility: "private" }));
  const uploadedPath = (id: string) => join(uploads, safeName(id));
  const uploadedSize = async (id: string) => (await stat(uploadedPath(id)).catch(() => undefined))?.size ?? 0;

  return {
    uploadedPath,
    uploadedSize,
    async append(id, offset, bytes, limit) {
      await mkdir(uploads, { recursive: true });
      const target = createWriteStream(uploadedPath(id), {
        flags: offset === 0 ? "w" : "r+",
        start: offset,
        flush: true,
      });
      await pipeline(bytes, capped(limit - offset), target);
      return uploadedSize(id);
    },
    async discardUpload(id) {
      await rm(uploadedPath(id), { force: true });
    },
    async hashUpload(id) {
      const hash = createHash("sha256");
      for await (const chunk of createReadStream(uploadedPath(id))) hash.update(chunk);
      return hash.digest("hex");
    },
    async keep(id, sha256) {
      if (await disk.exists(blobKey(sha256))) return;
      const target = join(root, blobKey(sha256));
      await mkdir(join(target, ".."), { recursive: true });
      await linkOrCopy(uploadedPath(id), target);
      await syncFolder(join(target, ".."));
    },
    async read(sha256, piece) {
      if (!piece) return disk.getStream(blobKey(sha256));
      const source = await open(join(root, blobKey(sha256)), "r");
      return source.createReadStream({ start: piece.start, end: piece.end });
    },
    readBytes: (sha256) => disk.getBytes(blobKey(sha256)),
    write: (sha256, bytes) => disk.put(blobKey(sha256), bytes),
    remove: (sha256) => disk.delete(blobKey(sha256)),
  };
}

/** Whether an append failed because more bytes came than were announced. */
export function isTooManyBytes(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === "TOO_MANY_BYTES";
}

/** Passes bytes on and fails once more than `limit` came. */
function capped(limit: number) {
  return async function* (source: AsyncIterable<Uint8Array>) {
    let seen = 0;
    for await (const chunk of source) {
      seen += chunk.byteLength;
      if (seen > limit) throw Object.assign(new Error("more bytes than announced"), { code: "TOO_MANY_BYTES" });
      yield chunk;
    }
  };
}

function blobKey(sha256: string): string {
  return `${sha256.slice(0, 2)}/${safeName(sha256)}`;
}

function safeName(name: string): string {
  if (!/^[0-9a-f-]{16,80}$/.test(name)) throw new Error("not the name of a stored file");
  return name;
}

/** A second name for the same bytes; where the disk knows no such thing, or somebody was first, a copy that is whole at once. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    const copy = `${from}.copy`;
    await copyFile(from, copy);
    const handle = await open(copy, "r+");
    await handle.sync().finally(() => handle.close());
    await rename(copy, to);
  }
}

/** A rename survives a power cut once its folder is on the disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
