import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { listDivisions } from "../../competition.queries.server";
import { findDeskSubject } from "../../competition.service.server";
import { deskPolicy } from "../../desk/desk.policy";
import { findEntryVersion } from "../dossier.queries.server";
import { readDossier } from "../dossier.service.server";
import { entryPolicy } from "../entry.policy";
import { type Entry, findEntry } from "../entry.queries.server";
import { summaryOf } from "../entry.service.server";
import { listVersions } from "../submission.queries.server";
import { differenceOf } from "./difference";
import { type PlainSource, plainDossier } from "./plain-dossier.server";
import { findVersion } from "./versions.queries.server";

/** The entry, if it is the viewer's own team's; `not_found` for everyone else. */
export async function openMine(ctx: Ctx, entryId: string): Promise<Result<Entry, Refusal>> {
  const entry = isId(entryId) ? await findEntry(ctx.db, entryId) : undefined;
  if (!entry) return err("not_found");
  const verdict = entryPolicy["entry.read"](ctx.viewer, { ...entry, now: ctx.now });
  return verdict.allowed ? ok(entry) : err(verdict.reason);
}

/** The entry, if it was handed in to the viewer's own desk; `not_found` for everyone else. */
export async function openOnDesk(ctx: Ctx, competitionId: string, entryId: string): Promise<Result<Entry, Refusal>> {
  const desk = await findDeskSubject(ctx, competitionId);
  if (!desk.ok) return desk;
  const entry = isId(entryId) ? await findEntry(ctx.db, entryId) : undefined;
  if (!entry || entry.competitionId !== desk.value.id) return err("not_found");
  const verdict = deskPolicy["entry.read"](ctx.viewer, entry);
  return verdict.allowed ? ok(entry) : err(verdict.reason);
}

/** A number in an address: a whole one of a few digits, else undefined. */
export function readVersionNumber(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

/** One version of the team's own entry, as it was handed in. Fails with `not_found` outside the team and for no such version. */
export async function readVersion(ctx: Ctx, entryId: string, version: string) {
  const entry = await openMine(ctx, entryId);
  if (!entry.ok) return entry;
  const found = await findVersion(ctx.db, entry.value.id, readVersionNumber(version) ?? 0);
  if (!found) return err("not_found");
  const dossier = await readDossier(ctx, found.id, { blind: false });
  if (!dossier.ok) return dossier;
  const { text: _, ...head } = found;
  const versions = await listVersions(ctx.db, entry.value.id);
  return ok({ entry: summaryOf(entry.value, ctx.now), version: head, dossier: dossier.value, versions });
}

/** The very text whose SHA-256 is a version's hash, to be downloaded. Fails as reading the version does. */
export async function readSnapshotFile(ctx: Ctx, entryId: string, version: string) {
  const entry = await openMine(ctx, entryId);
  if (!entry.ok) return entry;
  const found = await findVersion(ctx.db, entry.value.id, readVersionNumber(version) ?? 0);
  if (!found) return err("not_found");
  return ok({ name: `${fileStem(entry.value)}-lan-${found.version}.json`, text: found.text });
}

/** What an entry's files are called: its number in characters every system takes. */
export function fileStem({ number, id }: Pick<Entry, "number" | "id">): string {
  const safe = (number ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[Đđ]/g, "d")
    .replace(/[^A-Za-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `ho-so-${safe || id}`;
}

export type DifferenceView = Extract<Awaited<ReturnType<typeof readDifference>>, { ok: true }>["value"];

/**
 * What changed between two versions of the team's own entry. Without numbers: between the last two. Fails with
 * `not_found` outside the team, for no such version, and where there is only one.
 */
export async function readDifference(ctx: Ctx, entryId: string, from: string | null, to: string | null) {
  const entry = await openMine(ctx, entryId);
  return entry.ok ? compare(ctx, entry.value, from, to) : entry;
}

/** The same for the secretary's desk. */
export async function readDeskDifference(
  ctx: Ctx,
  competitionId: string,
  entryId: string,
  from: string | null,
  to: string | null,
) {
  const entry = await openOnDesk(ctx, competitionId, entryId);
  return entry.ok ? compare(ctx, entry.value, from, to) : entry;
}

async function compare(ctx: Ctx, entry: Entry, from: string | null, to: string | null) {
  const versions = await listVersions(ctx.db, entry.id);
  const [newest] = versions;
  const later = readVersionNumber(to) ?? newest?.version ?? 0;
  const earlier = readVersionNumber(from) ?? later - 1;
  const [before, after] = [
    versions.find(({ version }) => version === earlier),
    versions.find(({ version }) => version === later),
  ];
  if (!before || !after) return err("not_found" as Refusal);
  const old = await findPlainSource(ctx.db, before.id);
  const young = await findPlainSource(ctx.db, after.id);
  if (!old || !young) return err("not_found" as Refusal);
  const plain = (source: PlainSource) => plainDossier(source, ctx.locale);
  return ok({
    entry: summaryOf(entry, ctx.now),
    competitionId: entry.competitionId,
    versions,
    before,
    after,
    groups: differenceOf(plain(old), plain(young)),
  });
}

/** A stored version with all that its plain words need: its form, and the names of its division and field. */
export async function findPlainSource(db: Db, versionId: string): Promise<PlainSource | undefined> {
  const found = await findEntryVersion(db, versionId);
  if (!found) return undefined;
  const divisions = await listDivisions(db, found.snapshot.competitionId);
  const key = divisions.find(({ id }) => id === found.snapshot.divisionId)?.key ?? null;
  const { snapshot, form, field } = found;
  return { snapshot, form, field, division: { ...found.division, key } };
}
