import { type ClientLoaderFunctionArgs, isRouteErrorResponse } from "@remix-run/react";
import type { Locale } from "~/i18n/catalogue";
import type { JudgeDeskView } from "../queue.service.server";
import type { SheetDraft } from "../sheet";
import { setClock } from "./clock.client";
import { draftWith } from "./draft";
import { askForSheet, type JudgePage, keepShown } from "./keep.client";
import { sheetWaiting, type Waiting } from "./outbox";
import { inTime } from "./patience";
import { forgetPage, keptPage, listWaiting, openShelf, readHolder } from "./shelf.client";
import { groundOf, standOn } from "./written.client";

/** What the server answers for an address of the route: a page, or the empty shell of all its pages. */
type Answered = JudgePage | { readonly kind: "shell"; readonly accountId: string; readonly title: string };

/** A page as it is shown: with what waits on this device, and when it was kept if the server didn't answer. */
export type ShownPage =
  | (JudgePage & {
      /** null: it comes from the server */
      readonly keptAt: string | null;
      /** changes when the sheet's form must be filled in anew */
      readonly edition: string;
    })
  /** not on this device, and the server is out of reach */
  | { readonly kind: "missing"; readonly accountId: string | null; readonly title: string };

/** A save of the sheet that waits on this device, as the sheet's form goes on from it. */
export type KeptDraft = SheetDraft & { readonly kept?: { readonly key: string; readonly at: string } };

/** Milliseconds after which the device's own copy, if it has one, is shown instead. */
const patience = 6_000;
let isFirst = true;

/**
 * The desk or a sheet: from the server when it answers in time, else as this device keeps it. What the server refuses
 * (stepped back from, in conflict, taken away) is forgotten here too.
 */
export async function loadJudgePage(
  { params, serverLoader }: Pick<ClientLoaderFunctionArgs, "params" | "serverLoader">,
  locale: Locale,
): Promise<ShownPage> {
  openShelf();
  const place = params.assignmentId ?? "desk";
  const isHydration = isFirst;
  isFirst = false;
  const told = await ask(serverLoader, isHydration, place);
  const answered = told && ((await newerThan(told)) ?? told);
  if (answered && answered.kind !== "shell") {
    await keepShown(answered, locale).catch(() => undefined);
    return overlaid(answered, null);
  }
  const accountId = answered?.accountId ?? (await readHolder().catch(() => undefined))?.accountId ?? null;
  const kept = accountId === null ? undefined : await keptPage(accountId, place).catch(() => undefined);
  if (!kept || accountId === null) return { kind: "missing", accountId, title: "" };
  return overlaid(kept.content as JudgePage, kept.keptAt);
}

/**
 * The sheet as the server has it now, where this page has had an answer since what it was told: a page that is acted on
 * before it has come alive is told once more what it was rendered from.
 */
async function newerThan(told: Answered): Promise<JudgePage | undefined> {
  if (told.kind !== "sheet") return undefined;
  const { assignmentId, draft } = told.sheet;
  const ground = groundOf(assignmentId);
  if (!ground || ground.after !== null || ground.revision <= draft.revision) return undefined;
  return askForSheet(told.accountId, assignmentId).catch(() => undefined);
}

/** Null when the server is out of reach. */
async function ask(
  serverLoader: ClientLoaderFunctionArgs["serverLoader"],
  isHydration: boolean,
  place: string,
): Promise<Answered | null> {
  try {
    const answer = serverLoader() as Promise<Answered>;
    if (isHydration) return await answer;
    answer.catch(() => undefined); // told below, once it is known what the device has
    const holder = await readHolder().catch(() => undefined);
    const kept = holder && (await keptPage(holder.accountId, place).catch(() => undefined));
    return (await inTime(answer, kept ? patience : null)) ?? null;
  } catch (error) {
    const status = isRouteErrorResponse(error) || error instanceof Response ? error.status : undefined;
    if (status === undefined || status >= 502) return null;
    const holder = await readHolder().catch(() => undefined);
    if (holder && [403, 404, 409].includes(status)) await forgetPage(holder.accountId, place).catch(() => undefined);
    throw error;
  }
}

/** The page with what the judge has written on this device and the server hasn't got yet. */
async function overlaid(page: JudgePage, keptAt: string | null): Promise<ShownPage> {
  const queue = await listWaiting(page.accountId).catch(() => []);
  if (page.kind === "desk") return { ...page, desk: deskWith(page.desk, queue), keptAt, edition: "" };
  const { assignmentId, draft } = page.sheet;
  setClock(page.sheet.now, keptAt ?? new Date().toISOString());
  const waiting = sheetWaiting(queue, assignmentId);
  const ground = groundOf(assignmentId);
  if (!waiting) {
    const isOwn = ground?.after === null && ground.revision === draft.revision;
    if (!isOwn) standOn(assignmentId, { revision: draft.revision, after: null });
    return {
      ...page,
      keptAt,
      edition: isOwn ? (editions.get(assignmentId) ?? "") : newEdition(assignmentId, `${draft.revision}`),
    };
  }
  const { latest } = waiting;
  const isOwn = ground?.after === latest.key;
  if (!isOwn) standOn(assignmentId, { revision: draft.revision, after: latest.key });
  const kept: KeptDraft = { ...draftWith(draft, latest.fields), kept: { key: latest.key, at: latest.madeAt } };
  return {
    ...page,
    sheet: { ...page.sheet, draft: kept },
    keptAt,
    edition: isOwn ? (editions.get(assignmentId) ?? "") : newEdition(assignmentId, latest.key),
  };
}

/** The queue as the judge left it: what was begun on this device is begun, though the server doesn't know yet. */
function deskWith(desk: JudgeDeskView, queue: readonly Waiting[]): JudgeDeskView {
  if (queue.length === 0) return desk;
  const rounds = desk.rounds.map((round) => ({
    ...round,
    sheets: round.sheets.map((sheet) => {
      const waiting = sheetWaiting(queue, sheet.assignmentId);
      if (!waiting) return sheet;
      const state = sheet.state === "published" ? "begun" : sheet.state;
      return { ...sheet, state, savedAt: waiting.latest.madeAt };
    }),
  }));
  return { ...desk, rounds };
}

/** What a sheet's form was last filled in from: while it is what the judge writes on, the form stays as it is. */
const editions = new Map<string, string>();

function newEdition(assignmentId: string, edition: string): string {
  editions.set(assignmentId, edition);
  return edition;
}
