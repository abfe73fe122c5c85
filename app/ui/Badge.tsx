import type { ReactNode } from "react";

export type Tone = "leaf" | "turmeric" | "madder" | "sky" | "cham" | "stone";
export type BadgeIcon = "check" | "clock" | "warning" | "x" | "info" | "lock" | "pencil" | "star" | "flag" | "eye";

const iconOf: Record<Tone, BadgeIcon> = {
  leaf: "check",
  turmeric: "clock",
  madder: "x",
  sky: "info",
  cham: "star",
  stone: "pencil",
};

/**
 * A state: colour, icon and word. The icon is a CSS mask named by a class, so that a table of 50 badges stays light;
 * a tone brings its own icon unless another is given.
 */
export function Badge({ tone, icon = iconOf[tone], children }: { tone: Tone; icon?: BadgeIcon; children: ReactNode }) {
  return (
    <span className={`badge b-${tone}`}>
      <i className={`i-${icon}`} />
      {children}
    </span>
  );
}
