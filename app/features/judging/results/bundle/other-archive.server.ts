import { crc32, inflateRawSync } from "node:zlib";
import { err, ok, type Result } from "~/core/result";
import type { BundleFile } from "./archive.server";

const signature = { central: 0x02014b50, end: Buffer.from("PK\u0005\u0006") };
const lengths = { local: 30, central: 46 };
const stored = 0;
const deflated = 8;
/** No bundle is as large, unpacked; an archive that claims to be is not unpacked. */
const mostBytes = 50_000_000;

/**
 * The files of an archive that isn't packed as bundles are, in the order that bundles have, so that it can be said what
 * in them was changed. Fails with a sentence when it can't be read, or a file isn't what its own checksum says.
 */
export function unpackOther(bytes: Buffer): Result<readonly BundleFile[], string> {
  try {
    return read(bytes);
  } catch {
    return err("The archive can't be unpacked.");
  }
}

function read(bytes: Buffer): Result<readonly BundleFile[], string> {
  const end = bytes.lastIndexOf(signature.end);
  if (end < 0) return err("The archive has no end.");
  const files: BundleFile[] = [];
  let at = bytes.readUInt32LE(end + 16);
  let room = mostBytes;
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== signature.central) return err("The archive's directory is broken.");
    const nameEnd = at + lengths.central + bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + lengths.central, nameEnd);
    const content = contentOf(bytes, at, room);
    if (!content) return err(`${name} is packed in no way that is known.`);
    if (crc32(content) !== bytes.readUInt32LE(at + 16)) return err(`${name} isn't what its checksum says.`);
    room -= content.length;
    if (!name.endsWith("/")) files.push({ name, text: content.toString("utf8") });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return ok(files.sort((a, b) => placeOf(a.name) - placeOf(b.name)));
}

/** What a file in the directory holds, as long as there is room for it. */
function contentOf(bytes: Buffer, at: number, room: number): Buffer | undefined {
  const from = bytes.readUInt32LE(at + 42);
  const start = from + lengths.local + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28);
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
  const method = bytes.readUInt16LE(at + 10);
  if (method === stored) return packed.length <= room ? packed : undefined;
  return method === deflated && room > 0 ? inflateRawSync(packed, { maxOutputLength: room }) : undefined;
}

function placeOf(name: string): number {
  const [, kind, number] = /^(division|scores)-(\d{1,4})\.(?:json|csv)$/.exec(name) ?? [];
  if (kind) return 2 * Number(number) + (kind === "scores" ? 1 : 0);
  return name === "manifest.json" ? 0 : name === "README.txt" ? 1 : Number.MAX_SAFE_INTEGER;
}
