import { nfc } from "~/core/fold";

const megabyte = 1024 * 1024;
/** Bytes of the largest file anybody may bring, whatever a form says. */
export const largestFile = 25 * megabyte;

/** Bytes a slot takes: its own limit in megabytes, 20 where it names none, never more than `largestFile`. */
export function slotLimit(megabytes: number | undefined): number {
  return Math.min((megabytes ?? 20) * megabyte, largestFile);
}

/** A stored file as pages show it. */
export type StoredFile = {
  readonly id: string;
  readonly fieldKey: string;
  readonly name: string;
  /** the sniffed type */
  readonly type: string;
  /** bytes */
  readonly size: number;
  readonly sha256: string;
  readonly version: number;
  readonly createdAt: string;
};

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** The types we take and the endings their names may have; the first is given to a name without one. */
export const endingsOf: Readonly<Record<string, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/webp": ["webp"],
  [word]: ["docx"],
  [sheet]: ["xlsx"],
  [slides]: ["pptx"],
};

/** For `<input accept>`. */
export const acceptedFiles = Object.values(endingsOf)
  .flat()
  .map((ending) => `.${ending}`)
  .join(",");

/** Whether a browser may show it in place; the rest is only ever downloaded. */
export function isShownInPlace(type: string): boolean {
  return type === "application/pdf" || type.startsWith("image/");
}

/**
 * A name fit to be stored and shown: NFC, no folders, no control or direction marks, at most 120 characters, with an
 * ending that belongs to the sniffed type. Undefined when its ending claims another type.
 */
export function fileName(given: string, type: string): string | undefined {
  const endings = endingsOf[type] ?? [];
  const base = nfc(given.toWellFormed())
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, "")
    .trim();
  const [, stem = "", ending] = /^(.*?)(?:\.([a-z0-9]{1,8}))?$/is.exec(base ?? "") ?? [];
  if (ending && !endings.includes(ending.toLowerCase())) return undefined;
  return `${stem.slice(0, 120) || "tep"}.${ending?.toLowerCase() ?? endings[0] ?? "bin"}`;
}

/** The bytes a `Range` header asks for, both ends included. Anything but one plain range is answered whole. */
export function readRange(
  header: string | null,
  size: number,
): { readonly start: number; readonly end: number } | "whole" | "unsatisfiable" {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "") ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return "whole";
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return start <= end && start < size ? { start, end } : "unsatisfiable";
}
