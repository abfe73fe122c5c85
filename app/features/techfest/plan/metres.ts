/** Centimetres as people write metres: 350 → "3,5". What a form shows; it takes a point as well. */
export function metresText(cm: number): string {
  return String(cm / 100).replace(".", ",");
}
