import type { Instant } from "~/core/instant";
import type { Hundredths } from "../rubric";
import type { Marks } from "../score";
import type { Confidence } from "./sheet";

/** How a version came: saved on the page, kept on the device until there was a network, typed from a signed paper sheet. */
export type SavedVia = "web" | "offline" | "typed";

/** One immutable version of a sheet, as its reader may see it. Marks and total in hundredths. */
export type SheetVersion = {
  readonly revision: number;
  readonly marks: Marks;
  readonly total: Hundredths | null;
  readonly remark: string;
  /** empty for everyone but the judge */
  readonly privateNote: string;
  readonly confidence: Confidence | null;
  readonly isSubmission: boolean;
  /** arrived after the round had closed */
  readonly isLate: boolean;
  readonly via: SavedVia;
  readonly savedAt: Instant;
  /** when it was made, by the judge's device; only of what waited there */
  readonly madeAt: Instant | null;
  /** who saved it, where it wasn't the judge */
  readonly savedBy: string | null;
  /** the scan of the paper it was typed from */
  readonly scanFileId?: string | null;
};

/** What changed at one moment. `remark` and `confidence` are absent where they stayed. */
export type SheetChange = Pick<
  SheetVersion,
  "revision" | "total" | "isSubmission" | "isLate" | "via" | "savedAt" | "madeAt" | "savedBy" | "scanFileId"
> & {
  readonly marks: readonly {
    readonly key: string;
    readonly from: Hundredths | null;
    readonly to: Hundredths | null;
  }[];
  readonly remark?: string;
  readonly privateNote?: string;
  readonly confidence?: Confidence | null;
};

/** Nothing was written before the first version. */
const blank = { marks: {}, remark: "", privateNote: "", confidence: null };

/**
 * A sheet's history, newest first: every change of a mark and every submission by itself, saves that only went on with
 * the same text together as one. `versions` in any order; `before` is the version that the oldest of them followed. A
 * late version is told against what stood when it came, and what is saved after it never followed it.
 */
export function historyOf(versions: readonly SheetVersion[], before?: SheetVersion): readonly SheetChange[] {
  // Late versions have revisions of their own, below zero: only the time says where they belong.
  const inOrder = [...versions].sort((a, b) =>
    a.savedAt === b.savedAt ? a.revision - b.revision : a.savedAt < b.savedAt ? -1 : 1,
  );
  const changes: SheetChange[] = [];
  let last: Pick<SheetVersion, "marks" | "remark" | "privateNote" | "confidence"> = before ?? blank;
  for (const version of inOrder) {
    const change = changeOf(last, version);
    if (!version.isLate) last = version;
    if (isNothing(change)) continue;
    const earlier = changes.at(-1);
    const goesOn = earlier && onlyText(earlier) && onlyText(change) && earlier.via === change.via;
    if (goesOn) changes.pop();
    changes.push(goesOn ? { ...textOf(earlier), ...change } : change);
  }
  return changes.reverse();
}

function changeOf(
  last: Pick<SheetVersion, "marks" | "remark" | "privateNote" | "confidence">,
  version: SheetVersion,
): SheetChange {
  const { revision, total, isSubmission, isLate, via, savedAt, madeAt, savedBy } = version;
  const keys = [...new Set([...Object.keys(last.marks), ...Object.keys(version.marks)])];
  const mark = (marks: Marks, key: string) => (Object.hasOwn(marks, key) ? (marks[key] ?? null) : null);
  return {
    ...{ revision, total, isSubmission, isLate, via, savedAt, madeAt, savedBy },
    marks: keys
      .map((key) => ({ key, from: mark(last.marks, key), to: mark(version.marks, key) }))
      .filter(({ from, to }) => from !== to),
    ...(version.scanFileId ? { scanFileId: version.scanFileId } : {}),
    ...(version.remark === last.remark ? {} : { remark: version.remark }),
    ...(version.privateNote === last.privateNote ? {} : { privateNote: version.privateNote }),
    ...(version.confidence === last.confidence ? {} : { confidence: version.confidence }),
  };
}

function isNothing(change: SheetChange): boolean {
  return onlyText(change) && Object.keys(textOf(change)).length === 0;
}

function onlyText({ marks, isSubmission, isLate, confidence }: SheetChange): boolean {
  return marks.length === 0 && !isSubmission && !isLate && confidence === undefined;
}

function textOf({ remark, privateNote }: SheetChange) {
  return {
    ...(remark === undefined ? {} : { remark }),
    ...(privateNote === undefined ? {} : { privateNote }),
  };
}
