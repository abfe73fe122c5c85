import { open, readFile } from "node:fs/promises";
import { inflateSync } from "node:zlib";
import { fileTypeFromBuffer } from "file-type";
import { err, ok, type Result } from "~/core/result";
import { endingsOf, largestFile, typesOf } from "./file";

export type InspectionFault = "file_empty" | "file_type_refused" | "file_dangerous";

/** Programs of Windows, Linux and macOS, scripts, and pages that would run in our name. */
const programs = [
  "MZ",
  "\x7fELF",
  "\xfe\xed\xfa\xce",
  "\xfe\xed\xfa\xcf",
  "\xce\xfa\xed\xfe",
  "\xcf\xfa\xed\xfe",
  "\xca\xfe\xba\xbe",
  "#!",
];
const page =
  /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|script|svg|\?xml[^>]*>\s*<(?:!doctype\s+svg|svg))/i;
/** The industry's harmless test file; joined here so that this source isn't taken for it. Source: eicar.org. */
const testVirus = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!"].join("");

const headBytes = 64 * 1024;

/**
 * Says what a stored file really is. Up to the size of a document it is read whole; what is larger can only be a video,
 * and is told by its head. Fails as `inspect`.
 */
export async function inspectFile(path: string, size: number): Promise<Result<string, InspectionFault>> {
  if (size <= largestFile) return inspect(await readFile(path));
  const file = await open(path, "r");
  const { buffer, bytesRead } = await file
    .read({ buffer: Buffer.alloc(headBytes), length: headBytes, position: 0 })
    .finally(() => file.close());
  const type = await inspect(buffer.subarray(0, bytesRead));
  return type.ok && !typesOf(["video"]).includes(type.value) ? err("file_type_refused") : type;
}

/**
 * Says what a file really is, by its bytes. Refuses what is empty, what isn't one of the types we take
 * (`file_type_refused`), and what looks infected (`file_dangerous`): programs, scripts, pages, PDFs that run something
 * or carry files, Office documents with macros, the EICAR test.
 */
export async function inspect(bytes: Buffer): Promise<Result<string, InspectionFault>> {
  if (bytes.length === 0) return err("file_empty");
  const head = bytes.subarray(0, 1024).toString("latin1");
  if (programs.some((magic) => head.startsWith(magic)) || page.test(head)) return err("file_dangerous");
  if (bytes.includes(testVirus, 0, "latin1")) return err("file_dangerous");
  const type = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
  if (type === undefined || !(type in endingsOf)) return err("file_type_refused");
  if (type === "application/pdf") return inspectPdf(bytes);
  if (type.includes("officedocument") && hasMacros(bytes)) return err("file_dangerous");
  return ok(type);
}

function hasMacros(bytes: Buffer): boolean {
  return ["vbaProject.bin", "vbaData.xml", "oleObject", "activeX"].some((part) => bytes.includes(part, 0, "latin1"));
}

const active = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?=[\s/<>[\]()]|$)/;

function inspectPdf(bytes: Buffer): Result<string, InspectionFault> {
  const text = bytes.toString("latin1");
  if (!text.startsWith("%PDF-") || !text.slice(-2048).includes("%%EOF")) return err("file_type_refused");
  const parts = [text.replace(/\bstream\r?\n[\s\S]*?endstream/g, " "), ...packedObjects(bytes, text)];
  const runs = parts.some((part) =>
    active.test(part.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))),
  );
  return runs ? err("file_dangerous") : ok("application/pdf");
}

const mostPacked = 200;
const largestPacked = 8 * 1024 * 1024;

/** The objects that newer PDFs pack into compressed streams, where an action could hide. */
function packedObjects(bytes: Buffer, text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(/\/ObjStm\b[\s\S]{0,400}?\bstream\r?\n/g)) {
    if (found.length >= mostPacked) break;
    const start = match.index + match[0].length;
    const end = text.indexOf("endstream", start);
    found.push(inflated(bytes.subarray(start, end < 0 ? undefined : end)));
  }
  return found;
}

/** What can't be inflated is looked at as it stands. */
function inflated(packed: Buffer): string {
  try {
    return inflateSync(packed, { maxOutputLength: largestPacked }).toString("latin1");
  } catch {
    return packed.toString("latin1");
  }
}
