import type { SlotKind } from "./slot";

/** The edge and ground of a slot by its kind; the kind's word always stands beside it. */
export const kindLook: Readonly<Record<SlotKind, string>> = {
  opening: "border-l-cham bg-cham-soft",
  ceremony: "border-l-cham bg-cham-soft",
  final: "border-l-madder bg-card",
  exhibition: "border-l-turmeric bg-card",
  matching: "border-l-turmeric bg-card",
  forum: "border-l-leaf bg-card",
  panel: "border-l-leaf bg-card",
  workshop: "border-l-sky bg-card",
  training: "border-l-sky bg-card",
  break: "border-l-edge bg-hover",
};
