import { isId } from "~/core/id";
import { day, type Instant, plus } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { issueInvitation } from "~/features/accounts/invitation.service.server";
import { textFor } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction, isUniqueViolation } from "~/server/db.server";
import { readWorkbook } from "~/server/workbook.server";
import { toXlsx } from "~/server/xlsx.server";
import { readJson } from "~db/read-json";
import { inferAgain } from "../../conflicts/inference.service.server";
import { judgingPolicy } from "../../judging.policy";
import { findHosted, insertJudge, listAuthors, listChoices, listJudging } from "../judges.queries.server";
import {
  deleteJudgeImport,
  deleteOpenJudgeImportsBefore,
  findJudgeImport,
  insertJudgeImport,
  listOpenJudgeImports,
  markJudgeImportApplied,
} from "./import.queries.server";
import { addressesIn, findJudgeHeader, judgeColumns, readJudgeRows } from "./rows";
import { type StoredJudgeRows, storedJudgeRows } from "./stored";

export type JudgeImportView = Extract<Awaited<ReturnType<typeof readJudgeImport>>, { ok: true }>["value"];

/** Judges in one file: each is written a letter. */
const mostJudges = 300;
const keptDays = 30;

/** The lists that wait to be looked through. Fails with `not_found`, `forbidden` for all but organizers. */
export async function readJudgeImports(ctx: Ctx, competitionId: string) {
  const hosted = await openImports(ctx, ctx.db, competitionId);
  if (!hosted.ok) return hosted;
  return ok({ competitionId, imports: await listOpenJudgeImports(ctx.db, competitionId) });
}

/**
 * Reads a spreadsheet of judges and keeps what it says, to be looked at before anybody is invited. Fails as the workbook
 * does (a zip bomb, a mislabelled file, too many rows), with `judge_list_unread` where no row heads a name and an
 * address. Returns the kept list's id.
 */
export async function receiveJudges(
  ctx: Ctx,
  competitionId: string,
  file: { readonly name: string; readonly bytes: Buffer },
): Promise<Result<string, Refusal>> {
  const hosted = await openImports(ctx, ctx.db, competitionId);
  if (!hosted.ok) return hosted;
  const sheets = await readWorkbook(file.bytes);
  if (!sheets.ok) return sheets;
  const found = sheets.value.flatMap(({ rows }) => {
    const mapping = findJudgeHeader(rows);
    return mapping ? [{ rows, mapping }] : [];
  })[0];
  if (!found) return err("judge_list_unread");
  const emails = addressesIn(found.rows, found.mapping);
  const { fields } = await listChoices(ctx.db, competitionId);
  const { judges, problems } = readJudgeRows(found.rows, found.mapping, {
    fields: fields.map(({ id, name }) => ({ id, names: [name.vi, name.en ?? name.vi] })),
    standing: await listJudging(ctx.db, competitionId, emails),
    authors: await listAuthors(ctx.db, competitionId, emails),
  });
  if (judges.length > mostJudges) return err("workbook_too_many_rows");
  const rows = JSON.stringify({ judges, problems, invited: 0, passedOver: 0 });
  const name = file.name.slice(0, 200);
  return inTransaction<Result<string, Refusal>>(ctx.db, async (trx) => {
    const id = await insertJudgeImport(trx, { competitionId, name, rows, by: ctx.viewer?.id ?? "", at: ctx.now });
    await recordActivity(trx, ctx, {
      act: "judge_import.read",
      ...subject(id, hosted.value),
      detail: { judges: judges.length, problems: problems.length },
    });
    return ok(id);
  });
}

/** A list that was read: whom it would invite, and what is wrong with which cell. Fails with `not_found`, `forbidden`. */
export async function readJudgeImport(ctx: Ctx, competitionId: string, importId: string) {
  const hosted = await openImports(ctx, ctx.db, competitionId);
  if (!hosted.ok) return hosted;
  const stored = isId(importId) ? await findJudgeImport(ctx.db, competitionId, importId) : undefined;
  if (!stored) return err("not_found" as Refusal);
  const { fields } = await listChoices(ctx.db, competitionId);
  const { judges, ...rest } = readJson(storedJudgeRows, stored.rows);
  return ok({
    competitionId,
    name: stored.name,
    isApplied: stored.appliedAt !== null,
    ...rest,
    judges: judges.map(({ fits, ...judge }) => ({
      ...judge,
      fields: fields.filter(({ id }) => fits[id] !== undefined).map(({ name }) => name),
    })),
  });
}

/**
 * Puts the judges of a list that was read on the competition's list and writes each an invitation, all at once. Who has
 * come onto the list or entered since is passed over. Fails with `already_done` the second time, `changed_elsewhere` when
 * somebody invited one of them at the same moment.
 */
export async function applyJudgeImport(
  ctx: Ctx,
  competitionId: string,
  importId: string,
): Promise<Result<{ readonly invited: number; readonly passedOver: number }, Refusal>> {
  try {
    return await inTransaction(ctx.db, (trx) => inviteAll(ctx, trx, competitionId, importId));
  } catch (error) {
    if (isUniqueViolation(error)) return err("changed_elsewhere");
    throw error;
  }
}

async function inviteAll(
  ctx: Ctx,
  trx: Db,
  competitionId: string,
  importId: string,
): Promise<Result<{ readonly invited: number; readonly passedOver: number }, Refusal>> {
  const hosted = await openImports(ctx, trx, competitionId);
  if (!hosted.ok) return hosted;
  const stored = isId(importId) ? await findJudgeImport(trx, competitionId, importId, { lock: true }) : undefined;
  if (!stored) return err("not_found");
  const { judges } = readJson(storedJudgeRows, stored.rows);
  if (stored.appliedAt !== null || judges.length === 0) return err("already_done");
  const emails = judges.map(({ email }) => email);
  const standing = await listJudging(trx, competitionId, emails);
  const authors = await listAuthors(trx, competitionId, emails);
  const asked = judges.filter(({ email }) => !standing.has(email) && !authors.has(email));
  for (const { row: _row, ...judge } of asked) {
    const form = { ...judge, skills: [...judge.skills], languages: [...judge.languages] };
    const judgeId = await insertJudge(trx, competitionId, form, ctx.now);
    await issueInvitation(trx, ctx, { kind: "judge", subjectId: judgeId, email: judge.email, name: judge.name });
  }
  await inferAgain(ctx, trx, { competitionId });
  const told = { invited: asked.length, passedOver: judges.length - asked.length };
  const rows: StoredJudgeRows = { judges: [], problems: [], ...told };
  await markJudgeImportApplied(trx, stored.id, { rows: JSON.stringify(rows), by: ctx.viewer?.id ?? "", at: ctx.now });
  await recordActivity(trx, ctx, { act: "judge_import.applied", ...subject(stored.id, hosted.value), detail: told });
  return ok(told);
}

/** Throws a list away that nobody was invited from; one that was applied stays. Fails with `not_found`, `forbidden`, `already_done`. */
export function discardJudgeImport(
  ctx: Ctx,
  competitionId: string,
  importId: string,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const hosted = await openImports(ctx, trx, competitionId);
    if (!hosted.ok) return hosted;
    const stored = isId(importId) ? await findJudgeImport(trx, competitionId, importId, { lock: true }) : undefined;
    if (!stored) return err("not_found");
    if (stored.appliedAt !== null) return err("already_done");
    await deleteJudgeImport(trx, stored.id);
    return ok();
  });
}

/** Forgets lists that nobody invited from within thirty days. */
export function forgetOldJudgeImports(db: Db, now: Instant): Promise<void> {
  return deleteOpenJudgeImportsBefore(db, plus(now, -keptDays * day));
}

/** An empty list to fill in; how cells are written stands in the headings. Fails with `not_found`, `forbidden`. */
export async function makeJudgeTemplate(ctx: Ctx, competitionId: string): Promise<Result<Buffer, Refusal>> {
  const hosted = await openImports(ctx, ctx.db, competitionId);
  if (!hosted.ok) return hosted;
  const { sheet, columns, hints } = textFor(judgesText, ctx.locale).list;
  const header = judgeColumns.map((column) => [columns[column], hints[column]].filter(Boolean).join(" "));
  return ok(await toXlsx(sheet, header, []));
}

async function openImports(ctx: Ctx, db: Db, competitionId: string) {
  const hosted = isId(competitionId) ? await findHosted(db, competitionId) : undefined;
  if (!hosted) return err("not_found" as Refusal);
  const verdict = judgingPolicy["judge.manage"](ctx.viewer, hosted);
  return verdict.allowed ? ok(hosted) : err(verdict.reason);
}

const subject = (importId: string, { organizationId }: { readonly organizationId: string }) => ({
  subjectKind: "judge_import",
  subjectId: importId,
  organizationId,
});
