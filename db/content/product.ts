import type { ProductContent } from "./event-types";

/** A product shown at a booth: its name, then what it is, in Vietnamese and English each. */
export function product(vi: string, en: string, aboutVi: string, aboutEn: string): ProductContent {
  return { name: { vi, en }, about: { vi: aboutVi, en: aboutEn } };
}
