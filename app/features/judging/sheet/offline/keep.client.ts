import { filesOf } from "~/features/competition/entry/dossier";
import type { Locale } from "~/i18n/catalogue";
import { paths } from "~/paths";
import type { JudgeDeskView } from "../queue.service.server";
import type { ScoreSheetView } from "../sheet.service.server";
import { canServeOffline, fetchFile, forgetFilesBut, hasFile, keepShell } from "./caches.client";
import { carriedFiles } from "./carried";
import { holdDevice } from "./holder.client";
import { forgetPage, keepPage, listPages } from "./shelf.client";

export type JudgePage = { readonly accountId: string; readonly title: string } & (
  | { readonly kind: "desk"; readonly desk: JudgeDeskView }
  | { readonly kind: "sheet"; readonly sheet: ScoreSheetView }
);
type SheetContent = Extract<JudgePage, { kind: "sheet" }>;

/** How far the device has come in taking the judge's dossiers along. */
export type Keeping = {
  readonly total: number;
  /** dossiers that can be read and scored without a network */
  readonly kept: number;
  readonly isDone: boolean;
  /** files that are read online only */
  readonly leftOut: number;
  /** bytes of files on the device */
  readonly size: number;
  readonly stoppedBecause: "full" | "unreachable" | "data_saver" | null;
};

/** Milliseconds after which a dossier is asked for again though nothing seems to have changed. */
const freshMs = 30 * 60_000;
/** Answers that say that a judge may not see a dossier any more; any other failure passes. */
const noLongerSeen = [403, 404, 409];

/** Keeps what was just read of a page, so that it opens again without a network. */
export async function keepShown(page: JudgePage, locale: Locale): Promise<void> {
  await holdDevice({ accountId: page.accountId, locale });
  const place = page.kind === "desk" ? "desk" : page.sheet.assignmentId;
  await keepPage({ accountId: page.accountId, place, content: page, keptAt: new Date().toISOString() });
}

/**
 * Takes every dossier that the judge may score now along, first what is read and scored, then the files; lets go of what
 * the desk no longer holds (stepped back from, in conflict, taken away, published). Tells how far it has come.
 */
export async function keepDossiers(
  page: Extract<JudgePage, { kind: "desk" }>,
  say: (keeping: Keeping) => void,
  withFiles: boolean,
): Promise<void> {
  const { accountId, desk } = page;
  const all = desk.rounds.flatMap(({ round, sheets }) => sheets.map((sheet) => ({ ...sheet, round })));
  const wanted = all.filter(({ isOpen }) => isOpen);
  const standing = all.filter(({ round, isOpen }) => isOpen || round.state !== "published");
  await forgetOthers(accountId, new Set(standing.map(({ assignmentId }) => assignmentId)));
  const serves = canServeOffline();
  if (serves) await keepShell(accountId);

  const before = new Map((await listPages(accountId)).map((kept) => [kept.place, kept]));
  const sheets: SheetContent[] = [];
  let stoppedBecause: Keeping["stoppedBecause"] = null;
  for (const { assignmentId, savedAt } of wanted) {
    const kept = before.get(assignmentId);
    const content = kept?.content as SheetContent | undefined;
    const isFresh = kept && Date.now() - Date.parse(kept.keptAt) < freshMs && content?.sheet.draft.savedAt === savedAt;
    const sheet = isFresh ? content : await fetchSheet(accountId, assignmentId);
    if (sheet) sheets.push(sheet);
    else stoppedBecause = "unreachable";
  }
  const { carried, leftOut } = carriedFiles(sheets.flatMap(({ sheet }) => filesOf(sheet.dossier)));
  const here = new Set<string>();
  const report = (isDone: boolean) =>
    say({
      total: wanted.length,
      kept: serves ? sheets.filter(isWhole(here, new Set(leftOut.map(({ fileId }) => fileId)))).length : 0,
      isDone,
      leftOut: leftOut.length,
      size: carried.reduce((sum, { fileId, size }) => sum + (here.has(fileId) ? size : 0), 0),
      stoppedBecause,
    });
  if (serves) {
    for (const { fileId } of carried) {
      const outcome = await carry(accountId, fileId, withFiles);
      if (outcome === null) here.add(fileId);
      else stoppedBecause = outcome;
      if (outcome === "full") break;
      report(false);
    }
    await forgetFilesBut(accountId, await namedFiles(accountId));
  }
  report(true);
}

function isWhole(here: ReadonlySet<string>, leftOut: ReadonlySet<string>) {
  return ({ sheet }: SheetContent) =>
    filesOf(sheet.dossier).every(({ fileId }) => here.has(fileId) || leftOut.has(fileId));
}

/** Null when the file is on the device. */
async function carry(accountId: string, fileId: string, withFiles: boolean): Promise<Keeping["stoppedBecause"]> {
  try {
    if (await hasFile(accountId, fileId)) return null;
    if (!withFiles) return "data_saver";
    return (await fetchFile(accountId, fileId)) ? null : "unreachable";
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "unreachable";
  }
}

async function namedFiles(accountId: string): Promise<string[]> {
  const sheets = (await listPages(accountId)).filter(({ place }) => place !== "desk");
  return sheets.flatMap(({ content }) => filesOf((content as SheetContent).sheet.dossier).map(({ fileId }) => fileId));
}

/** One sheet with its dossier as the server has it, kept; undefined when it can't be had, and forgotten when it may no longer be seen. */
async function fetchSheet(accountId: string, assignmentId: string): Promise<SheetContent | undefined> {
  try {
    const page = await askForSheet(accountId, assignmentId);
    if (page) await keepPage({ accountId, place: assignmentId, content: page, keptAt: new Date().toISOString() });
    return page;
  } catch {
    return undefined;
  }
}

/** The same without keeping it. Rejects without a network. */
export async function askForSheet(accountId: string, assignmentId: string): Promise<SheetContent | undefined> {
  const answer = await fetch(paths.judgingCarried(assignmentId), { headers: { accept: "application/json" } });
  if (noLongerSeen.includes(answer.status)) await forgetPage(accountId, assignmentId);
  if (!answer.ok) return undefined;
  const page = (await answer.json()) as SheetContent;
  return page.accountId === accountId ? page : undefined;
}

async function forgetOthers(accountId: string, standing: ReadonlySet<string>): Promise<void> {
  for (const { place } of await listPages(accountId)) {
    if (place !== "desk" && !standing.has(place)) await forgetPage(accountId, place);
  }
}
