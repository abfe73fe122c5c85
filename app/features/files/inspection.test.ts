import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inspect } from "./inspection.server";

const pdf = (body: string) => Buffer.from(`%PDF-1.7\n${body}\ntrailer<</Root 1 0 R>>\n%%EOF\n`, "latin1");
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const packed = (inside: string) => {
  const stream = deflateSync(Buffer.from(inside)).toString("latin1");
  return pdf(
    `5 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${stream.length}>>stream\n${stream}\nendstream endobj`,
  );
};
const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!", "$H+H*"].join("");

describe("inspecting a file by its bytes", () => {
  it.each([
    ["a plain PDF", pdf("1 0 obj<</Type/Catalog>>endobj"), "application/pdf"],
    ["a picture", png, "image/png"],
    [
      "a PDF whose text only looks like an action",
      pdf("4 0 obj<</Length 20>>stream\n(/JS is a script)\nendstream endobj"),
      "application/pdf",
    ],
    ["a PDF with harmless packed objects", packed("1 0 <</Type/Page>>"), "application/pdf"],
  ])("accepts %s", async (_, bytes, type) => expect(await inspect(bytes)).toEqual({ ok: true, value: type }));

  it.each([
    ["nothing", Buffer.alloc(0), "file_empty"],
    ["plain text", Buffer.from("xin chào"), "file_type_refused"],
    ["a PDF cut short", Buffer.from("%PDF-1.7\n1 0 obj<<>>endobj"), "file_type_refused"],
    ["a Windows program", Buffer.from("MZ\x90\x00 rest"), "file_dangerous"],
    ["a Linux program", Buffer.from("\x7fELF rest", "latin1"), "file_dangerous"],
    ["a macOS program", Buffer.from([0xcf, 0xfa, 0xed, 0xfe, 7, 0, 0, 1]), "file_dangerous"],
    ["a shell script", Buffer.from("#!/bin/sh\nrm -rf /"), "file_dangerous"],
    ["a page", Buffer.from("  <!DOCTYPE html><script>alert(1)</script>"), "file_dangerous"],
    ["a drawing with scripts", Buffer.from('<?xml version="1.0"?><svg onload="x()"/>'), "file_dangerous"],
    ["the antivirus test file", Buffer.from(eicar), "file_dangerous"],
    ["that file within a PDF", pdf(eicar), "file_dangerous"],
    [
      "a PDF that runs a script",
      pdf("1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj"),
      "file_dangerous",
    ],
    ["a PDF that hides its name", pdf("1 0 obj<</OpenAction<</S/J#61vaScript>>>>endobj"), "file_dangerous"],
    ["a PDF that starts a program", pdf("1 0 obj<</A<</S/Launch/F(cmd.exe)>>>>endobj"), "file_dangerous"],
    ["a PDF that carries files", pdf("1 0 obj<</Names<</EmbeddedFiles 2 0 R>>>>endobj"), "file_dangerous"],
    ["a PDF with a packed script", packed("1 0 <</S/JavaScript/JS(app.alert(1))>>"), "file_dangerous"],
  ])("refuses %s", async (_, bytes, fault) => expect(await inspect(bytes)).toEqual({ ok: false, error: fault }));

  it("refuses a Word document with macros, accepts one without", async () => {
    const macros = storedZip(["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"]);
    const plain = storedZip(["[Content_Types].xml", "word/document.xml"]);
    expect(await inspect(macros)).toEqual({ ok: false, error: "file_dangerous" });
    expect(await inspect(plain)).toMatchObject({ ok: true });
  });
});

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A ZIP with those entries, stored without compression: enough to be recognized as a Word document. */
function storedZip(names: readonly string[]): Buffer {
  const types = `<Types><Override PartName="/word/document.xml" ContentType="${word}.main+xml"/></Types>`;
  const locals = names.map((name) => {
    const body = Buffer.from(name.startsWith("[") ? types : "<w/>");
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt32LE(body.length, 18);
    head.writeUInt32LE(body.length, 22);
    head.writeUInt16LE(Buffer.byteLength(name), 26);
    return Buffer.concat([head, Buffer.from(name), body]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  return Buffer.concat([...locals, end]);
}
