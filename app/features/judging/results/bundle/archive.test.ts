import { describe, expect, it } from "vitest";
import { packBundle, unpackBundle } from "./archive.server";

const files = [
  { name: "manifest.json", text: '{"files":[]}' },
  { name: "bang-y-tuong.json", text: '{"title":"Sợi Mây"}' },
  { name: "empty.txt", text: "" },
];

describe("a bundle's archive", () => {
  it("gives back what was packed, and the same bytes every time", () => {
    const bytes = packBundle(files);
    expect(unpackBundle(bytes)).toEqual({ ok: true, value: files });
    expect(packBundle(files).equals(bytes)).toBe(true);
  });

  it("says where each file is, as the format asks: names and checksums in both headers", () => {
    const bytes = packBundle([{ name: "a", text: "123456789" }]);
    const checksum = 0xcbf43926; // the check value that every description of CRC-32 gives for "123456789"
    const central = bytes.indexOf("PK\u0001\u0002");
    expect(bytes.readUInt32LE(14)).toBe(checksum);
    expect(bytes.readUInt32LE(central + 16)).toBe(checksum);
    expect(bytes.readUInt32LE(central + 42)).toBe(0);
    expect(bytes.readUInt32LE(bytes.length - 6)).toBe(central);
  });

  it("is refused with any one byte changed outside the files' own text", () => {
    const bytes = packBundle(files);
    const text = files.reduce((all, one) => all + Buffer.byteLength(one.text), 0);
    let refused = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      const read = unpackBundle(flipped);
      if (!read.ok) refused += 1;
      else expect(read.value).not.toEqual(files);
    }
    expect(refused).toBeGreaterThanOrEqual(bytes.length - text);
  });

  it("is refused cut short, lengthened, empty or when it is something else", () => {
    const bytes = packBundle(files);
    expect(unpackBundle(Buffer.from("result"))).toEqual({ ok: false, error: "not_a_zip" });
    expect(unpackBundle(Buffer.alloc(0))).toEqual({ ok: false, error: "not_a_zip" });
    expect(unpackBundle(bytes.subarray(0, -1))).toEqual({ ok: false, error: "not_a_bundle" });
    expect(unpackBundle(Buffer.concat([bytes, Buffer.from("x")]))).toEqual({ ok: false, error: "not_a_bundle" });
  });

  it("is refused with one file named thousands of times, before any of it is unpacked again", () => {
    const bytes = packBundle([{ name: "a", text: "x".repeat(200_000) }]);
    const directory = bytes.indexOf("PK\u0001\u0002");
    const entry = bytes.subarray(directory, bytes.length - 22);
    const end = Buffer.from(bytes.subarray(bytes.length - 22));
    end.writeUInt16LE(65_535, 10);
    const copies = Array.from({ length: 65_535 }, () => entry);
    const bomb = Buffer.concat([bytes.subarray(0, directory), ...copies, end]);
    expect(unpackBundle(bomb)).toEqual({ ok: false, error: "not_a_bundle" });
  });
});
