import { crc32 } from "node:zlib";
import { err, ok, type Result } from "~/core/result";

/** A file of a bundle: its name (ASCII) and its text. */
export type BundleFile = { readonly name: string; readonly text: string };

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const lengths = { local: 30, central: 46, end: 22 };
const version = 20;
const utf8Names = 0x0800;
/** 1980-01-01 00:00, where the format's calendar begins: the archive's bytes turn on its content alone. */
const dosDate = 0x0021;

/**
 * A ZIP in the one form that a bundle has: the files in the order given, stored without compression, without times or
 * rights. The same files are the same bytes on every machine and in every year, which no packing library promises.
 * Source: APPNOTE.TXT, .ZIP File Format Specification.
 */
export function packBundle(files: readonly BundleFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of files) {
    const content = Buffer.from(text, "utf8");
    const head = { name: Buffer.from(name, "utf8"), crc: crc32(content), size: content.length };
    const local = localHeader(head);
    parts.push(local, content);
    directory.push(centralHeader(head, offset));
    offset += local.length + content.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, endOf(files.length, central.length, offset)]);
}

/**
 * The files of a bundle. Fails with `not_a_zip` when the bytes are none, `not_a_bundle` when they are packed in any
 * other way than `packBundle` packs: then somebody has changed the archive, be it by one byte. Files that lie in one
 * another, and so unpack to more than the archive holds, are never read.
 */
export function unpackBundle(bytes: Buffer): Result<readonly BundleFile[], "not_a_zip" | "not_a_bundle"> {
  const end = bytes.length - lengths.end;
  if (end < 0 || bytes.readUInt32LE(0) !== signature.local) return err("not_a_zip");
  if (bytes.readUInt32LE(end) !== signature.end) return err("not_a_bundle");
  const files: BundleFile[] = [];
  let at = bytes.readUInt32LE(end + 16);
  let read = 0;
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + lengths.central > bytes.length || bytes.readUInt32LE(at) !== signature.central) return err("not_a_bundle");
    const [size, nameLength, from] = [
      bytes.readUInt32LE(at + 24),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt32LE(at + 42),
    ];
    const start = from + lengths.local + nameLength;
    read += lengths.local + nameLength + size;
    if (start + size > bytes.length || read > bytes.length) return err("not_a_bundle");
    const name = bytes.toString("utf8", at + lengths.central, at + lengths.central + nameLength);
    files.push({ name, text: bytes.toString("utf8", start, start + size) });
    at += lengths.central + nameLength;
  }
  return packBundle(files).equals(bytes) ? ok(files) : err("not_a_bundle");
}

type Head = { readonly name: Buffer; readonly crc: number; readonly size: number };

function localHeader(head: Head): Buffer {
  const bytes = Buffer.alloc(lengths.local);
  bytes.writeUInt32LE(signature.local, 0);
  writeCommon(bytes, 4, head);
  return Buffer.concat([bytes, head.name]);
}

function centralHeader(head: Head, offset: number): Buffer {
  const bytes = Buffer.alloc(lengths.central);
  bytes.writeUInt32LE(signature.central, 0);
  bytes.writeUInt16LE(version, 4);
  writeCommon(bytes, 6, head);
  bytes.writeUInt32LE(offset, 42);
  return Buffer.concat([bytes, head.name]);
}

/** What both headers say, from the version needed to the length of the extra field. */
function writeCommon(bytes: Buffer, at: number, { name, crc, size }: Head): void {
  bytes.writeUInt16LE(version, at);
  bytes.writeUInt16LE(utf8Names, at + 2);
  bytes.writeUInt16LE(dosDate, at + 8);
  bytes.writeUInt32LE(crc, at + 10);
  bytes.writeUInt32LE(size, at + 14);
  bytes.writeUInt32LE(size, at + 18);
  bytes.writeUInt16LE(name.length, at + 22);
}

function endOf(files: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(lengths.end);
  bytes.writeUInt32LE(signature.end, 0);
  bytes.writeUInt16LE(files, 8);
  bytes.writeUInt16LE(files, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
