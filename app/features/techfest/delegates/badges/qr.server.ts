import qrcode from "qrcode";

/** A QR code as one SVG path on a grid of `size` modules, without a quiet zone. */
export type QrPath = { readonly size: number; readonly path: string };

/** Medium correction: a badge that is a little worn, or seen at a slant, still reads. */
export function qrModules(text: string): { size: number; isDark: (row: number, column: number) => boolean } {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: "M" });
  return { size: modules.size, isDark: (row, column) => modules.get(row, column) === 1 };
}

export function qrPath(text: string): QrPath {
  const { size, isDark } = qrModules(text);
  let path = "";
  for (const { row, column, length } of darkRuns(size, isDark)) path += `M${column} ${row}h${length}v1h-${length}z`;
  return { size, path };
}

/** The dark modules row by row, neighbours joined: a tenth of the rectangles. */
export function* darkRuns(size: number, isDark: (row: number, column: number) => boolean) {
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!isDark(row, column)) continue;
      let length = 1;
      while (column + length < size && isDark(row, column + length)) length += 1;
      yield { row, column, length };
      column += length;
    }
  }
}
