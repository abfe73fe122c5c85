/** What a look into a PDF tells. */
export type Preview = {
  readonly pages: number;
  /** a WebP of its first page */
  readonly picture: Uint8Array;
};

/** Pixels across the picture of a first page: a card on a phone at twice its density. */
export const pictureWidth = 360;

/** The tallest picture: a page may be a mile long. */
export const tallestPicture = 1_080;

/** How large a page of width × height points is drawn, in pixels; odd sizes are cut to something that can be drawn. */
export function pictureSize(
  width: number,
  height: number,
): { readonly width: number; readonly height: number; readonly scale: number } {
  const isOdd = !(width > 0) || !(height > 0) || !Number.isFinite(width * height);
  const scale = isOdd ? 1 : pictureWidth / width;
  const drawn = isOdd ? pictureWidth : Math.ceil(height * scale);
  return { width: pictureWidth, height: Math.min(tallestPicture, Math.max(1, drawn)), scale };
}
