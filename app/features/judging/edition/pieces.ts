/** Code points in one field: below what a form's field may hold, even if each took two units. */
const longestPiece = 90_000;

/** A long text as the values of fields `document.0`, `document.1`…: no letter is cut in two. */
export function piecesOf(text: string): readonly string[] {
  return text.match(new RegExp(`[\\s\\S]{1,${longestPiece}}`, "gu")) ?? [];
}

/** The text again, from the fields in their order; undefined when none was sent. */
export function joinedPieces(fieldOf: (name: string) => unknown): string | undefined {
  const pieces: string[] = [];
  for (let at = 0; at < 100; at++) {
    const piece = fieldOf(`document.${at}`);
    if (typeof piece !== "string") break;
    pieces.push(piece);
  }
  return pieces.length === 0 ? undefined : pieces.join("");
}
