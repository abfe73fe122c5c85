import { deflateSync } from "node:zlib";
import type { Random } from "~/core/random";

/** The woven colours: paper, chàm, madder, turmeric, leaf, sky. */
const palette = [0xfbf8f2, 0x24306b, 0xa8232f, 0xe3a72f, 0x2c6e49, 0x2b7a9b];
const [columns, rows, cell] = [32, 24, 15];

/** A brocade of its own for each product: stepped diamonds in three of the woven colours, as a PNG of 480 × 360. */
export function productPicture(random: Random): Uint8Array {
  const [ground = 1, ...threads] = random.shuffle([1, 2, 3, 4, 5]);
  const period = random.pick([8, 10, 12, 16]);
  const shift = random.int(0, period - 1);
  const colourAt = (x: number, y: number) => {
    const dx = Math.abs(((x + shift) % period) - period / 2);
    const dy = Math.abs((y % period) - period / 2);
    const ring = Math.floor(dx + dy);
    if (x === 0 || y === 0 || x === columns - 1 || y === rows - 1) return ground;
    if (ring % 4 === 3 || (dx === dy && ring > 2)) return 0;
    return ring % 4 === 0 ? (threads[0] ?? 0) : ring % 4 === 1 ? (threads[1] ?? 0) : ground;
  };
  const lines = Array.from({ length: rows }, (_, y) => {
    const line = new Uint8Array(1 + columns * cell);
    for (let x = 0; x < columns; x++) line.fill(colourAt(x, y), 1 + x * cell, 1 + (x + 1) * cell);
    return line;
  });
  const pixels = Buffer.concat(lines.flatMap((line) => Array.from({ length: cell }, () => line)));
  return png(columns * cell, rows * cell, pixels);
}

/** Source: PNG, third edition: signature, IHDR (8 bits, colour type 3), PLTE, IDAT, IEND. */
function png(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk("IHDR", header), chunk("PLTE", colours), chunk("IDAT", deflateSync(pixels)), chunk("IEND")];
  return Buffer.concat([signature, ...parts]);
}

function chunk(type: string, data: Uint8Array = new Uint8Array()): Buffer {
  const body = Buffer.concat([Buffer.from(type, "ascii"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc(body), body.length + 4);
  return framed;
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}
