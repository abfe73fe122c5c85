import { nfc } from "~/core/fold";

const megabyte = 1024 * 1024;
/** Bytes of the largest document or picture anybody may bring, whatever a form says. */
export const largestFile = 25 * megabyte;
/** Bytes of the largest video: three minutes at 720 lines, with room to spare. */
export const largestVideo = 200 * megabyte;

/** The kinds of files a place may take; videos only where it names them. */
export const fileKinds = ["pdf", "image", "word", "sheet", "slides", "video"] as const;
export type FileKind = (typeof fileKinds)[number];

/**
 * Bytes a slot takes: its own limit in megabytes, 20 where it names none, never more than `largestFile`; a place that
 * takes videos 200, never more than `largestVideo`.
 */
export function slotLimit(megabytes: number | undefined, kinds?: readonly FileKind[]): number {
  const takesVideos = kinds?.includes("video") ?? false;
  return Math.min((megabytes ?? (takesVideos ? 200 : 20)) * megabyte, takesVideos ? largestVideo : largestFile);
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
  /** of a PDF that was looked into */
  readonly pages: number | null;
  /** whether there is a picture of its first page */
  readonly hasThumbnail: boolean;
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
  "video/mp4": ["mp4", "m4v"],
  "video/quicktime": ["mov"],
  "video/webm": ["webm"],
};

const typesOfKind: Readonly<Record<FileKind, readonly string[]>> = {
  pdf: ["application/pdf"],
  image: ["image/png", "image/jpeg", "image/webp"],
  word: [word],
  sheet: [sheet],
  slides: [slides],
  video: ["video/mp4", "video/quicktime", "video/webm"],
};

/** The types a place takes by the kinds it names; without any: all but videos. */
export function typesOf(kinds?: readonly FileKind[]): readonly string[] {
  return (kinds ?? fileKinds.filter((kind) => kind !== "video")).flatMap((kind) => typesOfKind[kind]);
}

/** For `<input accept>`. */
export function acceptedFiles(kinds?: readonly FileKind[]): string {
  return typesOf(kinds)
    .flatMap((type) => endingsOf[type] ?? [])
    .map((ending) => `.${ending}`)
    .join(",");
}

/** The slots of a field that takes several files: "key", "key.2", "key.3" … */
export function slotKeys(fieldKey: string, most: number): readonly string[] {
  return Array.from({ length: most }, (_, index) => (index === 0 ? fieldKey : `${fieldKey}.${index + 1}`));
}

/** Whether a browser may show it in place; the rest is only ever downloaded. */
export function isShownInPlace(type: string): boolean {
  return type === "application/pdf" || type.startsWith("image/") || type.startsWith("video/");
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
