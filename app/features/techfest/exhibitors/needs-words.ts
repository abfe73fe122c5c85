import type { Needs } from "./application";

/** "3 × 2", in metres, as a language writes decimals. Centimetres in. */
export function metresOf({ widthCm, depthCm }: Pick<Needs, "widthCm" | "depthCm">, comma: string) {
  const metres = (cm: number) => String(cm / 100).replace(".", comma);
  return [metres(widthCm), metres(depthCm)] as const;
}
