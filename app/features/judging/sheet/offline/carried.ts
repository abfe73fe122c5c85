import type { DossierFile } from "~/features/competition/entry/dossier";

/** Bytes of dossier files that a device carries for a judge, at most. */
export const mostCarried = 200 * 1024 * 1024;
/** A single file above this is read online: a video, an album of scans. */
const largestCarried = 30 * 1024 * 1024;

/**
 * Which files a device takes along, in the order in which the sheets stand in the queue, and how many stay behind: what
 * is no document or picture, what is too large, and everything once the device's share is full.
 */
export function carriedFiles(files: readonly DossierFile[]): {
  readonly carried: readonly DossierFile[];
  readonly leftOut: readonly DossierFile[];
  /** bytes */
  readonly size: number;
} {
  const carried: DossierFile[] = [];
  const leftOut: DossierFile[] = [];
  let size = 0;
  for (const file of files) {
    const fits = file.size <= largestCarried && size + file.size <= mostCarried;
    if (!fits || file.type.startsWith("video/")) leftOut.push(file);
    else {
      carried.push(file);
      size += file.size;
    }
  }
  return { carried, leftOut, size };
}
