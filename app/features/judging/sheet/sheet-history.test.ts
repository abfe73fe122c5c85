import { describe, expect, it } from "vitest";
import { historyOf, type SheetVersion } from "./sheet-history";

const version = (revision: number, given: Partial<SheetVersion> = {}): SheetVersion => ({
  revision,
  marks: {},
  total: null,
  remark: "",
  privateNote: "",
  confidence: null,
  isSubmission: false,
  isLate: false,
  via: "web",
  savedAt: `2026-09-01T02:00:${String(revision).padStart(2, "0")}.000Z`,
  madeAt: null,
  savedBy: null,
  ...given,
});
const marksOf = (versions: readonly SheetVersion[], before?: SheetVersion) =>
  historyOf(versions, before).map(({ revision, marks }) => [
    revision,
    ...marks.map(({ key, from, to }) => `${key} ${from} ${to}`),
  ]);

describe("the history of a sheet", () => {
  it("names every change of a mark with what it was, newest first", () => {
    const versions = [
      version(1, { marks: { novelty: 500 } }),
      version(2, { marks: { novelty: 700, market: 300 }, total: 1_000 }),
      version(3, { marks: { market: 300 } }),
    ];
    expect(marksOf(versions)).toEqual([
      [3, "novelty 700 null"],
      [2, "novelty 500 700", "market null 300"],
      [1, "novelty null 500"],
    ]);
    expect(marksOf([...versions].reverse())).toEqual(marksOf(versions));
  });

  it("puts saves that only went on with the same text together, with the newest time and text", () => {
    const marks = { novelty: 500 };
    const [newest, first, ...rest] = historyOf([
      version(1, { marks }),
      version(2, { marks, remark: "Nên" }),
      version(3, { marks, remark: "Nên", privateNote: "xem lại" }),
      version(4, { marks, remark: "Nên thử", privateNote: "xem lại" }),
    ]);
    expect(rest).toEqual([]);
    expect(first?.revision).toBe(1);
    expect(newest).toEqual({
      revision: 4,
      total: null,
      isSubmission: false,
      isLate: false,
      via: "web",
      savedAt: "2026-09-01T02:00:04.000Z",
      madeAt: null,
      savedBy: null,
      marks: [],
      remark: "Nên thử",
      privateNote: "xem lại",
    });
  });

  it("keeps each submission, late arrival and word on confidence by itself, and drops saves that changed nothing", () => {
    const marks = { novelty: 500 };
    const changes = historyOf([
      version(1, { marks }),
      version(2, { marks }),
      version(3, { marks, isSubmission: true }),
      version(4, { marks, isSubmission: true }),
      version(5, { marks, confidence: 3 }),
      version(6, { marks, confidence: 3, isLate: true, via: "offline" }),
    ]);
    expect(changes.map(({ revision }) => revision)).toEqual([6, 5, 4, 3, 1]);
    expect(changes[1]?.confidence).toBe(3);
  });

  it("puts a late version where it came, below no other, and tells nothing against it", () => {
    const late = { isLate: true, via: "offline" as const };
    const versions = [
      version(-2, { ...late, marks: { novelty: 100 }, savedAt: "2026-09-01T02:00:11.000Z" }),
      version(-1, { ...late, marks: { novelty: 900 }, savedAt: "2026-09-01T02:00:10.000Z" }),
      version(1, { marks: { novelty: 500 } }),
      version(2, { marks: { novelty: 900 }, savedAt: "2026-09-01T02:00:12.000Z" }),
    ];
    expect(marksOf(versions)).toEqual([
      [2, "novelty 500 900"],
      [-2, "novelty 500 100"],
      [-1, "novelty 500 900"],
      [1, "novelty null 500"],
    ]);
  });

  it("tells what the oldest one changed where older ones are left out", () => {
    const before = version(7, { marks: { novelty: 500 } });
    expect(marksOf([version(8, { marks: { novelty: 650 } })], before)).toEqual([[8, "novelty 500 650"]]);
  });

  it("is empty before the first save", () => {
    expect(historyOf([])).toEqual([]);
  });
});
