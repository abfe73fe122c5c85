import type { Readable } from "node:stream";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { entryLifeText } from "~/i18n/entry-life";
import { formatDateTime } from "~/i18n/format";
import type { Ctx } from "~/server/context.server";
import { sha256 } from "~/server/secret.server";
import { listDivisions, listFields } from "../../competition.queries.server";
import { entryPolicy } from "../entry.policy";
import type { Entry } from "../entry.queries.server";
import { snapshotText } from "../snapshot";
import { findCommitment, listVersions } from "../submission.queries.server";
import { gather } from "../submission.service.server";
import { type PlainSource, plainDossier } from "../versions/plain-dossier.server";
import {
  fileStem,
  findPlainSource,
  openMine,
  openOnDesk,
  readVersionNumber,
} from "../versions/versions.service.server";
import { drawDossier, type PrintedHead } from "./dossier-paper.server";
import { readReceipt } from "./receipt.service.server";
import { drawReceipt } from "./receipt-paper.server";

type Printed = { readonly name: string; readonly pdf: Readable };

/**
 * The team's dossier as a PDF: the version asked for; else the draft as it stands, which says that it is one, or the
 * newest version where nothing changed since or nothing may be changed.
 * Fails with `not_found` outside the team and for no such version.
 */
export async function printMine(ctx: Ctx, entryId: string, version: string | null): Promise<Result<Printed, Refusal>> {
  const entry = await openMine(ctx, entryId);
  if (!entry.ok) return entry;
  if (version !== null) return printVersion(ctx, entry.value, readVersionNumber(version));
  const [newest] = await listVersions(ctx.db, entry.value.id);
  const change = entryPolicy["entry.change"](ctx.viewer, { ...entry.value, now: ctx.now });
  if (newest && !change.allowed) return printVersion(ctx, entry.value, newest.version);
  return printDraft(ctx, entry.value, newest);
}

/** The newest version of an entry, or an older one, as a PDF for the secretary. Fails with `not_found` for all but the desk. */
export async function printOnDesk(
  ctx: Ctx,
  competitionId: string,
  entryId: string,
  version: string | null,
): Promise<Result<Printed, Refusal>> {
  const entry = await openOnDesk(ctx, competitionId, entryId);
  if (!entry.ok) return entry;
  const [newest] = await listVersions(ctx.db, entry.value.id);
  return printVersion(ctx, entry.value, version === null ? newest?.version : readVersionNumber(version));
}

/** The receipt as a PDF. Fails as reading it does. */
export async function printReceipt(
  ctx: Ctx,
  entryId: string,
  version: string | null,
): Promise<Result<Printed, Refusal>> {
  const receipt = await readReceipt(ctx, entryId, version);
  if (!receipt.ok) return receipt;
  return ok({ name: receipt.value.fileName, pdf: drawReceipt(receipt.value, ctx.locale) });
}

async function printVersion(ctx: Ctx, entry: Entry, version: number | undefined): Promise<Result<Printed, Refusal>> {
  const found = (await listVersions(ctx.db, entry.id)).find((one) => one.version === version);
  const source = found && (await findPlainSource(ctx.db, found.id));
  if (!found || !source) return err("not_found");
  const words = textFor(entryLifeText, ctx.locale).paper;
  const standing = words.submitted(found.version, formatDateTime(found.at, ctx.locale));
  return print(ctx, entry, source, standing, found.sha256, `${fileStem(entry)}-lan-${found.version}.pdf`);
}

async function printDraft(
  ctx: Ctx,
  entry: Entry,
  newest: { readonly version: number; readonly sha256: string } | undefined,
): Promise<Result<Printed, Refusal>> {
  const gathered = await gather(ctx, ctx.db, entry, await findCommitment(ctx.db, entry.competitionId));
  if (!gathered.ok) return gathered;
  const { snapshot, form } = gathered.value;
  const hash = sha256(snapshotText(snapshot));
  if (newest?.sha256 === hash) return printVersion(ctx, entry, newest.version);
  const divisions = await listDivisions(ctx.db, entry.competitionId);
  const fields = await listFields(ctx.db, entry.competitionId);
  const division = divisions.find(({ id }) => id === entry.divisionId);
  const none = { vi: "—" };
  const source: PlainSource = {
    snapshot,
    form,
    division: { ...(division?.name ?? none), key: division?.key ?? null },
    field: fields.find(({ id }) => id === entry.fieldId)?.name ?? none,
  };
  const standing = textFor(entryLifeText, ctx.locale).paper.draft;
  return print(ctx, entry, source, standing, hash, `${fileStem(entry)}-nhap.pdf`);
}

function print(
  ctx: Ctx,
  entry: Entry,
  source: PlainSource,
  standing: string,
  hash: string,
  name: string,
): Result<Printed, never> {
  const { locale, now } = ctx;
  const head: PrintedHead = {
    competition: localized(entry.competition.name, locale),
    host: localized(entry.competition.host.name, locale),
    title: source.snapshot.project.name,
    number: entry.number,
    standing,
    sha256: hash,
    printed: textFor(entryLifeText, locale).paper.printed(formatDateTime(now, locale)),
  };
  return ok({ name, pdf: drawDossier(head, plainDossier(source, locale), locale) });
}
